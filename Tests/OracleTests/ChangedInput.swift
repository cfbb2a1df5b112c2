import Formulas
import Foundation
import Planner
import Rates
import Renewal
import Scenarios
import Sheets
import TestSupport
import Testing

/// One input of a sample changed twice: by hand in the finished workbook, and in the scenario.
struct ChangedInput: Sendable, CustomStringConvertible {
  /// The sample that it is an input of.
  var sample = "northwind"
  /// What is changed, for the title of the test.
  let description: String
  /// The row of the model that is changed.
  let row: (any Row)?
  /// The label of the member whose values are changed; nil for a single row.
  let member: String?
  /// The value that is set in every period.
  let value: Double
  /// The same change as YAML, laid over the scenario with `extends`.
  let override: String

  /// What a person would type: cells and their values.
  func settings(on grid: Grid, of model: Model) throws -> [String] {
    let row = try #require(row)
    let members = (0..<model.memberCount(row)).filter {
      member == nil || model.memberLabel(row, $0) == member
    }
    let number = try #require(members.first, "\(row.id) has no member \(member ?? "")")
    return try (0..<model.timeline.periods(row.cadence)).map { period in
      let address = try #require(grid.address(of: row, member: number, period: period))
      return "\(address.a1.filter { $0 != "$" })=\(value)"
    }
  }

  /// The sample in a folder of its own, with one rung for all of its ladder.
  ///
  /// Rungs are two thirds of Northwind's formulas, and one is like the other.
  func base(in folder: URL) throws -> Sample {
    let original = try Sample.named(sample)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, bytes) in try original.files() {
      let text = String(decoding: bytes, as: UTF8.self)
        .replacing("commitments: 8M to 15M by 500k, ramps: [flat, 10%]", with: "commitments: [12M]")
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    return Sample(
      name: sample, scenario: folder.appending(path: original.scenario.lastPathComponent))
  }

  /// What the load of a capacity depends on is left alone: which numbers of units are compared is
  /// chosen when the workbook is made.
  ///
  /// A commitment, a discount, a growth, a routing share, a cap, a date, a price, a clause.
  static let all: [ChangedInput] = [
    ChangedInput(
      description: "commitment of the opening, 10M a year", row: Terms.commitment,
      member: "AWS opening", value: 10_000_000,
      override: "offers: [{ id: aws-opening, commitment: 10M }]"),
    ChangedInput(
      description: "discount of the counter, 13 %", row: Terms.quotedDiscount,
      member: "Our counter", value: 0.13, override: "offers: [{ id: counter, discount: 13% }]"),
    ChangedInput(
      description: "growth of one workload, 90 % a year", row: Workloads.growth,
      member: "agent-code/code-change", value: 0.9,
      override: """
        workloads: [{ app: agent-code, task: code-change, growth: 90% per year }]
        """),
    ChangedInput(
      description: "routing share of a task, 30 %", row: LeverRamp.share,
      member: "Routing of classification to anthropic.claude-haiku-5-5", value: 0.3,
      override: """
        levers:
          routing: [{ task: classification, to: anthropic.claude-haiku-5-5, share: 30% }]
        """),
    ChangedInput(
      description: "Marketplace cap of the walk-away, 35 %", row: Clause.marketplaceCap.input,
      member: "Walk-away", value: 0.35,
      override: "offers: [{ id: walk-away, clauses: { marketplace_cap: 35% } }]"),
    ChangedInput(
      description: "start of a batch lever, September 2028", row: LeverRamp.start,
      member: "Batch of classification", value: Double(Month(year: 2028, month: 9).serial),
      override: "levers: { batch: [{ task: classification, starts: 2028-09 }] }"),
    ChangedInput(
      description: "spend of a service group, 500k a month", row: Services.spend,
      member: "Compute", value: 500_000,
      override: "estate: [{ name: Compute, spend: 500k per month }]"),
    ChangedInput(
      description: "cost of capital, 12 %", row: Payment.costOfCapital, member: nil, value: 0.12,
      override: "cost_of_capital: 12%"),
    ChangedInput(
      description: "grace band of the opening, 30 %", row: Clause.grace.input,
      member: "AWS opening", value: 0.3,
      override: "offers: [{ id: aws-opening, clauses: { grace: 30% } }]"),
  ]

  /// What the meter, capacity, guard rails and channels bring.
  static let ofMeter: [ChangedInput] = [
    ChangedInput(
      sample: "meter", description: "input that repeats, 50 %", row: LeverRamp.share,
      member: "Caching of clause-lookup", value: 0.5,
      override: "levers: { caching: [{ task: clause-lookup, cacheable: 50% }] }"),
    ChangedInput(
      sample: "meter", description: "calls of an agent, 7", row: Loops.steps,
      member: "incident-agent/investigation", value: 7,
      override: """
        workloads: [{ app: incident-agent, task: investigation, loop: { steps: 7 } }]
        """),
    ChangedInput(
      sample: "meter", description: "start of a refresh, October 2027", row: LeverRamp.start,
      member: "Refresh of nightly-summaries to anthropic.claude-sonnet-5-5",
      value: Double(Month(year: 2027, month: 10).serial),
      override: """
        levers:
          refresh:
            - from: anthropic.claude-sonnet-4-6
              to: anthropic.claude-sonnet-5-5
              task: nightly-summaries
              starts: 2027-10
        """),
    ChangedInput(
      sample: "capacity/early", description: "units of a capacity, 1", row: CapacityPurchases.units,
      member: "support on reserved Sonnet", value: 1,
      override: "capacity: [{ name: support on reserved Sonnet, units: 1 }]"),
    ChangedInput(
      sample: "channels", description: "requests of a workload, 1M a month",
      row: Workloads.measuredRequests, member: "research/analysis", value: 1_000_000,
      override: "workloads: [{ app: research, task: analysis, requests: 1M per month }]"),
    ChangedInput(
      sample: "guard-rails", description: "users of a profile, 300", row: Profiles.users,
      member: "agent-code/code-change, heavy", value: 300,
      override: """
        workloads: [{ app: agent-code, task: code-change, profiles: [{ name: heavy, users: 300 }] }]
        """),
  ]
}

extension Sample {
  /// A sample by its name.
  static func named(_ name: String) throws -> Sample {
    try #require(Samples.all.first { $0.name == name }, "\(name)")
  }

  /// The scenario, read with the bundled prices.
  func read() throws -> Scenario {
    try ScenarioReader(
      files: FilesInMemory(bytes: files()), rateCard: RateCard.bundled()
    ).read(scenario.lastPathComponent).scenario
  }
}

/// The Northwind sample as the engine sees it.
enum Northwind {
  /// The scenario, read with the bundled prices.
  static func scenario() throws -> Scenario { try Sample.named("northwind").read() }

  /// The workbook that a scenario is laid out as.
  static func book(_ plan: Plan) throws -> Book {
    plan.book(
      try plan.assessment(),
      origin: Book.Origin(file: "scenario.yaml", hash: "", engineVersion: "", command: ""))
  }
}
