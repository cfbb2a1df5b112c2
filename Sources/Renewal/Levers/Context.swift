import Formulas

/// The context lever: input tokens that are not sent.
public enum Context {
  /// The share of input that one lever cuts.
  public static let cut: Line = Line(
    "cut", "Input cut by the lever", .share, over: Indexes.cuts, each: .month
  ) {
    LeverRamp.shareNow.now
  }

  /// The share of input that is cut.
  public static let cutShare: Line = Line(
    "cut_share", "Input cut", .share, over: Indexes.modelShares, each: .month
  ) {
    total(cut.now, over: Indexes.cuts)
  }

  /// List cost saved by tokens that are not sent.
  public static let saving: Line = Line(
    "context_saving", "Saved by context", .usd, over: Indexes.modelShares, each: .month
  ) {
    (ModelShares.measuredInput.now - ModelShares.input.now) * Prices.inputNow.now
  }
}
