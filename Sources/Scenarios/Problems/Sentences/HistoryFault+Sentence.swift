extension HistoryFault {
  /// What is wrong, as a sentence.
  var sentence: String {
    switch self {
    case .file(let fault): fault.sentence
    case .header(let found):
      "The first line of past forecasts is \(Words.quoted(HistoryReader.header)), not "
        + "\(Words.quoted(found))."
    case .noRows: "There are no forecasts in the file."
    case .fieldCount(let count):
      "The row has \(Words.count(count, "field")); month, forecast and actual are three."
    case .notAMonth(let text): "\(Words.quoted(text)) is not a month. Write it like 2026-03."
    case .notInOrder(let month, let before):
      "\(month) is not after \(before); rows go from month to month."
    case .tooWide(let file):
      "The errors in \(Words.quoted(file)) are so large that a range of them says nothing."
    case .notEnough(let file, let rows, let least):
      "There is not enough data for a range: \(Words.quoted(file)) has "
        + "\(Words.count(rows, "forecast")), and \(least) are needed; the forecast stands as certain."
    }
  }
}
