import Formulas

/// The refresh lever: requests move to the next generation of their model, after routing.
public enum Refresh {
  /// −1 for the model share that gives; for those that receive, the part of it that each gets.
  public static let part = Input(
    "refresh_part", "Part that a refresh brings (−1 where it takes)", .factor,
    over: Indexes.refreshes)

  /// The share of requests that the model share receives; negative when it gives.
  public static let moved: Line = Line(
    "refreshed", "Share moved to the next generation", .share, over: Indexes.refreshes,
    each: .month
  ) {
    part.value * ModelShares.routedShare.now.at(Roles.sourceOfRefresh) * LeverRamp.shareNow.now
  }
}
