import Workbooks

/// A workbook that was not built from a scenario, or from another one.
public struct ForeignBook: Error, Hashable, Sendable {
  /// The workbook's file.
  public let book: String
  /// The scenario's file.
  public let scenario: String
  /// The scenario that the workbook says it was built from; nil where it says nothing.
  public let builtFrom: String?
  /// How many rows of inputs are not there.
  public let missing: Int
  /// How many rows of inputs there should be.
  public let count: Int
}

extension ForeignBook: CustomStringConvertible {
  /// Why the workbook is not taken, and what to do.
  public var description: String {
    let origin = builtFrom.map { ", built from a scenario \"\($0)\"," } ?? ""
    return "\(book)\(origin) is no workbook of \(scenario): \(missing) of its \(count) rows of "
      + "inputs are not there. Name the scenario that it was built from, or build it anew."
  }
}

/// A file that is no workbook, or a damaged one.
public struct UnusableBook: Error, Hashable, Sendable {
  /// The file.
  public let book: String
  /// What is wrong with it.
  public let fault: ReadingError
}

extension UnusableBook: CustomStringConvertible {
  /// Which file it is, and what is wrong with it.
  public var description: String { "\(book): \(fault)" }
}
