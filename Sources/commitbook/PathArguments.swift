import ArgumentParser
import Foundation
import Planner
import Projection

/// The options of commands that work out random paths.
struct PathArguments: ParsableArguments {
  @Option(
    help: "How many random futures to draw (default: the scenario's, or 10000; 0: base case only).")
  var paths: Int?

  @Option(help: "The seed of their draws (default: the scenario's).")
  var seed: UInt64?

  @Option(help: "How many threads work on them; no number depends on it (default: all cores).")
  var threads: Int?

  func validate() throws {
    if let paths, !(0...1_000_000).contains(paths) {
      throw ValidationError("--paths is a whole number from 0 to 1000000.")
    }
    if let threads, !(1...256).contains(threads) {
      throw ValidationError("--threads is a whole number from 1 to 256.")
    }
  }

  /// The options, with somebody at the terminal who watches and may stop the work.
  var options: PathOptions {
    PathOptions(
      paths: paths, seed: seed,
      threads: threads ?? ProcessInfo.processInfo.activeProcessorCount,
      watch: Interruption.watch)
  }
}
