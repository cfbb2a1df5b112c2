import Renewal

/// A part of a scenario that moves as one from one scenario to another, and so explains a part of
/// what is paid more or less; in the order in which the parts move.
public enum Cause: String, CaseIterable, Hashable, Sendable {
  /// Rate card, price indexes and providers' own discounts.
  case prices
  /// The workloads.
  case demand
  /// The levers.
  case levers
  /// The capacities.
  case capacity
  /// Service groups with their private rates, Savings Plans and Marketplace products.
  case estate
  /// The support that is bought.
  case support
  /// The credits in hand.
  case credits
  /// What happens during the term.
  case events
  /// The agreement in force.
  case today
  /// What the candidate's offer commits to, and when it starts.
  case commitment
  /// The offer's discount and tiers.
  case discount
  /// What the offer's paper writes.
  case clauses
  /// Contract years and anchor month.
  case term
  /// Tax, which is apart from what is paid.
  case taxes
  /// The cost of capital, which reaches the present value alone.
  case costOfCapital = "cost_of_capital"

  /// The cause as people read it.
  public var name: String {
    switch self {
    case .prices: "List prices and rate card"
    case .demand: "AI demand"
    case .levers: "Levers"
    case .capacity: "Capacity"
    case .estate: "Estate"
    case .support: "Support"
    case .credits: "Credits"
    case .events: "Events"
    case .today: "Today's agreement"
    case .commitment: "Commitment"
    case .discount: "Discount and tiers"
    case .clauses: "Clauses"
    case .term: "Term and anchor"
    case .taxes: "Tax"
    case .costOfCapital: "Cost of capital"
    }
  }
}
