import Formulas
import Renewal
import Scenarios
import Testing

/// Events of every kind, as they are written.
struct EventReadingTests {
  private func scenario(_ events: String) throws -> Scenario {
    try Small.scenario(Small.top + Small.workload + Small.estate + "events:\n" + events)
  }

  private func month(_ month: Int) -> Month { Month(year: 2027, month: month) }

  @Test("An event has a probability, and a month or several")
  func chance() throws {
    let events = try scenario(
      """
        - { event: Sale, kind: step_down, month: 2027-04 to 2027-09, probability: 40% }
        - { event: Takeover, kind: termination, month: 2028-01 }

      """
    ).events
    #expect(events.map(\.probability) == [0.4, 1])
    #expect(events.map(\.window) == ["2027-04 to 2027-09", "2028-01"])
    #expect(events.map(\.isInBase) == [false, true])
    #expect(events.map(\.isCertain) == [false, true])
  }

  @Test("Launches, repricings and deals name what they happen to")
  func kinds() throws {
    let events = try scenario(
      """
        - { event: Slip, kind: launch, app: assistant, month: 2027-02 to 2027-05 }
        - { event: Cut, kind: repricing, model: anthropic.claude-sonnet-4-6, month: 2027-06, price: 70% }
        - { event: Merger, kind: deal, app: assistant, month: 2027-06, adds: 20% }
        - { event: Region, kind: deal, service: Compute, month: 2027-06, adds: 10% to 30% }

      """
    ).events
    #expect(events.map(\.kind) == [.launch, .repricing, .deal, .deal])
    #expect(events.map(\.app) == ["assistant", nil, "assistant", nil])
    #expect(events.map(\.service) == [nil, nil, nil, "Compute"])
    #expect(events[1].size == .certain(0.7) && events[2].size == .certain(0.2))
    #expect(events[3].size == ValueRange(.interval(low: 0.1, high: 0.3), kind: .quantity))
  }

  @Test("A retirement becomes a refresh of every task on the model")
  func retirement() throws {
    let read = try scenario(
      """
        - event: Sonnet ends
          kind: retirement
          model: anthropic.claude-sonnet-4-6
          successor: anthropic.claude-haiku-4-5
          tokens: 1.2
          month: 2028-01 to 2028-07
          probability: 30%

      """)
    let lever = try #require(read.levers.first)
    #expect(read.levers.count == 1)
    #expect(lever.kind == .refresh && lever.task == "answers" && lever.event == "Sonnet ends")
    #expect(lever.from == "anthropic.claude-sonnet-4-6" && lever.share == .certain(1, .share))
    #expect(lever.to == "anthropic.claude-haiku-4-5" && lever.tokens == .certain(1.2))
    #expect(lever.starts == Month(year: 2028, month: 4))
  }
}
