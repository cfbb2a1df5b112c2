/// Two parts, element by element: the same names in the same order, exceptions apart.
///
/// Neighbours of one name, such as series and points, count as one: how many there are is data. Of
/// the attributes those are compared that say what kind of chart it is.
struct ChartComparison {
  /// The elements whose value belongs to the kind of chart, not to its data.
  private static let telling: Set = [
    "barDir", "grouping", "scatterStyle", "overlap", "orientation", "axPos", "delete", "crosses",
    "crossBetween", "legendPos", "showVal", "lblAlgn", "lblOffset", "marker",
    "plotVisOnly", "auto",
  ]

  /// Whose part has an element.
  private enum Side { case ours, excels }

  /// What differs, each by its path.
  private(set) var differences: [String] = []
  /// The paths of exceptions that covered something.
  private(set) var used: Set<String> = []
  private let exceptions: [ChartException]

  /// The paths of exceptions that cover nothing any more.
  var needless: [String] {
    exceptions.flatMap { exception in
      (exception.ours + exception.excels).filter { !used.contains($0) }
        .map { "\(exception.name): \($0)" }
    }
  }

  init(_ ours: XMLTree, _ excels: XMLTree, exceptions: [ChartException]) {
    self.exceptions = exceptions
    if ours.name != excels.name { differences.append("\(ours.name) is no \(excels.name)") }
    compare(ours, excels, at: ours.name)
  }

  private mutating func compare(_ ours: XMLTree, _ excels: XMLTree, at path: String) {
    if Self.telling.contains(ours.name), ours.attributes["val"] != excels.attributes["val"],
      !isCovered(path + "@val", .ours)
    {
      differences.append(
        "\(path)@val: \(ours.attributes["val"] ?? "none"), not "
          + (excels.attributes["val"] ?? "none"))
    }
    let mine = kept(ours, .ours, at: path)
    let theirs = kept(excels, .excels, at: path)
    if Self.runs(mine) != Self.runs(theirs) {
      differences.append("\(path): \(Self.runs(mine)), not \(Self.runs(theirs))")
    }
    for name in Set(mine.map(\.name)).sorted() {
      for (one, other) in zip(mine.filter { $0.name == name }, theirs.filter { $0.name == name }) {
        compare(one, other, at: path + "/" + name)
      }
    }
  }

  /// The elements inside an element that no exception covers.
  private mutating func kept(
    _ tree: XMLTree, _ side: Side, at path: String
  ) -> [XMLTree] {
    var kept: [XMLTree] = []
    for child in tree.children where !isCovered(path + "/" + child.name, side) {
      kept.append(child)
    }
    return kept
  }

  private mutating func isCovered(_ path: String, _ side: Side) -> Bool {
    let covering = exceptions.flatMap { side == .ours ? $0.ours : $0.excels }
    guard let found = covering.first(where: { path == $0 || path.hasSuffix("/" + $0) }) else {
      return false
    }
    used.insert(found)
    return true
  }

  /// The names in their order, neighbours of one name once.
  private static func runs(_ trees: [XMLTree]) -> [String] {
    trees.map(\.name).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
