import Renewal

extension Scenario {
  /// The offer of a key; the first quoted one, or else the first, where no key is given.
  func offer(like id: String?) throws -> Offer {
    guard let first = offers.first(where: { $0.role == .quoted }) ?? offers.first else {
      throw NoOffer()
    }
    guard let id else { return first }
    guard let named = offers.first(where: { $0.id == id }) else {
      throw UnknownName(.offer, id, known: offers.map(\.id))
    }
    return named
  }

  /// The scenario with an offer more for each commitment: flat, on the terms of another offer.
  func adding(_ commitments: CommitmentList, like offer: Offer) -> Scenario {
    var wider = self
    let taken = Set(candidates.map(\.id))
    wider.offers += commitments.amounts.map { amount in
      let size = Rounded.exactMoney(amount)
      var id = "\(offer.id)-at-\(size)"
      while taken.contains(id) { id += "-flat" }
      var rung = offer
      rung.id = id
      rung.name = "$\(size) a year on the terms of \(offer.name)"
      rung.role = .counter
      rung.commitment = Array(repeating: amount, count: contractYears.count)
      return rung
    }
    return wider
  }
}

/// There is no offer whose terms a commitment could take.
public struct NoOffer: Error, Hashable, Sendable {}
