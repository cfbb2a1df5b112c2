/// What a card has in place of a rate or a price that it lacks.
public enum Nearest: Hashable, Sendable {
  /// The model is unknown; the known short id that is most like it, or nil when none is.
  case model(String?)
  /// The model is known, but not here; the scopes that it has a rate in.
  case scopes([String])
  /// The rate is there, but not every price; the kinds that it has.
  case prices([TokenPrice])
}

extension RateCard {
  /// What an error names for a model and scope: what the card has that comes nearest.
  public func nearest(model: String, scope: String, channel: Channel? = nil) -> Nearest {
    if let rate = rate(model: model, scope: scope, channel: channel) {
      return .prices(TokenPrice.allCases.filter { rate.price($0) != nil })
    }
    let known = rates(of: model)
    guard known.isEmpty else {
      let sold = known.filter { channel?.hasPrices(of: $0.channel) ?? true }
      return .scopes(Set((sold.isEmpty ? known : sold).map(\.scope)).sorted())
    }
    return .model(nearestModel(to: model))
  }

  /// The short id that is most like an id, by id or name; nil when half of it would change.
  private func nearestModel(to model: String) -> String? {
    let asked = Array(model.lowercased().utf8)
    var models: [String: String] = shortIds
    for rate in rates {
      models[rate.model] = rate.model
      models[rate.name.lowercased()] = rate.model
      if let dot = rate.model.firstIndex(of: ".") {
        models[String(rate.model[rate.model.index(after: dot)...])] = rate.model
      }
    }
    var best: (unlikeness: Int, model: String)?
    for (text, model) in models {
      let found = (unlikeness: unlikeness(of: asked, to: Array(text.utf8)), model: model)
      guard found.unlikeness <= 2 * asked.count else { continue }
      if best.map({ found < $0 }) ?? true { best = found }
    }
    return best?.model
  }
}
