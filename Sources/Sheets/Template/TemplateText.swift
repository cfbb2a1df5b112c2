/// A text of a template, with named values in braces: `As of {as_of}`.
struct TemplateText: Hashable, Sendable {
  /// A piece of it.
  enum Piece: Hashable, Sendable {
    case words(String)
    case value(String)
  }

  /// A value that a text may name.
  enum Value: String, CaseIterable {
    case scenario
    case asOf = "as_of"
    case seed
    case hash
    case version
    case template
    case sheet
    case purpose
    case file
    case page
    case pages

    /// The values of texts in cells; a sheet's purpose may be named in its heading only.
    static let ofCells: [Value] = [.scenario, .asOf, .seed, .hash, .version, .template, .sheet]
    /// The values of the heading.
    static let ofHeading = ofCells + [.purpose]
    /// The values of footers.
    static let ofFooters = ofCells + [.file, .page, .pages]
  }

  let pieces: [Piece]
  /// A brace that is neither doubled nor around a name; nil where there is none.
  let strayBrace: Character?

  /// The text with the names in its braces; a brace that is doubled is a brace.
  init(_ text: String) {
    var pieces: [Piece] = []
    var words = ""
    var stray: Character?
    var rest = text[...]
    while let next = rest.first {
      if rest.hasPrefix("{{") || rest.hasPrefix("}}") {
        words.append(next)
        rest = rest.dropFirst(2)
      } else if next == "{", let end = rest.firstIndex(of: "}") {
        if !words.isEmpty { pieces.append(.words(words)) }
        words = ""
        let name = rest[rest.index(after: rest.startIndex)..<end]
        if name.contains("{") { stray = stray ?? "{" }
        pieces.append(.value(String(name)))
        rest = rest[rest.index(after: end)...]
      } else {
        if next == "{" || next == "}" { stray = stray ?? next }
        words.append(next)
        rest = rest.dropFirst()
      }
    }
    if !words.isEmpty { pieces.append(.words(words)) }
    self.pieces = pieces
    strayBrace = stray
  }

  /// The names in it.
  var names: [String] {
    pieces.compactMap { piece in
      switch piece {
      case .words: nil
      case .value(let name): name
      }
    }
  }

  /// The text with its values.
  func filled(_ value: (Value) -> String) -> String {
    pieces.reduce("") { text, piece in
      switch piece {
      case .words(let words): text + words
      case .value(let name): text + (Value(rawValue: name).map(value) ?? "")
      }
    }
  }
}
