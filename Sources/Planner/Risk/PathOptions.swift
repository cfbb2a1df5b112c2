import Projection

/// How paths are worked out: how many, by whom, and who watches.
public struct PathOptions: Sendable {
  /// The paths; the scenario's own number where it is nil, none at all where it is 0.
  public var paths: Int?
  /// The seed; the scenario's own where it is nil.
  public var seed: UInt64?
  /// How many threads work; no number depends on it.
  public var threads: Int
  /// Is told of progress, and may end the work early.
  public var watch: PathWatch

  /// Options.
  public init(
    paths: Int? = nil, seed: UInt64? = nil, threads: Int = 1, watch: PathWatch = .none
  ) {
    self.paths = paths
    self.seed = seed
    self.threads = threads
    self.watch = watch
  }

  /// The options that change numbers, as the command line writes them.
  var words: String {
    (paths.map { " --paths \($0)" } ?? "") + (seed.map { " --seed \($0)" } ?? "")
  }

  /// No paths: the base case alone.
  public static let none = PathOptions(paths: 0)
}
