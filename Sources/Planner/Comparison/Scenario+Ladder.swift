import Renewal

extension Scenario {
  /// The scenario and its variants with another ladder.
  ///
  /// - Throws: ``UnknownName`` where the ladder names no offer of the scenario, ``NoOffer`` where
  ///   there is none at all.
  func with(_ ladder: Ladder) throws -> Scenario {
    guard !offers.isEmpty else { throw NoOffer() }
    if let like = ladder.like, !offers.contains(where: { $0.id == like }) {
      throw UnknownName(.offer, like, known: offers.map(\.id))
    }
    var wider = self
    wider.ladder = ladder
    wider.variants = variants.map { variant in
      var variant = variant
      variant.scenario.ladder = ladder
      return variant
    }
    return wider
  }
}

/// There is no offer whose terms a commitment could take.
public struct NoOffer: Error, Hashable, Sendable {}
