/// The requests of a workload that are above some length.
public struct LongRequests: Hashable, Sendable {
  /// The length in input tokens: the threshold of a rate.
  public var above: Int
  /// Their share of the workload's requests, 0 to 1.
  public var share: Double
  /// Their mean input, in tokens, above the length.
  public var inputTokens: Double
  /// Their mean output, in tokens; nil for that of all requests.
  public var outputTokens: Double?

  /// Requests above a length.
  public init(above: Int, share: Double, inputTokens: Double, outputTokens: Double? = nil) {
    self.above = above
    self.share = share
    self.inputTokens = inputTokens
    self.outputTokens = outputTokens
  }
}
