import Formulas

/// The routing lever: requests that move to a smaller model, entered twice so that shares add up.
public enum Routing {
  /// 1 for the model share that receives, −1 for the one that gives.
  public static let direction = Input(
    "direction", "Receives (1) or gives (-1)", .factor, over: Indexes.moves)

  /// The share of requests that the model share receives; negative when it gives.
  public static let moved: Line = Line(
    "moved", "Share moved", .share, over: Indexes.moves, each: .month
  ) {
    direction.value * ModelShares.initialShare.value.at(Roles.sourceOfMove)
      * LeverRamp.shareNow.now
  }
}
