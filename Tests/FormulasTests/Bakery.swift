import Formulas

/// A small model that every test of the formulas reads: a bakery, so that no rule of the field is
/// mixed up with a rule of formulas.
enum Bakery {
  static let shops = Index("shops", "shops", one: "shop")
  static let shopOfOven = Role("shop", of: shops)
  static let ovens = Index("ovens", "ovens", one: "oven", parents: [shopOfOven])

  static let price = Input("price", "Price", .usd)
  static let growth = Input("growth", "Growth", .share, over: shops, each: .contractYear)
  static let start = Input("start", "Sales at the start", .usd, over: shops)
  static let size = Input("size", "Size", .factor, over: ovens)
  static let season = Input("season", "Season", .factor, each: .calendarMonth)
  static let opened = Input("opened", "Opened", .date, over: shops)

  static let factor: Line = Line(
    "factor", "Growth factor", .factor, over: shops, each: .month, opening: { 1 }
  ) {
    factor.prior * power(1 + growth.thisYear, ratio(1, to: 12))
  }
  static let isOpen: Line = Line("is_open", "Is open", .flag, over: shops, each: .month) {
    when(Timeline.month.now.isAtLeast(opened.value), then: 1, else: 0)
  }
  static let sales: Line = Line("sales", "Sales", .usd, over: shops, each: .month) {
    start.value * factor.now * isOpen.now * season.thisCalendarMonth
  }
  static let ovenSales: Line = Line(
    "oven_sales", "Sales of the oven", .usd, over: ovens, each: .month
  ) {
    sales.now * ratio(size.value, to: allSizes.value)
  }
  static let allSizes: Line = Line("all_sizes", "Size of the shop's ovens", .factor, over: shops) {
    total(size.value, over: ovens)
  }
  static let check: Line = Line("check", "Sales by shop", .usd, over: shops, each: .month) {
    total(ovenSales.now, over: ovens)
  }
  static let allSales: Line = Line("all_sales", "All sales", .usd, each: .month) {
    total(check.now, over: shops)
  }
  static let yearSales: Line = Line("year_sales", "Sales of the year", .usd, each: .contractYear) {
    allSales.yearTotal
  }
  static let toDate: Line = Line("to_date", "Sales to date", .usd, each: .contractYear) {
    yearSales.toDate
  }
  static let bonus: Line = Line("bonus", "Bonus", .usd, each: .contractYear) {
    when(yearSales.now.reaches(price.value), then: larger(0, yearSales.now - price.value), else: 0)
  }
  static let term: Line = Line("term", "Sales over the term", .usd) { bonus.termTotal }
  static let openMonths: Line = Line(
    "open_months", "Months since it opened", .count, over: shops, each: .month
  ) {
    monthNumber(Timeline.month.now) - monthNumber(opened.value)
  }

  static let timeline = Timeline(
    contractYears: [
      (Month(year: 2027, month: 4), Month(year: 2028, month: 3)),
      (Month(year: 2028, month: 4), Month(year: 2028, month: 9)),
    ])

  static let sections = [
    Section("Inputs", "Stated", [price, growth, start, size, season, opened]),
    Section(
      "Months", "Sales",
      [factor, isOpen, sales, allSizes, ovenSales, check, allSales, openMonths]),
    Section("Years", "Years", [yearSales, toDate, bonus, term]),
  ]

  static let memberships = [
    Membership(shops, labels: ["North", "South"]),
    Membership(ovens, labels: ["N1", "S1", "S2"], parents: ["shop": [0, 1, 1]]),
  ]

  static let values = [
    InputValues(price, [[1_000]]),
    InputValues(growth, [[0.12, 0.24], [0, 0]]),
    InputValues(start, [[100], [200]]),
    InputValues(size, [[2], [1], [3]]),
    InputValues(season, [[1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 0.5]]),
    InputValues(
      opened,
      [[Double(Month(year: 2027, month: 1).serial)], [Double(Month(year: 2027, month: 6).serial)]]),
  ]

  static let outputs = [term, toDate, openMonths]

  static func model() throws -> Model {
    try Model(
      timeline: timeline, sections: sections, memberships: memberships, values: values,
      outputs: outputs)
  }

  /// Every block on a sheet of its part, one below the other from row 5.
  static func grid(_ model: Model) -> Grid {
    var blocks: [String: Grid.Block] = [:]
    var next: [String: Int] = [:]
    for section in model.sections {
      for row in section.rows {
        let first = next[section.part, default: 5]
        let members = model.memberCount(row)
        blocks[row.id] = Grid.Block(sheet: section.part, firstRow: first, members: members)
        next[section.part] = first + members
      }
    }
    return Grid(blocks: blocks)
  }
}
