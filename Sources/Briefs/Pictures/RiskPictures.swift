import Renewal

/// The pictures of a brief; none where nothing is said about the paths.
struct RiskPictures {
  let decision: Decision

  /// A picture, by what its file's name ends in.
  enum Kind: String, CaseIterable {
    case fan, curve, tornado

    /// The name of its file, after what all of a build's files begin with.
    func file(_ build: String) -> String { "\(build)-\(rawValue).svg" }
  }

  /// A picture; nil where there is nothing to draw.
  func picture(_ kind: Kind) -> Picture? {
    guard let risk = decision.assessment.risk else { return nil }
    return switch kind {
    case .fan: fan(risk)
    case .curve: curve(risk)
    case .tornado: tornado(risk)
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
