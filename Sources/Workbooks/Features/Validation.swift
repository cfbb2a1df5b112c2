/// A rule for what may be typed into cells.
public struct Validation: Hashable, Sendable {
  /// What may be typed.
  public enum Rule: Hashable, Sendable {
    /// Anything; the prompt is shown all the same.
    case anything
    /// One of these texts or numbers; together no longer than 255 characters, and without commas.
    case list([String])
    /// One of the values of these cells: one row or one column of a sheet.
    case listFrom(sheet: String, CellRange)
    /// A number.
    case decimal(Comparison)
    /// A whole number.
    case whole(Comparison)
    /// A date, as the number of a day.
    case date(Comparison)
    /// Whatever makes the formula true.
    ///
    /// Relative references of the A1 text count from the upper left cell of the first range.
    case custom(FormulaText)
  }

  /// What happens when something else is typed.
  public enum Refusal: String, CaseIterable, Hashable, Sendable {
    /// It is refused.
    case stop
    /// The program asks whether to keep it.
    case warning
    /// The program says so and keeps it.
    case information
  }

  /// A title and a text.
  public struct Message: Hashable, Sendable {
    /// The title; 32 characters at most.
    public var title: String
    /// The text; 255 characters at most.
    public var text: String

    /// A message.
    public init(title: String, text: String) {
      self.title = title
      self.text = text
    }
  }

  /// The cells.
  public var ranges: [CellRange]
  /// What may be typed.
  public var rule: Rule
  /// Whether the cells may be empty.
  public var allowsBlank: Bool
  /// What is said when a cell is chosen; nil for nothing.
  public var prompt: Message?
  /// What is said when something else was typed; nil for the program's own words.
  public var error: Message?
  /// What happens then.
  public var refusal: Refusal

  /// A rule for these cells.
  public init(
    _ ranges: [CellRange], _ rule: Rule, allowsBlank: Bool = true, prompt: Message? = nil,
    error: Message? = nil, refusal: Refusal = .stop
  ) {
    self.ranges = ranges
    self.rule = rule
    self.allowsBlank = allowsBlank
    self.prompt = prompt
    self.error = error
    self.refusal = refusal
  }

  /// The comparison of its rule; nil for rules without one.
  var comparison: Comparison? {
    switch rule {
    case .decimal(let comparison), .whole(let comparison), .date(let comparison): comparison
    case .anything, .list, .listFrom, .custom: nil
    }
  }
}
