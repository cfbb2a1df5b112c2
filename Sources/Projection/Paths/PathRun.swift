import Dispatch
import Foundation

/// Works out requests block by block, on some threads.
///
/// Every block depends on its paths alone and goes to its own place, so that the values are the same
/// for any number of threads.
struct PathRun: Sendable {
  private let scores: Scores
  private let quantiles: [Quantiles]
  /// The schedules by the number of paths that they serve, the smallest first: a schedule works out
  /// its own request and all that want more paths.
  private let schedules: [(paths: Int, schedule: Schedule)]
  private let wanted: [(quantity: PathModel.Quantity, paths: Int)]

  init(
    _ graph: Graph, _ quantiles: [Quantiles], _ requests: [PathRequest], _ source: Scores.Source
  ) {
    scores = Scores(graph, source)
    self.quantiles = quantiles
    var paths: [PathModel.Quantity: Int] = [:]
    var order: [PathModel.Quantity] = []
    for request in requests {
      for quantity in request.quantities {
        if paths[quantity] == nil { order.append(quantity) }
        paths[quantity] = max(paths[quantity] ?? 0, request.paths)
      }
    }
    let wanted = order.map { ($0, paths[$0] ?? 0) }
    self.wanted = wanted
    schedules = Set(wanted.map(\.1)).sorted().map { count in
      let kept = wanted.enumerated().filter { $0.element.1 >= count }
      return (
        count, Schedule(graph, keeping: kept.map { ($0.element.0.calculation, $0.offset) })
      )
    }
  }

  /// The values, on so many threads.
  func values(threads: Int, _ watch: PathWatch) -> PathValues {
    var starts: [PathModel.Quantity: (start: Int, count: Int)] = [:]
    var size = 0
    for (quantity, paths) in wanted {
      starts[quantity] = (size, paths)
      size += paths
    }
    let all = schedules.last?.paths ?? 0
    var done = 0
    let values = [Double](unsafeUninitializedCapacity: size) { buffer, count in
      buffer.initialize(repeating: 0)
      count = size
      guard let base = buffer.baseAddress else { return }
      let kept = wanted.map {
        Kept(start: base + (starts[$0.quantity]?.start ?? 0), count: $0.paths)
      }
      done = run(all, kept, threads: threads, watch)
    }
    return PathValues(values: values, starts: starts, paths: done)
  }

  /// Runs all blocks; how many paths are done from the first on.
  private func run(_ all: Int, _ kept: [Kept], threads: Int, _ watch: PathWatch) -> Int {
    let blocks = (all + Block.width - 1) / Block.width
    let places = schedules.map(\.schedule.places).max() ?? 0
    let ledger = BlockLedger(blocks)
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, blocks))) { thread in
      let block = Block(scores, quantiles, places: places)
      while let number = ledger.next(unless: watch.isStopped()) {
        let first = number * Block.width
        if let schedule = schedules.first(where: { $0.paths > first }) {
          block.run(schedule.schedule, from: first, keeping: kept)
        }
        let done = ledger.finish(number)
        if thread == 0 { watch.progress(min(all, done * Block.width), all) }
      }
    }
    return min(all, ledger.finishedFromFirst * Block.width)
  }
}

/// Which blocks are taken and finished.
private final class BlockLedger: @unchecked Sendable {
  private let lock = NSLock()
  private var taken = 0
  private var finished: [Bool]
  private var count = 0

  init(_ blocks: Int) { finished = Array(repeating: false, count: blocks) }

  /// The next block to work on; nil where all are taken or the work is stopped.
  func next(unless isStopped: Bool) -> Int? {
    lock.withLock {
      guard !isStopped, taken < finished.count else { return nil }
      taken += 1
      return taken - 1
    }
  }

  /// Marks a block; how many are finished.
  func finish(_ block: Int) -> Int {
    lock.withLock {
      finished[block] = true
      count += 1
      return count
    }
  }

  /// How many blocks are finished from the first on, without a gap.
  var finishedFromFirst: Int {
    lock.withLock { finished.firstIndex(of: false) ?? finished.count }
  }
}
