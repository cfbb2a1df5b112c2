import Workbooks

extension SheetContext {
  /// Puts the meaning of a term on the first heading that uses it, in the words of the glossary.
  func explainHeadings(on sheet: inout Sheet) {
    let headings = sheet.headedColumns
    for (opening, meaning) in Self.meanings {
      guard let heading = headings.first(where: { $0.text.hasPrefix(opening) }) else { continue }
      sheet.notes.append(Note(row: heading.row, column: heading.column, text: meaning))
    }
  }

  /// The heading over what is paid, on the sheets that compare candidates.
  static let paidHeading = "Paid over the term"

  /// How headings start, and what they mean.
  private static let meanings: [(opening: String, meaning: String)] = [
    ("Commitment, year", "What is promised to AWS for the contract year."),
    (
      "Headline discount",
      "The percentage of the offer in the contract year, tiers included; not what is saved."
    ),
    ("Discount, year", "The percentage in the contract year, tiers included."),
    ("Paid unrouted", "Paid over the term if no lever acts: the demand as it stands today."),
    (
      paidHeading,
      "Everything paid to AWS, through Marketplace and for support, true-ups included; tax apart."
    ),
    ("Paid, expected", "The mean of what is paid, over all random paths."),
    ("Paid, P90", "Nine random paths in ten pay less than this."),
    (
      "Chance of a shortfall",
      "The share of random paths on which eligible spend misses what must be reached."
    ),
    (
      "Eligible spend",
      "What retires the commitment in a contract year: a sum of its own, after fractions, basis and cap."
    ),
    (
      "Shortfall, year",
      "What eligible spend leaves of the commitment after grace, shift and relief. The invoice for it is the true-up."
    ),
    (
      "Effective discount",
      "1 less everything paid ÷ everything at list, support as charged on both sides; negative when more than list is paid."
    ),
    (
      "Present value",
      "Payments at the start of the term: usage and support from mid-year, true-ups from the year's end."
    ),
    (
      "Less than today's terms",
      "What is saved against the agreement in force, taken on over the term; a minus costs more."
    ),
    (
      "Least coverage",
      "The part of what must be reached that eligible spend covers, in the year where it is least."
    ),
    (
      "Least headroom",
      "What eligible spend clears it by, in the year where it is least; negative where it does not."
    ),
    (
      "Pays from list spend",
      "The list spend from which on this size costs less than a smaller one."
    ),
    (
      "Worth signing at",
      "The discount from which on this size costs no more than what can be had without it."
    ),
    (
      "Most regret",
      "What this size costs more than the cheapest that can be chosen, in the worst demand case."
    ),
  ]
}
