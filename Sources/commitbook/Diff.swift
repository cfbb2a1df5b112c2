import ArgumentParser
import Planner

/// Says what changed between two scenarios.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what changed between two scenarios: inputs, outcomes, and the bridge by cause.",
    discussion: """
      Examples:
        commitbook diff round-1.yaml round-2.yaml
        commitbook diff round-1.yaml round-2.yaml --offer aws-opening --format md
        commitbook diff main/scenario.yaml scenario.yaml --exit-code

      The bridge leads from what one candidate pays in the first file to what it pays in the \
      second. Its steps follow a stated order and add up to the difference. Without --offer it is \
      the candidate that the second file recommends, or else today's terms, or else no agreement.
      """)

  @Argument(
    help: "The first scenario file.", completion: .file(extensions: ["yaml", "yml"]))
  var from: String

  @Argument(
    help: "The second scenario file.", completion: .file(extensions: ["yaml", "yml"]))
  var to: String

  @Option(help: "The candidate to bridge, one of both files.")
  var offer: String?

  @Flag(help: "End with 2 where anything differs.")
  var exitCode = false

  @OptionGroup var format: FormatOption

  func run() throws {
    let first = try ScenarioArgument.read(from)
    let second = try ScenarioArgument.read(to)
    let difference = try Plan(first.scenario).difference(
      to: Plan(second.scenario), files: (from, to), bridging: offer)
    try format.write(difference)
    let bridged = Console.shellWord(difference.bridge.candidate)
    Console.next("commitbook explain \(Console.shellWord(to)) total_paid --offer \(bridged)")
    if exitCode, !difference.isNone { throw ExitCode(2) }
  }
}
