import Projection
import Renewal

extension RiskSurvey {
  /// The score of the 90th percentile.
  private static let score = 1.2815515594457831

  /// What each range does to a candidate by itself: as one path for each end, all others at their
  /// base.
  func tornado(of candidate: Int) -> Tornado {
    var scores: [String: [Double]] = [:]
    for (number, input) in inputs.enumerated() {
      var values = Array(repeating: Double.nan, count: 2 * inputs.count)
      values[2 * number] = -Self.score
      values[2 * number + 1] = Self.score
      scores[input.name] = values
    }
    let pair = candidates[candidate].pair
    var model = model
    let found = model.run(pair.all, scores: scores, paths: 2 * inputs.count)
    let (paid, shortfall) = (Array(found[pair.paid]), Array(found[pair.shortfall]))
    let outcome = plan.outcome.candidates[candidate]
    let bars = inputs.enumerated().map { number, input in
      let distribution = Distribution(input.range)
      return Tornado.Bar(
        input: input,
        values: (
          distribution.quantile(score: -Self.score), distribution.quantile(score: Self.score)
        ), paid: (paid[2 * number], paid[2 * number + 1]),
        shortfall: (shortfall[2 * number], shortfall[2 * number + 1]))
    }
    return Tornado(
      candidate: outcome.candidate.id, base: outcome.totalPaid,
      bars: bars.filter { $0.width > 0.005 }.sorted { $0.width > $1.width })
  }
}
