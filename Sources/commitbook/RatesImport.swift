import ArgumentParser
import Planner

extension Rates {
  /// Makes a rate card from somebody's price file.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a rate card from AWS's price list, a private rate card or litellm's list.",
      discussion: """
        Examples:
          commitbook rates import index.json --region us-east-1 -o cards/aws.csv
          commitbook rates import offers.json --model anthropic.claude-sonnet-4-6 --as-of 2026-11-20
          commitbook rates import model_prices_and_context_window.json --as-of 2026-11-12

        Reads offer files of AWS's price list (JSON or CSV) and arrays of GetProducts, for \
        AmazonBedrock, AmazonBedrockFoundationModels, AmazonBedrockService and \
        AmazonBedrockAgentCore; what ListFoundationModelAgreementOffers returns; and litellm's \
        model_prices_and_context_window.json. What was read and what was skipped goes to standard \
        error.
        """)

    @Argument(help: "The price file.", completion: .file(extensions: ["json", "csv"]))
    var file: String

    @Option(
      name: .shortAndLong, help: "The card to write (default: standard output).",
      completion: .file(extensions: ["csv"]))
    var output: String?

    @Option(help: "Only prices of this region, such as us-east-1.")
    var region: String?

    @Option(help: "The day on which the prices held, where the file does not say.")
    var asOf: String?

    @Option(help: "The model of a private rate card, where the file does not say.")
    var model: String?

    @Option(help: "The offer to read, where a private rate card has several.")
    var offer: String?

    func run() throws {
      let made = try RateImport(
        reading: file, from: Disk(), region: region, asOf: asOf, model: model, offer: offer)
      guard let output else {
        try Console.data(made.csv)
        say(made.words)
        return
      }
      let slash = output.lastIndex(of: "/")
      let folder = slash.map { $0 == output.startIndex ? "/" : String(output[..<$0]) } ?? "."
      let name = slash.map { String(output[output.index(after: $0)...]) } ?? output
      try OutputFolder(path: folder).write([(name, Array(made.csv.utf8))])
      say(made.words)
      Console.next("commitbook rates diff bundled \(Console.shellWord(output))")
    }

    func validate() throws {
      if output?.hasSuffix("/") == true || output?.isEmpty == true {
        throw ValidationError("--output is a file, such as cards/aws.csv.")
      }
    }

    private func say(_ words: [String]) { for line in words { Console.words(line) } }
  }
}
