import Formulas
import Renewal
import Scenarios
import Testing

/// A file that extends another says only what differs.
struct ExtendsTests {
  private let base =
    Small.top + Small.workload + """
      estate:
        - { name: Compute, spend: 100k per month, growth: 5% per year, source: Report }
        - { name: Network, spend: 10k per month, growth: 5% per year }
      offers:
        - { id: opening, commitment: 2M, discount: 10% }

      """

  private func reading(_ over: String) throws -> ScenarioReading {
    try Small.reading(["a.yaml": "extends: base/b.yaml\n\(over)", "base/b.yaml": base])
  }

  @Test("One key is overridden, the others stay")
  func oneKey() throws {
    let reading = try reading("name: Other\n")
    #expect(reading.scenario.name == "Other" && reading.scenario.asOf == Day("2026-11-23"))
    #expect(reading.files == ["a.yaml", "base/b.yaml"])
    #expect(reading.scenario.provenance.place == "a.yaml:1:1")
  }

  @Test("A list of commitments or budgets sets aside the growth that stood beside one amount")
  func listsOfYears() throws {
    let base =
      Small.top + Small.workload + """
        budgets:
          - { app: assistant, monthly: 45k, growth: 10% per year }
        offers:
          - { id: opening, commitment: 2M, commitment_growth: 10%, discount: 10% }

        """
    let years = 3
    let list = (0..<years).map { "\($0 + 3)M" }.joined(separator: ", ")
    let over = """
      extends: b.yaml
      budgets: [{ app: assistant, monthly: [\(list)] }]
      offers: [{ id: opening, commitment: [\(list)] }]

      """
    let scenario = try Small.reading(["a.yaml": over, "b.yaml": base]).scenario
    let expected = (0..<years).map { Double($0 + 3) * 1e6 }
    #expect(scenario.offers.first?.commitment == expected)
    #expect(scenario.budgets.first?.monthly == expected)
    // One amount keeps the growth.
    let one = "extends: b.yaml\noffers: [{ id: opening, commitment: 3M }]\n"
    let grown = try Small.reading(["a.yaml": one, "b.yaml": base]).scenario.offers.first
    #expect(grown?.commitment.first == 3e6)
    #expect(grown?.commitment.last != 3e6)
  }

  @Test("Records merge by their identity, and new ones come after them")
  func records() throws {
    let services = try reading(
      """
      estate:
        - { name: Network, spend: 20k per month }
        - { name: Storage, spend: 30k per month, growth: 1% per year }
      """
    ).scenario.services
    #expect(services.map(\.name) == ["Compute", "Network", "Storage"])
    #expect(services.map(\.spend) == [.certain(100_000), .certain(20_000), .certain(30_000)])
    #expect(services[1].growth == .yearly([.certain(0.05, .growth)]))
    #expect(services[0].provenance.source == "Report")
    #expect(
      services.map(\.provenance.place) == [
        "base/b.yaml:16:5", "base/b.yaml:17:5, changed at a.yaml:3:13", "a.yaml:4:5",
      ])
  }

  @Test("Workloads merge by app and task, a mix in place of a model")
  func mix() throws {
    let workloads = try reading(
      """
      workloads:
        - app: assistant
          task: answers
          models: [{ model: amazon.nova-pro, share: 100% }]
      """
    ).scenario.workloads
    #expect(workloads.count == 1)
    #expect(workloads.first?.models.map(\.model) == ["amazon.nova-pro"])
  }

  @Test("Contract years take the place of a term")
  func alternatives() throws {
    let years = try reading(
      """
      contract_years:
        - { starts: 2027-01-01, ends: 2027-12-31 }
      """
    ).scenario.contractYears
    #expect(years.count == 1)
  }

  @Test("A list that is no list of records is replaced")
  func replaced() throws {
    let offers = try reading("offers:\n  - { id: opening, commitment: [1M, 2M, 3M] }\n")
    #expect(offers.scenario.offers.first?.commitment == [1_000_000, 2_000_000, 3_000_000])
    #expect(offers.scenario.offers.first?.discount == [0.1, 0.1, 0.1])
  }

  @Test("A message names the file that said it")
  func messages() throws {
    let files = [
      "a.yaml": Array("extends: base/b.yaml\nestate:\n  - { name: Network, spend: 20k }\n".utf8),
      "base/b.yaml": Array(base.replacing("growth: 20%", with: "growth: 20").utf8),
    ]
    #expect(
      try Small.problems(files) == [
        "a.yaml:3:29: \"20k\" has no unit; it must be stated per month, like 420k per month. "
          + "Did you mean \"20k per month\"?",
        "base/b.yaml:14:13: \"20\" is not a percentage such as 45% per year. "
          + "Did you mean \"20% per year\"?",
      ])
  }

  @Test("Files are named from the file that extends them", arguments: ["c.yaml", "./x/../c.yaml"])
  func paths(_ name: String) throws {
    let reading = try Small.reading([
      "a.yaml": "extends: base/b.yaml\n", "base/b.yaml": "extends: \(name)\nname: B\n",
      "base/c.yaml": base,
    ])
    #expect(reading.scenario.name == "B")
    #expect(reading.files == ["a.yaml", "base/b.yaml", "base/c.yaml"])
  }
}
