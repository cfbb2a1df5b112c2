import Formulas
import Rates
import Renewal
import Scenarios
import Testing

/// User profiles, metered items and budgets as they are written.
struct GuardReadingTests {
  private func use(_ keys: String) throws -> MeteredUse {
    try #require(try Small.scenario(Small.top + "other_ai: [{ \(keys) }]\n").otherAI.first)
  }

  private func budget(_ keys: String) throws -> Budget {
    let text = Small.top + Small.workload + "budgets: [{ app: assistant, \(keys) }]\n"
    return try #require(try Small.scenario(text).budgets.first)
  }

  @Test("An item of the card brings its price, unit, vendor, channel, date and source")
  func card() throws {
    let found = try use("item: rerank.cohere, quantity: 900k per month, growth: 30% per year")
    #expect(found.item == (try RateCard.bundled().item("rerank.cohere")))
    #expect(found.quantity == .certain(900_000))
    #expect(found.growth == .yearly([.certain(0.3, .growth)]))
    #expect(found.app == nil && found.charge == .modelsThroughMarketplace)
  }

  @Test("A price of one's own stands for the card's, with its own source and date")
  func ownPrice() throws {
    let found = try use(
      "item: rerank.cohere, quantity: 1k per month, price: 0.0018, source: Quote, as_of: 2026-11-20, "
        + "channel: aws")
    #expect(found.item.price == 0.0018 && found.item.source == "Quote")
    #expect(found.item.asOf == Day("2026-11-20") && found.item.vendor == "Cohere")
    #expect(found.charge == .modelsByAWS)
  }

  @Test("An item of one's own needs no more than unit, price, source and date")
  func ownItem() throws {
    let found = try use(
      "item: sandbox, quantity: 1k to 4k per month, unit: minute, price: 0.004, source: Quote, "
        + "as_of: 2026-11-20, launch: 2027-03, ends: 2028-03")
    #expect(found.item.unit == "minute" && found.item.vendor == "AWS")
    #expect(found.quantity.base == 2_000)
    #expect(found.launch == Month(year: 2027, month: 3))
    #expect(found.end == Month(year: 2028, month: 3))
  }

  @Test("An old price of an item is a warning, and one of one's own is not old")
  func stale() throws {
    let old = "other_ai: [{ item: agentcore.cpu, quantity: 1k per month }]\n"
    let warnings = try Small.reading(["a.yaml": Small.top + old]).warnings.map(\.description)
    #expect(
      warnings == [
        "a.yaml:3:8: The price of agentcore.cpu is of 2026-05-03: 204 days old, more than 90."
      ])
    let own = old.replacing(
      " }]", with: ", price: 0.09, source: Invoice, as_of: 2026-11-01 }]")
    #expect(try Small.reading(["a.yaml": Small.top + own]).warnings.isEmpty)
  }

  @Test("A vendor that only an item has may have a price index")
  func vendor() throws {
    let text = """
      other_ai: [{ item: embeddings.marengo-3-text, quantity: 1M per month }]
      price_index: { TwelveLabs: -10% per year }

      """
    #expect(try Small.scenario(Small.top + text).priceIndex["TwelveLabs"]?.first?.base == -0.1)
  }

  @Test("A budget is one amount, one that rises by contract year, or a list")
  func amounts() throws {
    #expect(try budget("monthly: 45k").monthly == [45_000, 45_000, 45_000])
    #expect(try budget("monthly: [45k, 50k, 60k]").monthly == [45_000, 50_000, 60_000])
    let rising = try budget("monthly: 40k, growth: 10% per year").monthly
    #expect(zip(rising, [40_000, 44_000, 48_400]).allSatisfy { abs($0 - $1) < 1e-6 })
  }

  @Test("Without a word on it a budget alerts at itself and stops nothing")
  func defaults() throws {
    let plain = try budget("monthly: 45k")
    #expect(plain.alert == 1 && plain.cap == nil && plain.starts == nil)
    #expect(try budget("monthly: 45k, alert: 80%").alert == 0.8)
    #expect(try budget("monthly: 45k, hard_cap: true").cap == 1)
    #expect(try budget("monthly: 45k, hard_cap: false").cap == nil)
    #expect(try budget("monthly: 45k, cap: 120%").cap == 1.2)
    #expect(try budget("monthly: 45k, starts: 2027-03").starts == Month(year: 2027, month: 3))
  }

  @Test("A budget and a metered item may be all that there is of an application")
  func itemsOnly() throws {
    let text = """
      other_ai: [{ item: rerank.cohere, app: search, quantity: 1M per month }]
      budgets: [{ app: search, monthly: 3k }]

      """
    #expect(try Small.scenario(Small.top + text).budgets.map(\.app) == ["search"])
  }

  private static let users = Small.workload.replacing(
    """
        requests: 1M per month
        input_tokens: 2000
        output_tokens: 300

    """,
    with: """
          profiles:
            - { name: moderate, users: 800, requests_per_day: 12, input_tokens: 2500, output_tokens: 350 }
            - { name: heavy, users: 100 to 144, requests_per_day: 90, input_tokens: 6000, output_tokens: 900 }

      """)

  @Test("Users stand in place of requests and tokens")
  func profiles() throws {
    let workload = try #require(try Small.scenario(Small.top + Self.users).workloads.first)
    #expect(workload.profiles.map(\.name) == ["moderate", "heavy"])
    #expect(workload.daysPerMonth == nil && workload.days == .certain(21))
    #expect(workload.baseRequests == 21 * (800 * 12 + 120 * 90))
  }

  @Test("A variant reaches a user profile, a metered item of an application, and a budget")
  func variants() throws {
    let text =
      Small.top + Self.users + """
        other_ai: [{ item: rerank.cohere, app: assistant, quantity: 1M per month }]
        budgets: [{ app: assistant, monthly: 3k }]
        variants:
          more:
            workloads.assistant.profiles.heavy.users: 300
            other_ai.rerank.cohere.quantity: 2M per month
            budgets.assistant.hard_cap: true

        """
    let variant = try #require(try Small.scenario(text).variants.first).scenario
    #expect(variant.workloads[0].profiles[1].users == .certain(300))
    #expect(variant.otherAI[0].quantity == .certain(2e6))
    #expect(variant.budgets[0].cap == 1)
  }
}
