import Formulas
import Rates
import Testing

/// What holds for every rate of the shipped card.
struct CardInvariantTests {
  private let rates: [Rate]

  init() throws { rates = try RateCard.bundled().rates }

  private var onBedrock: [Rate] {
    rates.filter { $0.channel == .aws || $0.channel == .marketplace }
  }

  @Test("Every price is above zero, and every rate has input and output")
  func positive() {
    #expect(rates.count > 400)
    #expect(rates.allSatisfy { $0.prices.values.allSatisfy { $0 > 0 && $0.isFinite } })
    #expect(rates.allSatisfy { $0.price(.input) != nil && $0.price(.output) != nil })
  }

  @Test("No two rates share model, scope and channel")
  func unique() {
    let keys = rates.map { [$0.model, $0.scope, $0.channel.rawValue] }
    #expect(Set(keys).count == keys.count)
  }

  @Test("Every rate has a date and a source, and a model has one name and one vendor")
  func sourced() {
    // One price is of an older page: Claude 3.5 Sonnet in extended access.
    #expect(
      rates.filter { $0.asOf != Day("2026-11-12") }.map(\.model) == ["anthropic.claude-3-5-sonnet"])
    #expect(rates.allSatisfy { !$0.source.isEmpty && !$0.vendor.isEmpty && !$0.name.isEmpty })
    let models = Set(rates.map(\.model))
    #expect(Set(rates.map { [$0.model, $0.name, $0.vendor] }).count == models.count)
    #expect(Set(rates.map(\.name)).count == models.count)
  }

  @Test("A short id has neither a date nor a version")
  func shortIds() {
    let long = /-v\d+:\d+$|-v1$|[-@]20\d{6}/
    #expect(rates.allSatisfy { $0.model.firstMatch(of: long) == nil })
    #expect(rates.allSatisfy { $0.model.contains(".") })
  }

  @Test("A cache write costs 1.25 times input, and one for an hour twice input")
  // AWS's list of 2026-10-05 and litellm agree on all rows of Bedrock and the provider's platform.
  func cacheWrites() {
    for rate in rates where rate.channel != .direct {
      guard let input = rate.price(.input) else { continue }
      if let write = rate.price(.cacheWrite) { #expect(abs(write / input - 1.25) < 1e-9) }
      if let hour = rate.price(.cacheWriteHour) { #expect(abs(hour / input - 2) < 1e-9) }
    }
  }

  @Test("A cache read costs at most a quarter of input on Bedrock")  // 0.25 is Nova's, the dearest
  func cacheReads() {
    for rate in onBedrock {
      guard let input = rate.price(.input), let read = rate.price(.cacheRead) else { continue }
      #expect(read <= 0.25 * input + 1e-12)
    }
  }

  @Test("Priority costs 1.75 times the usual price and flex half of it, but for AWS's rounding")
  // AWS's service tiers, 2026-11-12: 97 of 122 rows exactly 1.75, 126 of 140 exactly 0.5.
  func tiers() {
    var exact = (priority: 0, flex: 0)
    for rate in onBedrock {
      let pairs: [(TokenPrice, TokenPrice, TokenPrice)] = [
        (.input, .priorityInput, .flexInput), (.output, .priorityOutput, .flexOutput),
      ]
      for (usual, priority, flex) in pairs {
        guard let usual = rate.price(usual) else { continue }
        if let price = rate.price(priority) {
          #expect((1.69...1.87).contains(price / usual), "\(rate.model) \(rate.scope)")
          if abs(price / usual - 1.75) < 1e-9 { exact.priority += 1 }
        }
        if let price = rate.price(flex) {
          #expect((0.42...0.61).contains(price / usual), "\(rate.model) \(rate.scope)")
          if abs(price / usual - 0.5) < 1e-9 { exact.flex += 1 }
        }
      }
    }
    #expect(exact.priority > 100 && exact.flex > 150)
  }

  @Test("A cache read is a tenth of input for Claude up to Opus 5")  // AWS's list of 2026-10-05
  func claudeReads() {
    for model in ["anthropic.claude-sonnet-4-6", "anthropic.claude-haiku-4-5"] {
      for rate in onBedrock where rate.model == model {
        guard let input = rate.price(.input), let read = rate.price(.cacheRead) else { continue }
        #expect(abs(read / input - 0.1) < 1e-9)
      }
    }
  }

  @Test("Long prices stand with their threshold, and the other way round")
  func thresholds() {
    for rate in rates {
      #expect((rate.longContextThreshold == nil) == (rate.price(.longInput) == nil))
    }
  }

  @Test("Batch has both prices or neither, and costs about half on Bedrock")
  // AWS rounds batch prices to cents, which moves the ratio to between 0.42 and 0.61.
  func batch() {
    for rate in rates {
      #expect((rate.price(.batchInput) == nil) == (rate.price(.batchOutput) == nil))
    }
    for rate in onBedrock {
      for (batch, demand) in [(TokenPrice.batchInput, TokenPrice.input), (.batchOutput, .output)] {
        guard let batch = rate.price(batch), let demand = rate.price(demand) else { continue }
        #expect((0.42...0.61).contains(batch / demand), "\(rate.model) \(rate.scope)")
      }
    }
  }

  @Test("Claude is billed through Marketplace on Bedrock, and Amazon's models by AWS")
  // The offer codes of AWS's price list: AmazonBedrockFoundationModels and AmazonBedrock.
  func billers() {
    // Claude up to 3.5 was sold by AWS itself.
    let claude = onBedrock.filter { $0.vendor == "Anthropic" }
    #expect(
      claude.filter { $0.channel == .aws }.map(\.model) == ["anthropic.claude-3-5-sonnet"])
    #expect(onBedrock.filter { $0.vendor == "Amazon" }.allSatisfy { $0.channel == .aws })
  }

  @Test("A scope of a price list belongs to its channel")
  func scopesOfPriceLists() {
    for rate in rates {
      #expect((rate.scope == "platform") == (rate.channel == .providerPlatform))
      #expect((rate.scope == "direct") == (rate.channel == .direct))
    }
    #expect(rates.filter { $0.channel == .providerPlatform }.count == 14)  // litellm 1.109.1
  }

  @Test("A model with one commercial price has no other commercial one on Bedrock")
  func anyStandsAlone() {
    for rate in onBedrock where rate.scope == "any" {
      let others = onBedrock.filter { $0.model == rate.model && $0.scope != "any" }
      #expect(others.allSatisfy { $0.scope.contains("us-gov") }, "\(rate.model)")
    }
  }
}
