import Formulas
import Foundation
import Testing

@testable import Rates

/// The card of metered items: published prices, and how it is read.
struct MeteredItemTests {
  private let card: RateCard

  init() throws { card = try RateCard.bundled() }

  @Test(
    "An item has its published price, for one of its units",
    arguments: [
      // Rerank: $1 and $2 per 1,000 queries (pricing page of 2026-07-24; litellm 1.109.1).
      ("rerank.amazon", "query", 0.001), ("rerank.cohere", "query", 0.002),
      // Nova grounding: $30 per 1,000 requests (pricing page of 2026-07-24).
      ("web.nova-grounding", "request", 0.03),
      // Guardrails, by policy and text unit (litellm 1.109.1, bedrock/guardrails).
      ("guardrails.content-filter-text", "text unit", 0.00015),
      ("guardrails.sensitive-information", "text unit", 0.0001),
      ("guardrails.word-filter", "text unit", 0),
      // Knowledge Bases: $5 a GB-month, $1 and $4 per 1,000 retrieves (worked example of 2026-07-24).
      ("knowledge-bases.storage", "GB-month", 5), ("knowledge-bases.retrieve", "call", 0.001),
      ("knowledge-bases.agentic-retrieve", "call", 0.004),
      // Cells with several prices: Nova Canvas 0.04 / 0.06, Luma Ray2 0.75 / 1.50 a second.
      ("images.nova-canvas-1024", "image", 0.04), ("images.nova-canvas-2048", "image", 0.06),
      ("video.luma-ray2-720p", "second", 1.5),
      // AgentCore: 0.0895 a vCPU-hour; $0.02 for 100 tools a month.
      ("agentcore.cpu", "vCPU-hour", 0.0895), ("agentcore.gateway-tool", "tool-month", 0.0002),
      ("customization.llama-3-2-90b", "million tokens", 7.9),
      ("embeddings.titan-text-v2", "million tokens", 0.02),
    ])
  func published(_ id: String, _ unit: String, _ price: Double) throws {
    let item = try #require(card.item(id))
    #expect(item.unit == unit)
    #expect(item.price == price)
  }

  @Test("Models of other vendors are billed through Marketplace, Bedrock's own features by AWS")
  func channels() {
    #expect(card.item("rerank.cohere")?.channel == .marketplace)
    #expect(card.item("rerank.amazon")?.channel == .aws)
    let features = card.items.filter { $0.vendor == "AWS" }
    #expect(features.count > 20 && features.allSatisfy { $0.channel == .aws })
  }

  @Test("Laying own rates over the card leaves its items")
  func overlay() {
    let rate = Rate(
      model: "own.model", vendor: "Own", name: "Own", scope: "us", channel: .aws,
      prices: [.input: 1, .output: 1], asOf: card.items[0].asOf, source: "quote")
    #expect(card.overlaid(with: [rate]).items == card.items)
  }

  private func fault(_ row: String) -> CardFault.Kind? {
    let text = MeteredItem.columns.joined(separator: ",") + "\n" + row
    return #expect(throws: CardFault.self) { try MeteredItem.items(csv: Array(text.utf8)) }?.kind
  }

  @Test("A row that does not fit the columns is a fault, and so is an id that is there twice")
  func faults() {
    let good = "a.b,B,call,0.1,A,AWS,aws,2026-11-12,list,\n"
    #expect(fault(good + good) == .repeatedItem(id: "a.b"))
    #expect(fault("a.b,B\n") == .itemColumns(["a.b", "B"]))
    #expect(
      fault("a.b,B,call,-1,A,AWS,aws,2026-11-12,list,\n") == .price(column: "usd", text: "-1"))
    #expect(fault("a.b,B,,1,A,AWS,aws,2026-11-12,list,\n") == .empty(column: "unit"))
    #expect(fault("a.b,B,call,1,A,AWS,post,2026-11-12,list,\n") == .channel("post"))
    #expect(fault("a.b,B,call,1,A,AWS,aws,July,list,\n") == .day("July"))
  }

  @Test("An item is stale when its price is older than ninety days")
  func stale() throws {
    let item = try #require(card.item("guardrails.denied-topics"))
    #expect(item.asOf == Day("2026-11-12"))
    #expect(!item.isStale(on: try #require(Day("2027-02-10"))))
    #expect(item.isStale(on: try #require(Day("2027-02-11"))))
  }
}

/// The table of charges that the items were made from, beside the repository.
private enum ChargesTable {
  static let place = URL(filePath: #filePath)
    .appending(path: "../../../../shared/data/rates/bedrock-other-charges.csv").standardized
}

@Suite(
  .enabled(
    if: FileManager.default.fileExists(atPath: ChargesTable.place.path),
    "the table of charges is not beside the repository"))
struct MeteredItemSourceTests {
  @Test("Every item of a feature has a price of the feature's rows, for 1, 100 or 1,000 units")
  func nothingInvented() throws {
    let rows = try CommaSeparated.rows(Array(Data(contentsOf: ChargesTable.place)))
    var prices: [String: [Double]] = [:]
    for row in rows.dropFirst() {
      prices[row.fields[0], default: []] +=
        row.fields[3].components(separatedBy: " / ").compactMap(Double.init)
    }
    for item in try MeteredItem.bundled() where item.source != "litellm 1.109.1" {
      let published = prices[item.feature] ?? []
      #expect(
        published.contains { price in
          [1, 100, 1_000].contains { abs(price / $0 - item.price) <= 1e-12 }
        }, "\(item.id)")
    }
  }
}
