import ArgumentParser
import Planner

/// Shows units of capacity against their load.
struct Capacity: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show units of capacity against the load: what idles, and how many pay.",
    discussion: """
      Examples:
        commitbook capacity scenario.yaml
        commitbook capacity scenario.yaml --month 2027-11
        commitbook capacity scenario.yaml --format csv

      Capacity stands under capacity in the scenario, bought or only thought of (proposed: true), \
      with its load over time: an hourly week, or a file of measured requests.
      """)

  @OptionGroup var argument: ScenarioArgument

  @Option(help: "The month whose load is looked at, as 2027-03 (default: the contract years).")
  var month: String?

  @OptionGroup var format: FormatOption

  func run() throws {
    try format.write(Plan(argument.read().scenario).capacityReport(month: month))
    Console.next("commitbook build \(argument.word) -o out")
  }
}
