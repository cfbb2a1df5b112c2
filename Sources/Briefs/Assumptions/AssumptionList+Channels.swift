import Rates
import Renewal
import Wording

extension AssumptionList {
  /// What a vendor's models cost on a channel beyond its list prices, in words.
  func channel(_ terms: ChannelTerms) -> Assumption {
    let rate =
      terms.privateRate == .certain(0, .share)
      ? "at list prices"
      : "private rate \(RangeWords.of(terms.privateRate, Percent.exact)) off list"
    let tax = terms.tax.map { ["tax of \(Percent.exact($0))"] } ?? []
    return Assumption(
      MarkdownText.escaped("\(terms.vendor), \(terms.channel.name)"),
      ([rate] + tax).joined(separator: ", "), terms.provenance)
  }
}
