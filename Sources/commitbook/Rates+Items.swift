import ArgumentParser
import Planner

extension Rates {
  /// Lists metered items.
  struct Items: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List what is billed by other units than tokens: guardrails, rerank, images …",
      discussion: """
        Examples:
          commitbook rates items
          commitbook rates items --feature Guardrails
          commitbook rates items --item embed --format csv
        """)

    @Option(help: "Only items of this feature: Guardrails, Rerank, AgentCore and so on.")
    var feature: String?

    @Option(help: "Only items with this text in their id or name.")
    var item: String?

    @OptionGroup var format: FormatOption

    func run() throws { try format.write(MeteredItemList.bundled(feature: feature, text: item)) }
  }
}
