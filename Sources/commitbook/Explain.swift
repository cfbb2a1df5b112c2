import ArgumentParser
import Planner

/// Says what a line is and what its values were worked out from.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Trace a number to its inputs, with their sources and dates.",
    discussion: """
      Examples:
        commitbook explain scenario.yaml                      # every line there is
        commitbook explain scenario.yaml shortfall@2028 --offer aws-opening
        commitbook explain scenario.yaml 'Requests@2027-06' --member drafting

      A line is named by its key or its label, a period by a year (2028), a month (2027-03) or a \
      contract year (year2). Where several values fit, the largest is traced; of a sum the largest \
      part, or the one of --member.
      """)

  @OptionGroup var argument: ScenarioArgument

  /// Enough levels to see what a figure is made of, on one screen.
  private static let usualDepth = 3

  @Argument(help: "The line, by its key or label, with a period after @; without it, all lines.")
  var line: String?

  @Option(help: "The candidate to follow (default: the recommended one).")
  var offer: String?

  @Option(help: "A part of the name of the member to follow.")
  var member: String?

  @Option(help: "How many levels to follow; 99 leads down to the inputs.")
  var depth = Self.usualDepth

  @Flag(help: "List what the scenario states, with sources and dates.")
  var inputs = false

  @OptionGroup var format: FormatOption

  func validate() throws {
    if inputs, line != nil { throw ValidationError("Name a line or ask for --inputs, not both.") }
    if depth < 0 { throw ValidationError("--depth is a number from 0.") }
    if line == nil, offer != nil || member != nil || depth != Self.usualDepth {
      throw ValidationError("--offer, --member and --depth say how to follow a line; name one.")
    }
    if line != nil, format.format == .csv {
      throw ValidationError("An explanation is a tree; its formats are table, json and md.")
    }
  }

  func run() throws {
    let plan = try Plan(argument.read().scenario)
    guard let line else {
      if inputs {
        try format.write(InputList(plan))
      } else {
        try format.write(LineList(plan))
      }
      return Console.next("commitbook explain \(argument.word) total_paid")
    }
    let explanation = try plan.explanation(
      of: ExplanationWish(line: line, offer: offer, member: member, depth: depth))
    switch format.format {
    case .table, .csv: try Console.data(explanation.text(Console.style))
    case .json: try Console.data(explanation.json().document)
    case .md: try Console.data(explanation.markdown())
    }
  }
}
