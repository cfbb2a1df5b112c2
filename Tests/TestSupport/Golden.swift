import Foundation
import Testing

/// Expects a text to be the one stored in a file of the repository, to the letter.
///
/// A missing file is written and the test fails, so that a new text is looked at before it counts;
/// `RECORD_GOLDENS=1` writes every file anew and fails likewise.
public func expectGolden(
  _ text: String, at relativePath: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = Repository.file(relativePath)
  let recording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
  let stored = try? String(contentsOf: file, encoding: .utf8)
  guard let stored, !recording else {
    let problem = write(text, to: file)
    Issue.record(
      "\(problem ?? "\(relativePath) was written: look at it, then run again")",
      sourceLocation: sourceLocation)
    return
  }
  guard text != stored else { return }
  Issue.record(
    """
    The text differs from \(relativePath) (record it anew with RECORD_GOLDENS=1):
    \(lineDifference(from: stored, to: text))
    """, sourceLocation: sourceLocation)
}

/// Writes a golden file with its folders; gives the reason when it cannot.
private func write(_ text: String, to file: URL) -> String? {
  do {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return nil
  } catch {
    return "\(file.path) cannot be written: \(error)"
  }
}

/// The lines between the first and the last that differ, shortened: enough to see what happened.
func lineDifference(from old: String, to new: String, shown: Int = 6) -> String {
  var removed = old.split(separator: "\n", omittingEmptySubsequences: false)[...]
  var added = new.split(separator: "\n", omittingEmptySubsequences: false)[...]
  var line = 1
  while let one = removed.first, let other = added.first, one == other {
    removed.removeFirst()
    added.removeFirst()
    line += 1
  }
  while let one = removed.last, let other = added.last, one == other {
    removed.removeLast()
    added.removeLast()
  }
  let lines = shortened(removed, "-", shown) + shortened(added, "+", shown)
  return (["line \(line):"] + lines).joined(separator: "\n")
}

/// At most so many lines, each after its mark, and how many are left out.
private func shortened(_ lines: ArraySlice<Substring>, _ mark: String, _ shown: Int) -> [String] {
  let first = lines.prefix(shown).map { "\(mark) \($0)" }
  return lines.count > shown ? first + ["\(mark) … \(lines.count - shown) more"] : first
}
