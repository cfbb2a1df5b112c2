import Formulas

/// A model small enough to follow by hand: three months in two contract years.
enum Toy {
  static let groups = Index("groups", "groups", one: "group")
  static let group = Role("group", of: groups)
  static let items = Index("items", "items", one: "item", parents: [group])
  static let amount = Input("amount", "Amount", .usd, over: items, each: .month)
  static let growth = Input("growth", "Growth", .share, each: .contractYear)
  static let factor: Line = Line("factor", "Factor", .factor, each: .month, opening: { 2 }) {
    factor.prior * (1 + growth.thisYear)
  }
  static let grown: Line = Line("grown", "Grown", .usd, over: items, each: .month) {
    amount.now * factor.now
  }
  static let byGroup: Line = Line("by_group", "By group", .usd, over: groups, each: .month) {
    total(grown.now, over: items)
  }
  static let ofYear: Line = Line(
    "of_year", "Of the year", .usd, over: groups, each: .contractYear
  ) {
    byGroup.yearTotal
  }
  static let short: Line = Line("short", "Short of 100", .usd, over: groups, each: .contractYear) {
    larger(0, limit.value - ofYear.now)
  }
  static let limit = Input("limit", "Limit", .usd)

  static func model(growth rates: [Double] = [0.5, 0]) throws -> Model {
    try Model(
      timeline: Timeline(
        contractYears: [
          (Month(year: 2027, month: 1), Month(year: 2027, month: 2)),
          (Month(year: 2027, month: 3), Month(year: 2027, month: 3)),
        ]),
      sections: [
        Section("S", "S", [amount, growth, limit, factor, grown, byGroup, ofYear, short])
      ],
      memberships: [
        Membership(groups, labels: ["A", "B"]),
        Membership(items, labels: ["a", "b1", "b2"], parents: ["group": [0, 1, 1]]),
      ],
      values: [
        InputValues(amount, [[1, 2, 3], [10, 20, 30], [100, 200, 300]]),
        InputValues(growth, [rates]), InputValues(limit, [[100]]),
      ], outputs: [short])
  }
}
