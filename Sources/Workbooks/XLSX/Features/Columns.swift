extension XMLBuffer {
  /// Writes the columns with a width or a place in a group.
  mutating func columns(of sheet: Sheet) {
    let outline = sheet.columnOutline.states
    let columns = Set(sheet.columnWidths.keys).union(outline.keys).sorted()
    guard !columns.isEmpty else { return }
    element("cols") { xml in
      for column in columns {
        let state = outline[column] ?? OutlineState()
        // A column needs a width as soon as it is written.
        let width = sheet.columnWidths[column] ?? ColumnWidth.plain
        xml.element(
          "col",
          [
            "min": "\(column)", "max": "\(column)",
            "width": XMLBuffer.text(of: ColumnWidth.stored(characters: width)),
            "customWidth": sheet.columnWidths[column] == nil ? nil : "1",
            "hidden": state.isHidden ? "1" : nil,
            "outlineLevel": state.level == 0 ? nil : "\(state.level)",
            "collapsed": state.isCollapsed ? "1" : nil,
          ])
      }
    }
  }
}

extension Outline {
  /// The highest level as an attribute; nil for no groups.
  var depthText: String? { depth == 0 ? nil : "\(depth)" }
}
