import Formulas
import Foundation
import Rates
import Renewal
import Scenarios
import TestSupport
import Testing

/// What right scenarios say, and what they leave to the defaults.
struct RightInputTests {
  @Test("The smallest scenario takes every default")
  func defaults() throws {
    let scenario = try Small.scenario(Small.top + Small.workload)
    #expect(scenario.name == "Small" && scenario.asOf == Day("2026-11-23"))
    #expect(scenario.anchor == Month("2026-12"))
    #expect(
      scenario.contractYears.map { "\($0.starts) \($0.ends)" } == [
        "2027-01 2027-12", "2028-01 2028-12", "2029-01 2029-12",
      ])
    #expect(scenario.seed == 1 && scenario.costOfCapital == 0.08)
    #expect(scenario.levers.isEmpty && scenario.services.isEmpty && scenario.offers.isEmpty)
    #expect(scenario.priceIndex.isEmpty && scenario.variants.isEmpty && scenario.today == nil)
    #expect(scenario.taxOnAWS == 0 && scenario.taxOnMarketplace == 0)
    #expect(scenario.events.isEmpty && scenario.ladder == nil && scenario.fiscalYearStart == 1)
    #expect(scenario.channels.isEmpty)
    #expect(scenario.support.discountReachesMinimum && !scenario.support.includesMarketplace)
    #expect(scenario.support.plan.id == "none" && scenario.support.base == .gross)
    let workload = try #require(scenario.workloads.first)
    #expect(workload.id == "assistant/answers" && workload.mode == .onDemand)
    #expect(workload.channel == nil && workload.season == nil && workload.loadings.isEmpty)
    #expect(workload.launch == nil && workload.end == nil)
    #expect(workload.models.map(\.share) == [.certain(1, .share)])
    #expect(workload.provenance.place == "a.yaml:7:5")
  }

  @Test("A model's longer id means its short one, in workloads, levers and rates")
  func longIds() throws {
    let long = "anthropic.claude-haiku-4-5-20251001-v1:0"
    let text =
      Small.top + Small.workload + """
        levers: { routing: [{ task: answers, to: "\(long)", share: 50%, starts: 2027-03 }] }
        rates: [{ model: "\(long)", scope: us, input: 1, as_of: 2026-11-20, source: Quote }]

        """
    let scenario = try Small.scenario(text)
    #expect(scenario.levers.map(\.to) == ["anthropic.claude-haiku-4-5"])
    #expect(scenario.rateCard.rates.first?.model == "anthropic.claude-haiku-4-5")
    let moved = try Small.scenario(text.replacing("anthropic.claude-sonnet-4-6", with: long))
    #expect(moved.workloads.first?.models.map(\.model) == ["anthropic.claude-haiku-4-5"])
  }

  @Test("Records of the estate take their defaults")
  func estateDefaults() throws {
    let scenario = try Small.scenario(
      Small.top + Small.estate + """
        savings_plans:
          - { covers: Compute, commitment: 10 per hour, discount: 27%, ends: 2028-06 }
          - { covers: Compute, commitment: 5 per hour, discount: 30%, ends: 2027-06, renews: same }
          - name: Third
            covers: Compute
            commitment: 4 per hour
            discount: 30%
            ends: 2027-06
            renews: 3 per hour
        marketplace:
          - { product: Suite, invoice: 120k per year, month: 3 }
        credits:
          - { name: Letter, amount: 40k, starts: 2027-01, expires: 2027-06 }

        """)
    #expect(scenario.services.first?.coverage == .inScope)
    #expect(scenario.services.first?.privateRate == nil)
    #expect(scenario.savingsPlans.allSatisfy { $0.upfront.base == 0 && !$0.isProposed })
    #expect(scenario.savingsPlans.map(\.name) == ["Compute 1", "Compute 2", "Third"])
    #expect(scenario.savingsPlans.map(\.renewal) == [.certain(0), .certain(5), .certain(3)])
    #expect(scenario.marketplace.first?.months == [3])
    #expect(scenario.marketplace.first?.badge == MarketplaceProduct.Badge.none)
    #expect(scenario.marketplace.first?.growth == Growth.none)
    let credit = try #require(scenario.credits.first)
    #expect(
      credit.scope == [.services, .newServices, .privateRates, .savingsPlans, .modelsByAWS])
    #expect(credit.share == 1 && credit.retires == nil && credit.milestone == nil)
  }

  @Test("Clauses that a paper leaves out stay unwritten")
  func clauses() throws {
    let scenario = try Small.scenario(
      Small.top + Small.estate + """
        offers:
          - { id: aws-opening, commitment: 2M, discount: 10% }
          - id: counter
            commitment: [1M, 2M, 3M]
            tiers: [{ from: 1M, discount: 6% }, { from: 2M, discount: 9% }]
            clauses:
              burn: net_of_plans
              eligibility: { models_by_aws: { earns: 0% } }

        """)
    let opening = try #require(scenario.offers.first)
    #expect(opening.name == "Aws opening" && opening.role == .quoted)
    #expect(opening.commitment == [2_000_000, 2_000_000, 2_000_000])
    #expect(opening.discount == [0.1, 0.1, 0.1] && opening.clauses == Clauses())
    let counter = try #require(scenario.offers.last)
    #expect(counter.commitment == [1_000_000, 2_000_000, 3_000_000])
    #expect(counter.discount == [0, 0, 0] && counter.tiers.map(\.discount) == [0.06, 0.09])
    #expect(counter.clauses.settings == [.burnBasis: .choice(BurnBasis.netOfPlans)])
    let standard = Eligibility.standard(for: .modelsByAWS)
    let written = try #require(counter.clauses.eligibility[.modelsByAWS])
    #expect(written.earns == 0 && written.retires == standard.retires)
    #expect(counter.clauses.eligibility.count == 1)
  }

  @Test("Growth by contract year, and by adoption")
  func growth() throws {
    let list = "[60% per year, 40% to 50% per year]"
    let listed = try Small.scenario(
      Small.top + Small.workload.replacing("20% per year", with: list))
    #expect(
      listed.workloads.first?.growth
        == .yearly([
          .certain(0.6, .growth), ValueRange(.interval(low: 0.4, high: 0.5), kind: .growth),
        ]))
    let curve = "{ adoption: { start: 20%, saturation: 80% / 90% / 100%, by: 2028-06 } }"
    let adopted = try Small.scenario(
      Small.top + Small.workload.replacing("20% per year", with: curve))
    #expect(
      adopted.workloads.first?.growth
        == .adoption(
          AdoptionCurve(
            start: .certain(0.2, .share),
            saturation: ValueRange(.triple(low: 0.8, base: 0.9, high: 1), kind: .share),
            by: Month(year: 2028, month: 6))))
  }

  @Test("Contract years of other lengths, and an anchor that is a day")
  func windows() throws {
    let term = """
      contract_years:
        - { starts: 2027-04-01, ends: 2027-12-31 }
        - { starts: 2028-01-01, ends: 2029-06-30 }
      """
    let top = Small.top.replacing("term: { starts: 2027-01-01, years: 3 }", with: term)
      .replacing("anchor: 2026-12", with: "anchor: 2026-12-31")
    let scenario = try Small.scenario(top + Small.workload)
    #expect(
      scenario.contractYears.map { "\($0.starts) \($0.ends)" } == [
        "2027-04 2027-12", "2028-01 2029-06",
      ])
    #expect(scenario.anchor == Month("2026-12"))
  }

  @Test(
    "Names may start with any character, and stay text",
    arguments: ["=1+1", "+49 30", "-5", "@home", "=HYPERLINK(\\\"x\\\")", "'quoted", "1e3", "true"])
  func names(_ name: String) throws {
    let file = """
      estate:
        - { name: "\(name)", spend: 100k per month, growth: 5% per year, source: "\(name)" }
      """
    let service = try #require(try Small.scenario(Small.top + file).services.first)
    let plain = name.replacing("\\\"", with: "\"")
    #expect(service.name == plain && service.provenance.source == plain)
  }

  @Test("A price index takes the card's spelling of a vendor")
  func priceIndex() throws {
    let index = "price_index: { anthropic: -10% per year, aws: [1% per year, 2% per year] }\n"
    let scenario = try Small.scenario(Small.top + Small.workload + index)
    #expect(scenario.priceIndex.keys.sorted() == ["AWS", "Anthropic"])
    #expect(scenario.priceIndex["AWS"]?.map(\.base) == [0.01, 0.02])
  }

  @Test("An anchor of YAML stands for its value wherever its alias is")
  func aliases() throws {
    let file =
      Small.top
      + Small.workload.replacing("1M per month", with: "&n 1M per month")
      .replacing("2000", with: "&m 1500").replacing("300", with: "*m")
    let workload = try #require(try Small.scenario(file).workloads.first)
    #expect(workload.inputTokens == .certain(1_500) && workload.outputTokens == .certain(1_500))
  }

  @Test("The clauses that the starter gives as ideas are right once the # is away")
  func ideas() throws {
    let file = Repository.file("scenarios/starter/scenario.yaml")
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    var keys: Set<String> = []
    for (number, line) in lines.enumerated() {
      guard let mark = line.range(of: "# "), line[..<mark.lowerBound].allSatisfy(\.isWhitespace),
        let key = line[mark.upperBound...].split(separator: ":").first.map(String.init),
        Clause.named(key) != nil
      else { continue }
      keys.insert(key)
      var changed = lines
      changed[number] = line.replacing("# ", with: "", maxReplacements: 1)
      let text = changed.joined(separator: "\n")
      #expect(try Small.problems(text).isEmpty, "\(key)")
    }
    #expect(keys.count >= 15)
  }

  @Test(
    "Every sample is read without a warning but the one that it teaches", arguments: Samples.all)
  func samples(_ sample: Sample) throws {
    let path = sample.scenario.lastPathComponent
    let files = FolderFiles(folder: sample.scenario.deletingLastPathComponent())
    let reading = try ScenarioReader(files: files, rateCard: .bundled()).read(path)
    // The sample of the meter shows what a refresh loses, and the bet a forecast with too little behind
    // it; both are told so.
    #expect(reading.warnings.count == (["meter", "bet"].contains(sample.name) ? 1 : 0))
    #expect(reading.files.first == path)
    #expect(!reading.scenario.contractYears.isEmpty)
  }
}
