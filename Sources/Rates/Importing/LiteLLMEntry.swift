import Formulas

/// One entry of litellm's price list that may become a rate.
struct LiteLLMEntry {
  /// The key, as the file has it.
  let key: String
  /// Where its model is sold.
  let place: Place
  /// The id of its model, without region and provider.
  let id: String
  /// USD per million tokens.
  var prices: [TokenPrice: Double] = [:]
  /// Input tokens above which the long prices hold.
  var threshold: Int?
  /// The day on which the source has it retired; nil where it gives none.
  var retires: Day?

  /// Where a model is sold.
  enum Place: Hashable {
    /// On the Bedrock runtime, in a scope; nil for an id without one.
    case bedrock(scope: String?)
    /// On the OpenAI-style endpoint, in a scope; nil for an id without one.
    case mantle(scope: String?)
    /// On the provider's platform on AWS.
    case platform
    /// From the provider itself.
    case direct(Provider)
  }

  /// The providers whose models are on AWS too.
  enum Provider: String {
    case anthropic, openai, xai, mistral, moonshot

    /// How Bedrock begins the ids of its models.
    var prefix: String {
      switch self {
      case .anthropic: "anthropic."
      case .openai: "openai."
      case .xai: "xai."
      case .mistral: "mistral."
      case .moonshot: "moonshotai."
      }
    }
  }

  /// Geographies that begin an id.
  private static let geographies: Set<String> = [
    "us", "eu", "apac", "jp", "au", "in", "global", "us-gov",
  ]

  /// Where a key of a provider is sold, and the model's id; nil for a provider that is not read, or
  /// a reason to skip the key.
  static func read(_ key: String, provider: String) -> Result<(Place, String), Reason> {
    let parts = key.split(separator: "/").map(String.init)
    guard let last = parts.last else { return .failure(Reason(.otherProvider)) }
    switch provider {
    case "bedrock", "bedrock_converse":
      if parts.contains(where: { $0.hasSuffix("-commitment") }) {
        return .failure(Reason(.provisioned))
      }
      if parts.count == 1 { return .success(scoped(last)) }
      guard parts[0] == "bedrock", parts.count <= 3 else { return .failure(Reason(.otherModel)) }
      if parts.count == 2 { return .success(scoped(last)) }
      if parts[1] == "claude_platform" { return .success((.platform, last)) }
      return .success((.bedrock(scope: "region:\(parts[1])"), last))
    case "bedrock_mantle":
      let scope = parts.count == 3 ? "region:\(parts[1])" : nil
      return .success((.mantle(scope: scope), last))
    case _:
      guard let provider = Provider(rawValue: provider) else {
        return .failure(Reason(.otherProvider))
      }
      return .success((.direct(provider), last))
    }
  }

  /// Why a key is skipped.
  struct Reason: Error {
    let skipped: Skipped
    init(_ skipped: Skipped) { self.skipped = skipped }
  }

  private static func scoped(_ id: String) -> (Place, String) {
    guard let dot = id.firstIndex(of: "."), geographies.contains(String(id[..<dot])) else {
      return (.bedrock(scope: nil), id)
    }
    return (.bedrock(scope: String(id[..<dot])), String(id[id.index(after: dot)...]))
  }
}
