import Renewal

/// A member of a scenario, such as a workload or an offer, with what is said of it.
struct StatedMember {
  /// What kind of thing it is.
  let subject: Subject
  /// What tells it apart from others of its kind.
  let id: String
  /// What people call it; empty for the only one of its kind.
  let name: String
  /// The whole of it in a few words, for the one who has not seen it before.
  let summary: String
  /// The cause that its coming and going belongs to; nil where that moves no number.
  let cause: Cause?
  /// What is said of it.
  let facts: [StatedFact]

  init(
    _ subject: Subject, _ id: String, name: String? = nil, summary: String = "",
    cause: Cause? = nil, _ facts: [StatedFact?] = []
  ) {
    self.subject = subject
    self.id = id
    self.name = name ?? id
    self.summary = summary
    self.cause = cause
    self.facts = facts.compactMap { $0 }
  }

  /// The only one of its kind.
  init(_ subject: Subject, cause: Cause? = nil, _ facts: [StatedFact?]) {
    self.init(subject, "", cause: cause, facts)
  }

  /// A kind of thing that a scenario speaks of, in the order of reports.
  enum Subject: String, CaseIterable {
    case scenario, workload, lever, capacity
    case meteredItem = "metered_item"
    case budget, vendor, rate, lifeCycle = "life_cycle"
    case service, plan, product, support
    case supportPlan = "support_plan"
    case credit, event, today, offer, variant, question

    /// All of them together, as a heading.
    var title: String {
      switch self {
      case .scenario: "The scenario"
      case .workload: "Workloads"
      case .lever: "Levers"
      case .capacity: "Capacity"
      case .meteredItem: "Metered items"
      case .budget: "Budgets"
      case .vendor: "List prices"
      case .rate: "Rate card"
      case .lifeCycle: "Life cycles"
      case .service: "Services"
      case .plan: "Savings Plans"
      case .product: "Marketplace products"
      case .support: "Support"
      case .supportPlan: "Support plans"
      case .credit: "Credits"
      case .event: "Events"
      case .today: "Today's agreement"
      case .offer: "Offers"
      case .variant: "Variants"
      case .question: "Open questions"
      }
    }

    /// Whether one that is new, or gone, is worth a row: what only others bring in is not.
    var hasComings: Bool {
      switch self {
      case .rate, .vendor, .supportPlan: false
      case .scenario, .workload, .lever, .capacity, .meteredItem, .budget, .lifeCycle, .service,
        .plan,
        .product, .support, .credit, .event,
        .today, .offer, .variant, .question:
        true
      }
    }
  }
}
