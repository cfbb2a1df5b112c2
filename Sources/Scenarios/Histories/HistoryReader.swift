import Formulas
import Foundation
import Renewal

/// Reads past forecasts: a row for each month, with the forecast and the actual number.
struct HistoryReader {
  /// The file, as problems name it.
  let file: String
  /// Where problems go.
  let log: ProblemLog

  /// The columns, in their order.
  static let header = "month,forecast,actual"
  /// The most wrong rows that are reported.
  private static let mostProblems = 20

  /// The logarithms of actual ÷ forecast, row by row; nil, and problems, where the file is wrong.
  func errors(_ bytes: [UInt8]) -> [Double]? {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let first = lines.first.map { $0.drop { $0 == "\u{FEFF}" } } ?? ""
    guard first == Self.header else {
      report(.header(String(first)), line: 1)
      return nil
    }
    var errors: [Double] = []
    var before: Month?
    var problems = 0
    for (number, line) in lines.enumerated().dropFirst()
    where !line.isEmpty && problems < Self.mostProblems {
      guard let row = row(line, line: number + 1, after: before) else {
        problems += 1
        continue
      }
      before = row.month
      errors.append(row.error)
    }
    guard problems == 0 else { return nil }
    guard !errors.isEmpty else {
      report(.noRows, line: 1)
      return nil
    }
    return errors
  }

  /// The month and the error of a row; nil, and a problem, where it is wrong.
  private func row(
    _ text: Substring, line: Int, after before: Month?
  ) -> (month: Month, error: Double)? {
    let fields = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 3 else {
      report(.fieldCount(fields.count), line: line)
      return nil
    }
    guard let month = Month(fields[0]) else {
      report(.notAMonth(fields[0]), line: line)
      return nil
    }
    if let before, month <= before {
      report(.notInOrder(month, before: before), line: line)
      return nil
    }
    let column = fields[0].count + 2
    guard let forecast = number(fields[1], line: line, column: column),
      let actual = number(fields[2], line: line, column: column + fields[1].count + 1)
    else { return nil }
    return (month, Foundation.log(actual / forecast))
  }

  /// A number above 0.
  private func number(_ text: String, line: Int, column: Int) -> Double? {
    do {
      return try NumberText(text: text, quantity: .positive(example: "412000")).read()
    } catch {
      log.report(
        .quantity(error.fault), at: SourcePlace(file: file, line: line, column: column),
        suggestion: error.suggestion)
      return nil
    }
  }

  private func report(_ fault: HistoryFault, line: Int) {
    log.report(.history(fault), at: SourcePlace(file: file, line: line, column: 1))
  }
}
