/// A row of the model: a line, which is calculated, or an input, which is stated.
public protocol Row: Sendable {
  /// The key, unique in a model.
  var id: String { get }
  /// The name that people read; unique in a model.
  var label: String { get }
  /// What its values are measured in.
  var unit: Unit { get }
  /// How often it has a value.
  var cadence: Cadence { get }
  /// What it has a value for each of; nil for a single row.
  var index: Index? { get }
}

extension Row {
  /// The one value of a row without periods.
  public var value: Formula { Formula(self, .value) }
  /// The value in the same month or contract year.
  public var now: Formula { Formula(self, .now) }
  /// The value a month or contract year before; the opening value in the first.
  public var prior: Formula { Formula(self, .prior) }
  /// The value in the first month or contract year, for a row without periods.
  public var first: Formula { Formula(self, .first) }
  /// In a month: the value of the contract year that the month lies in.
  public var thisYear: Formula { Formula(self, .thisYear) }
  /// In a contract year: the sum over its months.
  public var yearTotal: Formula { Formula(self, .yearTotal) }
  /// The sum from the first period to this one.
  public var toDate: Formula { Formula(self, .toDate) }
  /// The sum over all periods, for a row without periods.
  public var termTotal: Formula { Formula(self, .termTotal) }
  /// In a month: the value of the same month of the calendar.
  public var thisCalendarMonth: Formula { Formula(self, .thisCalendarMonth) }
}

/// A number that somebody states, with its source kept beside its values.
public struct Input: Row {
  /// The key, unique in a model.
  public let id: String
  /// The name that people read, unique in a model.
  public let label: String
  /// What its values are measured in.
  public let unit: Unit
  /// How often it has a value.
  public let cadence: Cadence
  /// What it has a value for each of; nil for a single row.
  public let index: Index?

  /// An input, one value for each member and period.
  public init(
    _ id: String, _ label: String, _ unit: Unit, over index: Index? = nil,
    each cadence: Cadence = .constant
  ) {
    self.id = id
    self.label = label
    self.unit = unit
    self.index = index
    self.cadence = cadence
  }
}

/// A row that is calculated, declared once and read as numbers, as spreadsheet text and in words.
public struct Line: Row {
  /// The key, unique in a model.
  public let id: String
  /// The name that people read, unique in a model.
  public let label: String
  /// What its values are measured in.
  public let unit: Unit
  /// How often it has a value.
  public let cadence: Cadence
  /// What it has a value for each of; nil for a single row.
  public let index: Index?
  /// The clause or rule that the line carries out, if any.
  public let clause: String?
  /// Whether it is a balance, which periods pass on rather than add up.
  public let isBalance: Bool
  /// What it is worth before the first period, for lines that refer to their own prior value.
  let opening: (@Sendable () -> Formula)?
  /// Says what the line is, once the model is sealed: a line may refer to lines declared after it.
  let formula: @Sendable () -> Formula

  /// A line whose formula holds for every member and period.
  public init(
    _ id: String, _ label: String, _ unit: Unit, over index: Index? = nil,
    each cadence: Cadence = .constant, clause: String? = nil,
    isBalance: Bool = false, opening: (@Sendable () -> Formula)? = nil,
    _ formula: @escaping @Sendable () -> Formula
  ) {
    self.id = id
    self.label = label
    self.unit = unit
    self.index = index
    self.cadence = cadence
    self.clause = clause
    self.isBalance = isBalance
    self.opening = opening
    self.formula = formula
  }
}
