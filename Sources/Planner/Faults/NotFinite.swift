/// What a candidate pays is beyond all numbers: growth, prices or volumes are out of this world.
public struct NotFinite: Error, Hashable, Sendable {
  /// The candidate's name.
  public let candidate: String
}
