import Formulas
import Projection
import Renewal

/// The numbers of a candidate that paths are judged by.
struct CandidateQuantities {
  /// Paid over the term.
  let paid: PathModel.Quantity
  /// At list over the term.
  let list: PathModel.Quantity
  /// The shortfall of each contract year.
  let shortfalls: [PathModel.Quantity]
  /// The shortfall over the term.
  let shortfall: PathModel.Quantity
  /// True-ups of each contract year, and what balances give back of them.
  let trueUps: [PathModel.Quantity]
  let givenBack: [PathModel.Quantity]

  /// The numbers of a candidate in a future.
  init(
    _ candidate: Int, years: Int, in future: PathModel.Future, of paths: inout PathModel
  ) {
    paid = paths.quantity(Totals.termPaid, member: candidate, in: future)
    list = paths.quantity(Totals.termListCost, member: candidate, in: future)
    shortfall = paths.quantity(Totals.termShortfall, member: candidate, in: future)
    var shortfalls: [PathModel.Quantity] = []
    var trueUps: [PathModel.Quantity] = []
    var givenBack: [PathModel.Quantity] = []
    for year in 0..<years {
      func quantity(_ line: some Row) -> PathModel.Quantity {
        paths.quantity(line, member: candidate, period: year, in: future)
      }
      shortfalls.append(quantity(Shortfall.shortfall))
      trueUps.append(quantity(Shortfall.trueUp))
      givenBack.append(quantity(BalanceLedger.used))
      givenBack.append(quantity(BalanceLedger.tailRecovered))
    }
    self.shortfalls = shortfalls
    self.trueUps = trueUps
    self.givenBack = givenBack
  }

  /// What it pays and falls short of over the term.
  var pair: PathPair { PathPair(paid: paid, shortfall: shortfall) }

  /// All of them.
  var all: [PathModel.Quantity] {
    [paid, list, shortfall] + shortfalls + trueUps + givenBack
  }
}
