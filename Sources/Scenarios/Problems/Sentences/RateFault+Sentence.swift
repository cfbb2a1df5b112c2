import Rates

extension RateFault {
  /// What is wrong, as a sentence.
  var sentence: String {
    switch self {
    case .missing(let missing, let need):
      [missing.description, need.words, missing.remedy].compactMap(\.self).joined(separator: " ")
    case .noChannel(let vendor, let channel):
      "The rate card has no price of a model of \(Words.quoted(vendor)) on the channel "
        + "\(Words.quoted(channel.rawValue)). Prices of your own go under rates."
    case .noPrice(let keys):
      "The rate has no price; it needs at least one of \(Words.list(keys, "or"))."
    case .thresholdAlone(let keys):
      "The threshold says nothing without a price above it; it needs at least one of "
        + "\(Words.list(keys, "or"))."
    case .card(let kind): "The rate card is wrong here: \(kind)"
    case .notInForce(let model, let scope, let asOf, let day):
      "The price of \(model), \(scope), of \(asOf) is not in force on \(day), and an earlier one is "
        + "used; with a later as_of it would be."
    case .unused(let model):
      "No workload or lever uses the model \(Words.quoted(model)), and the rate card has none of that "
        + "name, so its prices would change nothing."
    case .modeLost(let model, let mode, let workload):
      "\(model) is not sold in the mode \(mode.rawValue): what the refresh moves of "
        + "\(Words.quoted(workload)) is billed on demand."
    case .longUnstated(let model, let threshold, let mean):
      "\(model) costs more for requests above \(threshold) tokens, and the mean request has "
        + "\(NumberFormat.plain(mean)); state those above under long_requests."
    case .unknownItem(let id):
      "The card of metered items has no \(Words.quoted(id)). An item of your own needs a unit, a "
        + "price, a source and as_of; `commitbook rates items` lists the card."
    case .staleItem(let id, let asOf, let days, let limit):
      "The price of \(id) is of \(asOf): \(days) days old, more than \(limit)."
    case .stale(let model, let scope, let asOf, let days, let limit):
      "The price of \(model), \(scope), is of \(asOf): \(days) days old, more than \(limit)."
    }
  }
}

extension RateFault.Need {
  fileprivate var words: String? {
    switch self {
    case .workload: nil
    case .routing(let workload): "Routing \(Words.quoted(workload)) needs it."
    case .refresh(let workload): "The refresh of \(Words.quoted(workload)) needs it."
    case .frontier: "The frontier reference needs it."
    case .batch(let workload): "Batch on \(Words.quoted(workload)) needs it."
    case .caching(let workload): "Caching on \(Words.quoted(workload)) needs it."
    }
  }
}

extension MissingRate {
  /// What to do where the card has nothing near.
  fileprivate var remedy: String? {
    switch nearest {
    case .model(nil), .prices: "A price of your own goes under rates."
    case .model, .scopes: nil
    }
  }
}
