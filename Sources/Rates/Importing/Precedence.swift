/// With what right a price of a price list stands for a kind of token; the lower one is taken.
///
/// One model can have hundreds of rows, of which several say the same kind of token: on the runtime
/// and on the OpenAI-style endpoint, in several regions, under features of different names.
struct Precedence: Hashable, Comparable {
  /// How far the region is from the leading one of the geography, or from the one asked for.
  let region: Int
  /// Whether it is another endpoint than the Bedrock runtime.
  let isMantle: Bool
  /// Whether the row calls itself something else than inference on demand or in batch.
  let isOtherFeature: Bool

  /// Exact region first, then the runtime, then inference.
  static func < (a: Precedence, b: Precedence) -> Bool {
    if a.region != b.region { return a.region < b.region }
    if a.isMantle != b.isMantle { return b.isMantle }
    return !a.isOtherFeature && b.isOtherFeature
  }
}
