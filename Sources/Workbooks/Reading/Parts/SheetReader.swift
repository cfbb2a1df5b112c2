/// Reads one sheet with the parts that belong to it.
struct SheetReader {
  let package: PackageReader

  /// The sheet at a path.
  func sheet(
    _ start: StoredSheet, _ path: String, _ context: SheetContext
  ) throws(ReadingError) -> StoredSheet {
    let handler = SheetHandler(start, context: context, package: package)
    try package.read(path, into: handler)
    var sheet = handler.sheet
    let references = handler.references
    for fact in references.facts { package.note(path, fact) }
    let relationships =
      try package.optional(path) { () throws(ReadingError) in
        try package.relationships(of: path)
      } ?? Relationships()
    func target(_ identifier: String) -> Relationship? {
      let found = relationships[identifier]
      if found == nil { package.note(path, "The relationship \"\(identifier)\" is not there.") }
      return found
    }
    for (place, identifier) in references.links.sorted(by: { $0.key < $1.key }) {
      guard let link = target(identifier) else { continue }
      if link.isExternal {
        sheet.links[place].target = link.target
      } else if sheet.links[place].location.isEmpty {
        // Some programs write a place within the workbook as `#Inputs!A1`.
        sheet.links[place].location = String(link.target.drop { $0 == "#" })
      }
    }
    if let identifier = references.drawing, let drawing = target(identifier) {
      sheet.charts =
        try package.optional(drawing.target) { () throws(ReadingError) in
          try DrawingReader(package: package).charts(drawing.target)
        } ?? []
    }
    for identifier in references.tables {
      guard let table = target(identifier), let read = try self.table(table.target) else {
        continue
      }
      sheet.tables.append(read)
    }
    for comments in relationships.all where comments.type == "comments" {
      sheet.notes += try notes(comments.target)
    }
    return sheet
  }

  private func table(_ path: String) throws(ReadingError) -> StoredTable? {
    try package.optional(path) { () throws(ReadingError) in
      let table = try package.tree(path, root: "table")
      guard let range = table["ref"] else {
        throw .part(path, line: 1, .attribute(element: "table", name: "ref"))
      }
      return StoredTable(name: table["displayName"] ?? table["name"] ?? "", range: range)
    }
  }

  private func notes(_ path: String) throws(ReadingError) -> [String] {
    try package.optional(path) { () throws(ReadingError) in
      let comments = try package.tree(path, root: "comments")
      return comments.all("commentList", "comment").compactMap { $0["ref"] }
    } ?? []
  }
}
