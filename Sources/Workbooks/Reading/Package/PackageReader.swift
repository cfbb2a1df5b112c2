/// The parts of a file: found by their paths, read within the limits.
final class PackageReader {
  let limits: ReadingLimits
  /// What was left out so far.
  private(set) var oddities: [StoredOddity] = []
  /// The elements, cells and bytes of formulas that may still come.
  var budget: ReadingBudget
  private let zip: ZipReader
  private var places: [String: Int] = [:]
  private var total = 0

  /// Opens a file.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingError) {
    guard bytes.count <= limits.fileBytes else {
      throw .tooLarge(ReadingExcess(.fileBytes, most: limits.fileBytes))
    }
    if let other = OtherFile(bytes) { throw .notAWorkbook(other) }
    self.limits = limits
    budget = ReadingBudget(limits)
    zip = try ZipReader(bytes, limits: limits)
    for (place, entry) in zip.entries.enumerated() {
      let key = Self.key(entry.path)
      if places[key] == nil {
        places[key] = place
      } else {
        note(entry.path, "The archive has it twice.")
      }
    }
  }

  /// The paths of all parts, in the order of the archive.
  var paths: [String] { zip.entries.map(\.path) }

  /// Notes what was left out; a file with more than a thousand oddities is odd enough.
  func note(_ part: String, _ fact: String) {
    if oddities.count < 1_000 { oddities.append(StoredOddity(part: part, fact: fact)) }
  }

  /// Whether there is a part.
  func has(_ path: String) -> Bool { places[Self.key(path)] != nil }

  /// Paths are alike whatever their capitals and slashes.
  private static func key(_ path: String) -> String {
    path.split { $0 == "/" || $0 == "\\" }.joined(separator: "/").lowercased()
  }

  /// Reads a part, from start to end, into a handler.
  func read(_ path: String, into handler: any PartHandler) throws(ReadingError) {
    guard let place = places[Self.key(path)] else { throw .missingPart(path) }
    let parser = try PartParser(part: path, limits: limits, handler: handler)
    try zip.unpack(zip.entries[place], limits: limits, total: &total) { parser.take($0) }
    try parser.finish()
  }

  /// Reads a part as a tree, whose first element has to have a name.
  func tree(_ path: String, root: String) throws(ReadingError) -> PartElement {
    let handler = TreeHandler(root: root, package: self)
    try read(path, into: handler)
    return handler.root
  }

  /// The relationships of a part, or of the file itself where the path is empty.
  func relationships(of path: String) throws(ReadingError) -> Relationships {
    var folder = path.split(separator: "/")
    let file = folder.popLast() ?? ""
    let steps: [Substring] = folder + ["_rels", "\(file).rels"]
    let part = steps.joined(separator: "/")
    guard has(part) else { return Relationships() }
    return Relationships(
      try tree(part, root: "Relationships").children.compactMap {
        Relationship($0, folder: folder)
      })
  }

  /// Reads something that a workbook can do without; what is damaged is left out and noted.
  func optional<Value>(
    _ part: String, _ read: () throws(ReadingError) -> Value
  ) throws(ReadingError) -> Value? {
    do throws(ReadingError) {
      return try read()
    } catch {
      guard !error.isExcess else { throw error }
      note(part, error.description)
      return nil
    }
  }
}

/// How much may still come of what is counted over all parts.
struct ReadingBudget {
  private let limits: ReadingLimits
  private var elements = 0
  private var cells = 0
  private var formulaBytes = 0

  init(_ limits: ReadingLimits) { self.limits = limits }

  mutating func takeElement() throws(PartFault) {
    elements += 1
    guard elements <= limits.elements else { throw .tooMany(.elements, most: limits.elements) }
  }

  mutating func takeCell() throws(PartFault) {
    cells += 1
    guard cells <= limits.cells else { throw .tooMany(.cells, most: limits.cells) }
  }

  mutating func takeFormula(bytes: Int) throws(PartFault) {
    formulaBytes += bytes
    guard formulaBytes <= limits.formulaBytes else {
      throw .tooMany(.formulaBytes, most: limits.formulaBytes)
    }
  }
}
