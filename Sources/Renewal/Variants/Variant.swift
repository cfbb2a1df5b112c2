/// A scenario with some of its statements changed, to be compared with the scenario itself.
public struct Variant: Sendable {
  /// What is changed, in a few words.
  public let name: String
  /// Makes the change.
  public let change: @Sendable (Scenario) -> Scenario

  /// A named change.
  public init(_ name: String, _ change: @escaping @Sendable (Scenario) -> Scenario) {
    self.name = name
    self.change = change
  }
}

extension Variant {
  /// The demand with the levers of some kinds only.
  public static func levers(_ kinds: Set<Lever.Kind>) -> Variant {
    Variant(
      kinds.isEmpty
        ? "without levers" : "with \(kinds.map(\.rawValue).sorted().joined(separator: ", ")) only"
    ) {
      var scenario = $0
      for number in scenario.levers.indices where !kinds.contains(scenario.levers[number].kind) {
        scenario.levers[number].share = .certain(0, .share)
        scenario.levers[number].write = .certain(0, .share)
      }
      return scenario
    }
  }

  /// Every offer's discount some points higher; 0.02 is two points.
  public static func discount(higherBy points: Double) -> Variant {
    Variant("\(points * 100) points more discount") {
      var scenario = $0
      for number in scenario.offers.indices {
        scenario.offers[number].discount = scenario.offers[number].discount.map { $0 + points }
      }
      return scenario
    }
  }

  /// Every offer without some clauses, so that their defaults hold.
  public static func without(_ clauses: Clause...) -> Variant { without(clauses) }

  /// Every offer without some clauses, so that their defaults hold.
  public static func without(_ clauses: [Clause]) -> Variant {
    Variant("without \(clauses.map(\.name).joined(separator: ", "))") {
      var scenario = $0
      for number in scenario.offers.indices {
        scenario.offers[number].clauses = clauses.reduce(scenario.offers[number].clauses) {
          $0.without($1)
        }
      }
      return scenario
    }
  }

  /// Every agreement read in one way where its paper says nothing of a charge class.
  public static func reading(_ charge: ChargeClass, _ reading: Reading) -> Variant {
    Variant("\(charge.name.lowercased()) \(reading.words)") {
      var scenario = $0
      for number in scenario.offers.indices
      where scenario.offers[number].clauses.eligibility[charge] == nil {
        scenario.offers[number].clauses.eligibility[charge] = reading.eligibility(of: charge)
      }
      if scenario.today?.clauses.eligibility[charge] == nil {
        scenario.today?.clauses.eligibility[charge] = reading.eligibility(of: charge)
      }
      return scenario
    }
  }
}

/// A way to read a paper that says nothing of how a charge class retires the commitment.
public enum Reading: String, CaseIterable, Hashable, Sendable {
  /// Inside the Marketplace cap: the default while nothing is written.
  case inCap = "in_cap"
  /// In full, outside the cap.
  case inFull = "in_full"
  /// Not at all.
  case notAtAll = "not_at_all"

  /// The reading as it ends a sentence about the charge class.
  public var words: String {
    switch self {
    case .inCap: "retire inside the Marketplace cap"
    case .inFull: "retire in full"
    case .notAtAll: "do not retire at all"
    }
  }

  /// The readings of a charge class that differ from what holds while nothing is written; none for
  /// classes whose eligibility nobody contests.
  public static func contested(of charge: ChargeClass) -> [Reading] {
    switch charge {
    case .modelsThroughMarketplace, .providerPlatform, .marketplaceDeployed: [.inFull, .notAtAll]
    case .planUpfront: [.notAtAll]
    case .extendedSupport, .marketplaceOther: [.inFull]
    case .services, .newServices, .privateRates, .savingsPlans, .outsideAgreement, .modelsByAWS,
      .boughtDirect:
      []
    }
  }

  /// How the class earns and retires under the reading.
  public func eligibility(of charge: ChargeClass) -> Eligibility {
    let earns = Eligibility.standard(for: charge).earns
    return switch self {
    case .inCap: Eligibility(earns: earns, retires: 1, bucket: .marketplace)
    case .inFull: Eligibility(earns: earns, retires: 1)
    case .notAtAll: Eligibility(earns: earns, retires: 0)
    }
  }
}
