import Foundation
import Planner

/// How the command ends when something went wrong: the sentences, and the exit code.
///
/// Every error becomes words here and nowhere else.
struct Failure {
  /// What is said, line by line.
  let lines: [String]
  /// The exit code.
  let code: Int32

  /// What to say of an error.
  init(_ error: any Error) {
    let said = String(describing: error).split(separator: "\n").map(String.init)
    switch error {
    case is StalePrices:
      lines = said
      code = 4
    case is TooFewPaths:
      lines = said
      code = Interruption.exitCode
    case is UnreadableBook:
      lines = said
      code = 3
    case is OutputFailure, is StreamFailure, is ExistingFile, is MissingBook:
      lines = said
      code = 1
    default:
      switch FaultCause(error) {
      case .usage:
        lines = said
        code = EX_USAGE
      case .input:
        let count = said.count == 1 ? "1 problem" : "\(said.count) problems"
        lines = said + ["\(count); nothing was written."]
        code = 3
      case .file:
        lines = said
        code = 1
      case .program:
        lines = ["This is a fault of commitbook itself:"] + said
        code = 1
      }
    }
  }

  /// Says it, and ends the command.
  func end() -> Never {
    for line in lines { Console.words(line) }
    exit(code)
  }
}

/// A price in use is older than planning allows, and `--strict` was given.
struct StalePrices: Error, CustomStringConvertible {
  var description: String { "Prices are stale, and --strict was given; nothing was written." }
}

/// Standard output cannot be written to.
struct StreamFailure: Error, CustomStringConvertible {
  /// The system's reason.
  let reason: String

  var description: String { "Standard output cannot be written to: \(reason)." }
}

/// A file that cannot be written.
struct OutputFailure: Error, CustomStringConvertible {
  /// The file.
  let path: String
  /// The system's reason.
  let reason: String

  var description: String { "\(path) cannot be written: \(reason). The old output is as it was." }
}

/// A file that stands where a new one would be written.
struct ExistingFile: Error, CustomStringConvertible {
  /// The file.
  let path: String
  /// What to do instead.
  let remedy: String

  var description: String { "\(path) is there already and stays as it is. \(remedy)" }
}
