import Projection
import Renewal

extension RiskSurvey {
  /// What every candidate and rung comes to.
  var figures: [CandidateRisk] {
    let all = candidates.map { CandidateFigures($0, values) }
    let renewal = plan.renewal
    let choices = renewal.candidates.indices.filter { renewal.candidates[$0].isChoice }
    let rungs = renewal.candidates.indices.filter { renewal.candidates[$0].isRung }
    let least = Self.least(choices.map { all[$0].paid }, paths: values.paths)
    // Nobody has quoted the rungs, so nobody regrets what was never to be had.
    let leastOfAll = Self.least(
      (choices + rungs).map { all[$0].paid }, paths: values.paths)
    return zip(renewal.candidates, all).map { candidate, figures in
      CandidateRisk(
        candidate.id, figures, least: candidate.isRung ? leastOfAll : least)
    }
  }

  /// The least of some series, by path.
  static func least(_ series: [ArraySlice<Double>], paths: Int) -> [Double] {
    var least = Array(repeating: Double.infinity, count: paths)
    for values in series {
      for (path, value) in values.enumerated() where value < least[path] { least[path] = value }
    }
    return least
  }
}
