import Rates

extension TokenPrice {
  /// The kind of token in words: `batch input`.
  var words: String { rawValue.split(separator: "_").joined(separator: " ") }
}
