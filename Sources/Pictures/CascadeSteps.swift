import Renewal

/// From list cost without levers to what is paid, step by step; it adds up exactly.
public struct CascadeSteps: Sendable {
  /// What makes a step.
  public enum Cause: Hashable, Sendable {
    /// List cost without levers, with support as it is charged: the start.
    case unrouted
    /// A kind of lever.
    case lever(Lever.Kind)
    /// Capacity against paying by the token.
    case capacity
    /// Savings Plans.
    case plans
    /// Private rates and price protection.
    case privatePrices
    /// The headline discount.
    case discount
    /// Credits.
    case credits
    /// Private minimums that are not reached.
    case minimums
    /// The fee of a termination.
    case termination
    /// True-ups.
    case trueUps
    /// What balances give back.
    case givenBack
    /// Everything paid: the end.
    case paid

    /// The name that people read.
    public var name: String {
      switch self {
      case .unrouted: "List cost, unrouted"
      case .lever(.routing): "Routing"
      case .lever(.refresh): "Model refresh"
      case .lever(.context): "Context"
      case .lever(.batch): "Batch"
      case .lever(.caching): "Caching"
      case .capacity: "Capacity"
      case .plans: "Savings Plans"
      case .privatePrices: "Private prices"
      case .discount: "Discount"
      case .credits: "Credits"
      case .minimums: "Private minimums"
      case .termination: "Termination"
      case .trueUps: "True-ups"
      case .givenBack: "Balances"
      case .paid: "Paid"
      }
    }
  }

  /// One step.
  public struct Step: Hashable, Sendable {
    /// What makes it.
    public let cause: Cause
    /// USD over the term: the whole at the start and at the end, else what is added; negative where
    /// it is taken off.
    public let amount: Double
  }

  /// The steps, the start first and the end last; those between that change nothing are left out.
  public let steps: [Step]

  /// The steps of a candidate.
  init(_ outcome: Outcome, _ stages: SignedFigures.Stages) {
    let levers: [Step] = outcome.cascade.compactMap { step in
      switch step.kind {
      case .unrouted, .routed: nil
      case .saving(let kind): Step(cause: .lever(kind), amount: -step.total)
      case .capacity: Step(cause: .capacity, amount: -step.total)
      }
    }
    let terms = [
      Step(cause: .plans, amount: -stages.plans),
      Step(cause: .privatePrices, amount: -stages.privatePrices),
      Step(cause: .discount, amount: -stages.discount),
      Step(cause: .credits, amount: -stages.credits),
      Step(cause: .minimums, amount: stages.minimums),
      Step(cause: .termination, amount: stages.termination),
      Step(cause: .trueUps, amount: stages.trueUps),
      Step(cause: .givenBack, amount: -stages.givenBack),
    ]
    let between = (levers + terms).filter { $0.amount.magnitude >= 0.5 }
    let start = stages.listCost - levers.reduce(0) { $0 + $1.amount }
    steps =
      [Step(cause: .unrouted, amount: start)] + between
      + [Step(cause: .paid, amount: stages.paid)]
  }

  /// How much stands after each step but the last.
  public var levels: [Double] {
    steps.dropLast().reduce(into: []) { levels, step in
      levels.append((levels.last ?? 0) + step.amount)
    }
  }
}
