import Formulas
import Renewal
import Workbooks

extension WorkbookTemplate {
  /// The name on a sheet's tab; for a sheet that is left out, the one that it would have.
  func name(of tab: Tab) -> String { sheet(tab)?.name ?? tab.standardName }
}

extension SheetContext {
  /// The name on a sheet's tab, by which formulas and links refer to it.
  func name(of tab: Tab) -> String { template.name(of: tab) }

  /// What a sheet is, in one line.
  func purpose(of tab: Tab) -> String {
    template.sheet(tab).map { filled($0.purpose, on: tab) } ?? tab.purpose
  }

  /// The colour of a sheet's tab.
  func color(of tab: Tab) -> Color {
    template.sheet(tab)?.color ?? template.theme[tab.role.color]
  }

  // MARK: Texts

  /// A text of the template with its values, for a cell.
  func filled(_ text: TemplateText, on tab: Tab) -> String {
    text.filled { value($0, on: tab) }
  }

  private func value(_ value: TemplateText.Value, on tab: Tab) -> String {
    switch value {
    case .scenario: scenario.name
    case .asOf: scenario.asOf.description
    case .seed: String(assessment.risk?.seed ?? scenario.seed)
    case .hash: String(origin.hash.prefix(12))
    case .version: origin.engineVersion
    case .template: template.name
    case .sheet: name(of: tab)
    case .purpose: purpose(of: tab)
    // Known to printed pages only; the reader of templates refuses them elsewhere.
    case .file, .page, .pages: ""
    }
  }

  /// The line at the bottom of a sheet's pages.
  func footer(on tab: Tab) -> PageLine {
    PageLine(
      left: pieces(template.footer.left, on: tab), center: pieces(template.footer.center, on: tab),
      right: pieces(template.footer.right, on: tab))
  }

  private func pieces(_ text: TemplateText, on tab: Tab) -> [PageLine.Piece] {
    var room = TemplateFooter.limit
    return text.pieces.compactMap { piece in
      let words: String
      switch piece {
      case .words(let own): words = own
      case .value(let name):
        switch TemplateText.Value(rawValue: name) {
        case .file: return .file
        case .sheet: return .sheet
        case .page: return .page
        case .pages: return .pages
        case .some(let other): words = value(other, on: tab)
        case nil: return nil
        }
      }
      let fitting = words.fitting(room)
      room -= fitting.pageUnits
      return fitting.isEmpty ? nil : .text(fitting)
    }
  }

  // MARK: Sections

  /// The sections that a sheet shows, in their order.
  func sections(on tab: Tab) -> [TemplateSection] {
    template.sheet(tab)?.sections ?? tab.sections.map { TemplateSection(id: $0, title: nil) }
  }

  /// What a sheet shows of its sections, in the template's order.
  func chosen<Value>(
    _ all: KeyValuePairs<String, Value>, on tab: Tab
  ) -> [(TemplateSection, Value)] {
    sections(on: tab).compactMap { section in
      all.first { $0.key == section.id }.map { (section, $0.value) }
    }
  }

  /// The tables that a sheet shows, in the template's order and under its titles.
  func arranged(_ all: KeyValuePairs<String, ValueTable>, on tab: Tab) -> [ValueTable] {
    chosen(all, on: tab).map { section, table in
      var table = table
      table.title = section.title ?? table.title
      return table
    }
  }

  // MARK: Dress

  /// A written sheet with the template's widths, notes, paper and colours.
  func dressed(_ sheet: Sheet, _ tab: Tab) -> Sheet {
    var sheet = sheet
    guard let wanted = template.sheet(tab) else { return sheet }
    let lastColumn = sheet.columnWidths.keys.max() ?? 1
    for width in wanted.widths {
      let last = max(width.last ?? lastColumn, width.first)
      for column in width.first...last { sheet.columnWidths[column] = width.characters }
    }
    if !wanted.notes.isEmpty {
      var row = (sheet.cells.last?.row ?? 4) + 2
      for note in wanted.notes {
        sheet.set(.text(filled(note, on: tab)), row: row, column: 1, style: Palette.note)
        row += 1
      }
    }
    sheet.page.isLandscape = template.isLandscape
    sheet.page.paper = template.paper
    if tab == .cover, let logo = template.logo {
      // To the right of the texts, as high as the title and the lines below it.
      sheet.pictures.append(
        PlacedPicture(
          png: logo.png, area: CellRange(row: 1, column: lastColumn + 1),
          altText: logo.alternative, height: TemplateLogo.height))
    }
    sheet.restyle(template.theme.dressed)
    return sheet
  }
}

extension String {
  /// How much room a text takes in a footer, where an ampersand is doubled.
  fileprivate var pageUnits: Int { utf16.count + utf16.count { $0 == UInt16(UInt8(ascii: "&")) } }

  /// As much of the start as there is room for.
  fileprivate func fitting(_ room: Int) -> String {
    if pageUnits <= room { return self }
    var start = self
    while !start.isEmpty, start.pageUnits >= max(room, 1) { start.removeLast() }
    return start.isEmpty ? "" : start + "…"
  }
}
