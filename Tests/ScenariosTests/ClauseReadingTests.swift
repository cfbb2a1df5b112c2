import Renewal
import Scenarios
import Testing

/// Clauses are read as their declarations say, whichever there are.
struct ClauseReadingTests {
  /// An offer with clauses, over three contract years.
  private func clauses(_ text: String) throws -> Clauses {
    let offer = "offers: [{ id: opening, commitment: 2M, discount: 10%, clauses: { \(text) } }]\n"
    return try #require(try Small.scenario(Small.top + Small.estate + offer).offers.first).clauses
  }

  private func problems(_ text: String) throws -> [String] {
    let offer = "offers: [{ id: opening, commitment: 2M, discount: 10%, clauses: { \(text) } }]\n"
    return try Small.problems(Small.top + Small.estate + offer)
  }

  /// What a clause may hold, with the number that stands for it.
  private static func right(_ kind: Clause.Kind) -> [(text: String, value: Double)] {
    switch kind {
    case .share: [("25%", 0.25), ("0%", 0), ("100%", 1)]
    case .money: [("30M", 30_000_000), ("6M", 6_000_000)]
    case .months: [("3 months", 3), ("1 month", 1), ("0 months", 0), ("120 months", 120)]
    case .days: [("30 days", 30), ("1 day", 1), ("0 days", 0), ("365 days", 365)]
    case .contractYears: [("1 year", 1), ("2 years", 2), ("7", 7)]
    case .truth: [("true", 1), ("false", 0)]
    case .choice(let words): words.enumerated().map { ($1, Double($0 + 1)) }
    case .eligibility: []
    }
  }

  /// What no clause of a kind may hold.
  private static func wrong(_ kind: Clause.Kind) -> [String] {
    switch kind {
    case .share: ["0.25", "101%", "-1%", "10% to 20%", "much", "{ a: 1 }"]
    case .money: ["30M per year", "$30M", "-1", "much", "[[1]]"]
    case .months: ["3", "3 years", "121 months", "1.5 months", "-1 months", "[3 months]"]
    case .days: ["30", "1 month", "366 days", "-1 days", "[1 day]"]
    case .contractYears: ["0", "8", "8 years", "1.5", "12 months", "[1]"]
    case .truth: ["yes", "1", "maybe", "[true]"]
    case .choice: ["ever", "[net]", "1"]
    case .eligibility: []
    }
  }

  @Test("Each clause reads what its kind says", arguments: Clause.settings.map(\.key))
  func right(_ key: String) throws {
    let clause = try #require(Clause.named(key))
    for (text, value) in Self.right(clause.kind) {
      // 6M is what three years of 2M come to; a term of less is refused.
      guard clause != .termCommitment || value >= 6_000_000 else { continue }
      // A flat commitment does not grow.
      let also = clause == .minimumGrowth ? ", may_fall: true" : ""
      #expect(try clauses("\(key): \(text)\(also)")[clause] == Setting(value), "\(key): \(text)")
    }
    guard let none = clause.noneWord else { return }
    #expect(try clauses("\(key): \(none)")[clause] == -1)
  }

  @Test("Each clause refuses what is not of its kind", arguments: Clause.settings.map(\.key))
  func wrong(_ key: String) throws {
    let clause = try #require(Clause.named(key))
    for text in Self.wrong(clause.kind) {
      let problems = try problems("\(key): \(text)")
      #expect(problems.count == 1, "\(key): \(text): \(problems)")
      #expect(problems.allSatisfy { $0.hasPrefix("a.yaml:8:") }, "\(problems)")
    }
  }

  @Test("A clause by year takes one value or one for each contract year")
  func byYear() throws {
    let yearly = Clause.settings.filter(\.isYearly)
    #expect(yearly == [.shiftForward, .relief])
    #expect(
      try clauses("shift_forward: [15%, 10%, 0%]")[.shiftForward] == [0.15, 0.1, 0])
    #expect(try clauses("relief: [30M, none, 50M]")[.relief] == [30_000_000, -1, 50_000_000])
    #expect(
      try problems("shift_forward: [15%, 10%]") == [
        "a.yaml:8:82: There are 2 values for 3 contract years; write one for all, or a list with "
          + "one for each."
      ])
    #expect(
      try problems("grace: [5%, 5%, 5%]") == [
        "a.yaml:8:74: Expected a number such as 25%, found a list."
      ])
  }

  @Test("A word for none that is misspelt is found")
  func none() throws {
    #expect(
      try problems("relief: nonne") == [
        "a.yaml:8:75: \"nonne\" is not a number. Write it like 30M or none. Did you mean \"none\"?"
      ])
    #expect(
      try problems("new_services: 3") == [
        "a.yaml:8:81: \"3\" is not a number of months from 0 to 120. "
          + "Write it like 3 months or never. Did you mean \"3 months\"?"
      ])
  }

  @Test(
    "A class shares no cap, that of Marketplace or that of AI",
    arguments: [
      ("false", .none), ("true", .marketplace), ("marketplace", .marketplace), ("ai", .ai),
    ] as [(String, CapBucket)])
  func caps(_ text: String, _ bucket: CapBucket) throws {
    let written = try clauses("eligibility: { models_by_aws: { capped: \(text) } }")
    #expect(
      written.eligibility[.modelsByAWS] == Eligibility(earns: 1, retires: 1, bucket: bucket))
  }
}
