import Formulas
import Testing

/// What is wrong with declarations is said in a sentence.
struct SealingTests {
  fileprivate static let cost = Input("cost", "Cost", .usd)
  private static let tokens = Input("tokens", "Tokens", .millionTokens)
  private static let rate = Input("rate", "Rate", .usdPerMillionTokens)
  fileprivate static let monthly = Input("monthly", "Monthly", .usd, each: .month)

  /// What sealing says of lines over the inputs above.
  private func problems(
    _ lines: [Line], outputs: [Line]? = nil, memberships: [Membership] = []
  ) -> [String] {
    let used = Line("used", "Used", .usd) {
      Self.cost.value + Self.tokens.value * Self.rate.value + Self.monthly.termTotal
    }
    do {
      _ = try Model(
        timeline: Bakery.timeline,
        sections: [
          Section("S", "S", [Self.cost, Self.tokens, Self.rate, Self.monthly, used] + lines)
        ], memberships: memberships,
        values: [
          InputValues(Self.cost, [[1]]), InputValues(Self.tokens, [[1]]),
          InputValues(Self.rate, [[1]]),
          InputValues(Self.monthly, [Array(repeating: 1, count: 18)]),
        ], outputs: (outputs ?? lines) + [used])
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test("Units that do not add up are named with both terms")
  func units() {
    #expect(
      problems([Line("bad", "Bad", .usd) { Self.cost.value + Self.tokens.value }])
        == ["[bad] puts together [cost] (USD) and [tokens] (million tokens)."])
  }

  @Test("A formula that comes out in another unit is named with both units")
  func outcome() {
    #expect(
      problems([Line("bad", "Bad", .requests) { Self.tokens.value * Self.rate.value }])
        == ["[bad] is declared in requests but comes out in USD."])
  }

  @Test("Units multiply and divide: tokens at a rate are money, and nothing is said")
  func rightUnits() {
    #expect(problems([Line("good", "Good", .usd) { Self.tokens.value * Self.rate.value }]).isEmpty)
    #expect(
      problems([
        Line("good", "Good", .usdPerMillionTokens) { ratio(Self.cost.value, to: Self.tokens.value) }
      ]).isEmpty)
  }

  @Test("Zero fits every unit")
  func zero() {
    #expect(problems([Line("good", "Good", .usd) { larger(0, Self.cost.value) }]).isEmpty)
  }

  @Test("Five operators are one too many")
  func operators() {
    #expect(
      problems([
        Line("bad", "Bad", .usd) {
          (Self.cost.value + Self.cost.value) + (Self.cost.value + Self.cost.value)
            + (Self.cost.value + Self.cost.value)
        }
      ]) == ["[bad] has 5 operators; at most 4 can be followed. Give a part a name."])
  }

  @Test("Lines that need one another in the same period are named in a circle")
  func circular() {
    enum Pair {
      static let a: Line = Line("a", "A", .usd, each: .month) { b.now }
      static let b: Line = Line("b", "B", .usd, each: .month) { a.now + SealingTests.cost.value }
    }
    #expect(
      problems([Pair.a, Pair.b])
        == ["These lines need one another in the same period: [a] → [b]."])
  }

  @Test("Lines joined by prior values are no circle")
  func corkscrew() {
    enum Ledger {
      static let opening: Line = Line("o", "O", .usd, each: .month) { closing.prior }
      static let closing: Line = Line("c", "C", .usd, each: .month) {
        opening.now + SealingTests.monthly.now
      }
    }
    #expect(problems([Ledger.opening, Ledger.closing]).isEmpty)
  }

  @Test("A whole row read within its own circle is refused, although periods would come out")
  func wholeRow() {
    enum Bad {
      static let total: Line = Line("t", "T", .usd, each: .contractYear) { month.yearTotal }
      static let month: Line = Line("m", "M", .usd, each: .month) { total.thisYear }
    }
    #expect(
      problems([Bad.total, Bad.month])
        == ["These lines need one another in the same period: [t] → [m]."])
  }

  @Test("A row of another cadence is named with both cadences")
  func cadence() {
    #expect(
      problems([Line("bad", "Bad", .usd, each: .contractYear) { Self.monthly.now }])
        == ["[bad], by contract year, reads the same period of [monthly], which is monthly."])
  }

  @Test("A row that the model does not have is named")
  func unknown() {
    let stray = Input("stray", "Stray", .usd)
    #expect(
      problems([Line("bad", "Bad", .usd) { stray.value }])
        == ["[bad] refers to [stray], which the model does not have."])
  }

  @Test("A line that nobody reads, and that is no output, is named")
  func unused() {
    #expect(
      problems([Line("idle", "Idle", .usd) { Self.cost.value }], outputs: [])
        == ["[idle] is read by no line and is no output."])
  }

  @Test("Keys and labels are unique")
  func unique() {
    #expect(
      problems([Line("cost", "Other", .usd) { 0 }]) == ["Two rows have the key [cost]."])
    #expect(
      problems([Line("other", "Cost", .usd) { 0 }])
        == ["[cost] and [other] both have the label \"Cost\"."])
  }

  @Test("A row over an index that no role leads to is named")
  func noMember() {
    let shops = Index("shops", "shops", one: "shop")
    let other = Index("other", "others", one: "other")
    let size = Line("size", "Size", .usd, over: shops) { Self.cost.value }
    #expect(
      problems(
        [size, Line("bad", "Bad", .usd, over: other) { size.value }],
        memberships: [Membership(shops, labels: ["A"]), Membership(other, labels: ["B"])])
        == ["[bad] reads [size], but not exactly one role leads to its member (there are none)."])
  }

  @Test("An input without all its values is named")
  func values() {
    let input = Input("i", "I", .usd, each: .month)
    let line = Line("l", "L", .usd) { input.termTotal }
    do {
      _ = try Model(
        timeline: Bakery.timeline, sections: [Section("S", "S", [input, line])], memberships: [],
        values: [InputValues(input, [[1, 2]])], outputs: [line])
      Issue.record("two values for eighteen months were taken")
    } catch {
      #expect(
        error.problems.map(\.description)
          == ["The input [i] has no value for some member or period."])
    }
  }
}
