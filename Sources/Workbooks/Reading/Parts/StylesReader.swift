/// Reads how cells look: `xl/styles.xml`.
struct StylesReader {
  private let formats: [Int: String]
  private let fonts: [PartElement]
  private let fills: [PartElement]
  private let names: [Int: String]
  private let palette: [String]

  /// The styles that cells refer to by their places.
  static func styles(_ part: PartElement) -> [StoredStyle] {
    let reader = StylesReader(part)
    return part.all("cellXfs", "xf").map(reader.style)
  }

  private init(_ part: PartElement) {
    var formats: [Int: String] = [:]
    for format in part.all("numFmts", "numFmt") {
      if let identifier = format.integer("numFmtId") { formats[identifier] = format["formatCode"] }
    }
    self.formats = formats
    fonts = part.all("fonts", "font")
    fills = part.all("fills", "fill")
    var names: [Int: String] = [:]
    for style in part.all("cellStyles", "cellStyle") {
      guard let place = style.integer("xfId"), names[place] == nil else { continue }
      // A built-in style may be listed under its name in another language.
      names[place] = style.integer("builtinId").flatMap(BuiltInStyle.name) ?? style["name"]
    }
    self.names = names
    let own = part.child("colors")?.all("indexedColors", "rgbColor").compactMap { $0["rgb"] } ?? []
    palette = own.isEmpty ? IndexedColors.all : own
  }

  private func style(_ combination: PartElement) -> StoredStyle {
    var style = StoredStyle()
    if let place = combination.integer("xfId"), let name = names[place] { style.name = name }
    if let identifier = combination.integer("numFmtId") {
      style.numberFormat = formats[identifier] ?? BuiltInFormat.code(identifier) ?? "General"
    }
    if let place = combination.integer("fontId"), fonts.indices.contains(place) {
      let font = fonts[place]
      style.isBold = font.child("b").map { $0.isTrue("val", else: true) } ?? false
      style.fontColor = font.child("color").flatMap(color)
    }
    if let place = combination.integer("fillId"), fills.indices.contains(place) {
      style.fill = fill(fills[place])
    }
    if let protection = combination.child("protection") {
      style.isLocked = protection.isTrue("locked", else: true)
      style.hidesFormula = protection.isTrue("hidden")
    }
    return style
  }

  private func fill(_ element: PartElement) -> String? {
    if let gradient = element.child("gradientFill") {
      return gradient.child("stop")?.child("color").flatMap(color)
    }
    guard let pattern = element.child("patternFill"), let kind = pattern["patternType"],
      kind != "none"
    else { return nil }
    return pattern.child("fgColor").flatMap(color)
  }

  private func color(_ element: PartElement) -> String? {
    Self.color(element, palette: palette)
  }

  /// A colour in the words of `StoredStyle`; nil for the program's own.
  static func color(_ element: PartElement, palette: [String] = IndexedColors.all) -> String? {
    if let digits = element["rgb"] { return digits }
    if let theme = element["theme"] { return "theme " + theme }
    guard let place = element.integer("indexed"), palette.indices.contains(place) else {
      return nil
    }
    return palette[place]
  }
}
