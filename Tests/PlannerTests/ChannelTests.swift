import Planner
import Rates
import Renewal
import Testing

/// The channels of a scenario, as assessed and as data.
@Suite("Channels")
struct ChannelTests {
  @Test("The sample uses all four channels, and says of each vendor which are not sold")
  func sample() throws {
    let plan = try Plan(Scenario.sample("channels/scenario.yaml"))
    let used = plan.renewal.channels.filter(\.isUsed).map { "\($0.vendor)/\($0.channel.rawValue)" }
    #expect(
      used == [
        "Anthropic/marketplace", "Anthropic/provider_platform", "OpenAI/direct", "Amazon/aws",
      ])
    let unsold = plan.renewal.channels.filter { !$0.isComplete }
    #expect(
      unsold.map { "\($0.vendor)/\($0.channel.rawValue)" } == [
        "Anthropic/aws", "OpenAI/aws", "OpenAI/provider_platform", "Amazon/marketplace",
        "Amazon/provider_platform", "Amazon/direct",
      ])
    #expect(unsold.allSatisfy { $0.isEmpty })
  }

  @Test("The move of a vendor counts the provider's bill: what all pay is what is saved less of")
  func moves() throws {
    let scenario = try Scenario.sample("channels/scenario.yaml")
    let plan = try Plan(scenario)
    let costs = try plan.assessment().channels
    for cost in costs {
      guard let move = cost.move else { continue }
      let there = try plan.outcome(
        of: .buying(cost.channel.vendor, through: cost.channel.channel))
      for candidate in plan.outcome.candidates {
        let id = candidate.candidate.id
        let moved = try #require(there.candidate(id))
        let saved = candidate.paidInAll - moved.paidInAll
        #expect(abs((move.saved[id] ?? .nan) - saved) < 0.005)
      }
    }
    #expect(costs.contains { $0.move != nil && $0.channel.channel == .direct })
    #expect(costs.contains { $0.move != nil && $0.channel.channel == .marketplace })
  }

  @Test("A channel that does not sell the models has no cost in the data, and not a cost of 0")
  func json() throws {
    let plan = try Plan(Scenario.sample("channels/scenario.yaml"))
    let text = plan.outcomeDocument(try plan.assessment()).document
    #expect(text.contains("\"models_not_sold\""))
    #expect(text.contains("\"list_cost\": null"))
    #expect(try plan.comparison().json().document.contains("\"paid_to_providers\""))
  }

  @Test("The comparison says in words what providers are paid beside it")
  func note() throws {
    let table = try Plan(Scenario.sample("channels/scenario.yaml")).comparison().table()
    #expect(table.notes.contains { $0.hasPrefix("Models bought from their provider cost $1.68M") })
    let northwind = try Plan(Scenario.sample("northwind/scenario.yaml")).comparison().table()
    #expect(!northwind.notes.contains { $0.hasPrefix("Models bought from") })
  }
}
