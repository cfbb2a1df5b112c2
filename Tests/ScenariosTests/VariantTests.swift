import Formulas
import Renewal
import Scenarios
import Testing

/// Variants are paths with what stands there instead.
struct VariantTests {
  private func variant(_ overrides: String) throws -> Scenario {
    let text =
      Small.top + Small.workload + """
          - app: reports
            task: summaries
            model: amazon.nova-pro
            scope: us
            requests: 2M per month
            input_tokens: 1000
            output_tokens: 100
            growth: 10% per year
        estate:
          - { name: Compute, spend: 100k per month, growth: 5% per year }
          - { name: EC2.other, spend: 10k per month, growth: 5% per year }
        offers:
          - { id: opening, commitment: 2M, discount: 10% }
        variants:
          changed:
        \(overrides.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))

        """
    let scenario = try Small.scenario(text)
    #expect(scenario.variants.map(\.name) == ["changed"])
    #expect(scenario.workloads.map(\.growth).first == .yearly([.certain(0.2, .growth)]))
    return try #require(scenario.variants.first).scenario
  }

  private func growths(_ scenario: Scenario) -> [Double] {
    (scenario.workloads.map(\.growth) + scenario.services.map(\.growth)).map {
      $0.byYear.first?.base ?? .nan
    }
  }

  @Test("A star stands for any record")
  func anyRecord() throws {
    let changed = try variant("workloads.*.growth: 1% per year\nestate.*.growth: 2% per year")
    #expect(growths(changed) == [0.01, 0.01, 0.02, 0.02] && changed.variants.isEmpty)
  }

  @Test(
    "A workload is found by app, by app and task, and by a pattern",
    arguments: [
      "workloads.reports.growth", "workloads.reports/summaries.growth", "workloads.rep*.growth",
      "workloads.*/summaries.growth", "w*.r*s.growth",
    ])
  func workloads(_ path: String) throws {
    #expect(growths(try variant("\(path): 1% per year")) == [0.2, 0.01, 0.05, 0.05])
  }

  @Test("A name with a dot is found")
  func dots() throws {
    let changed = try variant("estate.EC2.other.growth: 1% per year")
    #expect(growths(changed) == [0.2, 0.1, 0.05, 0.01])
  }

  @Test("Keys that are not there yet are added, with the mappings on the way")
  func added() throws {
    let changed = try variant(
      """
      offers.opening.clauses.burn: gross
      support.plan: enterprise
      price_index.Anthropic: -5% per year
      seed: 7
      """)
    #expect(changed.offers.first?.clauses[.burnBasis] == .choice(BurnBasis.gross))
    #expect(changed.support.plan.id == "enterprise" && changed.seed == 7)
    #expect(changed.priceIndex["Anthropic"] == [.certain(-0.05, .growth)])
  }

  @Test("Contract years take the place of a term, and a whole list that of a list")
  func replaced() throws {
    let changed = try variant(
      """
      contract_years: [{ starts: 2027-01-01, ends: 2027-06-30 }]
      estate: [{ name: Storage, spend: 1k per month, growth: 0% per year }]
      """)
    #expect(changed.contractYears.map(\.ends) == [Month(year: 2027, month: 6)])
    #expect(changed.services.map(\.name) == ["Storage"])
    #expect(changed.services.first?.provenance.place == "a.yaml:31:14")
  }

  @Test("New keys are reached: a clause of every offer, events, a ladder and a private rate")
  func newKeys() throws {
    let changed = try variant(
      """
      offers.*.clauses.grace: 5%
      events: [{ event: Sale of the shops, kind: termination, month: 2028-04 }]
      events.Sale*.month: 2028-05
      ladder: { commitments: [1M, 2M] }
      ladder.terms: [1, 3]
      estate.Compute.private_rate: { percentage: 30% }
      estate.Compute.private_rate.ends: 2028-06
      estate.Compute.private_rate.bands: [{ from: 0, off: 10% }]
      """)
    #expect(changed.offers.map { $0.clauses[.grace] } == [0.05])
    #expect(changed.events.map(\.month) == [Month(year: 2028, month: 5)])
    #expect(changed.ladder == Ladder(commitments: [1_000_000, 2_000_000], terms: [1, 3]))
    let rate = try #require(changed.services.first?.privateRate)
    #expect(rate.bands.map(\.off) == [.certain(0.1, .share)])
    #expect(rate.ends == Month(year: 2028, month: 6))
  }

  @Test("A match takes the place of a credit's amount and months")
  func rivals() throws {
    let text =
      Small.top + Small.estate + """
        credits:
          - { name: Letter, amount: 40k, starts: 2027-01, expires: 2027-06, share: 50% }
        variants:
          matched: { credits.Letter.match: { share: 40%, caps: 10k } }

        """
    let matched = try #require(try Small.scenario(text).variants.first?.scenario)
    #expect(matched.credits.map(\.share) == [0.4, 0.4, 0.4])
  }

  @Test("Later overrides see what earlier ones changed")
  func order() throws {
    let changed = try variant(
      "workloads.*.growth: 1% per year\nworkloads.reports.growth: 3% per year")
    #expect(growths(changed) == [0.01, 0.03, 0.05, 0.05])
  }
}
