import Wording

extension Decoder {
  /// The most characters of a name.
  static let longestName = 200
  /// The most characters of a text that is no name.
  static let longestText = 2_000

  /// A name: some characters on one line.
  func name(_ tree: Tree) -> String? { characters(tree, Self.longestName, allowsLines: false) }

  /// A text such as a source or an open question, which may have several lines.
  func text(_ tree: Tree) -> String? { characters(tree, Self.longestText, allowsLines: true) }

  /// The name of an app or of a task, which a slash joins.
  func part(_ tree: Tree) -> String? {
    guard let name = name(tree) else { return nil }
    guard !name.contains("/") else {
      log.report(.name(.slash(name)), at: tree.place)
      return nil
    }
    return name
  }

  /// A key in lower case with dashes.
  func id(_ tree: Tree) -> String? {
    guard let name = name(tree) else { return nil }
    let isID =
      name.first != "-" && name.last != "-"
      && name.allSatisfy { $0.isDigit || $0 == "-" || ("a"..."z").contains($0) }
    guard isID else {
      let words = name.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
      let meant = words.joined(separator: "-")
      log.report(
        .name(.notAnID(name)), at: tree.place, suggestion: meant.isEmpty ? nil : meant)
      return nil
    }
    return name
  }

  /// One of a few words.
  func word<Word: RawRepresentable & CaseIterable>(
    _ subject: NameFault.Subject, _ tree: Tree
  ) -> Word? where Word.RawValue == String {
    guard let name = name(tree) else { return nil }
    return Word(rawValue: name)
      ?? unknown(subject, name, tree.place, Word.allCases.map(\.rawValue))
  }

  /// Reports that a name is not among the known ones; always nil.
  func unknown<Value>(
    _ subject: NameFault.Subject, _ name: String, _ place: SourcePlace, _ known: [String]
  ) -> Value? {
    log.report(
      .name(.unknown(subject, name, known: known)), at: place,
      suggestion: NearestName.of(name, among: known))
    return nil
  }

  /// Reports that a word is none of those of a key; always nil.
  func unknownWord<Value>(
    _ word: String, _ key: String, _ place: SourcePlace, _ known: [String]
  ) -> Value? {
    log.report(
      .name(.unknownWord(word, key: key, known: known)), at: place,
      suggestion: NearestName.of(word, among: known))
    return nil
  }

  private func characters(_ tree: Tree, _ limit: Int, allowsLines: Bool) -> String? {
    guard let text = tree.text, !tree.isNothing else { return unexpected(.text, tree) }
    return check(text, at: tree.place, limit, allowsLines: allowsLines) ? text : nil
  }

  /// Whether a text has characters, not too many, and none that a reader cannot see.
  func check(
    _ text: String, at place: SourcePlace, _ limit: Int = Decoder.longestName,
    allowsLines: Bool = false
  ) -> Bool {
    guard text.contains(where: { !$0.isWhitespace }) else {
      log.report(.name(.empty), at: place)
      return false
    }
    guard text.count <= limit else {
      log.report(.name(.tooLong(count: text.count, limit: limit)), at: place)
      return false
    }
    let hidden = text.unicodeScalars.first { scalar in
      Self.isHidden(scalar) && !(allowsLines && scalar == "\n")
    }
    if hidden == "\n" {
      log.report(.name(.lineBreak), at: place)
      return false
    }
    if let hidden {
      log.report(.name(.controlCharacter(code: hidden.value)), at: place)
      return false
    }
    return true
  }

  /// Control characters, breaks of lines, and marks that turn the direction of writing.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029, 0xFEFF: true
    case let value: value < 0x20 || (0x7F...0x9F).contains(value)
    }
  }
}
