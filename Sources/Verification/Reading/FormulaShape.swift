import Workbooks

/// What rules ask of a formula, read once for all cells whose formulas are the same in R1C1 notation.
struct FormulaShape {
  /// The formula in R1C1 notation.
  let r1c1: String
  /// The formula of the first cell that has it, in A1 notation.
  let text: String
  /// Where that cell is.
  let row: Int
  let column: Int

  /// The functions that it calls, from the outside to the inside.
  var calls: [FormulaCall] = []
  /// The numbers that it is made of, places of arguments apart.
  var constants: [Double] = []
  /// The ranges that it reads.
  var ranges: [RelativeRange] = []
  /// The names that it uses, as they are written.
  var names: [String] = []
  /// Whether it reads another workbook.
  var readsOtherBook = false
  /// Whether it reads a part of a table.
  var readsTable = false
  /// Whether an error such as `#REF!` stands in it.
  var holdsError = false
  /// How deep functions are nested; 0 for none.
  var depth = 0
  /// How deep IFs are nested, those apart that guard a division by zero.
  var depthOfIfs = 0
  /// Whether an INDEX of two arguments looks into a single row.
  var indexesRowByOne = false
  /// Whether it is nothing but one cell of another sheet.
  var isLink = false
  /// Whether there is an operator in it, a sign before a number apart.
  var calculates = false

  /// The name of the first function, in capitals, among those asked for.
  func call(among names: Set<String>) -> String? {
    calls.first { names.contains($0.name) }?.name
  }

  /// Whether it reads a sheet other than its own.
  func readsOtherSheet(than own: String) -> Bool {
    ranges.contains { $0.sheet.map { $0.caseInsensitiveEquals(own) == false } ?? false }
  }
}

/// One call of a function.
struct FormulaCall: Hashable {
  /// The name in capitals, without `_xlfn.` and the like.
  var name: String
  /// Whether it is somebody's own: the prefix `_xludf.`, or a sheet or a workbook, says so.
  var isForeign = false
  /// The pieces of each argument.
  var arguments: [Range<Int>] = []
  /// The place of the call that it stands in, among all calls; nil for none.
  var parent: Int?
}

extension String {
  /// Whether two names are the same but for capitals.
  func caseInsensitiveEquals(_ other: String) -> Bool {
    self == other || lowercased() == other.lowercased()
  }
}
