import Workbooks

/// Reads from the pieces of a formula what rules ask of it.
struct FormulaReader {
  private let tokens: [FormulaToken]
  private var shape: FormulaShape
  private var openCalls: [Int?] = []

  /// The shape of a formula that stands in a cell.
  static func shape(of formula: FormulaTokens, r1c1: String, row: Int, column: Int) -> FormulaShape
  {
    var reader = FormulaReader(
      tokens: formula.tokens.filter { $0.kind != .space },
      shape: FormulaShape(r1c1: r1c1, text: formula.text, row: row, column: column))
    reader.readCalls()
    reader.readRanges()
    reader.readConstants()
    reader.readDepths()
    return reader.shape
  }

  private init(tokens: [FormulaToken], shape: FormulaShape) {
    self.tokens = tokens
    self.shape = shape
  }

  // MARK: - Calls

  private mutating func readCalls() {
    var starts: [Int] = []
    var parents: [Int?] = [nil]
    for (place, token) in tokens.enumerated() {
      switch token.kind {
      case .function:
        shape.calls.append(Self.call(token.text, parent: parents.last ?? nil))
        parents.append(shape.calls.count - 1)
      case .openParenthesis:
        let isCall = place > 0 && tokens[place - 1].kind == .function
        openCalls.append(isCall ? parents.last ?? nil : nil)
        starts.append(place + 1)
      case .comma:
        guard let call = openCalls.last ?? nil, let start = starts.last else { continue }
        shape.calls[call].arguments.append(start..<place)
        starts[starts.count - 1] = place + 1
      case .closeParenthesis:
        guard let open = openCalls.popLast(), let start = starts.popLast() else { continue }
        guard let call = open else { continue }
        shape.calls[call].arguments.append(start..<place)
        if parents.count > 1 { parents.removeLast() }
      case .name: shape.names.append(token.text)
      case .tablePart: shape.readsTable = true
      case .error: shape.holdsError = true
      case .sign: if token.text != ":" && !isLeadingSign(place) { shape.calculates = true }
      case .openBrace:
        openCalls.append(nil)
        starts.append(place + 1)
      case .closeBrace:
        _ = openCalls.popLast()
        _ = starts.popLast()
      case .number, .text, .boolean, .reference, .semicolon, .space, .unknown: break
      }
    }
  }

  private static func call(_ written: String, parent: Int?) -> FormulaCall {
    var name = written.uppercased()
    if let mark = name.lastIndex(of: "!") { name = String(name[name.index(after: mark)...]) }
    var isForeign = written.contains("!")
    for prefix in ["_XLFN.", "_XLWS.", "_XLUDF."] where name.hasPrefix(prefix) {
      name.removeFirst(prefix.count)
      isForeign = isForeign || prefix == "_XLUDF."
    }
    return FormulaCall(name: name, isForeign: isForeign, parent: parent)
  }

  /// Whether a plus or minus stands where no operand comes before it.
  private func isLeadingSign(_ place: Int) -> Bool {
    guard tokens[place].text == "-" || tokens[place].text == "+" else { return false }
    guard place > 0 else { return true }
    switch tokens[place - 1].kind {
    case .openParenthesis, .comma, .sign, .semicolon, .openBrace: return true
    case .number, .text, .boolean, .error, .function, .name, .reference, .tablePart,
      .closeParenthesis, .closeBrace, .space, .unknown:
      return false
    }
  }

  // MARK: - Ranges

  private mutating func readRanges() {
    var place = 0
    while place < tokens.count {
      defer { place += 1 }
      guard let first = tokens[place].reference else { continue }
      if first.book != nil { shape.readsOtherBook = true }
      if place + 2 < tokens.count, tokens[place + 1].text == ":",
        let last = tokens[place + 2].reference
      {
        if first.book == nil { shape.ranges.append(RelativeRange(first, last)) }
        place += 2
      } else if first.book == nil {
        shape.ranges.append(RelativeRange(first, first))
      }
    }
    if tokens.count == 1, let only = tokens[0].reference, only.sheet != nil, only.book == nil {
      shape.isLink = true
    }
  }

  // MARK: - Constants

  private mutating func readConstants() {
    let places = argumentsThatAreOneNumber()
    for (place, token) in tokens.enumerated() {
      guard case .number(let value) = token.kind, !places.contains(place) else { continue }
      let isPercent = place + 1 < tokens.count && tokens[place + 1].text == "%"
      shape.constants.append(isPercent ? value / 100 : value)
    }
  }

  /// Places of numbers that say which one, how many or how: the 2 of `ROUND(x,2)`.
  private func argumentsThatAreOneNumber() -> Set<Int> {
    var places: Set<Int> = []
    for call in shape.calls where FunctionNames.takingPlaces.contains(call.name) {
      for argument in call.arguments.dropFirst(call.name == "CHOOSE" ? 0 : 1) {
        let signs = argument.count == 2 && isLeadingSign(argument.lowerBound) ? 1 : 0
        guard argument.count == 1 + signs else { continue }
        places.insert(argument.lowerBound + signs)
      }
    }
    return places
  }

  // MARK: - Depths

  private mutating func readDepths() {
    var depths: [Int] = []
    var ifs: [Int] = []
    for call in shape.calls {
      let isCounted = call.name == "IF" && !isGuard(call)
      depths.append((call.parent.map { depths[$0] } ?? 0) + 1)
      ifs.append((call.parent.map { ifs[$0] } ?? 0) + (isCounted ? 1 : 0))
      if call.name == "INDEX", call.arguments.count == 2, isSingleRow(call.arguments[0]) {
        shape.indexesRowByOne = true
      }
    }
    shape.depth = depths.max() ?? 0
    shape.depthOfIfs = ifs.max() ?? 0
  }

  /// Whether an IF does no more than guard a division by zero: `IF(b=0,0,a/b)`.
  private func isGuard(_ call: FormulaCall) -> Bool {
    guard call.arguments.count == 3, call.arguments[0].count >= 3 else { return false }
    let condition = call.arguments[0]
    let endsInZero =
      tokens[condition.upperBound - 2].text == "=" && tokens[condition.upperBound - 1].text == "0"
    let other = call.arguments[1]
    return endsInZero && other.count == 1 && tokens[other.lowerBound].text == "0"
  }

  /// Whether an argument is a range of one row and several columns.
  private func isSingleRow(_ argument: Range<Int>) -> Bool {
    guard argument.count == 3, let first = tokens[argument.lowerBound].reference,
      let last = tokens[argument.upperBound - 1].reference
    else { return false }
    let range = RelativeRange(first, last)
    return range.top == range.bottom && range.left != range.right
  }
}
