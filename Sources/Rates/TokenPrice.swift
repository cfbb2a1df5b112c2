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
  /// Input tokens of a batch job that are read from the cache.
  case batchCacheRead = "batch_cache_read"
  /// Input tokens of a batch job that are written to the cache at its shortest life.
  case batchCacheWrite = "batch_cache_write"
  /// Input tokens of a flexible request.
  case flexInput = "flex_input"
  /// Output tokens of a flexible request.
  case flexOutput = "flex_output"
  /// Input tokens of a flexible request that are read from the cache.
  case flexCacheRead = "flex_cache_read"
  /// Input tokens of a flexible request that are written to the cache.
  case flexCacheWrite = "flex_cache_write"
  /// Input tokens of a request with priority.
  case priorityInput = "priority_input"
  /// Output tokens of a request with priority.
  case priorityOutput = "priority_output"
  /// Input tokens of a request with priority that are read from the cache.
  case priorityCacheRead = "priority_cache_read"
  /// Input tokens of a request with priority that are written to the cache.
  case priorityCacheWrite = "priority_cache_write"
  /// Input tokens of a request on faster hardware.
  case latencyOptimisedInput = "latency_optimised_input"
  /// Output tokens of a request on faster hardware.
  case latencyOptimisedOutput = "latency_optimised_output"
  /// Input tokens of a request at the highest speed.
  case ultrafastInput = "ultrafast_input"
  /// Output tokens of a request at the highest speed.
  case ultrafastOutput = "ultrafast_output"
  /// Input tokens of a request above the rate's threshold.
  case longInput = "long_input"
  /// Output tokens of a request above the rate's threshold.
  case longOutput = "long_output"
  /// Tokens of a request above the threshold that are read from the cache.
  case longCacheRead = "long_cache_read"
  /// Tokens of a request above the threshold that are written to the cache at its shortest life.
  case longCacheWrite = "long_cache_write"
  /// Tokens of a request above the threshold that are written to the cache for an hour.
  case longCacheWriteHour = "long_cache_write_1h"

  /// The kinds of requests above a rate's threshold.
  public static let aboveThreshold: [TokenPrice] = Token.allCases.map(long)

  /// The price of a token in a mode; nil where no card has such a price.
  ///
  /// - Parameter isLong: whether the request is above the rate's threshold, which only on-demand
  ///   prices tell apart.
  public static func of(_ token: Token, in mode: Mode, isLong: Bool = false) -> TokenPrice? {
    switch mode {
    case .onDemand: isLong ? long(token) : standard(token)
    case .batch:
      isLong ? nil : pick(token, .batchInput, .batchOutput, .batchCacheRead, .batchCacheWrite)
    case .flex: isLong ? nil : pick(token, .flexInput, .flexOutput, .flexCacheRead, .flexCacheWrite)
    case .priority:
      isLong
        ? nil
        : pick(token, .priorityInput, .priorityOutput, .priorityCacheRead, .priorityCacheWrite)
    case .latencyOptimised:
      isLong ? nil : pick(token, .latencyOptimisedInput, .latencyOptimisedOutput, nil, nil)
    case .ultrafast: isLong ? nil : pick(token, .ultrafastInput, .ultrafastOutput, nil, nil)
    }
  }

  private static func standard(_ token: Token) -> TokenPrice {
    switch token {
    case .input: .input
    case .output: .output
    case .cacheRead: .cacheRead
    case .cacheWrite: .cacheWrite
    case .cacheWriteHour: .cacheWriteHour
    }
  }

  private static func long(_ token: Token) -> TokenPrice {
    switch token {
    case .input: .longInput
    case .output: .longOutput
    case .cacheRead: .longCacheRead
    case .cacheWrite: .longCacheWrite
    case .cacheWriteHour: .longCacheWriteHour
    }
  }

  private static func pick(
    _ token: Token, _ input: TokenPrice, _ output: TokenPrice, _ read: TokenPrice?,
    _ write: TokenPrice?
  ) -> TokenPrice? {
    switch token {
    case .input: input
    case .output: output
    case .cacheRead: read
    case .cacheWrite: write
    case .cacheWriteHour: nil
    }
  }
}
