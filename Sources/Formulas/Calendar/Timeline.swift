/// The months and contract years that a model runs over.
public struct Timeline: Hashable, Sendable {
  /// The months of the term, in order.
  public let months: [Month]
  /// For each month, the contract year it lies in, from 0.
  public let yearOfMonth: [Int]
  /// How many contract years there are.
  public let years: Int

  /// Contract years of whole months, one after another; each is its first and its last month.
  public init(contractYears: [(starts: Month, ends: Month)]) {
    var months: [Month] = []
    var yearOfMonth: [Int] = []
    for (year, window) in contractYears.enumerated() {
      for number in window.starts.number...max(window.starts.number, window.ends.number) {
        months.append(Month(number: number))
        yearOfMonth.append(year)
      }
    }
    self.months = months
    self.yearOfMonth = yearOfMonth
    self.years = contractYears.count
  }

  /// How many values a row of a cadence has.
  public func periods(_ cadence: Cadence) -> Int {
    switch cadence {
    case .constant: 1
    case .month: months.count
    case .contractYear: years
    case .calendarMonth: 12
    }
  }

  /// What a period of a cadence is called: `2027-03`, `Year 1`, `January`; nothing for a constant.
  public func label(_ cadence: Cadence, _ period: Int) -> String {
    switch cadence {
    case .constant: ""
    case .month: months[period].description
    case .contractYear: "Year \(period + 1)"
    case .calendarMonth:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ][period]
    }
  }
}

extension Timeline {
  /// The first day of each month.
  public static let month = Input("month", "Month", .date, each: .month)
  /// The number of the contract year that each month lies in, from 1.
  public static let yearOfMonth = Input(
    "contract_year_of_month", "Contract year of the month", .count, each: .month)
  /// Each month's number in the calendar, 1 to 12.
  public static let calendarMonth = Input(
    "calendar_month", "Month of the calendar", .count, each: .month)
  /// Each contract year's own number, from 1.
  public static let contractYear = Input(
    "contract_year", "Contract year", .count, each: .contractYear)

  /// The months of each contract year, usually twelve.
  public static let monthsInYear = Input(
    "months_in_year", "Months in the contract year", .count, each: .contractYear)

  /// How many contract years the term has.
  public static let yearCount = Input(
    "contract_years_in_term", "Contract years in the term", .count)

  /// The rows of the timeline; they are part of every model.
  static let inputs = [month, yearOfMonth, calendarMonth, contractYear, monthsInYear, yearCount]

  /// The timeline's rows with their values.
  var values: [InputValues] {
    [
      InputValues(Self.month, [months.map { Double($0.serial) }]),
      InputValues(Self.yearOfMonth, [yearOfMonth.map { Double($0 + 1) }]),
      InputValues(Self.calendarMonth, [months.map { Double($0.month) }]),
      InputValues(Self.contractYear, [(0..<years).map { Double($0 + 1) }]),
      InputValues(
        Self.monthsInYear,
        [(0..<years).map { year in Double(yearOfMonth.count { $0 == year }) }]),
      InputValues(Self.yearCount, [[Double(years)]]),
    ]
  }
}
