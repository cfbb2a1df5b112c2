/// One clause of an agreement, by its name: what an offer may write, or leave to its default.
public enum Clause: Hashable, Sendable {
  case burnBasis, marketplaceCap, privateStacking, shortfallRate, supportBase, supportRetires
  case creditsRetire
  /// How one charge class earns and retires.
  case eligibility(ChargeClass)

  /// Every clause there is.
  public static let all: [Clause] =
    [
      .burnBasis, .marketplaceCap, .privateStacking, .shortfallRate, .supportBase,
      .supportRetires, .creditsRetire,
    ] + ChargeClass.allCases.map { .eligibility($0) }

  /// The clause's name.
  public var name: String {
    switch self {
    case .burnBasis: "burn basis"
    case .marketplaceCap: "Marketplace cap"
    case .privateStacking: "private rates and the discount"
    case .shortfallRate: "shortfall rate"
    case .supportBase: "base of support fees"
    case .supportRetires: "support fees retiring"
    case .creditsRetire: "credits retiring"
    case .eligibility(let charge): "eligibility of \(charge.name)"
    }
  }
}

extension Clauses {
  /// Whether the paper speaks of a clause.
  public func writes(_ clause: Clause) -> Bool {
    switch clause {
    case .burnBasis: burnBasis != nil
    case .marketplaceCap: marketplaceCap != nil
    case .privateStacking: privateStacking != nil
    case .shortfallRate: shortfallRate != nil
    case .supportBase: supportBase != nil
    case .supportRetires: supportRetires != nil
    case .creditsRetire: creditsRetire != nil
    case .eligibility(let charge): eligibility[charge] != nil
    }
  }

  /// The clauses without one, so that its default holds.
  public func without(_ clause: Clause) -> Clauses {
    var rest = self
    switch clause {
    case .burnBasis: rest.burnBasis = nil
    case .marketplaceCap: rest.marketplaceCap = nil
    case .privateStacking: rest.privateStacking = nil
    case .shortfallRate: rest.shortfallRate = nil
    case .supportBase: rest.supportBase = nil
    case .supportRetires: rest.supportRetires = nil
    case .creditsRetire: rest.creditsRetire = nil
    case .eligibility(let charge): rest.eligibility[charge] = nil
    }
    return rest
  }
}

extension SettledClauses {
  /// What holds of a clause, in words.
  public func words(_ clause: Clause) -> String {
    switch clause {
    case .burnBasis:
      switch burnBasis {
      case .net: "eligible spend is counted net of every discount"
      case .netOfPlans: "eligible spend is counted before the headline discount"
      case .gross: "eligible spend is counted at list"
      }
    case .marketplaceCap:
      "Marketplace retires at most \(Self.percent(marketplaceCap)) of the year's commitment"
    case .privateStacking:
      switch privateStacking {
      case .replace: "private rates stand in the place of the headline discount"
      case .multiply: "the headline discount comes off what private rates leave"
      }
    case .shortfallRate: "\(Self.percent(shortfallRate)) of a shortfall is paid"
    case .supportBase:
      switch supportBase {
      case .gross: "support is charged on list cost"
      case .net: "support is charged on cost after discounts"
      }
    case .supportRetires: "\(Self.percent(supportRetires)) of support fees retires the commitment"
    case .creditsRetire:
      "\(Self.percent(creditsRetire)) of what credits pay retires the commitment"
    case .eligibility(let charge): words(charge)
    }
  }

  private func words(_ charge: ChargeClass) -> String {
    let reading = eligibility(of: charge)
    let retires =
      switch reading.retires {
      case 0: "do not retire the commitment"
      case 1:
        "retire the commitment \(reading.isCapped ? "inside the Marketplace cap" : "in full")"
      default:
        "retire \(Self.percent(reading.retires)) of their cost"
          + (reading.isCapped ? " inside the Marketplace cap" : "")
      }
    let earns =
      reading.earns == 0
      ? "earn no discount" : "earn \(Self.percent(reading.earns)) of the discount"
    return "\(charge.name) \(retires) and \(earns)"
  }

  private static func percent(_ share: Double) -> String {
    let value = (share * 1e4).rounded() / 1e2
    return "\(value == value.rounded() ? String(Int(value)) : String(value)) %"
  }
}
