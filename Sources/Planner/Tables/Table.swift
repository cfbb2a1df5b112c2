/// Rows and columns of text that a person reads.
public struct Table: Sendable {
  /// One column.
  public struct Column: Sendable {
    /// Its title; a line break makes a second line.
    public var title: String
    /// Where its cells stand.
    public var alignment: Alignment
    /// Whether its cells may be shortened where the table is too wide.
    public var mayBeShortened: Bool

    /// A column of names, which may be shortened.
    public static func names(_ title: String) -> Column {
      Column(title: title, alignment: .leading, mayBeShortened: true)
    }

    /// A column of words that are kept whole.
    public static func words(_ title: String) -> Column {
      Column(title: title, alignment: .leading, mayBeShortened: false)
    }

    /// A column of numbers.
    public static func numbers(_ title: String) -> Column {
      Column(title: title, alignment: .trailing, mayBeShortened: false)
    }
  }

  /// Where a cell's text stands within its column.
  public enum Alignment: Sendable {
    case leading, trailing
  }

  /// One row.
  public enum Row: Sendable {
    /// A cell for each column; a line break makes a second line.
    case cells([String])
    /// The row that the eye should find; it is also marked by words or signs.
    case marked([String])
    /// A heading over the rows that follow.
    case heading(String)
  }

  /// What the table shows.
  public var title: String
  /// The columns.
  public var columns: [Column]
  /// The rows.
  public var rows: [Row]
  /// What must be known to read it.
  public var notes: [String]

  /// A table with its title and notes.
  public init(title: String, columns: [Column], rows: [Row], notes: [String] = []) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }
}

/// How text for a person is set.
public struct TextStyle: Sendable {
  /// The most columns of a line.
  public var width: Int
  /// Makes a line stand out, where the terminal can.
  public var emphasized: @Sendable (String) -> String

  /// A width, and a way to make lines stand out.
  public init(
    width: Int = 120, emphasized: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.width = width
    self.emphasized = emphasized
  }
}
