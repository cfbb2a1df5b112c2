/// What a usage type of AWS's bill and price list says, by the grammars that Bedrock uses.
struct UsageType: Hashable {
  /// Its first part, such as `USE1`; empty where it has none.
  var prefix = ""
  /// The model as the usage type has it: `NovaPro`, or an id on the OpenAI-style endpoint; empty for
  /// what is sold through Marketplace.
  var model = ""
  /// What is metered.
  var meter: Meter
  /// Whether it is the price of the global profile.
  var isGlobal = false
  /// Whether it is the OpenAI-style endpoint.
  var isMantle = false

  /// What a usage type meters.
  enum Meter: Hashable {
    /// A kind of token in a mode.
    case tokens(Token, Mode, isLong: Bool)
    /// Something else, or what follows no grammar.
    case other(Skipped)
  }

  /// What a usage type says.
  init(_ text: String) {
    meter = .other(.unknownUsageType)
    var rest = Substring(text)
    if let dash = text.firstIndex(of: "-"), Region.named(prefix: String(text[..<dash])) != nil {
      prefix = String(text[..<dash])
      rest = text[text.index(after: dash)...]
    }
    if let other = Self.other(rest.lowercased()) {
      meter = .other(other)
    } else if let at = rest.firstRange(of: "MP:") {
      read(Self.marketplace(rest[at.upperBound...]))
    } else if let at = rest.firstRange(of: "-mantle-") {
      model = String(rest[..<at.lowerBound])
      isMantle = true
      read(rest[at.upperBound...])
    } else if let at = Self.markers.compactMap({ rest.firstRange(of: $0) })
      .min(by: { $0.lowerBound < $1.lowerBound })
    {
      model = String(rest[..<at.lowerBound])
      read(rest[at.lowerBound...])
      setModality()
    }
  }

  /// Where the name of a model ends.
  private static let markers = ["-input-token", "-output-token", "-cache-read-", "-cache-write-"]

  /// What is known by a part of its name not to be a token's price on demand.
  private static func other(_ text: String) -> Skipped? {
    let parts: [(String, Skipped)] = [
      ("provisionedthroughput", .provisioned), ("reserved", .reserved), ("guardrail", .guardrail),
      ("custommodelimport", .customModel), ("custom-model", .customModel),
      ("custom_model", .customModel), ("customization", .customisation),
      ("-training", .customisation), ("agentcore", .agentCore),
    ]
    return parts.first { text.contains($0.0) }?.1
  }

  /// The words of a Marketplace dimension, without the region before and the unit after.
  private static func marketplace(_ text: Substring) -> Substring {
    var text = text
    if let bar = text.firstIndex(of: "_"), Region.named(prefix: String(text[..<bar])) != nil {
      text = text[text.index(after: bar)...]
    }
    return text.hasSuffix("-Units") ? text.dropLast("-Units".count) : text
  }

  /// The meter that the words after the model make; unknown words make none.
  private mutating func read(_ text: Substring) {
    var facts = Facts()
    for word in Self.words(text) {
      guard facts.take(word) else {
        if Self.modalities.contains(word) || Self.meters.contains(word) {
          meter = .other(.otherMeter)
        }
        return
      }
    }
    isGlobal = facts.isGlobal
    guard let token = facts.token else { return }
    meter = .tokens(token, facts.mode, isLong: facts.isLong)
  }

  /// Tokens of sound and pictures have prices of their own.
  private mutating func setModality() {
    guard let word = model.split(separator: "-").last?.lowercased() else { return }
    if word == "text" { model = String(model.dropLast("-text".count)) }
    if Self.modalities.contains(word) { meter = .other(.otherMeter) }
  }

  private static let modalities: Set<String> = ["speech", "audio", "image", "images", "video"]

  /// Words of what is billed by something else than the token.
  private static let meters: Set<String> = [
    "search", "searches", "query", "queries", "rerank", "second", "seconds", "minute", "minutes",
    "request", "requests", "page", "pages",
  ]

  /// The words in lower case: parts between dashes and bars, each split where a capital begins.
  private static func words(_ text: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    func end() {
      if !word.isEmpty { words.append(word.lowercased()) }
      word = ""
    }
    for character in text {
      if character == "-" || character == "_" {
        end()
      } else {
        if character.isUppercase { end() }
        word.append(character)
      }
    }
    end()
    return words.flatMap {
      $0.hasSuffix("1h") && $0 != "1h" ? [String($0.dropLast(2)), "1h"] : [$0]
    }
  }

  /// What the words say together.
  private struct Facts {
    var isOutput = false
    var isInput = false
    var isRead = false
    var isWrite = false
    var isHour = false
    var isLong = false
    var isGlobal = false
    var mode = Mode.onDemand

    /// The kind of token; nil where the words name none.
    var token: Token? {
      if isRead { return .cacheRead }
      if isWrite { return isHour ? .cacheWriteHour : .cacheWrite }
      if isOutput { return .output }
      return isInput ? .input : nil
    }

    /// Takes a word in; false for one that has no meaning here.
    mutating func take(_ word: String) -> Bool {
      switch word {
      case "input": isInput = true
      case "output": isOutput = true
      case "read": isRead = true
      case "write": isWrite = true
      case "1h": isHour = true
      case "ctx", "lctx", "long": isLong = true
      case "global": isGlobal = true
      case "batch": mode = .batch
      case "flex": mode = .flex
      case "priority": mode = .priority
      case "ultrafast": mode = .ultrafast
      case "latency", "optimized", "optimised": mode = .latencyOptimised
      case "token", "tokens", "count", "cache", "standard", "cross", "region", "regional", "geo",
        "context", "l", "5m":
        break
      case _: return false
      }
      return true
    }
  }
}
