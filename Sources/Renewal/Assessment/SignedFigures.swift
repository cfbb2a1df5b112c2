import Formulas
import Rates

/// What pictures show of one candidate beyond its outcome, and of models; all in USD.
public struct SignedFigures: Sendable {
  /// The candidate's key: what is recommended.
  public let candidate: String
  /// How its list cost becomes what is paid.
  public let stages: Stages
  /// What is paid for each charge class by contract year, in the order of the classes, before
  /// true-ups.
  public let netCostByClass: [[Double]]
  /// What is billed after the discount, by month.
  public let billedByMonth: [Double]
  /// What models cost at list over the term before and after routing, in the order of their prices.
  public let models: [ModelCost]

  /// How list cost becomes what is paid, over the term; every amount is positive.
  public struct Stages: Hashable, Sendable {
    /// Everything at list after the levers, with support as it is charged.
    public let listCost: Double
    /// Taken off by Savings Plans.
    public let plans: Double
    /// Taken off by private rates and price protection.
    public let privatePrices: Double
    /// Taken off by the headline discount.
    public let discount: Double
    /// Paid by credits.
    public let credits: Double
    /// Added by private minimums that are not reached.
    public let minimums: Double
    /// Added by a termination.
    public let termination: Double
    /// Added by true-ups.
    public let trueUps: Double
    /// Given back by balances, after the term included.
    public let givenBack: Double
    /// Everything paid.
    public let paid: Double
  }

  /// What one price row's requests cost at list over the term.
  public struct ModelCost: Hashable, Sendable {
    /// The number of the price row, from 0.
    public let row: Int
    /// What people call it: the model, and where it has several prices, which.
    public let name: String
    /// Before any lever.
    public let before: Double
    /// After routing alone.
    public let after: Double
  }

  /// Reads the figures off the numbers of a model; nil where there is no such candidate.
  public init?(_ renewal: RenewalModel, _ values: some RowValues, candidate id: String) {
    guard let number = renewal.candidate(id) else { return nil }
    let timeline = renewal.model.timeline
    func total(_ line: Line, _ member: Int) -> Double {
      (0..<timeline.periods(line.cadence)).reduce(0) {
        $0 + values.value(line, member: member, period: $1)
      }
    }
    func term(_ line: Line) -> Double { total(line, number) }
    candidate = id
    stages = Stages(
      listCost: term(Totals.listCost), plans: term(Totals.planSaving),
      privatePrices: term(Totals.privateDiscount), discount: term(Totals.discount),
      credits: term(Totals.credits), minimums: term(Totals.privateMinimums),
      termination: term(Payment.terminationFee), trueUps: term(Shortfall.trueUp),
      givenBack: term(BalanceLedger.used) + term(BalanceLedger.tailRecovered),
      paid: term(Payment.paid))
    let classes = renewal.classMembers(of: number)
    netCostByClass = classes.map { member in
      (0..<timeline.years).map { values.value(Burn.netCost, member: member, period: $0) }
    }
    billedByMonth = timeline.months.indices.map { month in
      classes.reduce(0) {
        $0 + values.value(Discount.discountedCost, member: $1, period: month)
      }
    }
    models = renewal.modelNames.enumerated().map { row, name in
      let shares = renewal.shares(ofPrice: row)
      return ModelCost(
        row: row, name: name,
        before: shares.reduce(0) { $0 + total(Cascade.unroutedShareCost, $1) },
        after: shares.reduce(0) { $0 + total(Cascade.routedShareCost, $1) })
    }
  }
}

extension RenewalModel {
  /// The members of the paper of a candidate among the classes of papers, in the order of the
  /// classes.
  public func classMembers(of candidate: Int) -> [Int] {
    let papers = model.memberships[Indexes.paperClasses.id]?.parents[Roles.paperOfClass.name] ?? []
    let own = paper(of: candidate)
    return papers.indices.filter { papers[$0] == own }
  }

  /// The model shares that are billed at a price row.
  func shares(ofPrice row: Int) -> [Int] {
    let rows = model.memberships[Indexes.modelShares.id]?.parents[Roles.rateOfShare.name] ?? []
    return rows.indices.filter { rows[$0] == row }
  }

  /// What people call each price row: the model's name where it has one price only.
  var modelNames: [String] {
    priceRows.map { row in
      let isAlone = priceRows.count { $0.rate.name == row.rate.name } == 1
      return isAlone ? row.rate.name : row.label
    }
  }
}
