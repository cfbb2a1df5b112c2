extension TextFault {
  /// What is wrong, as a sentence that stands at a place.
  func sentence(from place: SourcePlace) -> String {
    switch self {
    case .notUTF8(let byte):
      "The byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8. Save the file as UTF-8."
    case .forbiddenCharacter(let code):
      "The character \(Words.code(code)) cannot be seen and may not stand in a scenario; remove it."
    case .tab: "A tab stands where YAML wants spaces."
    case .strangeStart(let character):
      "A value cannot start with \(Words.quoted(character)) in YAML; put it in quotes."
    case .colonInValue:
      "A colon and a space start a value, but a value stands here already. "
        + "Put a text with a colon in quotes, or check the indentation."
    case .noColon: "Here YAML expects a key, with a colon and a space after it."
    case .noValue: "Here YAML expects a value."
    case .endsEarly: "The file ends here, before a bracket or a brace is closed."
    case .dashAfterKey: "A list starts on the line below its key."
    case .indentation: "The line is indented differently from the lines that it belongs to."
    case .textAfterValue: "The value ends before this; check its quotes and brackets."
    case .notClosed(let opening, let first):
      "The \(opening.words) that opens in \(Words.place(first, from: place)) "
        + "is not closed before this."
    case .escape:
      "This backslash starts no known escape. Between single quotes a backslash is only itself."
    case .notYAML(let words): "This is not YAML: \(words)."
    case .secondDocument: "A second document starts here; a scenario is one document."
    case .tooManyValues(let limit):
      "There are more than \(limit) values once every alias is followed."
    case .tooDeep(let limit): "Values are nested more than \(limit) deep."
    case .unknownAlias(let name):
      "There is no anchor &\(Words.short(name)) before the alias *\(Words.short(name)). "
        + "A text that starts with * needs quotes."
    case .starredKey(let key): "A key that starts with * needs quotes: \(Words.quoted(key))."
    case .mergeKey: "The merge key << is not read; write the values out, or use extends."
    case .tag(let tag): "The YAML tag \(Words.short(tag)) is not read; write the value without it."
    }
  }
}

extension TextFault.Opening {
  fileprivate var words: String {
    switch self {
    case .brace: "brace"
    case .bracket: "bracket"
    case .quote: "quote"
    }
  }
}
