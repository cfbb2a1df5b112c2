import Formulas

extension Assessment {
  /// One way to fill a candidate's gap in a contract year.
  public struct Cure: Sendable {
    /// The candidate's key.
    public let candidate: String
    /// The contract year, from 0.
    public let year: Int
    /// The shortfall that is there to cure, in USD.
    public let shortfall: Double
    /// What is done.
    public let step: Step
    /// What it retires of the shortfall, in USD.
    public let retires: Double
    /// What it costs: interest, and what is paid for nothing, in USD.
    public let cost: Double

    /// What can be done before a year ends.
    public enum Step: Hashable, Sendable {
      /// Renew a Marketplace product early: its invoice of a month of the next year is taken in the
      /// year's last month.
      case moveInvoice(product: String, from: Month, to: Month)
      /// Buy a year of Savings Plans all upfront, for a service group whose usage needs it anyway.
      case buyUpfrontPlan(service: String, month: Month)
      /// Pay the shortfall.
      case pay
    }

    /// A way to fill a gap.
    public init(
      candidate: String, year: Int, shortfall: Double, step: Step, retires: Double, cost: Double
    ) {
      self.candidate = candidate
      self.year = year
      self.shortfall = shortfall
      self.step = step
      self.retires = retires
      self.cost = cost
    }
  }

  /// Whether a Savings Plan that is thought of should be bought before or after signing.
  public struct PlanTiming: Sendable {
    /// The plan.
    public let plan: String
    /// The candidate's key.
    public let candidate: String
    /// Paid over the term without the plan, in USD.
    public let without: Double
    /// Paid where the commitments are signed first, as they stand, and the plan is bought then.
    public let afterSigning: Double
    /// Paid where the plan is bought first and the commitments are sized to what is then spent.
    public let beforeSigning: Double

    /// The three ways.
    public init(
      plan: String, candidate: String, without: Double, afterSigning: Double,
      beforeSigning: Double
    ) {
      self.plan = plan
      self.candidate = candidate
      self.without = without
      self.afterSigning = afterSigning
      self.beforeSigning = beforeSigning
    }
  }

  /// What falls into one of the company's fiscal years under one candidate.
  public struct FiscalYear: Sendable {
    /// The candidate's key.
    public let candidate: String
    /// The calendar year in which the fiscal year ends, by which it is called.
    public let year: Int
    /// Paid through its months for usage and support, in USD.
    public let running: Double
    /// True-ups whose invoices fall into it, in USD.
    public let trueUps: Double
    /// The months of these invoices.
    public let invoices: [Month]

    /// What falls into a fiscal year.
    public init(
      candidate: String, year: Int, running: Double, trueUps: Double, invoices: [Month]
    ) {
      self.candidate = candidate
      self.year = year
      self.running = running
      self.trueUps = trueUps
      self.invoices = invoices
    }
  }
}
