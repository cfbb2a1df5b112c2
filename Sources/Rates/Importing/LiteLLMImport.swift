import Formulas

/// Makes rates of litellm's `model_prices_and_context_window.json`.
///
/// The rules are those of `scripts/make-rate-card.py`, which reads the same list from a table that
/// was enriched by hand; `docs/rate-cards.md` states them.
struct LiteLLMImport {
  /// The models that are known by name.
  let names: ModelNames
  /// Where the prices come from, as every rate says it.
  let source: String
  /// The day on which the file held; what had retired by then is left out.
  let day: Day

  /// The rates, and what was skipped.
  func rates(of root: JSONNode) throws(ImportFault) -> (rates: [Rate], tally: Tally) {
    var tally = Tally()
    var entries: [LiteLLMEntry] = []
    for (name, value) in root.entries {
      let key = name.string ?? ""
      if key == "sample_spec" { continue }
      guard value.kind == .object else { throw ImportFault(.unexpected("an object"), at: value) }
      switch try entry(key, value, &tally) {
      case .success(let entry): entries.append(entry)
      case .failure(let reason): tally.skip(reason.skipped, key)
      }
    }
    return (rates(of: entries, &tally).sorted(by: PriceListImport.isBefore), tally)
  }

  private func entry(
    _ key: String, _ value: JSONNode, _ tally: inout Tally
  ) throws(ImportFault) -> Result<LiteLLMEntry, LiteLLMEntry.Reason> {
    let place: LiteLLMEntry.Place
    let id: String
    switch LiteLLMEntry.read(key, provider: value["litellm_provider"]?.string ?? "") {
    case .success(let found): (place, id) = found
    case .failure(let reason): return .failure(reason)
    }
    guard ["chat", "responses", "completion"].contains(value["mode"]?.string) else {
      return .failure(LiteLLMEntry.Reason(.otherModel))
    }
    if Self.knownWrong.contains(id) { return .failure(LiteLLMEntry.Reason(.knownWrong)) }
    var entry = LiteLLMEntry(key: key, place: place, id: id)
    for (name, price) in value.entries where price.kind == .number {
      let field = name.string ?? ""
      guard let meaning = LiteLLMKinds.field(field) else { continue }
      guard let usd = price.digits.flatMap({ shiftedNumber($0, by: 6) }), usd >= 0 else {
        throw ImportFault(.price(price.digits ?? ""), at: price)
      }
      guard usd > 0 else { continue }
      guard let kind = meaning.kind else {
        tally.skip(.otherKind, "\(key) \(field)")
        continue
      }
      entry.prices[kind] = usd
      entry.threshold = meaning.threshold ?? entry.threshold
    }
    guard entry.prices[.input] != nil, entry.prices[.output] != nil else {
      return .failure(LiteLLMEntry.Reason(.free))
    }
    if let written = value["deprecation_date"]?.string { entry.retires = Day(moment: written) }
    return .success(entry)
  }

  /// Rates of all entries, as the place that each is sold at asks for it.
  private func rates(of entries: [LiteLLMEntry], _ tally: inout Tally) -> [Rate] {
    var rates = Laid()
    let sold = soldEntries(entries, &tally)
    for (model, group) in sold.bedrock {
      for (entry, scope) in placed(group, &tally) {
        rates.lay(rate(entry, model, scope, channel(model)), entry.key, &tally)
      }
    }
    let runtime = Set(rates.models.map(Self.withoutInstruct))
    for (model, group) in sold.mantle {
      guard !runtime.contains(Self.withoutInstruct(model.id)) else {
        for entry in group { tally.skip(.otherEndpoint, entry.key) }
        continue
      }
      for (entry, scope) in placed(group, &tally) {
        rates.lay(rate(entry, model, scope, channel(model)), entry.key, &tally)
      }
    }
    for (model, group) in sold.platform {
      for entry in group {
        rates.lay(rate(entry, model, "platform", .providerPlatform), entry.key, &tally)
      }
    }
    let onAWS = rates.models
    for (model, group) in sold.direct {
      for entry in group {
        guard onAWS.contains(model.id) else {
          tally.skip(.otherProvider, entry.key)
          continue
        }
        rates.lay(rate(entry, model, "direct", .direct), entry.key, &tally)
      }
    }
    return rates.all
  }

  /// Entries by model, in the file's order.
  private typealias Groups = [(model: ModelNames.Model, entries: [LiteLLMEntry])]

  /// The entries of models that were still sold, by where they are sold.
  private func soldEntries(
    _ entries: [LiteLLMEntry], _ tally: inout Tally
  ) -> (bedrock: Groups, mantle: Groups, platform: Groups, direct: Groups) {
    var places: [Int: [ModelNames.Model: [LiteLLMEntry]]] = [:]
    var order: [Int: [ModelNames.Model]] = [:]
    for entry in entries {
      guard let model = model(entry) else {
        tally.skip(.unknownModel, entry.key)
        continue
      }
      let place = entry.place.number
      if places[place]?[model] == nil { order[place, default: []].append(model) }
      places[place, default: [:]][model, default: []].append(entry)
    }
    func groups(_ place: Int) -> Groups {
      (order[place] ?? []).compactMap { model in
        let group = places[place]?[model] ?? []
        // A date in the past on one row alone, where the model stands elsewhere, is an error of it.
        if group.allSatisfy({ $0.retires.map { $0 < day } ?? false }) {
          for entry in group { tally.skip(.retired, entry.key) }
          return nil
        }
        return (model, group)
      }
    }
    return (groups(0), groups(1), groups(2), groups(3))
  }

  private func model(_ entry: LiteLLMEntry) -> ModelNames.Model? {
    switch entry.place {
    case .bedrock, .mantle: names.model(id: entry.id)
    case .platform: names.model(id: "anthropic." + entry.id)
    case .direct(let provider):
      names.model(
        id: Self.directNames[ModelNames.shortId(entry.id)] ?? provider.prefix + entry.id)
    }
  }

  /// Each entry with the scope that its price holds in.
  ///
  /// An id without a region has the global price for newer models: where the model has rows by
  /// geography it is dropped; where it has rows by commercial region it is the price of the US;
  /// where it is all there is it holds in any commercial region.
  private func placed(
    _ entries: [LiteLLMEntry], _ tally: inout Tally
  ) -> [(LiteLLMEntry, String)] {
    let commercial = entries.map(\.place.scope).filter { !($0 ?? "").contains("us-gov") }
    let byGeography = commercial.contains { $0.map { !$0.hasPrefix("region:") } ?? false }
    let byRegion = commercial.contains { $0?.hasPrefix("region:") ?? false }
    return entries.compactMap { entry in
      if let scope = entry.place.scope { return (entry, scope) }
      if byGeography {
        tally.skip(.bareId, entry.key)
        return nil
      }
      return (entry, byRegion ? "us" : Scope.any)
    }
  }

  private func rate(
    _ entry: LiteLLMEntry, _ model: ModelNames.Model, _ scope: String, _ channel: Channel
  ) -> Rate {
    let isLong = TokenPrice.aboveThreshold.contains { entry.prices[$0] != nil }
    return Rate(
      model: model.id, vendor: model.vendor, name: model.name, scope: scope, channel: channel,
      prices: entry.prices, longContextThreshold: isLong ? entry.threshold : nil, asOf: day,
      source: source, note: Sentences.litellm(key: entry.key, retires: entry.retires))
  }

  private func channel(_ model: ModelNames.Model) -> Channel { names.channel(of: model) }

  private static func withoutInstruct(_ id: String) -> String {
    id.hasSuffix("-instruct") ? String(id.dropLast("-instruct".count)) : id
  }

  /// Ids that the list has wrong: no such model, or no such price since 2025-12-01.
  private static let knownWrong: Set<String> = [
    "anthropic.claude-v1", "anthropic.claude-v2:1", "anthropic.claude-instant-v1",
    "anthropic.claude-3-5-sonnet-20240620-v1:0", "anthropic.claude-3-5-sonnet-20241022-v2:0",
    "anthropic.claude-3-7-sonnet-20240620-v1:0",
  ]

  /// Models that their provider calls something else than Bedrock does.
  private static let directNames = [
    "mistral-large-3": "mistral.mistral-large-3-675b-instruct",
    "ministral-3-3b-2512": "mistral.ministral-3-3b-instruct",
    "ministral-3-8b-2512": "mistral.ministral-3-8b-instruct",
    "ministral-3-14b-2512": "mistral.ministral-3-14b-instruct",
    "voxtral-small-2507": "mistral.voxtral-small-24b-2507",
  ]

  /// Rates by model, scope and channel; entries that say the same are one.
  private struct Laid {
    private var places: [RateCard.Key: Int] = [:]
    private(set) var all: [Rate] = []
    private(set) var models: Set<String> = []

    /// Lays a rate; of two that contradict each other the dearer price stands.
    mutating func lay(_ rate: Rate, _ name: String, _ tally: inout Tally) {
      models.insert(rate.model)
      guard let place = places[RateCard.Key(rate)] else {
        places[RateCard.Key(rate)] = all.count
        all.append(rate)
        return
      }
      for (kind, price) in rate.prices {
        let old = all[place].prices[kind]
        if let old, old != price { tally.skip(.contradicted, name) }
        all[place].prices[kind] = max(old ?? 0, price)
      }
      let threshold = all[place].longContextThreshold ?? rate.longContextThreshold
      all[place].longContextThreshold = threshold
    }
  }
}

extension LiteLLMEntry.Place {
  /// The scope on Bedrock; nil for an id without one.
  fileprivate var scope: String? {
    switch self {
    case .bedrock(let scope), .mantle(let scope): scope
    case .platform, .direct: nil
    }
  }

  /// Its number: runtime, OpenAI-style endpoint, platform, direct.
  fileprivate var number: Int {
    switch self {
    case .bedrock: 0
    case .mantle: 1
    case .platform: 2
    case .direct: 3
    }
  }
}
