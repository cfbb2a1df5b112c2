import Testing
import Workbooks

@Suite("Our own workbooks read back")
struct RoundTripTests {
  private let written = SampleBook.full
  private let read: StoredBook

  init() throws { read = try StoredBook(xlsx: SampleBook.full.xlsx()) }

  @Test("Nothing was odd, and the sheets have their names, colours and order")
  func sheets() {
    #expect(read.oddities == [])
    #expect(read.sheets.map(\.name) == written.sheets.map(\.name))
    #expect(read.sheets.map(\.tabColor) == ["FF1F4E79", "FFFFC000", nil])
    #expect(read.sheets.allSatisfy { $0.visibility == .shown && $0.isWorksheet })
    #expect(read.activeSheet == 0)
    #expect(!read.countsFrom1904)
    #expect(read.parts.contains("xl/worksheets/sheet3.xml"))
  }

  @Test("Every cell holds what was written: values, formulas, results")
  func cells() throws {
    for (sheet, back) in zip(written.sheets, read.sheets) {
      let cells = sheet.cells.filter { $0.content != .blank || sheet.style(of: $0) != Style() }
      #expect(back.cells.map(\.row) == cells.map(\.row))
      #expect(back.cells.map(\.column) == cells.map(\.column))
      for (cell, stored) in zip(cells, back.cells) {
        switch cell.content {
        case .blank: #expect(stored.value == .blank)
        case .text(let text), .link(let text, _, _): #expect(stored.value == .text(text))
        case .number(let number): #expect(stored.value == .number(number))
        case .formula(let formula, .number(let result)):
          #expect(stored.value == .number(result))
          #expect(stored.formula == StoredFormula(text: formula.a1))
          #expect(
            FormulaTokens(formula.a1).r1c1(row: cell.row, column: cell.column) == formula.r1c1)
        case .formula(let formula, .text(let result)):
          #expect(stored.value == .text(result))
          #expect(stored.formula == StoredFormula(text: formula.a1))
        }
      }
    }
  }

  @Test("Every cell wears what was written: name, format, colours, weight")
  func styles() {
    for (sheet, back) in zip(written.sheets, read.sheets) {
      for stored in back.cells {
        guard
          let cell = sheet.cells.first(where: { $0.row == stored.row && $0.column == stored.column }
          )
        else { continue }
        let style = sheet.style(of: cell)
        #expect(stored.style.name == style.name ?? "Normal")
        #expect(stored.style.numberFormat == style.numberFormat)
        #expect(stored.style.isBold == style.font.isBold)
        #expect(stored.style.fill == style.fill.map { "FF" + $0.hex })
        #expect(stored.style.fontColor == style.font.color.map { "FF" + $0.hex })
        #expect(stored.style.isLocked)
      }
    }
  }

  @Test("Merges, links, panes, widths, heights, zoom and pages are there")
  func features() throws {
    let cover = read.sheets[0]
    let plan = read.sheets[2]
    #expect(cover.merges == [CellRange(rows: 1...1, columns: 1...4)])
    #expect(
      cover.links == [StoredLink(range: "A3", location: "'Demand plan'!B3", target: "")])
    #expect(cover.rows.map(\.row) == [1, 12])
    #expect(cover.rows.map(\.height) == [30, 40])
    #expect(read.sheets[1].columns.map(\.columns) == [1...1, 2...2])
    #expect(plan.frozenRows == 1)
    #expect(plan.frozenColumns == 2)
    #expect(plan.topLeftCell == "C2")
    #expect(plan.cursor == "A1")
    #expect(plan.zoom == 85)
    #expect(plan.page.isLandscape)
    #expect(plan.page.fitsPages)
    #expect(plan.page.pagesWide == 1)
    #expect(plan.page.pagesHigh == 0)
    #expect(plan.page.header == "&CR&&D")
    #expect(plan.page.footer == "&L&F&C&A&RPage &P of &N")
  }

  @Test("Names, properties and the way of calculating are there")
  func book() {
    #expect(
      read.names == [
        StoredName(
          name: "_xlnm.Print_Titles", formula: "'Demand plan'!$A:$B,'Demand plan'!$1:$1", sheet: 2),
        StoredName(name: "Average_net", formula: "'Demand plan'!$C$3:$E$3"),
        StoredName(name: "commitment", formula: "Inputs!$B$3"),
      ])
    #expect(read.properties.title == "Renewal & <plan>")
    #expect(read.properties.creator == "Planner")
    #expect(read.properties.language == "en-US")
    #expect(read.properties.application == "Commitbook")
    #expect(read.properties.created == "2026-11-23T00:00:00Z")
    #expect(read.properties.custom == written.properties.custom)
    #expect(read.calculation.isFullOnLoad)
    #expect(!read.calculation.iterates)
  }

  @Test("Any text reads back: control characters, escapes, emoji, the longest text")
  func texts() throws {
    let texts = [
      "", " a ", "\u{1}\u{1F}", "_x0041_", "_x005F_", "_x00", "😀_xD83D_", "\u{FFFE}", "a\r\nb\t",
      String(repeating: "😀", count: 16_383) + "a",
    ]
    let book = SampleBook.with { sheet in
      for (index, text) in texts.enumerated() {
        sheet.set(.text(text), row: index + 1, column: 1)
        sheet.set(
          .formula(FormulaText(a1: "A\(index + 1)", r1c1: "RC[-1]"), .text(text)),
          row: index + 1, column: 2)
      }
    }
    let cells = try StoredBook(xlsx: book.xlsx()).sheets[0].cells
    for (index, text) in texts.enumerated() {
      #expect(cells[index * 2].value == .text(text))
      #expect(text.isEmpty || cells[index * 2 + 1].value == .text(text))
    }
  }

  @Test("A thousand numbers read back to the last bit")
  func numbers() throws {
    var state: UInt64 = 2027
    var numbers = [
      0, .leastNonzeroMagnitude, -0.0, 0.1 + 0.2, 1e22, 123_456_789_012_345, 1.7976931348623157e308,
    ]
    while numbers.count < 1_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Double(bitPattern: state ^ state >> 29)
      if number.isFinite { numbers.append(number) }
      numbers.append((Double(state >> 40) / 100))
    }
    let book = SampleBook.with { sheet in
      for (index, number) in numbers.enumerated() {
        sheet.set(.number(number), row: index + 1, column: 1)
      }
    }
    let cells = try StoredBook(xlsx: book.xlsx()).sheets[0].cells
    #expect(cells.map(\.value) == numbers.map(StoredValue.number))
  }
}
