import Renewal
import Scenarios

/// What a scenario file states in one place: the cells of a workbook that it decides, and how it is
/// written.
struct InputPlace {
  /// Where it is stated.
  let path: FilePath
  /// The cells that show it, in the order in which it states them.
  let cells: [InputCell]
  /// What must stand in the same record beside it.
  var beside: [FileValue.Entry] = []
  /// What is written for the values of the cells; nil where the file has no way to say them.
  let written: ([Double]) -> FileValue?

  /// One value, which all of its cells show.
  static func one(
    _ path: FilePath, _ cells: [InputCell], _ notation: Notation, none: String? = nil,
    beside: [FileValue.Entry] = []
  ) -> InputPlace {
    InputPlace(path: path, cells: cells, beside: beside) { values in
      guard let first = values.first, values.allSatisfy({ $0 == first }) else { return nil }
      if let none, first == -1 { return .plain(none) }
      return notation.text(first).map { .plain($0) }
    }
  }

  /// One value for all periods, or a list with one for each.
  ///
  /// - Parameter isListed: whether it is a list even where all values are the same.
  static func byYear(
    _ path: FilePath, _ cells: [InputCell], _ notation: Notation, none: String? = nil,
    isListed: Bool = false
  ) -> InputPlace {
    InputPlace(path: path, cells: cells) { values in
      let texts = values.map { none != nil && $0 == -1 ? none : notation.text($0) }
      let known = texts.compactMap(\.self)
      guard known.count == texts.count, let first = known.first else { return nil }
      if known.count == 1 || (!isListed && known.allSatisfy { $0 == first }) {
        return .plain(first)
      }
      return .list(known.map { .plain($0) })
    }
  }

  /// Values that were stated as ranges by year: those that are as they were keep their ranges.
  static func ranges(
    _ path: FilePath, _ cells: [InputCell], _ notation: Notation, _ stated: [ValueRange]
  ) -> InputPlace {
    InputPlace(path: path, cells: cells) { values in
      list(of: values, notation, stated)
    }
  }

  /// Values by year, with the ranges of those that are as they were.
  static func list(
    of values: [Double], _ notation: Notation, _ stated: [ValueRange]
  ) -> FileValue? {
    let texts = values.enumerated().map { year, value in
      text(value, notation, stated.isEmpty ? nil : stated[min(year, stated.count - 1)])
    }
    let known = texts.compactMap(\.self)
    guard known.count == texts.count, let first = known.first else { return nil }
    return known.allSatisfy { $0 == first } ? .plain(first) : .list(known.map { .plain($0) })
  }

  /// A value, or the range that it is the base of.
  static func text(_ value: Double, _ notation: Notation, _ stated: ValueRange?) -> String? {
    guard let stated, stated.base == value else { return notation.text(value) }
    return notation.text(stated) ?? notation.text(value)
  }
}
