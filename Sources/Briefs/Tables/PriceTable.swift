import Rates
import Wording

/// The prices of models in use, with their dates and sources.
struct PriceTable {
  let rates: [Rate]

  /// A row for each price; empty without any.
  var text: String {
    MarkdownTable(
      columns: [
        .words("Model"), .words("Scope"), .words("Billed"), .number("In, $ per M"),
        .number("Out, $ per M"), .words("As of"), .words("Source"), .words("Note"),
      ],
      rows: rates.map { rate in
        [
          MarkdownText.escaped(rate.name), MarkdownText.escaped(rate.scope), rate.channel.words,
          price(rate, .input), price(rate, .output), "\(rate.asOf)",
          MarkdownText.escaped(rate.source),
          rate.note.isEmpty ? "" : MarkdownText.escaped(rate.note),
        ]
      }
    ).text
  }

  private func price(_ rate: Rate, _ kind: TokenPrice) -> String {
    rate.price(kind).map { Digits.withoutTrailingZeros(Digits.fixed($0, places: 3)) } ?? "–"
  }
}

extension Channel {
  /// Who bills, as a sentence says it.
  var billed: String { "billed \(words)" }

  /// Who bills, as a table says it.
  var words: String {
    switch self {
    case .aws: "by AWS"
    case .marketplace: "through Marketplace"
    case .providerPlatform: "through Marketplace, provider's platform"
    case .direct: "by the provider"
    }
  }
}
