/// A kind of token that has a price of its own, in USD per million tokens.
public enum TokenPrice: String, CaseIterable, Hashable, Sendable {
  /// Tokens sent to the model, on demand.
  case input
  /// Tokens that the model generates, on demand.
  case output
  /// Input tokens read from the prompt cache.
  case cacheRead = "cache_read"
  /// Input tokens written to the prompt cache at its shortest life: five minutes, unless the
  /// rate's note says otherwise.
  case cacheWrite = "cache_write"
  /// Input tokens written to the prompt cache to live for an hour.
  case cacheWriteHour = "cache_write_1h"
  /// Input tokens of a batch job.
  case batchInput = "batch_input"
  /// Output tokens of a batch job.
  case batchOutput = "batch_output"
}
