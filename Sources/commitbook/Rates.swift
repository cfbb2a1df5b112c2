import ArgumentParser
import Planner

/// Shows, makes and compares rate cards.
struct Rates: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show, import and compare published model prices, dated and with their sources.",
    discussion: """
      Examples:
        commitbook rates list --vendor Anthropic --scope us
        commitbook rates show anthropic.claude-sonnet-4-6
        commitbook rates import index.json -o cards/aws.csv
      """,
    subcommands: [List.self, Show.self, Items.self, Import.self, Difference.self])

  /// Lists rates.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List prices by model, scope and channel.",
      discussion: """
        Examples:
          commitbook rates list --vendor Anthropic
          commitbook rates list --scope eu --format md
          commitbook rates list --model sonnet --format json
        """)

    @Option(help: "Only models of this vendor.")
    var vendor: String?

    @Option(help: "Only prices of this scope: us, eu, global, region:eu-west-2 and so on.")
    var scope: String?

    @Option(help: "Only models with this text in their id or name.")
    var model: String?

    @OptionGroup var card: CardOption

    @OptionGroup var format: FormatOption

    func run() throws {
      try format.write(card.read().list(vendor: vendor, scope: scope, model: model))
      Console.next("commitbook rates show MODEL")
    }
  }

  /// Shows one model.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show every price of one model, with source, date and note.",
      discussion: """
        Examples:
          commitbook rates show anthropic.claude-sonnet-4-6
          commitbook rates show 'Claude Haiku 4.5' --scope us
          commitbook rates show amazon.nova-pro --format json
        """)

    @Argument(help: "The model, by its id or its name.")
    var model: String

    @Option(help: "Only prices of this scope.")
    var scope: String?

    @Option(help: "Say which prices are not in force on this day.")
    var asOf: String?

    @OptionGroup var card: CardOption

    @OptionGroup var format: FormatOption

    func run() throws {
      try format.write(card.read().sheet(model: model, scope: scope, asOf: asOf))
    }
  }
}
