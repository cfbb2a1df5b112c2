import Foundation
import Planner
import Projection
import Renewal
import TestSupport
import Testing

/// What random paths say of whole scenarios.
struct RiskTests {
  private func risk(_ scenario: Scenario, paths: Int = 2_000, threads: Int = 1) throws -> Risk {
    try #require(try Plan(scenario).assessment(PathOptions(paths: paths, threads: threads)).risk)
  }

  @Test("Without ranges there is no risk, and without paths none is worked out")
  func none() throws {
    let flat = try Plan(.flat(offers: [.flat("a", 1_000_000, 0.1)]))
    #expect(try flat.assessment(PathOptions(paths: 100)).risk == nil)
    #expect(try Plan(.starter()).assessment().risk == nil)
  }

  @Test("A path is the base case of the scenario that states what the path drew")
  func paths() throws {
    let scenario = try Scenario.sample("northwind/scenario.yaml")
    let plan = try Plan(scenario)
    var model = plan.pathModel
    let members = plan.renewal.statedCandidates.indices
    var quantities: [PathModel.Quantity] = []
    for member in members {
      quantities.append(model.quantity(Totals.termPaid, member: member))
      quantities.append(model.quantity(Totals.termShortfall, member: member))
    }
    let names = scenario.uncertainInputs.map(\.name)
    let values = model.run([PathRequest(quantities, paths: 3)], seed: 9, threads: 1)
    let scores = zip(names, model.scores(of: names, paths: 3, seed: 9))
    let drawn = Dictionary(uniqueKeysWithValues: scores.map { ($0, $1) })
    for path in 0..<3 {
      var stated = scenario
      stated.variants = []
      stated.ladder = nil
      stated.eachRange { place, range in
        guard !range.isCertain, let score = drawn[place.name]?[path] else { return }
        range = .certain(Distribution(range).quantile(score: score), range.kind)
      }
      let outcome = try Plan(stated).outcome
      for member in members {
        let candidate = outcome.candidates[member]
        let paid = values[quantities[2 * member]]
        let short = values[quantities[2 * member + 1]]
        // The tables of quantiles are good to 1e-8 of a range's width.
        expectNear(paid[paid.startIndex + path], candidate.totalPaid, 1e-7)
        expectNear(
          short[short.startIndex + path], candidate.shortfall.reduce(0, +),
          1e-6 * candidate.totalPaid / max(1, candidate.shortfall.reduce(0, +)))
      }
    }
  }

  private func expectNear(_ a: Double, _ b: Double, _ tolerance: Double) {
    #expect(abs(a - b) <= tolerance * max(abs(a), abs(b)) + 1e-6, "\(a) and \(b)")
  }

  @Test("Neither threads nor another seedless input move a figure")
  func threads() throws {
    let scenario = try Scenario.sample("northwind/scenario.yaml")
    let (one, two) = (try risk(scenario), try risk(scenario, threads: 2))
    #expect(one.candidates.map(\.paid) == two.candidates.map(\.paid))
    #expect(one.candidates.map(\.maxRegret) == two.candidates.map(\.maxRegret))
    var larger = scenario
    larger.services.append(
      ServiceGroup(
        name: "Something else", spend: .certain(0),
        growth: .yearly([ValueRange(.interval(low: 0.1, high: 0.9), kind: .growth)]),
        provenance: scenario.provenance))
    #expect(try risk(larger).candidates.map(\.paid) == one.candidates.map(\.paid))
  }

  @Test("Chances of a term are those of whole paths: at least any year's, at most all years' sum")
  func chances() throws {
    for sample in ["northwind/scenario.yaml", "starter/scenario.yaml"] {
      for candidate in try risk(.sample(sample)).candidates {
        #expect(candidate.chance >= (candidate.chanceByYear.max() ?? 0))
        #expect(candidate.chance <= candidate.chanceByYear.reduce(0, +) + 1e-12)
        #expect(
          candidate.paid.p10 <= candidate.paid.p50 && candidate.paid.p50 <= candidate.paid.p90)
        #expect(candidate.tailMean >= candidate.paid.p90)
        #expect(candidate.meanRegret >= -1e-6 && candidate.maxRegret >= candidate.meanRegret - 1e-6)
      }
    }
  }

  @Test("A larger commitment is never less likely to be short, and its limits rise with the chance")
  func curves() throws {
    let risk = try risk(.sample("northwind/scenario.yaml"))
    #expect(risk.curves.map(\.offer) == ["aws-opening", "counter", "walk-away", "bridge"])
    for curve in risk.curves {
      let chances = curve.sizes.map(\.chance)
      #expect(chances == chances.sorted())
      let limits = curve.limits.compactMap { $0.size?.factor }
      #expect(limits == limits.sorted() && limits.count == 3)
      for (size, limit) in zip(curve.limits.compactMap(\.size), curve.limits) {
        #expect(size.chance == limit.chance)
      }
    }
  }

  @Test("An offer's own size lies on its curve: the curve's chances around it hold its own")
  func ownSize() throws {
    let risk = try risk(.sample("northwind/scenario.yaml"))
    for curve in risk.curves {
      let own = try #require(risk.candidate(curve.offer))
      let below = curve.sizes.last { $0.factor <= 1 }?.chance ?? 0
      let above = curve.sizes.first { $0.factor >= 1 }?.chance ?? 1
      #expect(below <= own.chance && own.chance <= above, "\(curve.offer)")
    }
  }

  @Test(
    "The workbook's settlement of the first paths is the engine's, for the offer's own and other sizes"
  )
  func table() throws {
    let scenario = try Scenario.sample("northwind/scenario.yaml")
    let plan = try Plan(scenario)
    let table = try #require(try risk(scenario).draws)
    #expect(table.offer == "counter" && table.leftOut.isEmpty && table.paths.count == 1_000)
    let number = try #require(plan.renewal.candidate(table.offer))
    for factor in [0.8, 1, 1.15] {
      var model = plan.pathModel
      let future = model.future(changing: plan.renewal.commitments(of: number, times: factor))
      let paid = model.quantity(Totals.termPaid, member: number, in: future)
      let short = model.quantity(Totals.termShortfall, member: number, in: future)
      let values = model.run(
        [PathRequest([paid, short], paths: 1_000)], seed: scenario.seed, threads: 1)
      let ends = zip(values[paid], values[short])
      for (path, (paid, short)) in zip(table.paths, ends) {
        var (settledPaid, settledShort) = (0.0, 0.0)
        for (year, commitment) in zip(path.years, table.commitment) {
          let due = factor * commitment
          let burn = year.nativeBurn + min(year.marketplaceBurn, table.marketplaceCap * due)
          let missing = burn - due >= -0.005 ? 0 : due - burn
          settledShort += missing
          settledPaid += year.cost + table.shortfallRate * missing
        }
        expectNear(settledShort, short, 1e-9)
        expectNear(settledPaid, paid, 1e-9)
      }
    }
  }

  @Test("Each range by itself: the tornado's ends are base cases of their own")
  func tornado() throws {
    let scenario = try Scenario.sample("northwind/scenario.yaml")
    let tornado = try risk(scenario).tornado
    #expect(tornado.bars.map(\.width) == tornado.bars.map(\.width).sorted(by: >))
    for bar in tornado.bars.prefix(3) {
      for (value, paid) in [(bar.values.low, bar.paid.low), (bar.values.high, bar.paid.high)] {
        var stated = scenario
        stated.variants = []
        stated.ladder = nil
        stated.eachRange { place, range in
          if place.name == bar.input.name { range = .certain(value, range.kind) }
        }
        let outcome = try Plan(stated).outcome
        expectNear(try #require(outcome.candidate(tornado.candidate)).totalPaid, paid, 1e-7)
      }
    }
  }

  @Test("What is stopped is kept, and says so")
  func partial() throws {
    let scenario = try Scenario.sample("starter/scenario.yaml")
    let counter = Counter()
    let options = PathOptions(
      paths: 4_000, threads: 1,
      watch: PathWatch(
        progress: { done, _ in counter.done = done }, isStopped: { counter.done >= 1_024 }))
    let risk = try #require(try Plan(scenario).assessment(options).risk)
    #expect(risk.paths == 1_024 && risk.askedPaths == 4_000 && risk.isPartial)
    let whole = try self.risk(scenario, paths: 1_024)
    #expect(risk.candidates.map(\.paid) == whole.candidates.map(\.paid))
  }

  @Test("What is stopped before a thousand paths says nothing")
  func tooFew() throws {
    let counter = Counter()
    let options = PathOptions(
      paths: 4_000, threads: 1,
      watch: PathWatch(
        progress: { done, _ in counter.done = done }, isStopped: { counter.done >= 256 }))
    let thrown = #expect(throws: TooFewPaths.self) {
      try Plan(.sample("starter/scenario.yaml")).assessment(options)
    }
    #expect(thrown?.done == 256 && thrown?.asked == 4_000)
  }

  @Test("A variant draws with the drivers that it states itself")
  func driversOfVariants() throws {
    var scenario = try Scenario.sample("northwind/scenario.yaml")
    var other = scenario
    for number in other.services.indices { other.services[number].loadings = [] }
    other.variants = []
    scenario.variants = [Scenario.NamedVariant(name: "apart", scenario: other)]
    let future = try #require(try risk(scenario).futures.first)
    let alone = try risk(other)
    for candidate in alone.candidates where future.expectedPaid[candidate.candidate] != nil {
      expectNear(future.expectedPaid[candidate.candidate] ?? 0, candidate.paid.mean, 1e-12)
    }
    let together = try risk(scenario).candidates
    #expect(together.map(\.paid.mean) != alone.candidates.map(\.paid.mean))
  }

  @Test("Where no offer is signed, the fan is of the first offer, and says so")
  func fanWithoutOffer() throws {
    var scenario = try Scenario.sample("bet/scenario.yaml")
    scenario.riskAppetite = .chanceOfShortfall(atMost: 0)
    let assessment = try Plan(scenario).assessment(PathOptions(paths: 2_000))
    #expect(assessment.recommendation.sign == Scenario.noAgreement)
    #expect(assessment.risk?.fanOffer == "central")
  }

  private final class Counter: @unchecked Sendable { var done = 0 }
}
