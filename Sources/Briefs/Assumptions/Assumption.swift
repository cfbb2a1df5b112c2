import Formulas
import OrderedCollections
import Renewal
import Wording

/// One statement that the figures rest on.
struct Assumption {
  /// What it is about, safe for Markdown.
  let what: String
  /// What is stated, safe for Markdown.
  let stated: String
  /// Who says so; nil where the author named nobody.
  let source: String?
  /// The days the sources speak of: none, one, or the oldest and the newest.
  let dates: [Day]
  /// Where it stands in the scenario; nil where it is a summary of several.
  let place: String?

  init(_ what: String, _ stated: String, _ provenance: Provenance) {
    self.what = what
    self.stated = stated
    source = provenance.source
    dates = [provenance.asOf].compactMap(\.self)
    place = provenance.place
  }

  /// One line for several statements of the same kind.
  init(_ what: String, _ stated: String, _ provenances: [Provenance]) {
    self.what = what
    self.stated = stated
    let sources = OrderedSet(provenances.compactMap(\.source)).elements
    let silent = provenances.count { $0.source == nil }
    let counted =
      sources.count > 1 ? "\(Phrases.number(sources.count)) sources" : sources.first
    source =
      silent == 0 || sources.isEmpty
      ? counted : counted.map { "\($0); \(Phrases.number(silent)) without a source" }
    dates = provenances.compactMap(\.asOf)
    place = nil
  }

  /// The source as a table shows it.
  var sourceCell: String { source.map(MarkdownText.escaped) ?? "not stated" }

  /// The dates as a table shows them.
  var datesCell: String {
    guard let oldest = dates.min(), let newest = dates.max() else { return "–" }
    return oldest == newest ? "\(oldest)" : "\(oldest) to \(newest)"
  }
}
