extension NameFault {
  /// What is wrong, as a sentence that stands at a place.
  func sentence(from place: SourcePlace) -> String {
    switch self {
    case .unknown(let subject, let name, let known):
      known.isEmpty
        ? "There is no \(subject.rawValue) \(Words.quoted(name)); the scenario has none."
        : "There is no \(subject.rawValue) \(Words.quoted(name))\(subject.addition). "
          + "Known: \(Words.list(known))."
    case .unknownWord(let word, let key, let known):
      "There is no \(Words.quoted(word)) for \(key). Known: \(Words.list(known))."
    case .repeated(let subject, let name, let first):
      "The \(subject.rawValue) \(Words.quoted(name)) is here for the second time; "
        + "the first is in \(Words.place(first, from: place))."
    case .reserved(let subject, let name):
      "Every comparison has its own \(subject.rawValue) \(Words.quoted(name)); choose another."
    case .ambiguous(let name, let owner):
      "More than one record of the extended file is \(owner) \(Words.quoted(name))."
    case .empty: "The name is empty."
    case .tooLong(let count, let limit):
      "The text has \(count) characters; at most \(limit) are read."
    case .controlCharacter(let code):
      "The text holds the character \(Words.code(code)), which cannot be seen; remove it."
    case .lineBreak: "The name has more than one line."
    case .slash(let name): "\(Words.quoted(name)) holds a slash, which joins app and task."
    case .notAnID(let name):
      "\(Words.quoted(name)) is not an id: small letters, digits and dashes between them."
    }
  }
}

extension NameFault.Subject {
  /// What more must be true of it.
  fileprivate var addition: String { self == .vendor ? " in use" : "" }
}
