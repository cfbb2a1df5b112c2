import Foundation
import Planner
import Projection

/// Times the paths of a scenario: `paths SCENARIO --paths N --threads T` prints one line of JSON, and
/// `paths SCENARIO --steps FILE` writes the steps for others to run.
@main
struct Paths {
  static func main() throws {
    let arguments = Arguments(CommandLine.arguments)
    let checked = try CheckedScenario(reading: arguments.scenario, from: DiskFiles())
    let survey = try Survey(checked)
    let steps = survey.steps
    if let file = arguments.steps {
      try StepFile(steps).write(to: file)
      return
    }
    // The machine and its caches are warm before anything is timed.
    _ = survey.run(paths: 1_000, threads: 1)
    let draws = survey.drawing(paths: arguments.paths, threads: arguments.threads)
    let run = survey.run(paths: arguments.paths, threads: arguments.threads)
    let fields: [(String, Double)] = [
      ("setup", run.setup), ("draws", draws), ("evaluation", run.paths - draws),
      ("percentiles", run.percentiles), ("total", run.paths + run.percentiles),
      ("steps", Double(steps.items.count)), ("places", Double(steps.places)),
      (
        "multiply_add",
        MultiplyAdd.seconds(steps: steps.items.count, paths: arguments.paths)
      ), ("peak_kilobytes", Double(Memory.peakKilobytes)),
    ]
    print("{" + fields.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}")
  }
}

/// What the command line says.
struct Arguments {
  var scenario = ""
  var paths = 10_000
  var threads = 1
  /// A file to write the steps to instead of timing them; nil for none.
  var steps: String?

  init(_ words: [String]) {
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      switch word {
      case "--paths": paths = rest.popFirst().flatMap(Int.init) ?? paths
      case "--threads": threads = rest.popFirst().flatMap(Int.init) ?? threads
      case "--steps": steps = rest.popFirst()
      case _: scenario = word
      }
    }
  }
}

/// The most memory that the process has had.
enum Memory {
  static var peakKilobytes: Int {
    var usage = rusage()
    #if os(macOS)
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss / 1024
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss
    #endif
  }
}
