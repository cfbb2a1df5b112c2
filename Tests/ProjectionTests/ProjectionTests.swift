import Formulas
import Projection
import Testing

/// The evaluator, on a model small enough to follow by hand.
struct ProjectionTests {
  private enum Toy {
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
    static let short: Line = Line("short", "Short of 100", .usd, over: groups, each: .contractYear)
    {
      larger(0, limit.value - ofYear.now)
    }
    static let limit = Input("limit", "Limit", .usd)

    static func model() throws -> Model {
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
          InputValues(growth, [[0.5, 0.0]]), InputValues(limit, [[100]]),
        ], outputs: [short])
    }
  }

  @Test("Prior values start from the opening: 2 at 50 % is 3, then 4.5, then stays")
  func chain() throws {
    let values = Projector(try Toy.model()).base()
    #expect(values.opening(Toy.factor, member: 0) == 2)
    #expect(values.values(Toy.factor, member: 0) == [3, 4.5, 4.5])
  }

  @Test("Members add up to their groups, months to their years: 12 and 13.5 for the first group")
  func totals() throws {
    let values = Projector(try Toy.model()).base()
    #expect(values.values(Toy.ofYear, member: 0) == [12, 13.5])
    #expect(values.values(Toy.ofYear, member: 1) == [1_320, 1_485])
    #expect(values.values(Toy.short, member: 0) == [88, 86.5])
    #expect(values.values(Toy.short, member: 1) == [0, 0])
  }

  @Test("One path and a thousand equal paths give the same bits for every line")
  func vectorEqualsScalar() throws {
    let model = try Toy.model()
    let projector = Projector(model)
    let base = projector.base()
    let lines = model.lines.values.map(\.line)
    let paths = projector.paths(1_000, samples: [], keeping: lines)
    for line in lines {
      let kept = try #require(paths[line.id])
      let periods = model.timeline.periods(line.cadence)
      for member in 0..<model.memberCount(line) {
        for period in 0..<periods {
          let start = (member * periods + period) * 1_000
          let value = base.value(line, member: member, period: period)
          #expect(kept[start..<start + 1_000].allSatisfy { $0 == value })
        }
      }
    }
  }

  @Test("A sampled input moves its own path only, across the borders of blocks")
  func samples() throws {
    let projector = Projector(try Toy.model())
    let growth = (0..<300).map { Double($0) / 100 }
    let kept = try #require(
      projector.paths(
        300, samples: [Sample(Toy.growth, period: 0, values: growth)], keeping: [Toy.factor])[
          "factor"])
    for path in 0..<300 { #expect(kept[path] == 2 * (1 + growth[path])) }
  }

  @Test("Other values of an input give what a model with those values gives, bit for bit")
  func changes() throws {
    let projector = Projector(try Toy.model())
    let changed = InputValues(Toy.growth, [[0.1, 0.2]])
    let fast = projector.base(changing: [changed], from: projector.base())
    let slow = projector.paths(
      1,
      samples: [
        Sample(Toy.growth, period: 0, values: [0.1]), Sample(Toy.growth, period: 1, values: [0.2]),
      ], keeping: [Toy.ofYear])["of_year"]
    #expect((0..<2).flatMap { fast.values(Toy.ofYear, member: $0) } == slow)
  }

  @Test("Only what the wanted rows need is worked out")
  func reached() throws {
    let values = Projector(try Toy.model(), reaching: [Toy.factor]).base()
    #expect(values.values(Toy.factor, member: 0) == [3, 4.5, 4.5])
    #expect(values.value(Toy.ofYear, member: 0, period: 0) == 0)
  }
}
