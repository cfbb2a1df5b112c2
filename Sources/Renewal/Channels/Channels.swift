import Formulas

/// A vendor's models on each channel: what private prices and taxes are there, and what the models
/// in use would cost.
public enum Channels {
  /// What is taken off the channel's list prices.
  public static let privateRate = Input(
    "channel_private_rate", "Private rate on the channel", .share, over: Indexes.channels)
  /// The tax on what is billed through the channel.
  public static let tax = Input(
    "channel_tax", "Tax on the channel", .share, over: Indexes.channels)
  /// Whether the private rate is AWS's own, and so part of what an agreement keeps.
  public static let needsAgreement = Input(
    "channel_needs_agreement", "Private rate is AWS's own", .flag, over: Indexes.channels)

  /// Input in the mode in which it is bought; on demand where the channel does not have the mode.
  public static let input = price("quote_input", "Channel's price of input")
  /// Output in the mode in which it is bought; on demand where the channel does not have the mode.
  public static let output = price("quote_output", "Channel's price of output")
  /// Input read from the prompt cache; the plain price where the model has none.
  public static let cacheRead = price("quote_cache_read", "Channel's price of cache reads")
  /// Input written to the prompt cache; the plain price where the model has none.
  public static let cacheWrite = price("quote_cache_write", "Channel's price of cache writes")
  /// Input written to the prompt cache for an hour; the plain price where the model has none.
  public static let cacheWriteHour = price(
    "quote_cache_write_hour", "Channel's price of cache writes for an hour")
  /// Input in batch; the plain price where the channel has no batch of the model.
  public static let batchInput = price("quote_batch_input", "Channel's price of batch input")
  /// Output in batch; the plain price where the channel has no batch of the model.
  public static let batchOutput = price("quote_batch_output", "Channel's price of batch output")

  private static func price(_ id: String, _ label: String) -> Input {
    Input(id, label, .usdPerMillionTokens, over: Indexes.quotes)
  }

  /// List cost of input that no cache has to do with, in the year.
  public static let inputCost = cost(
    "quote_input_cost", "List cost of input on the channel",
    (TokenMix.inputOfYear, input), (TokenMix.batchInputOfYear, batchInput))
  /// List cost of cache writes, in the year.
  public static let cacheWriteCost = cost(
    "quote_cache_write_cost", "List cost of cache writes on the channel",
    (TokenMix.cacheWriteOfYear, cacheWrite), (TokenMix.cacheWriteHourOfYear, cacheWriteHour))
  /// List cost of output, in the year.
  public static let outputCost = cost(
    "quote_output_cost", "List cost of output on the channel",
    (TokenMix.outputOfYear, output), (TokenMix.batchOutputOfYear, batchOutput))

  private static func cost(
    _ id: String, _ label: String, _ one: (tokens: Line, price: Input),
    _ other: (tokens: Line, price: Input)
  ) -> Line {
    Line(id, label, .usd, over: Indexes.quotes, each: .contractYear) {
      one.tokens.now * one.price.value + other.tokens.now * other.price.value
    }
  }

  /// What the tokens on a model cost at the channel's list prices.
  public static let quotedCost: Line = Line(
    "quote_list_cost", "List cost of the model on the channel", .usd, over: Indexes.quotes,
    each: .contractYear
  ) {
    inputCost.now + outputCost.now + cacheWriteCost.now
      + TokenMix.cacheReadOfYear.now * cacheRead.value
  }

  /// What the tokens on a vendor's models cost at the channel's list prices; without the models that it
  /// does not sell.
  public static let listCost: Line = Line(
    "channel_list_cost", "List cost on the channel", .usd, over: Indexes.channels,
    each: .contractYear
  ) {
    total(quotedCost.now, over: Indexes.quotes)
  }

  /// The same after the private rate.
  public static let paid: Line = Line(
    "channel_paid", "Cost on the channel after the private rate", .usd, over: Indexes.channels,
    each: .contractYear
  ) {
    listCost.now * (1 - privateRate.value)
  }

  /// The tax on it; it never retires anything.
  public static let taxPaid: Line = Line(
    "channel_tax_paid", "Tax on the cost on the channel", .usd, over: Indexes.channels,
    each: .contractYear
  ) {
    tax.value * paid.now
  }
}
