extension FileFault {
  /// What is wrong, as a sentence.
  var sentence: String {
    switch self {
    case .notFound(let path): "There is no file \(Words.quoted(path))."
    case .unreadable(let path, let reason):
      "The file \(Words.quoted(path)) cannot be read: \(reason)."
    case .tooLarge(let limit):
      "The file is larger than \(limit / 1_000_000) MB; a scenario is a few kilobytes."
    case .empty: "The file is empty. `commitbook init` writes one to start from."
    case .circle(let files):
      "The files extend each other in a circle: \(files.joined(separator: " → "))."
    case .absolutePath(let path):
      "\(Words.quoted(path)) is an absolute path; name the file relative to this one."
    case .tooManyFiles(let limit): "More than \(limit) files extend each other."
    case .tooManyProblems(let limit):
      "There are more than \(limit) problems; these are the first that were found."
    }
  }
}
