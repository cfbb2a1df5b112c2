/// Short ids of models by the many names that price files have for them.
struct ModelNames {
  /// A model as a card names it.
  struct Model: Hashable {
    /// The short id.
    let id: String
    /// Who makes it.
    let vendor: String
    /// Its name for readers.
    let name: String
  }

  private let card: RateCard
  private var byName: [String: Model] = [:]
  private var byId: [String: Model] = [:]

  /// The names of the models of a card.
  init(_ card: RateCard) {
    self.card = card
    for rate in card.rates where byId[rate.model] == nil {
      let model = Model(id: rate.model, vendor: rate.vendor, name: rate.name)
      byId[rate.model] = model
      byName[Self.plain(rate.name)] = model
      if let dot = rate.model.firstIndex(of: ".") {
        byName[Self.plain(String(rate.model[rate.model.index(after: dot)...]))] = model
      }
    }
  }

  /// The model of an id, with its version or without; nil where its maker is not known.
  func model(id: String) -> Model? {
    let short = Self.shortId(id)
    if let known = byId[card.shortId(of: id)] ?? byId[short] ?? byId[short + "-instruct"] {
      return known
    }
    guard let dot = short.firstIndex(of: "."),
      let maker = Maker.all.first(where: { $0.prefix == short[..<dot] })
    else { return nil }
    let name = short[short.index(after: dot)...].split(separator: "-").map(\.capitalizedWord)
    return Model(id: short, vendor: maker.vendor, name: name.joined(separator: " "))
  }

  /// The model of a name, as a price list has it; nil where its maker is not known.
  func model(named name: String, by provider: String = "") -> Model? {
    let edition = " (Amazon Bedrock Edition)"
    let name = name.hasSuffix(edition) ? String(name.dropLast(edition.count)) : name
    let plain = Self.plain(name)
    if plain.isEmpty { return nil }
    let known = byName[plain] ?? byName[Self.plain(provider + name)]
    if let known { return known }
    guard let maker = Maker.of(name, provider) else { return nil }
    var slug = name.lowercased().replacing(" ", with: "-")
    if maker.prefix == "anthropic" { slug = slug.replacing(".", with: "-") }
    return Model(id: "\(maker.prefix).\(slug)", vendor: maker.vendor, name: name)
  }

  /// Whether a card has the model.
  func isKnown(_ id: String) -> Bool { byId[id] != nil }

  /// The input tokens above which the model costs more, as the card has it.
  func threshold(of id: String) -> Int? {
    card.rates(of: id).compactMap(\.longContextThreshold).first
  }

  /// How Bedrock bills a model: as the card has it, or as its maker's models are billed.
  func channel(of model: Model) -> Channel {
    let known = card.rates(of: model.id).first { $0.channel == .aws || $0.channel == .marketplace }
    if let known { return known.channel }
    return Maker.of(model.name, model.vendor)?.isBilledByAWS ?? false ? .aws : .marketplace
  }

  /// An id without its version and date.
  static func shortId(_ id: String) -> String {
    var short = id.hasPrefix("moonshot.") ? "moonshotai." + id.dropFirst("moonshot.".count) : id
    short = short.replacing(#/(-v\d+:\d+|-v1|-\d:\d)$/#, with: "")
    return short.replacing(#/[-@]20\d{6}$/#, with: "")
  }

  /// A name without what writers vary: signs, capitals, `.0`, and what its family says of itself.
  private static func plain(_ name: String) -> String {
    let text = Array(name.lowercased().utf8)
    var plain: [UInt8] = []
    for (place, byte) in text.enumerated() where isDigit(byte) || isLetter(byte) {
      let isPointZero =
        byte == UInt8(ascii: "0") && place > 1 && text[place - 1] == UInt8(ascii: ".")
        && isDigit(text[place - 2]) && !(place + 1 < text.count && isDigit(text[place + 1]))
      if !isPointZero { plain.append(byte) }
    }
    let family = "instruct".utf8
    if plain.count > family.count, plain.suffix(family.count).elementsEqual(family) {
      plain.removeLast(family.count)
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}

extension Substring {
  /// The word with its first letter as a capital.
  fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}

/// Who makes models.
struct Maker {
  /// How ids begin.
  let prefix: String
  /// The maker's name.
  let vendor: String
  /// How names of models begin.
  let families: [String]
  /// Whether AWS bills the models as its own service, unless a card knows better.
  let isBilledByAWS: Bool

  /// The maker of a model, by the provider that a price list names or else by the model's family.
  static func of(_ name: String, _ provider: String) -> Maker? {
    let name = name.lowercased()
    let ofFamily = all.first { $0.families.contains(where: name.hasPrefix) }
    return ofFamily ?? all.first { provider.lowercased() == $0.vendor.lowercased() }
  }

  static let all: [Maker] = [
    Maker(
      prefix: "amazon", vendor: "Amazon", families: ["nova", "titan", "amazon"],
      isBilledByAWS: true),
    Maker(prefix: "anthropic", vendor: "Anthropic", families: ["claude"], isBilledByAWS: false),
    Maker(
      prefix: "ai21", vendor: "AI21 Labs", families: ["jamba", "jurassic"], isBilledByAWS: false),
    Maker(
      prefix: "cohere", vendor: "Cohere", families: ["command", "embed", "cohere"],
      isBilledByAWS: false),
    Maker(prefix: "deepseek", vendor: "DeepSeek", families: ["deepseek"], isBilledByAWS: true),
    Maker(prefix: "google", vendor: "Google", families: ["gemma"], isBilledByAWS: true),
    Maker(prefix: "meta", vendor: "Meta", families: ["llama"], isBilledByAWS: true),
    Maker(prefix: "minimax", vendor: "MiniMax", families: ["minimax"], isBilledByAWS: true),
    Maker(
      prefix: "mistral", vendor: "Mistral AI",
      families: ["mistral", "mixtral", "ministral", "pixtral", "magistral", "voxtral", "devstral"],
      isBilledByAWS: true),
    Maker(prefix: "moonshotai", vendor: "Moonshot AI", families: ["kimi"], isBilledByAWS: true),
    Maker(prefix: "nvidia", vendor: "NVIDIA", families: ["nemotron"], isBilledByAWS: true),
    Maker(prefix: "openai", vendor: "OpenAI", families: ["gpt-oss"], isBilledByAWS: true),
    Maker(prefix: "openai", vendor: "OpenAI", families: ["gpt"], isBilledByAWS: false),
    Maker(prefix: "qwen", vendor: "Qwen", families: ["qwen"], isBilledByAWS: true),
    Maker(prefix: "stability", vendor: "Stability AI", families: ["stable"], isBilledByAWS: false),
    Maker(
      prefix: "twelvelabs", vendor: "TwelveLabs", families: ["marengo", "pegasus"],
      isBilledByAWS: false),
    Maker(prefix: "writer", vendor: "Writer", families: ["palmyra"], isBilledByAWS: false),
    Maker(prefix: "xai", vendor: "xAI", families: ["grok"], isBilledByAWS: true),
    Maker(prefix: "zai", vendor: "Z.ai", families: ["glm"], isBilledByAWS: true),
  ]
}
