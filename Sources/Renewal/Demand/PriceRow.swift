import Rates

/// The prices that one kind of request pays: a rate, in a mode, below or above its threshold.
///
/// Every situation that changes a price is a row of its own, so that formulas know of none of them.
public struct PriceRow: Hashable, Sendable {
  /// The published prices of the model in the scope.
  public let rate: Rate
  /// How the requests are sold.
  public let mode: Mode
  /// The mode that the workload asked for, which the model may not have.
  public let asked: Mode
  /// Whether the requests are above the rate's threshold, where the whole request costs more.
  public let isLong: Bool

  /// The prices of requests in a mode and of a length.
  public init(
    _ rate: Rate, mode: Mode = .onDemand, isLong: Bool = false, asked: Mode? = nil
  ) {
    self.rate = rate
    self.mode = mode
    self.isLong = isLong
    self.asked = asked ?? mode
  }

  /// Whether the model has the mode at all.
  public var isSold: Bool {
    TokenPrice.of(.input, in: mode).flatMap(rate.price) != nil
  }

  /// USD per million tokens; nil where the card has no price to start from.
  public func price(_ token: Token) -> Double? { price(token, in: mode) }

  /// USD per million tokens in batch; nil where the model has no batch.
  public func batchPrice(_ token: Token) -> Double? { price(token, in: .batch) }

  /// Whether the price is worked out from others, since the card has none for long requests.
  public func isDerived(_ token: Token, in mode: Mode) -> Bool {
    isLong && TokenPrice.of(token, in: mode, isLong: true).flatMap(rate.price) == nil
  }

  /// A price of long requests that no card has keeps the ratio of the long to the standard price.
  private func price(_ token: Token, in mode: Mode) -> Double? {
    let standard = TokenPrice.of(token, in: mode).flatMap(rate.price)
    guard isLong else { return standard }
    if let long = TokenPrice.of(token, in: mode, isLong: true).flatMap(rate.price) { return long }
    guard let standard, let long = rate.price(token == .output ? .longOutput : .longInput),
      let plain = rate.price(token == .output ? .output : .input)
    else { return nil }
    return standard * long / plain
  }

  /// The row as readers see it: model, scope, and what sets the price apart.
  public var label: String {
    let parts =
      [rate.name, rate.scope] + (mode == .onDemand ? [] : [mode.words])
      + (isLong ? ["above \(rate.longContextThreshold ?? 0) tokens"] : [])
    return parts.joined(separator: ", ")
  }
}

extension Mode {
  /// The mode as readers see it.
  public var words: String {
    switch self {
    case .onDemand: "on demand"
    case .batch: "batch"
    case .flex: "flex"
    case .priority: "priority"
    case .latencyOptimised: "latency optimised"
    case .ultrafast: "ultrafast"
    }
  }
}
