import Foundation
import Planner
import Projection
import Renewal

/// The work that is timed: what every candidate pays and falls short of, with percentiles.
struct Survey {
  private let plan: Plan
  private let candidates: Int
  private let years: Int

  /// A scenario with its ladder.
  init(_ checked: CheckedScenario) throws {
    plan = try Plan(checked.scenario)
    candidates = plan.renewal.candidates.count
    years = checked.scenario.contractYears.count
  }

  /// The steps that a path takes.
  var steps: StepList {
    var model = plan.pathModel
    let wanted = quantities(&model)
    return model.steps(of: wanted.paid + wanted.shortfalls.flatMap(\.self))
  }

  /// How long the whole work takes, in seconds.
  struct Times {
    /// From the sealed model to what paths are asked for.
    var setup: Double
    /// Draws and evaluation.
    var paths: Double
    /// Means, percentiles and chances.
    var percentiles: Double
  }

  /// The whole work.
  func run(paths: Int, threads: Int) -> Times {
    let start = ContinuousClock.now
    var model = plan.pathModel
    let wanted = quantities(&model)
    let request = PathRequest(wanted.paid + wanted.shortfalls.flatMap(\.self), paths: paths)
    let ready = ContinuousClock.now
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
    return Times(
      setup: start.seconds(to: ready), paths: ready.seconds(to: done),
      percentiles: done.seconds(to: ContinuousClock.now))
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
