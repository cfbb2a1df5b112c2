import Formulas
import Rates
import Renewal
import Workbooks

extension SheetContext {
  /// The first sheet: the decision on its first page, then where things are, how to use them, and
  /// what this workbook is.
  func cover() -> Sheet {
    var sheet = blank(.cover, columns: Self.coverWidths)
    var row = firstPage(from: 5, to: &sheet)
    sheet.page.breaks.append(row - 1)
    row = contents(from: row, to: &sheet)
    row = colours(from: row, to: &sheet)
    facts(from: row, to: &sheet)
    return sheet
  }

  /// Every sheet with a link to it; gives the next free row.
  private func contents(from first: Int, to sheet: inout Sheet) -> Int {
    section("Contents", row: first, to: &sheet)
    var row = first + 1
    heading(["Sheet", "Kind", "What it holds"], row: row, textColumns: 3, to: &sheet)
    row += 1
    for tab in tabs where tab != .cover {
      sheet.set(
        .link(text: name(of: tab), sheet: name(of: tab), cell: "A1"), row: row, column: 1,
        style: Palette.link)
      sheet.set(.text(kind(tab)), row: row, column: 2, style: Palette.label)
      sheet.set(.text(purpose(of: tab)), row: row, column: 3, style: Palette.label)
      row += 1
    }
    return row + 1
  }

  /// What the looks of cells mean; gives the next free row.
  private func colours(from first: Int, to sheet: inout Sheet) -> Int {
    var row = first
    heading(["Colour", "Meaning", "", "How to use it"], row: row, textColumns: 4, to: &sheet)
    for (style, sample, meaning, use) in [
      (Palette.input("0"), "Input", "stated by somebody", "Change it: every result follows"),
      (
        Palette.calculation("0"), "Calculation", "worked out on the same sheet",
        "Do not type over it"
      ),
      (Palette.fetched("0"), "Link", "fetched from another sheet", "Do not type over it"),
      (
        Palette.stored("0"), "Value", "worked out when the workbook was made",
        "Does not follow a change"
      ),
      (Palette.check, "Check", "OK or CHECK", "CHECK means that something does not add up"),
    ] {
      row += 1
      var style = style
      style.isLocked = true
      sheet.set(.text(sample), row: row, column: 1, style: style)
      sheet.set(.text(meaning), row: row, column: 2, style: Palette.label)
      sheet.set(.text(use), row: row, column: 4, style: Palette.label)
    }
    sheet.set(
      .text(
        "Cells on yellow ground are open; the rest is protected without a password: "
          + "Review > Unprotect Sheet lifts that, also to fold sections."),
      row: row + 1, column: 1, style: Palette.note)
    return row + 3
  }

  /// What this workbook is, and where it comes from.
  private func facts(from first: Int, to sheet: inout Sheet) {
    section("About this workbook", row: first, to: &sheet)
    var row = first + 1
    func fact(_ name: String, _ value: String) {
      sheet.set(.text(name), row: row, column: 1, style: Palette.strong)
      sheet.set(.text(value), row: row, column: 2, style: Palette.label)
      row += 1
    }
    fact("Purpose", filled(template.cover.purpose, on: .cover))
    fact("For", filled(template.cover.audience, on: .cover))
    fact("Contact", template.cover.contact.map { filled($0, on: .cover) } ?? Self.nobody)
    fact("Status", "\(filled(template.cover.status, on: .cover)): \(status)")
    let isInside = origin.attachments.isEmpty ? "" : "; its text is kept inside"
    fact("Scenario", "\(origin.file), hash \(origin.hash.prefix(16))\(isInside)")
    fact("As of", scenario.asOf.description)
    fact("Prices", priceDates)
    fact(
      "Term",
      "\(scenario.contractYears.count) contract years from \(scenario.contractYears.first?.starts.description ?? "")"
    )
    fact("Currency", "USD, tax apart")
    fact("Seed", String(assessment.risk?.seed ?? scenario.seed))
    fact("Made by", "Commitbook \(origin.engineVersion)")
    fact("Made with", origin.command)
    sheet.set(
      .text(filled(template.cover.disclaimer, on: .cover)), row: row + 1, column: 1,
      style: Palette.note)
  }

  /// Nothing in a scenario says whom to ask, and a made-up name would be worse than none.
  private static let nobody = "nobody is named: the template of the workbook has a place for it"

  private var status: String {
    guard let risk = assessment.risk else { return "the base case, without probabilities" }
    return "the base case, live; chances over \(risk.paths) paths, as values"
  }

  /// The days of the oldest and the newest price in use.
  private var priceDates: String {
    let days = priceDays
    guard let first = days.first, let last = days.last else { return "no models in this scenario" }
    return first == last
      ? "list prices of \(first)" : "list prices of \(first) to \(last)"
  }

  private func kind(_ tab: Tab) -> String {
    switch tab.role {
    case .guide: "guide"
    case .output: "output"
    case .input: "input"
    case .calculation: "calculation"
    case .check: "checks"
    }
  }
}
