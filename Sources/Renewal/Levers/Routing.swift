import Formulas

/// The routing lever: requests that move to a smaller model, entered twice so that shares add up.
public enum Routing {
  /// −1 for the model share that gives; for those that receive, the part of it that each gets.
  ///
  /// The parts differ from 1 only where the new model bills long requests apart.
  public static let part = Input(
    "direction", "Part that routing brings (−1 where it takes)", .factor, over: Indexes.moves)

  /// The share of requests that the model share receives; negative when it gives.
  public static let moved: Line = Line(
    "moved", "Share moved", .share, over: Indexes.moves, each: .month
  ) {
    part.value * ModelShares.initialShare.value.at(Roles.sourceOfMove)
      * LeverRamp.shareNow.now
  }
}
