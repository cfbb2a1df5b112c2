import Projection
import Renewal

extension RiskSurvey {
  /// How many parts the step between two sizes is cut into where a limit is passed.
  private static let finerParts = 10

  /// What the offers' sizes come to, with more sizes where the chance passes a limit: a curve may rise
  /// from nothing to certainty within one step.
  var curves: [CommitmentCurve] {
    let coarse = sizes.map { CommitmentCurve($0, values) }
    var model = model
    var finer: [OfferSizes] = []
    for (offer, curve) in zip(sizes, coarse) {
      finer.append(
        OfferSizes(
          offer.candidate, factors: curve.factorsBetween(parts: Self.finerParts), of: plan, &model))
    }
    guard finer.contains(where: { !$0.sizes.isEmpty }) else { return coarse }
    let more = model.run(
      [PathRequest(finer.flatMap(\.all), paths: values.paths)], seed: seed,
      threads: options.threads)
    return zip(coarse, finer).map { $0.adding($1, more) }
  }
}
