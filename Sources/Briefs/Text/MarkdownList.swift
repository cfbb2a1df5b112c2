/// Sentences as a list, each on a line of its own.
enum MarkdownList {
  /// The list; empty without sentences.
  static func text(_ sentences: [String]) -> String {
    sentences.filter { !$0.isEmpty }.map { "- \($0)" }.joined(separator: "\n")
  }
}
