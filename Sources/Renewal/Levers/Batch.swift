import Formulas

/// The batch lever: tokens that can wait, at the batch price.
public enum Batch {
  /// The share of tokens that one lever converts.
  public static let converted: Line = Line(
    "converted", "Tokens converted by the lever", .share, over: Indexes.conversions, each: .month
  ) {
    LeverRamp.shareNow.now
  }

  /// The share of tokens that levers have converted.
  public static let batchShare: Line = Line(
    "batch_share", "Tokens converted to batch", .share, over: Indexes.modelShares, each: .month
  ) {
    total(converted.now, over: Indexes.conversions)
  }

  /// What batch saves on a million tokens of input, against the mode that they had.
  public static let inputGap: Line = Line(
    "batch_input_gap", "Saved by batch on input", .usdPerMillionTokens, over: Indexes.rates,
    each: .month
  ) {
    Prices.inputNow.now - Prices.batchInputNow.now
  }

  /// What batch saves on a million tokens of output.
  public static let outputGap: Line = Line(
    "batch_output_gap", "Saved by batch on output", .usdPerMillionTokens, over: Indexes.rates,
    each: .month
  ) {
    Prices.outputNow.now - Prices.batchOutputNow.now
  }

  /// List cost saved by tokens that wait.
  public static let saving: Line = Line(
    "batch_saving", "Saved by batch", .usd, over: Indexes.modelShares, each: .month
  ) {
    batchShare.now
      * (ModelShares.input.now * inputGap.now + ModelShares.output.now * outputGap.now)
  }
}
