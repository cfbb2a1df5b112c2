import Formulas
import Projection
import Renewal

/// The numbers of an offer before its settlement, year by year.
struct OfferTable {
  let candidate: Int
  private let years: [Year]
  private let leftOut: [String]

  private struct Year {
    let list: PathModel.Quantity
    let native: PathModel.Quantity
    let cost: PathModel.Quantity
    /// By charge class: what earns, with the part of it that retires outside of caps.
    let earning: [(quantity: PathModel.Quantity, retires: Double)]
    /// By charge class, what retires within the Marketplace cap.
    let capped: [PathModel.Quantity]
    /// What retires the commitment.
    let fan: PathModel.Quantity
  }

  /// The clauses that a settlement of single years does not know.
  private static let unknown: [Clause] = [
    .window, .grace, .shiftForward, .relief, .rollover, .carryOver, .reuse, .overageDiscount,
    .reprice, .aiCap, .marketplaceCapBase, .supportBase, .supportEarns, .prepayBonus,
  ]

  /// The numbers that paths are to work out for the workbook.
  var all: [PathModel.Quantity] {
    years.flatMap { year in
      [year.list, year.native, year.cost] + year.earning.map(\.quantity) + year.capped
    }
  }

  /// What retires the commitment, year by year.
  var eligibleSpend: [PathModel.Quantity] { years.map(\.fan) }

  init(_ candidate: Int, of plan: Plan, _ paths: inout PathModel) {
    let renewal = plan.renewal
    let clauses = plan.outcome.candidates[candidate].clauses
    self.candidate = candidate
    let contractYears = 0..<renewal.model.timeline.years
    leftOut =
      Self.unknown.filter { clause in
        contractYears.contains { clauses[clause, year: $0] != clause.fallback }
      }.map(\.name)
      + (renewal.candidates[candidate].paper.tiers.isEmpty ? [] : ["tiers of the discount"])
      + (renewal.scenario.events.contains { $0.kind.isOfAgreement }
        ? ["step-downs and terminations"] : [])
    let classes = renewal.paperClasses(of: candidate)
    var years: [Year] = []
    for year in contractYears {
      func quantity(_ row: some Row, _ member: Int) -> PathModel.Quantity {
        paths.quantity(row, member: member, period: year)
      }
      years.append(
        Year(
          list: quantity(Totals.listCost, candidate), native: quantity(Burn.otherBurn, candidate),
          cost: quantity(Payment.running, candidate),
          earning: classes.map { member, charge in
            let eligibility = clauses.eligibility(of: charge)
            return (
              quantity(Burn.discountable, member),
              eligibility.bucket == .none ? eligibility.retires : 0
            )
          }, capped: classes.map { quantity(Burn.capped, $0.member) },
          fan: quantity(Burn.eligibleSpend, candidate)))
    }
    self.years = years
  }

  /// What earns the discount over the term, in the mean of the table's paths, in USD.
  func meanEarning(_ values: PathValues) -> Double {
    years.reduce(0) { $0 + $1.earning.reduce(0) { $0 + values.mean($1.quantity) } }
  }

  /// The first paths of the offer.
  func table(_ values: PathValues, of plan: Plan) -> PathTable {
    let found = plan.outcome.candidates[candidate]
    let count = min(RiskSurvey.tablePaths, values.paths)
    return PathTable(
      offer: found.candidate.id,
      paths: (0..<count).map { path in
        PathTable.Path(years: years.map { Self.year($0, on: path, values) })
      }, commitment: found.candidate.commitment, discount: found.headlineDiscount,
      marketplaceCap: found.clauses[.marketplaceCap],
      shortfallRate: found.clauses[.shortfallRate], isNet: found.clauses.burnBasis == .net,
      leftOut: leftOut)
  }

  private static func year(
    _ year: Year, on path: Int, _ values: PathValues
  ) -> PathTable.Year {
    func value(_ quantity: PathModel.Quantity) -> Double {
      let series = values[quantity]
      return series[series.startIndex + path]
    }
    return PathTable.Year(
      listCost: value(year.list),
      earning: year.earning.reduce(0) { $0 + value($1.quantity) },
      earningThatRetires: year.earning.reduce(0) { $0 + $1.retires * value($1.quantity) },
      nativeBurn: value(year.native),
      marketplaceBurn: year.capped.reduce(0) { $0 + value($1) }, cost: value(year.cost))
  }
}

extension RenewalModel {
  /// The charge classes of a candidate's paper, with their numbers among those of all papers.
  fileprivate func paperClasses(of candidate: Int) -> [(member: Int, charge: ChargeClass)] {
    let papers = model.parents(of: Burn.discountable, of: "paper")
    let own = papers.indices.filter { papers[$0] == paper(of: candidate) }
    return zip(own, chargeClasses).map { ($0, $1) }
  }
}
