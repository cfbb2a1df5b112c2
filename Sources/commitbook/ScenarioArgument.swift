import ArgumentParser
import Foundation
import Planner

/// The scenario file that a command reads.
struct ScenarioArgument: ParsableArguments {
  @Argument(
    help: "The scenario file, such as scenario.yaml.",
    completion: .file(extensions: ["yaml", "yml"]))
  var scenario: String

  /// Reads and checks it; warnings go to standard error.
  func read() throws -> CheckedScenario { try Self.read(scenario) }

  /// Reads and checks a scenario file; warnings go to standard error.
  static func read(_ path: String) throws -> CheckedScenario {
    let checked = try CheckedScenario(reading: path, from: Disk())
    for warning in checked.warnings { Console.words("warning: \(warning.text)") }
    return checked
  }

  /// The path from the root of the disk on.
  var absolutePath: String {
    URL(filePath: scenario).standardizedFileURL.path(percentEncoded: false)
  }

  /// The path as a shell reads it.
  var word: String { Console.shellWord(scenario) }
}

/// The flag that makes stale prices an error.
struct StrictFlag: ParsableArguments {
  @Flag(help: "Treat stale prices as an error: exit code 4.")
  var strict = false

  /// Refuses stale prices where the flag was given.
  func refuseStalePrices(_ checked: CheckedScenario) throws {
    if strict, checked.hasStalePrices { throw StalePrices() }
  }
}
