/// All styles of a workbook, each once, and the looks of the named ones.
struct StyleBook {
  /// The styles of all sheets; the first is the plain one.
  private(set) var styles = [Style()]
  /// For every sheet, the place in `styles` of each of the sheet's own.
  private(set) var places: [[Int]] = []
  /// The named styles in the order of their first use, with the look that stands for the name.
  private(set) var named: [Style] = []
  /// The looks of highlighted cells, each once, in the order of their first use.
  let highlights: [Highlight]
  /// The place of each look in `highlights`.
  let highlightPlaces: [Highlight: Int]

  /// The styles of these sheets.
  init(_ sheets: [Sheet]) {
    var looks: [Highlight] = []
    var places: [Highlight: Int] = [:]
    for case let look? in sheets.lazy.flatMap(\.conditionalFormats).map(\.highlight)
    where places[look] == nil {
      places[look] = looks.count
      looks.append(look)
    }
    highlights = looks
    highlightPlaces = places
    var indexes = [Style(): 0]
    for sheet in sheets {
      self.places.append(
        sheet.styles.map { style in
          if let index = indexes[style] { return index }
          indexes[style] = styles.count
          styles.append(style)
          return styles.count - 1
        })
    }
    nameStyles()
  }

  /// The place in `named` of a style's name; nil for styles without a name.
  func place(ofName style: Style) -> Int? {
    style.name.flatMap { name in named.firstIndex { $0.name == name } }
  }

  /// Gives every name the look that all its styles have in common.
  private mutating func nameStyles() {
    for style in styles where style.name != nil {
      if let place = place(ofName: style) {
        named[place].keep(whatIsSharedWith: style)
      } else {
        named.append(style)
      }
    }
  }
}

extension Style {
  /// Makes plain again what another style has differently.
  fileprivate mutating func keep(whatIsSharedWith other: Style) {
    let plain = Style()
    if font != other.font { font = plain.font }
    if fill != other.fill { fill = plain.fill }
    if numberFormat != other.numberFormat { numberFormat = plain.numberFormat }
    if alignment != other.alignment { alignment = plain.alignment }
    if border != other.border { border = plain.border }
    if isLocked != other.isLocked { isLocked = plain.isLocked }
  }
}
