/// One of the forty-five rules of a good workbook.
public struct Rule: Sendable {
  /// Who judges it.
  public enum Judgement: Hashable, Sendable {
    /// This program does.
    case program
    /// This program judges a part; the words say what is left to people.
    case inPart(String)
  }

  /// Which workbooks it is judged on.
  public enum Scope: Hashable, Sendable {
    /// Any workbook.
    case anyBook
    /// Workbooks that Commitbook wrote: it speaks of their sheets and columns.
    case ours
  }

  /// Its number, from 1 to 45.
  public let number: Int
  /// What it asks for, in a few words.
  public let title: String
  /// What this program looks at.
  public let looksAt: String
  /// Who judges it.
  public let judgement: Judgement
  /// Which workbooks it is judged on.
  public let scope: Scope

  let judge: Judges.Judge

  /// Whether it is judged on a workbook.
  func applies(to reading: BookReading) -> Bool {
    switch scope {
    case .anyBook: true
    case .ours: reading.isOurs
    }
  }
}
