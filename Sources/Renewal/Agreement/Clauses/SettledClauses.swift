/// A paper's clauses with every default filled in: the reading that is cautious for the buyer.
public struct SettledClauses: Hashable, Sendable {
  private let clauses: Clauses
  private let support: SupportBase

  /// Fills in what a paper leaves out.
  ///
  /// - Parameter support: the scenario's support, whose base stands where the paper names none.
  public init(_ clauses: Clauses, support: Support) {
    self.clauses = clauses
    self.support = support.base
  }

  /// What holds of a clause: its numbers by year, or one number for the whole term.
  public func setting(_ clause: Clause) -> Setting {
    if let written = clauses[clause] { return written }
    if clause == .supportBase { return .choice(support) }
    return Setting(clause.fallback ?? 0)
  }

  /// What holds of a clause in a contract year, from 0; −1 stands for none.
  public subscript(_ clause: Clause, year year: Int = 0) -> Double {
    setting(clause).value(year: year)
  }

  /// What sum retires the commitment.
  public var burnBasis: BurnBasis {
    BurnBasis.allCases[Int(self[.burnBasis]) - 1]
  }

  /// How a charge class earns and retires; no paper makes what is bought from providers do either.
  public func eligibility(of charge: ChargeClass) -> Eligibility {
    let written = charge.seller == .provider ? nil : clauses.eligibility[charge]
    return written ?? .standard(for: charge)
  }

  /// What holds of a clause, in words.
  public func words(_ clause: Clause) -> String {
    switch clause.kind {
    case .eligibility(let charge): return words(charge)
    case .share, .money, .months, .days, .contractYears, .truth, .choice:
      let values = setting(clause).byYear
      guard Set(values).count > 1 else { return clause.words(values[0]) }
      return values.enumerated().map { "year \($0 + 1): \(clause.words($1))" }
        .joined(separator: "; ")
    }
  }

  private func words(_ charge: ChargeClass) -> String {
    let reading = eligibility(of: charge)
    let within = reading.bucket.words
    let retires =
      switch reading.retires {
      case 0: "do not retire the commitment"
      case 1: "retire the commitment \(within ?? "in full")"
      default:
        "retire \(ClauseWords.percent(reading.retires)) of their cost"
          + (within.map { " \($0)" } ?? "")
      }
    let earns =
      reading.earns == 0
      ? "earn no discount" : "earn \(ClauseWords.percent(reading.earns)) of the discount"
    return "\(charge.name) \(retires) and \(earns)"
  }
}

/// How clauses write their numbers.
enum ClauseWords {
  /// `12.5 %`.
  static func percent(_ share: Double) -> String { "\(plain((share * 1e4).rounded() / 1e2)) %" }

  /// `$30M`, `$1,250,000`.
  static func money(_ amount: Double) -> String {
    for (size, suffix) in [(1e9, "B"), (1e6, "M"), (1e3, "k")]
    where amount >= size && (amount / size * 1e3).rounded() == amount / size * 1e3 {
      return "$\(plain(amount / size))\(suffix)"
    }
    return "$\(plain(amount))"
  }

  /// `1 month`, `3 months`.
  static func count(_ number: Double, _ unit: String) -> String {
    "\(plain(number)) \(unit)\(number == 1 ? "" : "s")"
  }

  private static func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
