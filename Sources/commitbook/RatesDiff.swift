import ArgumentParser
import Planner

extension Rates {
  /// Says what differs between two rate cards.
  struct Difference: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "Show what differs between two rate cards, and what that makes of a scenario.",
      discussion: """
        Examples:
          commitbook rates diff bundled cards/private.csv
          commitbook rates diff cards/august.csv cards/october.csv --format csv
          commitbook rates diff bundled cards/private.csv --scenario scenario.yaml --exit-code

        A card is a CSV file, or the word bundled. With a scenario, each card lies over the bundled \
        one in the place of those that the scenario names, and the bridge shows model by model what \
        the candidate pays more or less.
        """)

    @Argument(
      help: "The first card: a file, or bundled.", completion: .file(extensions: ["csv"]))
    var from: String

    @Argument(
      help: "The second card: a file, or bundled.", completion: .file(extensions: ["csv"]))
    var to: String

    @Option(
      help: "Price this scenario under both.", completion: .file(extensions: ["yaml", "yml"]))
    var scenario: String?

    @Option(help: "The candidate to bridge (default: the recommended one).")
    var offer: String?

    @Option(help: "Compare the prices in force on this day (default: the latest).")
    var asOf: String?

    @Flag(help: "End with 2 where a price differs.")
    var exitCode = false

    @OptionGroup var format: FormatOption

    func validate() throws {
      if offer != nil, scenario == nil {
        throw ValidationError("--offer names a candidate of a scenario; add --scenario.")
      }
    }

    func run() throws {
      let first = try NamedCard(from, from: Disk())
      let second = try NamedCard(to, from: Disk())
      let difference =
        if let scenario {
          try CardDifference(
            from: first, to: second, asOf: asOf, pricing: scenario, from: Disk(), bridging: offer)
        } else {
          try CardDifference(from: first, to: second, asOf: asOf)
        }
      try format.write(difference)
      if exitCode, !difference.isNone { throw ExitCode(2) }
    }
  }
}
