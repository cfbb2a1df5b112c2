extension OverrideFault {
  /// What is wrong, as a sentence.
  var sentence: String {
    switch self {
    case .matchesNothing(let path, let part, let known):
      "The path \(Words.quoted(path)) leads nowhere: "
        + (part.isEmpty ? "a part of it is empty." : "there is no \(Words.quoted(part)).")
        + (known.isEmpty ? "" : " Known there: \(Words.list(known, most: 24)).")
    case .notForOverrides(let path): "\(Words.quoted(path)) cannot be changed by a variant."
    }
  }
}
