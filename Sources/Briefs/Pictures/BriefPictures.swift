import Charts
import Pictures
import Renewal

/// The pictures of a brief: the charts of the field, and of the paths those that are drawn for it.
struct BriefPictures {
  let decision: Decision

  /// A picture, by what its file's name ends in.
  enum Kind: String, CaseIterable {
    case fan, curve, tornado, cascade, spend, offers, ladder, models
    case burnDown = "burn-down"

    /// The name of its file, after what all of a build's files begin with.
    func file(_ build: String) -> String { "\(build)-\(rawValue).svg" }
  }

  /// A picture; nil where there is nothing to draw.
  func picture(_ kind: Kind) -> Picture? {
    let field = FieldPictures(scenario: decision.scenario, assessment: decision.assessment)
    return switch kind {
    case .fan: decision.risk.flatMap(fan)
    case .curve: decision.risk.flatMap(curve)
    case .tornado: decision.risk.flatMap(tornado)
    case .cascade: field.cascade?.picture
    case .spend: field.spend?.picture
    case .offers: field.offers?.picture
    case .ladder: field.ladder?.picture
    case .models: field.models?.picture
    case .burnDown: field.burnDown?.picture
    }
  }

  private func fan(_ risk: Risk) -> Picture? {
    guard !risk.fan.isEmpty, let offer = risk.fanOffer else { return nil }
    return FanPicture(
      name: decision.outcome.candidate(offer)?.candidate.name ?? offer,
      years: decision.term.years, fan: risk.fan,
      offers: decision.offers.map { figures($0, risk) }
    ).picture
  }

  private func curve(_ risk: Risk) -> Picture? {
    let curves = risk.curves.compactMap { curve in
      decision.outcome.candidate(curve.offer).map {
        CurvePicture.Curve(offer: figures($0, risk), sizes: curve)
      }
    }.filter { !$0.sizes.sizes.isEmpty }
    return curves.isEmpty ? nil : CurvePicture(curves: curves).picture
  }

  private func tornado(_ risk: Risk) -> Picture? {
    guard !risk.tornado.bars.isEmpty else { return nil }
    let name = decision.outcome.candidate(risk.tornado.candidate)?.candidate.name
    return TornadoPicture(name: name ?? risk.tornado.candidate, tornado: risk.tornado).picture
  }

  private func figures(_ offer: CandidateOutcome, _ risk: Risk) -> OfferFigures {
    OfferFigures(
      name: offer.candidate.name, commitment: offer.candidate.commitment,
      chance: risk.candidate(offer.candidate.id)?.chance ?? 0,
      isSigned: offer.candidate.id == decision.signed.candidate.id)
  }
}
