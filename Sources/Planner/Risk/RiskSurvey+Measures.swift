import Projection
import Renewal

extension RiskSurvey {
  /// The parts that a range's paths are sorted into, to ask what knowing the part is worth.
  private static let bins = 20

  /// What only those who ask want to know.
  func measures(
    of candidate: Int, _ curves: [CommitmentCurve], _ figures: [CandidateRisk]
  ) -> RiskMeasures {
    let scores = model.scores(of: inputs.map(\.name), paths: demandPaths, seed: seed)
    let paid = ownPaid.map { $0.prefix(demandPaths) }
    let ranks = Self.ranks(candidates[candidate].pair.paid.values(values, demandPaths))
    return RiskMeasures(
      information: zip(inputs, scores).map { input, scores in
        RiskMeasures.InformationWorth(
          input: input.name, worth: Self.worth(ofKnowing: scores, paid))
      }.filter { $0.worth > 0.005 }.sorted { $0.worth > $1.worth },
      correlations: zip(inputs, scores).map { input, scores in
        RiskMeasures.RankCorrelation(
          input: input.name, correlation: Self.correlation(Self.ranks(scores), ranks))
      }.sorted { abs($0.correlation) > abs($1.correlation) },
      fractiles: fractiles, frontier: frontier(curves, figures))
  }

  /// What the candidates that can be chosen cost, by path.
  private var ownPaid: [ArraySlice<Double>] {
    plan.renewal.candidates.indices.filter { plan.renewal.candidates[$0].isChoice }.map {
      values[candidates[$0].paid]
    }
  }

  /// What choosing anew in each part of a range would save in the mean.
  private static func worth(ofKnowing scores: [Double], _ paid: [ArraySlice<Double>]) -> Double {
    let order = scores.indices.sorted { scores[$0] < scores[$1] }
    guard !order.isEmpty, let least = paid.map(\.mean).min() else { return 0 }
    var known = 0.0
    for bin in 0..<bins {
      let part = order[bin * order.count / bins..<(bin + 1) * order.count / bins]
      let sums = paid.map { series in
        part.reduce(0) { $0 + series[series.startIndex + $1] }
      }
      known += sums.min() ?? 0
    }
    return least - known / Double(order.count)
  }

  /// The ranks of some values, from 0; equal values share the mean of theirs.
  static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = Array(repeating: 0.0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
      for place in start...end { ranks[order[place]] = Double(start + end) / 2 }
      start = end + 1
    }
    return ranks
  }

  /// The correlation of Pearson; 0 where a series does not move.
  static func correlation(_ a: [Double], _ b: [Double]) -> Double {
    let (meanA, meanB) = (a.mean, b.mean)
    var (both, ofA, ofB) = (0.0, 0.0, 0.0)
    for (x, y) in zip(a, b) {
      both += (x - meanA) * (y - meanB)
      ofA += (x - meanA) * (x - meanA)
      ofB += (y - meanB) * (y - meanB)
    }
    return ofA > 0 && ofB > 0 ? both / (ofA * ofB).squareRoot() : 0
  }

  /// Between two tiers of an offer a larger commitment just pays where it is reached with this chance
  /// (a gross commitment, tiers as a straight line between their thresholds).
  private var fractiles: [RiskMeasures.CriticalFractile] {
    let years = Double(plan.renewal.scenario.contractYears.count)
    return plan.renewal.statedCandidates.enumerated().flatMap { number, candidate in
      let earning =
        tables.first { $0.candidate == number }?.meanEarning(values) ?? 0
      let tiers = candidate.paper.tiers
      return zip(tiers, tiers.dropFirst()).map { low, high in
        RiskMeasures.CriticalFractile(
          offer: candidate.id, tiers: (low.from, high.from),
          fractile: earning / years * (high.discount - low.discount) / (high.from - low.from))
      }
    }
  }

  /// What nobody can better in the mean without a dearer tenth path.
  private func frontier(
    _ curves: [CommitmentCurve], _ figures: [CandidateRisk]
  ) -> [RiskMeasures.FrontierPoint] {
    let choices = zip(plan.renewal.candidates, figures).filter { $0.0.isChoice }.map {
      RiskMeasures.FrontierPoint(
        candidate: $0.0.id, factor: 1, expectedPaid: $0.1.paid.mean, p90Paid: $0.1.paid.p90)
    }
    let sizes = curves.flatMap { curve in
      curve.sizes.map {
        RiskMeasures.FrontierPoint(
          candidate: curve.offer, factor: $0.factor, expectedPaid: $0.expectedPaid,
          p90Paid: $0.p90Paid)
      }
    }
    var least = Double.infinity
    return (choices + sizes).sorted {
      ($0.expectedPaid, $0.p90Paid) < ($1.expectedPaid, $1.p90Paid)
    }.filter { point in
      defer { least = min(least, point.p90Paid) }
      return point.p90Paid < least
    }
  }
}

extension PathModel.Quantity {
  /// The values on the first so many paths.
  fileprivate func values(_ all: PathValues, _ paths: Int) -> [Double] {
    Array(all[self].prefix(paths))
  }
}
