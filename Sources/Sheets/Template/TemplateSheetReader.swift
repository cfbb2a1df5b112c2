import Wording
import Workbooks

/// Reads the sheets of a template: their names, sections, widths and words.
struct TemplateSheetReader {
  private var places: [Tab: MarkupPlace] = [:]
  /// The sheets that have a name, in capitals or small letters.
  private var names: Set<String> = []
  /// Whether a sheet has an id that there is not: which one was meant is not known.
  private var hasUnknown = false

  /// The sheets in the order of their tabs.
  mutating func sheets(of element: Markup, into reader: inout TemplateReader) -> [TemplateSheet] {
    var sheets: [TemplateSheet] = []
    for child in element.children("sheet") {
      guard let id = child.attribute("id"), let tab = Tab(id: id.value) else {
        hasUnknown = true
        continue
      }
      if let first = places[tab] {
        reader.add(id.place, .repeatedSheet(id.value, first: first))
        continue
      }
      places[tab] = child.place
      sheets.append(sheet(tab, child, into: &reader))
    }
    checkPresence(sheets.map(\.tab), at: element.place, into: &reader)
    return sheets
  }

  private mutating func sheet(
    _ tab: Tab, _ element: Markup, into reader: inout TemplateReader
  ) -> TemplateSheet {
    var sheet = TemplateSheet(tab: tab)
    sheet.name = element.attribute("name")?.value ?? sheet.name
    checkName(sheet.name, at: element.attribute("name")?.place ?? element.place, into: &reader)
    sheet.color = element.attribute("color").flatMap { Color(hex: $0.value) }
    let known = TemplateText.Value.ofCells
    if let purpose = element.child("purpose") { sheet.purpose = reader.text(of: purpose, known) }
    sheet.notes = element.children("note").map { reader.text(of: $0, known) }
    sheet.widths = element.children("width").compactMap { width($0, into: &reader) }
    let sections = element.children("section")
    if !sections.isEmpty { sheet.sections = read(sections, of: tab, into: &reader) }
    return sheet
  }

  private mutating func checkName(
    _ name: String, at place: MarkupPlace, into reader: inout TemplateReader
  ) {
    // The schema says so of a name without a letter.
    guard name.contains(where: { !$0.isWhitespace }) else { return }
    let faults = Sheet.nameFaults(name)
    for fault in faults { reader.add(place, .sheetName(name, fault)) }
    if faults.isEmpty, Reference.quoted(sheet: name) != name {
      reader.add(place, .unportableName(name))
    }
    if !names.insert(name.lowercased()).inserted {
      reader.add(place, .sheetName(name, .duplicate))
    }
  }

  private func read(
    _ elements: [Markup], of tab: Tab, into reader: inout TemplateReader
  ) -> [TemplateSection] {
    var sections: [TemplateSection] = []
    for element in elements {
      guard let id = element.attribute("id") else { continue }
      guard tab.sections.contains(id.value) else {
        reader.add(
          id.place,
          .unknownSection(
            id.value, sheet: tab.id, allowed: tab.sections,
            nearest: NearestName.of(id.value, among: tab.sections)))
        continue
      }
      guard !sections.contains(where: { $0.id == id.value }) else {
        reader.add(id.place, .repeatedSection(id.value, sheet: tab.id))
        continue
      }
      sections.append(TemplateSection(id: id.value, title: element.attribute("title")?.value))
    }
    return sections
  }

  private func width(_ element: Markup, into reader: inout TemplateReader) -> TemplateWidth? {
    guard let columns = element.attribute("columns"),
      let characters = element.attribute("characters").flatMap({ Double($0.value) })
    else { return nil }
    let ends = columns.value.split(separator: "-", omittingEmptySubsequences: false)
      .map { Self.number(of: $0) }
    let first = ends[0]
    let last = ends.count == 1 ? first : ends[1] == 0 ? nil : ends[1]
    if let last, last < first {
      reader.add(columns.place, .columnOrder(columns.value))
      return nil
    }
    return TemplateWidth(first: first, last: last, characters: characters)
  }

  /// The number of a column from its letters; 0 for none.
  private static func number(of letters: Substring) -> Int {
    letters.utf8.reduce(0) { $0 * 26 + Int($1) - 64 }
  }

  /// Sheets that others refer to must be there, and the cover first.
  private func checkPresence(
    _ tabs: [Tab], at place: MarkupPlace, into reader: inout TemplateReader
  ) {
    guard !hasUnknown else { return }
    let missing = Tab.allCases.filter { $0.isNeeded && !tabs.contains($0) }
    if !missing.isEmpty { reader.add(place, .missingSheets(missing.map(\.id))) }
    for tab in tabs {
      for other in tab.needs where !tabs.contains(other) {
        reader.add(places[tab] ?? place, .missingSheet(other.id, neededBy: tab.id))
      }
    }
    if let first = tabs.first, first != .cover, tabs.contains(.cover) {
      reader.add(places[first] ?? place, .coverNotFirst(first.id))
    }
  }
}
