import Foundation
import Rates
import TestSupport
import Testing

/// Requests of mixed models, modes, cache and length, priced by our card and by the Python packages
/// litellm and genai-prices, with their own code and data.
@Suite("The price of a request, against others")
struct RequestOracleTests {
  /// Why a package comes to another price than our card; each is looked at and has a name.
  private enum Trap: String {
    /// Trap A: litellm's id without a region has the global price, which no region bills.
    case bareId
    /// litellm has no latency-optimised price, and takes the usual one without a word.
    case latencyFallsBack
    /// Where litellm has no price of a mode it takes the usual one; our card says that it is not sold.
    case modeFallsBack
    /// genai-prices has no long-context price for Claude Sonnet 4.5 on Bedrock.
    case noLongPrice
    /// Both still have Claude 3.5 Sonnet at 3.00 and 15.00, which doubled on 2025-12-01.
    case extendedAccess
    /// Both take a request to xAI of exactly the threshold to be long; the card takes what is above.
    case inclusiveThreshold
  }

  /// The explained differences, by request and package.
  private static let traps: [String: Trap] = [
    "litellm: anthropic.claude-sonnet-4-6 us on_demand 2900 421": .bareId,
    "litellm: amazon.nova-pro us latency_optimised 6000 500": .latencyFallsBack,
    "litellm: amazon.nova-2-lite global flex 3000 900": .modeFallsBack,
    "genai-prices: anthropic.claude-sonnet-4-5 us on_demand 200001 800": .noLongPrice,
    "genai-prices: anthropic.claude-sonnet-4-5 us on_demand 201000 800": .noLongPrice,
    "litellm: anthropic.claude-3-5-sonnet any on_demand 2000 400": .extendedAccess,
    "genai-prices: anthropic.claude-3-5-sonnet any on_demand 2000 400": .extendedAccess,
    "litellm: xai.grok-4.3 direct on_demand 200000 1000": .inclusiveThreshold,
    "genai-prices: xai.grok-4.3 direct on_demand 200000 1000": .inclusiveThreshold,
  ]

  @Test(
    "Fifty requests cost the same, or a named trap says why not",
    .needs(.litellm, .genaiPrices, samples: false))
  func requests() throws {
    let file = Repository.file("Tests/Fixtures/requests.json")
    let requests = try JSONDecoder().decode([Request].self, from: Data(contentsOf: file))
    #expect(requests.count == 50)
    let result = try Oracles.tool("bills", [file.path])
    try #require(result.status == 0, "\(result.errors)")
    let theirs = try JSONDecoder().decode([Costs].self, from: Data(result.output.utf8))
    let card = try RateCard.bundled()
    var found: Set<String> = []
    var agreed = 0
    for (request, costs) in zip(requests, theirs) {
      let ours = try request.cost(by: card)
      for (package, cost) in [("litellm", costs.litellm), ("genai-prices", costs.genai)] {
        guard let cost else { continue }
        if let ours, abs(ours - cost) <= 1e-9 * ours {
          agreed += 1
          continue
        }
        let name = "\(package): \(request.name)"
        found.insert(name)
        #expect(Self.traps[name] != nil, "\(name): ours \(ours ?? 0), theirs \(cost)")
      }
    }
    // An explanation of no difference would explain nothing.
    #expect(found == Set(Self.traps.keys))
    #expect(agreed >= 70)
    print("requests: \(agreed) prices agree, \(found.count) differ for a named reason")
  }

  @Test(
    "litellm's own file, imported, is the bundled card but for what was added by hand",
    .needs(.litellm, samples: false))
  func litellmFile() throws {
    let find =
      "import importlib.util as u; print(u.find_spec('litellm').submodule_search_locations[0])"
    let folder = try Oracles.python.run(["-c", find]).output
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let file = URL(filePath: folder).appending(
      path: "model_prices_and_context_window_backup.json")
    let bundled = try RateCard.bundled()
    let card = try PriceImport(
      Array(Data(contentsOf: file)), named: "litellm",
      PriceImport.Request(asOf: bundled.rates.first?.asOf), known: bundled
    ).card
    let page = "anthropic.claude-3-5-sonnet"
    #expect(card.rates.count == bundled.rates.count - 1)
    for rate in bundled.rates where rate.model != page {
      let imported = try #require(
        card.rates.first {
          $0.model == rate.model && $0.scope == rate.scope && $0.channel == rate.channel
        })
      // Derived batch prices, and those of AWS's page, are not in the file.
      let byHand: Set<TokenPrice> =
        rate.note.contains("derived") ? [.batchInput, .batchOutput] : []
      let fromPage: Set<TokenPrice> = [.latencyOptimisedInput, .latencyOptimisedOutput]
      let stated = rate.prices.filter { !byHand.contains($0.key) && !fromPage.contains($0.key) }
      #expect(imported.prices == stated, "\(rate.model) \(rate.scope)")
      #expect(imported.longContextThreshold == rate.longContextThreshold)
    }
  }

  /// One request, as the file has it.
  private struct Request: Decodable {
    let model: String
    let scope: String
    let channel: String
    let mode: String
    let input: Double
    let output: Double
    let cacheRead: Double
    let cacheWrite: Double
    let cacheWriteHour: Double

    enum CodingKeys: String, CodingKey {
      case model, scope, channel, mode, input, output
      case cacheRead = "cache_read"
      case cacheWrite = "cache_write"
      case cacheWriteHour = "cache_write_1h"
    }

    /// What is asked for, in words.
    var name: String {
      let prompt = input + cacheRead + cacheWrite + cacheWriteHour
      return "\(model) \(scope) \(mode) \(Int(prompt)) \(Int(output))"
    }

    /// The price by a card; nil where the card says that it is not sold.
    func cost(by card: RateCard) throws -> Double? {
      let rate = try #require(
        card.rate(model: model, scope: scope, channel: Channel(rawValue: channel)), "\(name)")
      let tokens: [Token: Double] = [
        .input: input, .output: output, .cacheRead: cacheRead, .cacheWrite: cacheWrite,
        .cacheWriteHour: cacheWriteHour,
      ]
      let mode = try #require(Mode(rawValue: mode))
      return try? rate.cost(of: TokenRequest(tokens, mode: mode))
    }
  }

  /// What the packages say, in USD; nil where one has no price.
  private struct Costs: Decodable {
    let litellm: Double?
    let genai: Double?
  }
}
