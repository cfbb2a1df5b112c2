import Testing

@testable import Verification

@Suite("The catalogue of rules")
struct RuleListTests {
  @Test("It has the forty-five rules of the list, each once and in order")
  func numbers() {
    #expect(Rule.all.map(\.number) == Array(1...45))
  }
}
