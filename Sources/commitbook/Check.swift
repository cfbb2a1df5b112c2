import ArgumentParser
import Planner

/// Reads and checks a scenario.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read a scenario and name every problem by file, line and column.",
    discussion: """
      Examples:
        commitbook check scenario.yaml
        commitbook check scenario.yaml --strict        # stale prices are an error
        commitbook check rounds/second.yaml            # a file that extends another
      """)

  @OptionGroup var argument: ScenarioArgument
  @OptionGroup var strictness: StrictFlag

  func run() throws {
    let checked = try argument.read()
    try strictness.refuseStalePrices(checked)
    try Console.data("\(checked.summary())\n")
    Console.next("commitbook compare \(argument.word)")
  }
}
