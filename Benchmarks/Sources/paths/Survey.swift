import Foundation
import Planner
import Projection
import Renewal

/// The work that is timed: what every candidate pays and falls short of, with percentiles.
struct Survey {
  private let plan: Plan
  private let candidates: Int
  private let years: Int

  /// A scenario without its ladder, as the peer has none.
  init(_ checked: CheckedScenario) throws {
    var scenario = checked.scenario
    scenario.ladder = nil
    plan = try Plan(scenario)
    candidates = plan.renewal.candidates.count
    years = scenario.contractYears.count
  }

  /// How many steps a path takes, and in how many places.
  var work: (steps: Int, places: Int) {
    var model = plan.pathModel
    let wanted = quantities(&model)
    return model.work(of: wanted.paid + wanted.shortfalls.flatMap(\.self))
  }

  /// The whole work: seconds for all of it, for the paths themselves, and for what is made of them.
  func run(paths: Int, threads: Int) -> (total: Double, evaluation: Double, percentiles: Double) {
    let start = ContinuousClock.now
    var model = plan.pathModel
    let wanted = quantities(&model)
    let request = PathRequest(wanted.paid + wanted.shortfalls.flatMap(\.self), paths: paths)
    let middle = ContinuousClock.now
    let values = model.run([request], seed: 1, threads: threads)
    let done = ContinuousClock.now
    var sum = 0.0
    for (paid, shortfalls) in zip(wanted.paid, wanted.shortfalls) {
      let percentiles = Percentiles(values[paid])
      sum += [0.1, 0.5, 0.9].reduce(0) { $0 + percentiles.value(at: $1) }
      sum += values[paid].reduce(0, +)
      for shortfall in shortfalls { sum += Double(values[shortfall].count { $0 > 0.005 }) }
      sum += anyYear(shortfalls.map { values[$0] })
    }
    precondition(sum.isFinite)
    let end = ContinuousClock.now
    return (start.seconds(to: end), middle.seconds(to: done), done.seconds(to: end))
  }

  /// The draws alone, in seconds.
  func drawing(paths: Int, threads: Int) -> Double {
    var model = plan.pathModel
    let drawn = plan.renewal.uncertainCells.map {
      model.quantity($0.input, member: $0.member, period: $0.period)
    }
    _ = model.run([PathRequest(drawn, paths: 128)], seed: 1, threads: 1)
    let start = ContinuousClock.now
    _ = model.run([PathRequest(drawn, paths: paths)], seed: 1, threads: threads)
    return start.seconds(to: ContinuousClock.now)
  }

  private func quantities(
    _ model: inout PathModel
  ) -> (paid: [PathModel.Quantity], shortfalls: [[PathModel.Quantity]]) {
    var paid: [PathModel.Quantity] = []
    var shortfalls: [[PathModel.Quantity]] = []
    for candidate in 0..<candidates {
      paid.append(model.quantity(Totals.termPaid, member: candidate))
      var ofYears: [PathModel.Quantity] = []
      for year in 0..<years {
        ofYears.append(model.quantity(Shortfall.shortfall, member: candidate, period: year))
      }
      shortfalls.append(ofYears)
    }
    return (paid, shortfalls)
  }

  private func anyYear(_ shortfalls: [ArraySlice<Double>]) -> Double {
    guard let first = shortfalls.first else { return 0 }
    return Double(
      first.indices.count { path in
        shortfalls.contains { $0[$0.startIndex + path - first.startIndex] > 0.005 }
      })
  }
}

extension ContinuousClock.Instant {
  /// The seconds to a later instant.
  func seconds(to other: ContinuousClock.Instant) -> Double { duration(to: other) / .seconds(1) }
}
