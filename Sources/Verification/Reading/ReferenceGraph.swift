import Workbooks

/// Which formula cells read which, with every range read as a whole, as spreadsheets do.
struct ReferenceGraph {
  /// A formula cell.
  struct Node: Hashable {
    let sheet: Int
    let row: Int
    let column: Int
  }

  private struct Area: Hashable {
    let sheet: Int
    let range: CellRange
  }

  private enum State: UInt8 { case fresh, open, done }

  private let reading: BookReading
  private let names: [String: [RelativeRange]]
  /// Formula cells by number; the numbers of a sheet's cells follow one another.
  private let firstNumbers: [Int]
  private var states: [State]
  private var areas: [Area: Int] = [:]
  private var areaList: [Area] = []
  private var followed = 0
  private let mostFollowed: Int

  init(_ reading: BookReading, mostFollowed: Int = Limits.followedReferences) {
    self.reading = reading
    self.mostFollowed = mostFollowed
    var numbers: [Int] = []
    var next = 0
    for sheet in reading.sheets {
      numbers.append(next)
      next += sheet.sheet.cells.count
    }
    firstNumbers = numbers
    states = Array(repeating: .fresh, count: next)
    names = Dictionary(
      reading.book.names.map { name in
        let tokens = FormulaTokens(name.formula)
        return (
          name.name.lowercased(),
          FormulaReader.shape(of: tokens, r1c1: "", row: 1, column: 1).ranges
        )
      }, uniquingKeysWith: { $0 + $1 })
  }

  /// The circles, each as its cells in order; incomplete where there are too many references.
  mutating func circles() -> (found: [[Node]], isIncomplete: Bool) {
    var found: [[Node]] = []
    let cellCount = states.count
    for sheet in reading.sheets {
      for index in sheet.sheet.cells.indices where sheet.shapes[index] != nil {
        let number = firstNumbers[sheet.place] + index
        guard states[number] == .fresh else { continue }
        visit(number, cellCount, &found)
        if followed > mostFollowed { return (found, true) }
        if found.count >= 100 { return (found, false) }
      }
    }
    return (found, false)
  }

  /// Goes down from one cell, as far as nobody has been.
  private mutating func visit(_ start: Int, _ cellCount: Int, _ found: inout [[Node]]) {
    var stack: [(node: Int, sources: [Int], next: Int)] = [
      (start, sources(of: start, cellCount), 0)
    ]
    states[start] = .open
    while let top = stack.last {
      if followed > mostFollowed { return }
      guard top.next < top.sources.count else {
        states[top.node] = .done
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      let source = top.sources[top.next]
      switch states[source] {
      case .done: break
      case .fresh:
        states[source] = .open
        stack.append((source, sources(of: source, cellCount), 0))
      case .open:
        guard let from = stack.lastIndex(where: { $0.node == source }) else { break }
        let circle = stack[from...].map(\.node).filter { $0 < cellCount }.map(node)
        if !circle.isEmpty { found.append(circle) }
      }
    }
  }

  /// What a cell or a range reads: single cells, and ranges as a whole.
  private mutating func sources(of number: Int, _ cellCount: Int) -> [Int] {
    guard number < cellCount else { return formulas(in: areaList[number - cellCount]) }
    let sheet = sheetPlace(of: number)
    let index = number - firstNumbers[sheet]
    guard let shape = reading.shape(reading.sheets[sheet], index) else { return [] }
    let cell = reading.sheets[sheet].sheet.cells[index]
    let own = shape.ranges.map {
      ($0, $0.moved(rows: cell.row - shape.row, columns: cell.column - shape.column))
    }
    let named = shape.names.flatMap { names[$0.lowercased()] ?? [] }.map {
      ($0, $0.moved(rows: 0, columns: 0))
    }
    followed += own.count + named.count
    return (own + named).compactMap { range, cells in
      var place = sheet
      if let name = range.sheet {
        guard let known = reading.places[name.lowercased()] else { return nil }
        place = known
      }
      guard cells.size > 1 else {
        return reading.sheets[place].index(
          row: cells.rows.lowerBound, column: cells.columns.lowerBound
        ).flatMap { reading.sheets[place].shapes[$0] == nil ? nil : firstNumbers[place] + $0 }
      }
      return areaNumber(Area(sheet: place, range: cells), cellCount)
    }
  }

  private mutating func areaNumber(_ area: Area, _ cellCount: Int) -> Int {
    if let known = areas[area] { return known }
    let number = cellCount + areaList.count
    areas[area] = number
    areaList.append(area)
    states.append(.fresh)
    return number
  }

  /// The formula cells within a range.
  private mutating func formulas(in area: Area) -> [Int] {
    let sheet = reading.sheets[area.sheet]
    var numbers: [Int] = []
    var row = sheet.firstRow(from: area.range.rows.lowerBound)
    while row < sheet.rows.count, sheet.rows[row].row <= area.range.rows.upperBound {
      let cells = sheet.rows[row].cells
      var cell = sheet.firstCell(in: cells, fromColumn: area.range.columns.lowerBound)
      while cell < cells.upperBound,
        sheet.sheet.cells[cell].column <= area.range.columns.upperBound
      {
        if sheet.shapes[cell] != nil { numbers.append(firstNumbers[area.sheet] + cell) }
        cell += 1
        followed += 1
      }
      row += 1
    }
    return numbers
  }

  private func sheetPlace(of number: Int) -> Int {
    (firstNumbers.lastIndex { $0 <= number }) ?? 0
  }

  private func node(_ number: Int) -> Node {
    let sheet = sheetPlace(of: number)
    let cell = reading.sheets[sheet].sheet.cells[number - firstNumbers[sheet]]
    return Node(sheet: sheet, row: cell.row, column: cell.column)
  }
}
