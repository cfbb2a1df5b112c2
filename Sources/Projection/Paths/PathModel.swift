import Formulas

/// A sealed model under uncertainty: its own future and variants of it, on the same random draws.
public struct PathModel {
  private let model: Model
  private var tracer: Tracer
  private var traces: [Tracer.Trace]
  private let cells: [DrawnCell]
  /// The quantiles of the numbers that were drawn last; they take a while to make.
  private var quantiles: [Quantiles] = []

  /// One future of the model.
  public struct Future: Hashable, Sendable {
    fileprivate let number: Int

    /// The future of the model as it stands.
    public static let own = Future(number: 0)
  }

  /// One number of a future, on every path.
  public struct Quantity: Hashable, Sendable {
    let calculation: Int32
  }

  /// A model under uncertainty.
  ///
  /// - Parameters:
  ///   - projector: the compiled model.
  ///   - cells: the inputs' values that follow from drawn numbers.
  public init(_ projector: Projector, drawing cells: [DrawnCell]) {
    model = projector.model
    self.cells = cells
    tracer = Tracer(projector.program)
    traces = []
    traces.append(tracer.trace(Array(model.inputs.values), drawing: cells))
  }

  /// A future with other values of some inputs; what it shares with the model's own is worked out
  /// once.
  ///
  /// - Parameters:
  ///   - changed: the inputs whose values differ at their base.
  ///   - cells: all values that follow from drawn numbers in that future; those of the model's own
  ///     where it is nil.
  public mutating func future(
    changing changed: [InputValues], drawing cells: [DrawnCell]? = nil
  ) -> Future {
    var inputs = changed
    if let cells {
      // Where a range has become a certain number, or the other way round, its input starts afresh.
      let others = Set(changed.map(\.input.id))
      let drawn = Set((self.cells + cells).map(\.input.id))
      inputs += drawn.subtracting(others).sorted().compactMap { model.inputs[$0] }
    }
    let ids = Set(inputs.map(\.input.id))
    let drawn = (cells ?? self.cells).filter { ids.contains($0.input.id) }
    traces.append(tracer.trace(inputs, drawing: drawn, from: traces[0]))
    return Future(number: traces.count - 1)
  }

  /// One number of a future.
  public mutating func quantity(
    _ row: any Row, member: Int = 0, period: Int = 0, in future: Future = .own
  ) -> Quantity {
    Quantity(
      calculation: tracer.calculation(
        row, member: member, period: period, in: &traces[future.number]))
  }

  /// The names of the numbers that quantities depend on, in the order in which they were drawn first.
  public var drawnNames: [String] { tracer.graph.scores.map(\.name) }

  /// The schedule of some quantities.
  func schedule(of quantities: [Quantity]) -> Schedule {
    Schedule(tracer.graph, keeping: quantities.enumerated().map { ($1.calculation, $0) })
  }

  /// Works quantities out on random paths.
  ///
  /// - Parameters:
  ///   - requests: the quantities, each group with its number of paths.
  ///   - seed: the seed of every draw.
  ///   - threads: how many threads work; the values do not depend on it.
  ///   - watch: is told of progress, and may end the work early.
  public mutating func run(
    _ requests: [PathRequest], seed: UInt64, threads: Int, watch: PathWatch = .none
  ) -> PathValues {
    prepareQuantiles()
    return PathRun(tracer.graph, quantiles, requests, .random(seed: seed))
      .values(threads: threads, watch)
  }

  private mutating func prepareQuantiles() {
    if quantiles.count < tracer.graph.spreads.count {
      quantiles = Quantiles.all(tracer.graph.spreads)
    }
  }

  /// The scores that named numbers draw, by name and path.
  public func scores(of names: [String], paths: Int, seed: UInt64) -> [[Double]] {
    let scores = Scores(tracer.graph, .random(seed: seed))
    let numbers = Dictionary(
      tracer.graph.scores.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first })
    return names.map { name in
      numbers[name].map { scores.values(of: $0, paths: paths) } ?? []
    }
  }

  /// Works quantities out on paths whose scores are stated, by name; what is not stated, or is no
  /// number, stays at its base.
  public mutating func run(
    _ quantities: [Quantity], scores: [String: [Double]], paths: Int
  ) -> PathValues {
    prepareQuantiles()
    return PathRun(
      tracer.graph, quantiles, [PathRequest(quantities, paths: paths)], .stated(scores)
    ).values(threads: 1, .none)
  }
}

/// Quantities that are wanted on so many paths.
public struct PathRequest: Sendable {
  /// The quantities.
  public let quantities: [PathModel.Quantity]
  /// The paths.
  public let paths: Int

  /// Quantities on the first so many paths.
  public init(_ quantities: [PathModel.Quantity], paths: Int) {
    self.quantities = quantities
    self.paths = paths
  }
}

/// What watches paths while they are worked out.
public struct PathWatch: Sendable {
  /// Is told how many of all paths are done, now and then.
  public let progress: @Sendable (_ done: Int, _ all: Int) -> Void
  /// Says whether to stop; what is done by then is kept.
  public let isStopped: @Sendable () -> Bool

  /// Nobody watches.
  public static let none = PathWatch(progress: { _, _ in }, isStopped: { false })

  /// Somebody watches.
  public init(
    progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void,
    isStopped: @escaping @Sendable () -> Bool
  ) {
    self.progress = progress
    self.isStopped = isStopped
  }
}
