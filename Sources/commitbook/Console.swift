import Foundation
import Planner

/// The two streams of the command: data to standard output, words to standard error.
enum Console {
  /// Lets a reader such as `head` leave early, and a full disk be an error rather than a signal.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Writes data; ends quietly where nobody reads on.
  static func data(_ text: String) throws(StreamFailure) {
    let failure = write(text, to: STDOUT_FILENO)
    if failure == EPIPE { exit(0) }
    if failure != 0 { throw StreamFailure(reason: reason(failure)) }
  }

  /// Writes words, each text a line.
  static func words(_ lines: String...) {
    for line in lines { _ = write(line + "\n", to: STDERR_FILENO) }
  }

  /// Shows how far some work is, in one line that the next call writes over.
  static func progress(_ words: String, isLast: Bool) {
    _ = write("\r\u{1B}[K" + (isLast ? "" : words), to: STDERR_FILENO)
  }

  /// Names the command that comes next.
  static func next(_ command: String) {
    words(emphasized("Next: ", on: STDERR_FILENO) + command)
  }

  /// How reports are set: 120 columns, and colour on terminals that want it.
  static var style: TextStyle {
    TextStyle { emphasized($0, on: STDOUT_FILENO) }
  }

  /// The reason that the system gives for an error number.
  static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }

  /// A path as a shell reads it.
  static func shellWord(_ text: String) -> String {
    let isPlain = text.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "/._-+:@%".contains($0))
    }
    return isPlain && !text.isEmpty
      ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }

  private static func emphasized(_ text: String, on stream: Int32) -> String {
    let environment = ProcessInfo.processInfo.environment
    let isPlain =
      isatty(stream) == 0 || !(environment["NO_COLOR"] ?? "").isEmpty
      || environment["TERM"] == "dumb"
    return isPlain ? text : "\u{1B}[1;32m\(text)\u{1B}[0m"
  }

  /// Writes all of a text; the error number, or 0.
  private static func write(_ text: String, to stream: Int32) -> Int32 {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(stream, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = rest.dropFirst(count)
    }
    return 0
  }
}
