/// What the first page says in words: the brief's own sentences, so that both say the same.
public struct Advice: Hashable, Sendable {
  /// One question and its answer.
  public struct Part: Hashable, Sendable {
    /// The question, as a heading: `What to sign`.
    public var heading: String
    /// The answer in plain text, a paragraph each.
    public var paragraphs: [String]

    /// A question and its answer.
    public init(heading: String, paragraphs: [String]) {
      self.heading = heading
      self.paragraphs = paragraphs
    }
  }

  /// The questions in the order in which they are answered.
  public var parts: [Part]

  /// Answers in this order.
  public init(parts: [Part]) { self.parts = parts }

  /// No words at all.
  public static let none = Advice(parts: [])
}
