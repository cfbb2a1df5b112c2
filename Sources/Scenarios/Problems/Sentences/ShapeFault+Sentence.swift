extension ShapeFault {
  /// What is wrong, as a sentence that stands at a place.
  func sentence(from place: SourcePlace) -> String {
    switch self {
    case .unknownKey(let key, let owner, let allowed, let owners):
      "There is no key \(Words.quoted(key)) in \(owner)."
        + (owners.isEmpty ? "" : " It is a key of \(Words.list(owners)).")
        + (allowed.count == 1 ? " The only key is " : " The keys are ") + "\(Words.list(allowed))."
    case .distributionApart(let name): Words.distributionApart(name, as: "a key")
    case .repeatedKey(let key, let first):
      "The key \(Words.quoted(key)) is here for the second time; "
        + "the first is in \(Words.place(first, from: place))."
    case .repeatedLater(let key):
      "The key \(Words.quoted(key)) is here, and again further down."
    case .keyIsNotText: "A key must be a text."
    case .missingKeys(let keys, let owner):
      keys.count == 1
        ? "The key \(quoted(keys)) is missing in \(owner)."
        : "The keys \(quoted(keys)) are missing in \(owner)."
    case .missingOneOf(let keys, let owner):
      "The key \(quoted(keys, "or")) is missing in \(owner)."
    case .notTogether(let keys, let owner):
      "Only one of the keys \(quoted(keys)) may stand in \(owner)."
    case .lonely(let key, let needs):
      "The key \(Words.quoted(key)) says nothing without \(quoted(needs))."
    case .unexpected(.text, found: .mapping):
      "Expected a text, found a key with a value. A text with a colon and a space needs quotes."
    case .unexpected(let shape, let found): "Expected \(shape.words), found \(found.words)."
    case .emptyList: "The list is empty; leave the key out instead."
    case .longList(let count, let limit):
      "The list has \(count) entries; at most \(limit) are read."
    case .emptyMapping: "Nothing stands here; leave the key out instead."
    case .schema(let found, let known):
      "The schema \(Words.quoted(found)) is not known. This version reads \(Words.quoted(known))."
    case .truthWord(let word): "Expected true or false, found \(Words.quoted(word))."
    }
  }

  private func quoted(_ keys: [String], _ joint: String = "and") -> String {
    Words.list(keys.map(Words.quoted), joint)
  }
}

extension ShapeFault.Shape {
  fileprivate var words: String {
    switch self {
    case .mapping(let owner): "the keys of \(owner)"
    case .list: "a list, with a dash before each entry"
    case .text: "a text"
    case .number(let example): "a number such as \(example)"
    case .truth: "true or false"
    case .cap: "true, false, marketplace or ai"
    case .badge: "true, false, a month such as 2027-07, or until 2028-03"
    case .day: "a day such as 2026-11-23"
    case .month: "a month such as 2027-03"
    case .growth(let isAdoptionRead, let isWanderingRead):
      Words.list(
        ["a growth such as 45% per year", "a list of them"]
          + (isAdoptionRead ? ["an adoption"] : [])
          + (isWanderingRead ? ["a drift with a volatility"] : []), "or")
    case .drivers: "a driver's name, or drivers with their loadings such as { ai-adoption: 60% }"
    case .ladder: "commitments such as 8M to 15M by 500k, or a list of them"
    }
  }
}

extension ShapeFault.Found {
  fileprivate var words: String {
    switch self {
    case .nothing: "nothing"
    case .scalar(let text): Words.quoted(text)
    case .list: "a list"
    case .mapping: "keys with values"
    }
  }
}
