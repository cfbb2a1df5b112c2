import Workbooks

extension Judges {
  /// Rule 2: what a cover says.
  static func cover(_ reading: BookReading, _ evidence: inout Evidence) {
    guard let cover = reading.sheets.first, reading.roles.first == .guide else {
      return evidence.note(.noCover)
    }
    let facts = coverFacts(cover)
    for fact in CoverFact.allCases {
      let isThere =
        switch fact {
        case .disclaimer: cover.allText.contains("not advice") || facts[fact] != nil
        case .hash: facts[.scenario]?.contains("hash") == true || facts[fact] != nil
        case .purpose, .audience, .status, .version, .scenario, .seed, .currency, .contact,
          .priceDate:
          facts[fact] != nil
        }
      if !isThere { evidence.note(.coverLacks(fact), cover) }
    }
    if let hash = reading.property("ScenarioHash"), let said = facts[.hash] ?? facts[.scenario],
      said.contains("hash") || facts[.hash] != nil,
      let shown = said.split(whereSeparator: { !$0.isHexDigit }).max(by: { $0.count < $1.count }),
      !hash.lowercased().hasPrefix(String(shown))
    {
      evidence.note(.hashDiffers, cover)
    }
  }

  /// The facts of a cover by what they are, in small letters: a name, and beside it what holds.
  static func coverFacts(_ cover: SheetReading) -> [CoverFact: String] {
    let names: [CoverFact: Set<String>] = [
      .purpose: ["purpose"], .audience: ["for", "audience"], .status: ["status"],
      .version: ["made by", "engine", "engine version", "version"],
      .scenario: ["scenario"], .hash: ["hash", "scenario hash"], .seed: ["seed"],
      .currency: ["currency"], .contact: ["contact"], .disclaimer: ["disclaimer"],
      .priceDate: ["prices", "price date", "prices as of", "price as-of date"],
    ]
    var facts: [CoverFact: String] = [:]
    for cell in cover.sheet.cells {
      let name = cell.text.lowercased()
      guard let fact = names.first(where: { $0.value.contains(name) })?.key, facts[fact] == nil,
        let value = cover.cell(row: cell.row, column: cell.column + 1), !value.isBlank
      else { continue }
      facts[fact] = value.text.isEmpty ? "stated" : value.text.lowercased()
    }
    return facts
  }

  /// Rule 4: a guide inside the file.
  static func guide(_ reading: BookReading, _ evidence: inout Evidence) {
    let guides = reading.sheets(of: .guide)
    let text = guides.map(\.allText).joined()
    let styles = Set(guides.flatMap { $0.sheet.cells.map(\.style.name) })
    for part in GuidePart.allCases {
      let isThere =
        switch part {
        case .whatToChange: text.contains("change it") || text.contains("what to change")
        case .whatToLeave:
          ["do not type", "do not change", "do not edit", "what not to", "leave alone"]
            .contains { text.contains($0) }
        case .colorKey: styles.isSuperset(of: ["Input", "Link", "Check"])
        case .howToRunAgain: text.contains("commitbook build")
        }
      if !isThere { evidence.note(.guideLacks(part)) }
    }
  }

  /// Rule 33: which sign costs and savings have.
  static func signs(_ reading: BookReading, _ evidence: inout Evidence) {
    guard let cover = reading.sheets.first else { return }
    let text = cover.allText
    if !text.contains("positive") || !text.contains("saving") {
      evidence.note(.noSignConvention, cover)
    }
  }

  /// Rule 45: the creation date is the day of the scenario and no other.
  static func creation(_ reading: BookReading, _ evidence: inout Evidence) {
    let created = reading.book.properties.created
    guard !created.isEmpty else { return evidence.note(.noCreationDate) }
    guard let cover = reading.sheets.first,
      let asOf = cover.sheet.cells.first(where: { $0.text.lowercased() == "as of" })
    else { return }
    let day = cover.text(row: asOf.row, column: asOf.column + 1)
    if !day.isEmpty, created != "\(day)T00:00:00Z" { evidence.note(.createdOnAnotherDay) }
  }
}
