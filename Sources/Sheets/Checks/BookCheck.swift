import Formulas
import Rates
import Renewal

/// A check of the workbook itself, beside those that the model declares.
enum BookCheck: CaseIterable {
  /// No cell of another sheet is an error.
  case errors
  /// The prices in use are young enough to sign on.
  case prices
  /// What clauses are worth, one by one and together, is the difference that they make.
  case clauses

  /// What it says.
  var label: String {
    switch self {
    case .errors: "No cell of another sheet holds an error"
    case .prices: "List prices in use are not stale"
    case .clauses: "Effects of clauses reconcile with what is paid"
    }
  }

  /// What its number is measured in.
  var unit: String {
    switch self {
    case .errors: "sheets"
    case .prices: "days"
    case .clauses: Unit.usd.symbol
    }
  }

  /// How far its number may be from zero.
  var tolerance: Double {
    switch self {
    case .errors, .prices: 0
    case .clauses: ChecksTable.tolerance
    }
  }
}

extension SheetContext {
  /// What a check of the workbook comes to as it is written, in the check's unit.
  func result(_ check: BookCheck) -> Double {
    switch check {
    case .errors: 0
    case .prices: Double(max(0, priceAge - Staleness.limit))
    case .clauses: clauseEffects.reduce(0) { $0 + $1.gap }
    }
  }

  /// The days of the prices in use, of models and of metered items, the oldest first.
  var priceDays: [Day] {
    (renewal.rates.map(\.asOf) + scenario.otherAI.map(\.item.asOf)).sorted()
  }

  /// The day of the oldest price in use; the scenario's own where there is none.
  var oldestPrice: Day { priceDays.first ?? scenario.asOf }

  /// How old that price is on the scenario's day, in days; negative for a later price.
  private var priceAge: Int { oldestPrice.days(to: scenario.asOf) }

  /// What the clauses of each offer come to, in the order of the offers.
  var clauseEffects: [ClauseEffects] {
    scenario.offers.map { offer in
      let stated = outcome.candidate(offer.id)?.paidInAll ?? 0
      let alone = assessment.clauses.filter { $0.offer == offer.id }.reduce(0) { $0 + $1.worth }
      return ClauseEffects(
        offer: offer.name, paidWithout: assessment.paidWithoutClauses[offer.id] ?? stated,
        paid: stated, alone: alone,
        interplay: (assessment.clausesTogether[offer.id] ?? 0) - alone)
    }
  }
}

/// What an offer's clauses come to over the term, in USD, as the workbook was built.
struct ClauseEffects {
  /// The offer's name.
  let offer: String
  /// Paid if the offer wrote no clause.
  let paidWithout: Double
  /// Paid as the offer stands.
  let paid: Double
  /// What its clauses are worth, each taken away alone, added up.
  let alone: Double
  /// What they are worth together beyond that; negative where two save the same dollar.
  let interplay: Double

  /// What is left unexplained; never negative.
  var gap: Double { abs(paidWithout - paid - alone - interplay) }
}
