/// What the fields of litellm's price list mean: USD a token, by kind, mode and length.
enum LiteLLMKinds {
  /// The kind of token that a field prices; nil for a field that is no price of a text token.
  ///
  /// A field is made of what is metered, then perhaps of a threshold, then perhaps of a mode:
  /// `cache_creation_input_token_cost_above_1hr_above_200k_tokens`.
  static func field(_ name: String) -> Field? {
    var rest = name[...]
    var token: Token?
    for (start, meaning) in starts where rest.hasPrefix(start) {
      token = meaning
      rest = rest.dropFirst(start.count)
      break
    }
    guard let token else { return nil }
    var threshold: Int?
    if rest.hasPrefix("_above_"), let end = rest.firstRange(of: "k_tokens") {
      guard let thousands = Int(rest[rest.index(rest.startIndex, offsetBy: 7)..<end.lowerBound])
      else { return nil }
      threshold = thousands * 1_000
      rest = rest[end.upperBound...]
    }
    guard let mode = modes[String(rest)] else { return nil }
    return Field(
      kind: TokenPrice.of(token, in: mode, isLong: threshold != nil), threshold: threshold)
  }

  /// What a field means.
  struct Field: Hashable {
    /// The kind of token; nil where a card has no column for it.
    let kind: TokenPrice?
    /// Input tokens above which the price holds; nil where it holds below.
    let threshold: Int?
  }

  /// The longer names first, as each begins like the next.
  private static let starts: [(String, Token)] = [
    ("cache_creation_input_token_cost_above_1hr", .cacheWriteHour),
    ("cache_creation_input_token_cost", .cacheWrite),
    ("cache_read_input_token_cost", .cacheRead), ("input_cost_per_token", .input),
    ("output_cost_per_token", .output),
  ]

  private static let modes: [String: Mode] = [
    "": .onDemand, "_batches": .batch, "_flex": .flex, "_priority": .priority,
    "_ultrafast": .ultrafast,
  ]
}
