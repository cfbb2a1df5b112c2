import Formulas
import Projection
import Renewal

/// What a candidate pays and falls short of over the term, in some future.
struct PathPair {
  let paid: PathModel.Quantity
  let shortfall: PathModel.Quantity

  /// Numbers that are known already.
  init(paid: PathModel.Quantity, shortfall: PathModel.Quantity) {
    self.paid = paid
    self.shortfall = shortfall
  }

  /// The numbers of a candidate in a future.
  init(_ candidate: Int, in future: PathModel.Future = .own, of paths: inout PathModel) {
    paid = paths.quantity(Totals.termPaid, member: candidate, in: future)
    shortfall = paths.quantity(Totals.termShortfall, member: candidate, in: future)
  }

  /// Both of them.
  var all: [PathModel.Quantity] { [paid, shortfall] }
}

extension PathValues {
  /// The mean of a quantity, on the first so many paths.
  func mean(_ quantity: PathModel.Quantity, paths: Int = .max) -> Double {
    self[quantity].prefix(paths).mean
  }

  /// How often a shortfall is more than half a cent, on the first so many paths.
  func chance(_ shortfall: PathModel.Quantity, paths: Int = .max) -> Double {
    self[shortfall].prefix(paths).chanceOfShortfall
  }
}

extension Collection<Double> {
  /// The mean, added up from left to right; 0 where there is no value.
  var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }

  /// The part of the values above half a cent, 0 to 1; 0 where there is no value.
  var chanceOfShortfall: Double { isEmpty ? 0 : Double(count { $0 > 0.005 }) / Double(count) }
}
