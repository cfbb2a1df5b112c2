/// Paths as texts, without looking at any disk.
enum RelativePath {
  /// The path that a name means inside a file: beside that file, `.` and `..` carried out.
  static func resolve(_ name: String, beside file: String) -> String {
    var parts = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for part in name.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != "..", !last.isEmpty {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
