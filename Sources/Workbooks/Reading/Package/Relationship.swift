/// A relationship from one part to another, or to something outside of the file.
struct Relationship {
  let identifier: String
  /// The last word of its type, such as `worksheet`; alike in both editions of the standard.
  let type: String
  /// The path of a part from the root of the archive, or an address.
  let target: String
  let isExternal: Bool

  /// Reads an element of a relationships part that belongs to a part in a folder.
  init?(_ element: PartElement, folder: [Substring]) {
    guard element.name == "Relationship", let identifier = element["Id"],
      let target = element["Target"]
    else { return nil }
    self.identifier = identifier
    type = (element["Type"] ?? "").split(separator: "/").last.map(String.init) ?? ""
    isExternal = element["TargetMode"] == "External"
    self.target = isExternal ? target : Self.path(target, from: folder)
  }

  /// The path from the root of the archive; it cannot leave the archive.
  static func path(_ target: String, from folder: [Substring]) -> String {
    var steps = target.utf8.first == UInt8(ascii: "/") ? [] : folder
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }
}

/// The relationships of one part.
struct Relationships {
  /// All of them, in the order of the file.
  let all: [Relationship]
  private let places: [String: Int]

  init(_ all: [Relationship] = []) {
    self.all = all
    places = Dictionary(
      all.indices.map { (all[$0].identifier, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The relationship with an identifier; nil where there is none.
  subscript(_ identifier: String) -> Relationship? { places[identifier].map { all[$0] } }

  /// The target of the first relationship of a type; nil where there is none.
  func target(ofType type: String) -> String? { all.first { $0.type == type }?.target }
}
