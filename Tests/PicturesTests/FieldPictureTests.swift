import Charts
import Foundation
import Planner
import Rates
import Renewal
import Scenarios
import TestSupport
import Testing

@testable import Pictures

/// The pictures of Northwind, against what its assessment says.
struct FieldPictureTests {
  private static let northwind: Result<FieldPictures, any Error> = Result {
    let stored = try String(
      contentsOf: Repository.file("scenarios/northwind/scenario.yaml"), encoding: .utf8)
    let scenario = try ScenarioReader(
      files: FilesInMemory(["scenario.yaml": stored]), rateCard: RateCard.bundled()
    ).read("scenario.yaml").scenario
    let plan = try Plan(scenario)
    let assessment = try plan.assessment()
    let risk = SampleRisk(of: assessment, in: plan.renewal.scenario).risk()
    return FieldPictures(scenario: scenario, assessment: assessment.with(risk))
  }

  private func expectCents(_ value: Double, _ other: Double) {
    #expect(abs(value - other) < 0.005, "\(value) and \(other)")
  }

  private func values(_ chart: Chart, _ name: String) throws -> [Double?] {
    try #require(chart.plots.flatMap(\.series).first { $0.name == name }).values
  }

  @Test("All eight pictures exist, with a message in figures and words for those who see none")
  func all() throws {
    let pictures = try Self.northwind.get()
    let charts = [
      pictures.spend, pictures.burnDown, pictures.cascade, pictures.ladder, pictures.fan,
      pictures.tornado, pictures.offers, pictures.models,
    ]
    for chart in try charts.map({ try #require($0) }) {
      #expect(chart.title.contains { $0.isNumber } && !chart.title.hasSuffix("."), "\(chart.title)")
      #expect(chart.altText.contains("$") && chart.altText.hasSuffix("."), "\(chart.altText)")
      #expect(!chart.valueAxis.title.isEmpty)
      #expect(chart.svg == chart.svg)
    }
  }

  @Test("The cascade closes: start and steps together are what is paid")
  func cascadeCloses() throws {
    let pictures = try Self.northwind.get()
    let steps = try #require(pictures.cascadeSteps)
    let signed = try #require(pictures.signed)
    expectCents(try #require(steps.levels.last), signed.totalPaid)
    #expect(steps.steps.last?.amount == signed.totalPaid)
    let chart = try #require(pictures.cascade)
    let (base, off) = (try values(chart, "Before the step"), try values(chart, "Taken off"))
    let added = try values(chart, "Added")
    for place in steps.steps.indices.dropFirst().dropLast() {
      let top = (base[place] ?? 0) + (off[place] ?? 0) + (added[place] ?? 0)
      let before = steps.levels[place - 1]
      #expect(abs(top - max(before, steps.levels[place])) < 1e-6)
    }
  }

  @Test("The cascade's levers are those of the outcome's own cascade")
  func cascadeLevers() throws {
    let pictures = try Self.northwind.get()
    let steps = try #require(pictures.cascadeSteps).steps
    let routing = try #require(steps.first { $0.cause == .lever(.routing) })
    let own = pictures.assessment.routed.cascade.first { $0.kind == .saving(.routing) }
    #expect(routing.amount == -(own?.total ?? 0))
  }

  @Test("Spend by charge class and support add up to what is paid before true-ups, year by year")
  func spend() throws {
    let pictures = try Self.northwind.get()
    let signed = try #require(pictures.signed)
    for year in pictures.years.indices {
      let parts = pictures.spendParts.reduce(0) { $0 + $1.byYear[year] }
      expectCents(parts, signed.paid[year] - signed.trueUp[year])
    }
    let chart = try #require(pictures.spend)
    #expect(
      try values(chart, "Commitment, \(signed.candidate.name)") == signed.candidate.commitment)
    #expect(try values(chart, "What retires the commitment") == signed.eligibleSpend)
  }

  @Test("At each year's end the burn-down stands at the commitment less eligible spend")
  func burnDown() throws {
    let pictures = try Self.northwind.get()
    let signed = try #require(pictures.signed)
    let months = try #require(pictures.burnMonths).months
    for year in pictures.years.indices {
      let last = try #require(months.last { $0.year == year })
      expectCents(last.left, signed.candidate.commitment[year] - signed.eligibleSpend[year])
      #expect(abs(last.straight) < 1e-6)
    }
  }

  @Test("Fan, ladder, tornado and offers draw the figures of the paths")
  func paths() throws {
    let pictures = try Self.northwind.get()
    let risk = try #require(pictures.assessment.risk)
    let fan = try #require(pictures.fan)
    let bands = fan.plots[0].series
    for (year, spread) in risk.fan.enumerated() {
      let top = bands.reduce(0) { $0 + ($1.values[year] ?? 0) }
      expectCents(top, spread.p95)
    }
    #expect(try values(fan, "Median") == risk.fan.map(\.p50))
    let sizes = pictures.ladderSizes
    #expect(
      try values(try #require(pictures.ladder), "Chance of a shortfall")
        == sizes.map { risk.candidate($0.outcome.candidate.id)?.chance })
    #expect(Set(sizes.map(\.rung.ramp)).count == 1 && Set(sizes.map(\.rung.term)).count == 1)
    let tornado = try #require(pictures.tornado)
    #expect(
      try values(tornado, "At its 90th percentile")
        == risk.tornado.bars.prefix(FieldPictures.mostRanges).map {
          $0.paid.high - risk.tornado.base
        })
    #expect(
      try values(try #require(pictures.offers), "Expected over the paths")
        == pictures.assessment.routed.candidates.map {
          risk.candidate($0.candidate.id)?.paid.mean
        })
  }

  @Test("Models before and after routing differ by what routing saves")
  func models() throws {
    let pictures = try Self.northwind.get()
    let models = try #require(pictures.assessment.signed).models
    let saved = models.reduce(0) { $0 + $1.before - $1.after }
    let own = pictures.assessment.routed.cascade.first { $0.kind == .saving(.routing) }
    expectCents(saved, try #require(own).total)
  }

  @Test("Without paths there is no fan and no tornado, and the ladder shows the base case")
  func withoutPaths() throws {
    let pictures = try Self.northwind.get()
    let certain = FieldPictures(
      scenario: pictures.scenario, assessment: pictures.assessment.with(nil))
    #expect(certain.fan == nil && certain.tornado == nil)
    #expect(certain.offers != nil && certain.cascade != nil)
    #expect(
      certain.ladder?.plots[0].series[0].values
        == certain.ladderSizes.map(\.outcome.totalPaid))
  }

  @Test("Amounts of one size have a code in which a spreadsheet shows them readably")
  func codes() {
    #expect(MoneyCode.of([45e6]) == "$#,##0.0,,\"M\"")
    #expect(MoneyCode.of([45e3, -2]) == "$#,##0,\"k\"")
    #expect(MoneyCode.of([450]) == "$#,##0")
    #expect(MoneyCode.axis([44e6, 46e6], isFromZero: false) == "$#,##0.0,,\"M\"")
    #expect(NumberFormat(MoneyCode.difference([2e6])).text(-1.5e6) == "-$1.50M")
  }
}
