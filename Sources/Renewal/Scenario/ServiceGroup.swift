import Formulas

/// A group of native AWS services that grows and is priced alike.
public struct ServiceGroup: Hashable, Sendable {
  /// The group's name; unique in a scenario.
  public var name: String
  /// List cost in the anchor month, in USD; of a group that is launched later, what it would be.
  public var spend: ValueRange
  /// How the list cost grows from the anchor month on.
  public var growth: Growth
  /// An existing private rate; nil when there is none.
  ///
  /// A rate that takes nothing off is none.
  public var privateRate: PrivateRate?
  /// How the agreement looks at the group.
  public var coverage: Coverage
  /// The drivers that its ranges move with; none when it moves alone.
  public var loadings: [Loading]
  /// Where it was stated.
  public var provenance: Provenance

  /// How an agreement looks at a group of services.
  public enum Coverage: Hashable, Sendable {
    /// As native services in scope.
    case inScope
    /// Not at all: it earns nothing and retires nothing.
    case outside
    /// As surcharges for versions past their standard support.
    case extendedSupport
    /// As services launched after signature, in the month of the launch; they cost nothing before.
    case launched(Month)
  }

  /// A group of services as it was stated.
  public init(
    name: String, spend: ValueRange, growth: Growth, privateRate: PrivateRate? = nil,
    coverage: Coverage = .inScope, loadings: [Loading] = [], provenance: Provenance
  ) {
    self.name = name
    self.spend = spend
    self.growth = growth
    self.privateRate = privateRate
    self.coverage = coverage
    self.loadings = loadings
    self.provenance = provenance
  }

  /// The month of its launch; nil for what is there from the start.
  public var launch: Month? {
    switch coverage {
    case .inScope, .outside, .extendedSupport: nil
    case .launched(let month): month
    }
  }

  /// The charge class of what no Savings Plan covers.
  public var charge: ChargeClass {
    switch coverage {
    case .outside: .outsideAgreement
    case .extendedSupport: .extendedSupport
    case .launched: .newServices
    case .inScope: privateRate?.isNothing ?? true ? .services : .privateRates
    }
  }

  /// The charge class of what Savings Plans cover: the plans' own, unless the agreement does not
  /// cover the group at all.
  public var coveredCharge: ChargeClass {
    switch coverage {
    case .outside: .outsideAgreement
    case .inScope, .extendedSupport, .launched: .savingsPlans
    }
  }
}
