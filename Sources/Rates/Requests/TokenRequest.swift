/// One request to a model, as far as its bill goes.
public struct TokenRequest: Hashable, Sendable {
  /// Tokens by kind, from zero on.
  public var tokens: [Token: Double]
  /// How it is sold.
  public var mode: Mode

  /// A request.
  public init(_ tokens: [Token: Double], mode: Mode = .onDemand) {
    self.tokens = tokens
    self.mode = mode
  }

  /// What is sent to the model, read from the cache or written to it included: what a threshold of
  /// length is compared with.
  public var prompt: Double {
    Token.allCases.filter { $0 != .output }.reduce(0) { $0 + tokens[$1, default: 0] }
  }
}

/// A request has tokens of a kind that is not sold in its mode, or not at its length.
public struct UnsoldTokens: Error, Hashable, Sendable {
  /// The model.
  public let model: String
  /// The kind of token.
  public let token: Token
  /// The mode that was asked for.
  public let mode: Mode
  /// Whether the request is above the model's threshold.
  public let isLong: Bool
}

extension Rate {
  /// What a request costs, in USD.
  ///
  /// Above the threshold the whole request is at the long prices, not only what lies above it. A
  /// write for an hour has no price of its own outside on-demand use.
  ///
  /// - Throws: ``UnsoldTokens`` where a kind of token in it has no price.
  public func cost(of request: TokenRequest) throws(UnsoldTokens) -> Double {
    let isLong = longContextThreshold.map { request.prompt > Double($0) } ?? false
    var cost = 0.0
    for token in Token.allCases {
      let count = request.tokens[token, default: 0]
      guard count > 0 else { continue }
      guard let kind = TokenPrice.of(token, in: request.mode, isLong: isLong),
        let price = price(kind)
      else {
        throw UnsoldTokens(model: model, token: token, mode: request.mode, isLong: isLong)
      }
      cost += count * price / 1_000_000
    }
    return cost
  }
}
