/// Reads measured requests: a row for each, with its time, its input and its output tokens.
///
/// A million rows take about a second, so that it works on bytes and keeps nothing of a row but
/// its minute and its tokens.
struct UsageReader {
  /// The file, as problems name it.
  let file: String
  /// Where problems go.
  let log: ProblemLog

  /// The most wrong rows that are reported.
  private static let mostProblems = 20
  /// The most days from the first request to the last.
  static let mostDays = 400

  /// The requests of one file.
  private struct Requests {
    var minutes: [Int32] = []
    var input: [Int32] = []
    var output: [Int32] = []
  }

  /// Tokens by minute; nil, and problems, where the file is wrong.
  func read(_ bytes: [UInt8]) -> UsageByMinute? {
    bytes.withUnsafeBufferPointer { bytes in
      var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let end = lineEnd(bytes, from: start)
      let header = String(decoding: trimmed(bytes, start..<end), as: UTF8.self)
      guard let columns = UsageColumns(header: header) else {
        report(.header(header), line: 1)
        return nil
      }
      start = end + 1
      guard let requests = rows(bytes, from: start, columns) else { return nil }
      return byMinute(requests)
    }
  }

  private func rows(
    _ bytes: UnsafeBufferPointer<UInt8>, from first: Int, _ columns: UsageColumns
  ) -> Requests? {
    var requests = Requests()
    let likely = bytes.count / 36
    requests.minutes.reserveCapacity(likely)
    requests.input.reserveCapacity(likely)
    requests.output.reserveCapacity(likely)
    var start = first
    var line = 2
    var problems = 0
    while start < bytes.count, problems < Self.mostProblems {
      let end = lineEnd(bytes, from: start)
      let row = trimmed(bytes, start..<end)
      if !row.isEmpty, !add(row, columns, line: line, to: &requests) { problems += 1 }
      start = end + 1
      line += 1
    }
    guard problems == 0 else { return nil }
    guard !requests.minutes.isEmpty else {
      report(.noRows, line: 1)
      return nil
    }
    return requests
  }

  /// Adds one row; false, and a problem, where it is wrong.
  private func add(
    _ row: Slice<UnsafeBufferPointer<UInt8>>, _ columns: UsageColumns, line: Int,
    to requests: inout Requests
  ) -> Bool {
    var minute: Int32?
    var input: Int32?
    var output: Int32?
    var column = 0
    var start = row.startIndex
    var place = start
    while place <= row.endIndex {
      if place == row.endIndex || row[place] == UInt8(ascii: ",") {
        let field = row[start..<place]
        if column == columns.time {
          minute = UsageTime.minute(field)
          if minute == nil { return refuse(field, row, line) { .notATime($0) } }
        } else if column == columns.input {
          input = tokens(field)
          if input == nil { return refuse(field, row, line) { .notTokens($0) } }
        } else if column == columns.output {
          output = tokens(field)
          if output == nil { return refuse(field, row, line) { .notTokens($0) } }
        }
        column += 1
        start = place + 1
      }
      place += 1
    }
    guard column == columns.count, let minute, let input, let output else {
      report(.fieldCount(column, columns: columns.count), line: line)
      return false
    }
    requests.minutes.append(minute)
    requests.input.append(input)
    requests.output.append(output)
    return true
  }

  /// A whole number of at most nine digits.
  private func tokens(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> Int32? {
    guard (1...9).contains(field.count) else { return nil }
    var value: Int32 = 0
    for byte in field {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int32(digit)
    }
    return value
  }

  private func byMinute(_ requests: Requests) -> UsageByMinute? {
    guard let first = requests.minutes.min(), let last = requests.minutes.max() else { return nil }
    let count = Int(last) - Int(first) + 1
    let days = count / (24 * 60)
    guard days <= Self.mostDays else {
      report(.tooLong(days: days, most: Self.mostDays), line: 1)
      return nil
    }
    var usage = UsageByMinute(
      first: Int(first), rows: requests.minutes.count,
      input: Array(repeating: 0, count: count), output: Array(repeating: 0, count: count))
    for row in requests.minutes.indices {
      let place = Int(requests.minutes[row] - first)
      usage.input[place] += Double(requests.input[row])
      usage.output[place] += Double(requests.output[row])
    }
    switch (usage.input.contains { $0 > 0 }, usage.output.contains { $0 > 0 }) {
    case (true, true): return usage
    case (true, false): report(.noOutput, line: 1)
    case (false, true): report(.noInput, line: 1)
    case (false, false): report(.noTokens, line: 1)
    }
    return nil
  }

  private func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  /// A line without the return before its end.
  private func trimmed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    let hasReturn = !range.isEmpty && bytes[range.upperBound - 1] == UInt8(ascii: "\r")
    return bytes[range.lowerBound..<(range.upperBound - (hasReturn ? 1 : 0))]
  }

  private func refuse(
    _ field: Slice<UnsafeBufferPointer<UInt8>>, _ row: Slice<UnsafeBufferPointer<UInt8>>,
    _ line: Int, _ fault: (String) -> UsageFault
  ) -> Bool {
    let before = String(decoding: row[row.startIndex..<field.startIndex], as: UTF8.self)
    report(
      fault(String(decoding: field, as: UTF8.self)), line: line,
      column: before.unicodeScalars.count + 1)
    return false
  }

  private func report(_ fault: UsageFault, line: Int, column: Int = 1) {
    log.report(.usage(fault), at: SourcePlace(file: file, line: line, column: column))
  }
}
