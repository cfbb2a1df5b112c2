/// Reads the charts of a drawing.
struct DrawingReader {
  let package: PackageReader

  /// The charts of the drawing at a path; what is damaged is left out and noted.
  func charts(_ path: String) throws(ReadingError) -> [StoredChart] {
    let drawing = try package.tree(path, root: "wsDr")
    let relationships = try package.relationships(of: path)
    var charts: [StoredChart] = []
    for frame in drawing.descendants("graphicFrame") {
      guard let identifier = frame.descendants("chart").first?["r:id"] else { continue }
      let words = frame.descendants("cNvPr").first?["descr"] ?? ""
      let read = try package.optional(path) { () throws(ReadingError) in
        guard let target = relationships[identifier] else {
          throw .part(path, line: 0, .relationship(identifier))
        }
        return try chart(target.target)
      }
      guard var chart = read else { continue }
      chart.altText = words
      charts.append(chart)
    }
    return charts
  }

  private func chart(_ path: String) throws(ReadingError) -> StoredChart {
    let space = try package.tree(path, root: "chartSpace")
    var chart = StoredChart()
    guard let content = space.child("chart") else { return chart }
    chart.title = content.child("title").map(Self.text) ?? ""
    let area = content.child("plotArea") ?? PartElement()
    chart.kinds = area.children.map(\.name).filter { $0.hasSuffix("Chart") }
    if chart.kinds.isEmpty {
      // The kinds of 2016, such as waterfall, say what they are at each series.
      chart.kinds = area.descendants("series").compactMap { $0["layoutId"] }
    }
    for axis in area.children where axis.name.hasSuffix("Ax") || axis.name == "axis" {
      let title = axis.child("title").map(Self.text) ?? ""
      if !title.isEmpty { chart.axisTitles.append(title) }
    }
    let formulas = (area.descendants("ser") + space.descendants("data")).flatMap {
      $0.descendants("f")
    }
    var seen: Set<String> = []
    chart.sources = formulas.map(\.text).filter { seen.insert($0).inserted }
    return chart
  }

  /// The text of a title: its runs, paragraph by paragraph, or what its cell held.
  private static func text(_ title: PartElement) -> String {
    guard let content = title.child("tx") else { return "" }
    if let rich = content.child("rich") {
      return rich.all("p").map { $0.descendants("t").map(\.text).joined() }
        .joined(separator: "\n")
    }
    return content.descendants("v").map(\.text).joined()
  }
}
