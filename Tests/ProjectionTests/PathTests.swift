import Formulas
import Foundation
import Projection
import Testing

/// Paths on a model small enough to follow by hand.
struct PathTests {
  private static func growth(
    _ period: Int, name: String = "growth", loadings: [DriverLoading] = []
  ) -> DrawnCell {
    DrawnCell(
      Toy.growth, member: 0, period: period,
      numbers: [
        DrawnNumber(
          name: name, loadings: loadings,
          distribution: .lognormal(from: 0.2, to: 0.8, above: -1), base: 0.5)
      ])
  }

  private static func amount(_ member: Int, name: String) -> DrawnCell {
    DrawnCell(
      Toy.amount, member: member, period: 0,
      numbers: [DrawnNumber(name: name, distribution: .lognormal(from: 5, to: 20), base: 10)])
  }

  private static let seed: UInt64 = 7

  @Test("Without ranges every path is the base case, bit for bit")
  func certain() throws {
    let projector = Projector(try Toy.model())
    let base = projector.base()
    var model = PathModel(projector, drawing: [])
    for line in [Toy.grown, Toy.ofYear, Toy.short] {
      for member in 0..<projector.memberCount(line) {
        for period in 0..<projector.periods(line) {
          let quantity = model.quantity(line, member: member, period: period)
          let paths = model.run(
            [PathRequest([quantity], paths: 1_000)], seed: Self.seed, threads: 2)
          let value = base.value(line, member: member, period: period)
          #expect(paths[quantity].count == 1_000)
          #expect(paths[quantity].allSatisfy { $0.bitPattern == value.bitPattern })
        }
      }
    }
  }

  @Test(
    "A path is the base case of the model that states what the path drew, across the borders of blocks"
  )
  func drawn() throws {
    let projector = Projector(try Toy.model())
    let cells = [Self.growth(0), Self.growth(1, name: "other"), Self.amount(1, name: "amount")]
    var model = PathModel(projector, drawing: cells)
    let quantity = model.quantity(Toy.short, member: 1, period: 1)
    let total = model.quantity(Toy.ofYear, member: 1, period: 1)
    let paths = model.run(
      [PathRequest([quantity, total], paths: 300)], seed: Self.seed, threads: 1)
    let scores = model.scores(of: ["growth", "other", "amount"], paths: 300, seed: Self.seed)
    for path in 0..<300 {
      let growth = Distribution.lognormal(from: 0.2, to: 0.8, above: -1)
      let stated = InputValues(
        Toy.growth,
        [[growth.quantile(score: scores[0][path]), growth.quantile(score: scores[1][path])]])
      let amounts = InputValues(
        Toy.amount,
        [
          [1, 2, 3],
          [Distribution.lognormal(from: 5, to: 20).quantile(score: scores[2][path]), 20, 30],
          [100, 200, 300],
        ])
      let one = projector.base(changing: [stated, amounts], from: projector.base())
      #expect(
        paths[quantity][paths[quantity].startIndex + path]
          == one.value(Toy.short, member: 1, period: 1))
      #expect(
        paths[total][paths[total].startIndex + path]
          == one.value(Toy.ofYear, member: 1, period: 1))
    }
  }

  @Test("Neither threads, nor more paths, nor another range, nor a variant moves a draw")
  func unmoved() throws {
    let projector = Projector(try Toy.model())
    func values(
      _ cells: [DrawnCell], paths: Int = 1_000, threads: Int = 1, withVariant: Bool = false
    ) -> [Double] {
      var model = PathModel(projector, drawing: cells)
      let quantity = model.quantity(Toy.factor, period: 2)
      var wanted = [quantity]
      if withVariant {
        let other = model.future(
          changing: [InputValues(Toy.limit, [[1]])], drawing: cells + [Self.amount(0, name: "x")])
        wanted.append(model.quantity(Toy.short, member: 0, period: 0, in: other))
      }
      return Array(
        model.run([PathRequest(wanted, paths: paths)], seed: Self.seed, threads: threads)[
          quantity
        ].prefix(1_000))
    }
    let plain = values([Self.growth(0)])
    #expect(plain == values([Self.growth(0)], threads: 2))
    #expect(plain == values([Self.growth(0)], paths: 3_000, threads: 3))
    #expect(plain == values([Self.amount(0, name: "a"), Self.growth(0)]))
    #expect(plain == values([Self.growth(0)], withVariant: true))
    #expect(Set(plain).count == 1_000)
  }

  @Test("A variant differs where its inputs do, and shares the rest with the model's own future")
  func variants() throws {
    let projector = Projector(try Toy.model())
    var model = PathModel(projector, drawing: [Self.growth(0)])
    let variant = model.future(changing: [InputValues(Toy.limit, [[1_000]])])
    let own = model.quantity(Toy.ofYear, member: 0, period: 0)
    #expect(own == model.quantity(Toy.ofYear, member: 0, period: 0, in: variant))
    let short = model.quantity(Toy.short, member: 0, period: 0, in: variant)
    let paths = model.run([PathRequest([own, short], paths: 200)], seed: 1, threads: 1)
    for (spent, missing) in zip(paths[own], paths[short]) {
      #expect(missing == max(0, 1_000 - spent))
    }
  }

  @Test("A variant in which a range is certain is certain")
  func certainVariant() throws {
    let projector = Projector(try Toy.model())
    var model = PathModel(projector, drawing: [Self.growth(0)])
    let variant = model.future(changing: [], drawing: [])
    let quantity = model.quantity(Toy.factor, period: 0, in: variant)
    let paths = model.run([PathRequest([quantity], paths: 10)], seed: 1, threads: 1)
    #expect(paths[quantity].allSatisfy { $0 == 3 })
  }

  @Test("Stated scores give quantiles; a score that is missing or no number gives the base")
  func stated() throws {
    let projector = Projector(try Toy.model())
    var model = PathModel(projector, drawing: [Self.growth(0), Self.growth(1, name: "other")])
    let first = model.quantity(Toy.factor, period: 0)
    let last = model.quantity(Toy.factor, period: 2)
    let paths = model.run(
      [first, last], scores: ["growth": [1.6448536269514722, .nan, -1.6448536269514722]], paths: 3)
    let expected = [2 * 1.8, 2 * 1.5, 2 * 1.2]
    for (found, value) in zip(paths[first], expected) { #expect(abs(found - value) < 1e-12) }
    #expect(paths[last][paths[last].startIndex + 1] == 2 * 1.5 * 1.5 * 1.5)
  }

  @Test("Work that is stopped keeps the paths from the first on that are done")
  func stopped() throws {
    let projector = Projector(try Toy.model())
    var model = PathModel(projector, drawing: [Self.growth(0)])
    let quantity = model.quantity(Toy.factor, period: 2)
    let whole = model.run([PathRequest([quantity], paths: 1_000)], seed: 3, threads: 1)
    let counter = Counter()
    let part = model.run(
      [PathRequest([quantity], paths: 1_000)], seed: 3, threads: 1,
      watch: PathWatch(
        progress: { done, _ in counter.done = done }, isStopped: { counter.done >= 256 })
    )
    #expect(part.paths == 256)
    #expect(Array(part[quantity]) == Array(whole[quantity].prefix(256)))
  }

  private final class Counter: @unchecked Sendable { var done = 0 }

  @Test(
    "Two numbers on one driver correlate by the product of their loadings, within sampling error")
  func copula() throws {
    let projector = Projector(try Toy.model())
    let loadings = [[0.9, 0.5], [0.7, -0.7], [0.6, 0]]
    for pair in loadings {
      let cells = zip([0, 1], pair).map { period, loading in
        Self.growth(
          period, name: "g\(period)",
          loadings: loading == 0 ? [] : [DriverLoading(driver: "d", loading: loading)])
      }
      let model = PathModel(projector, drawing: cells)
      let count = 100_000
      let scores = model.scores(of: ["g0", "g1"], paths: count, seed: 11)
      let means = scores.map { $0.reduce(0, +) / Double(count) }
      let deviations = zip(scores, means).map { scores, mean in
        (scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count)).squareRoot()
      }
      let product = zip(scores[0], scores[1]).reduce(0) {
        $0 + ($1.0 - means[0]) * ($1.1 - means[1])
      }
      let found = product / Double(count) / (deviations[0] * deviations[1])
      let asked = pair[0] * pair[1]
      let error = (1 - asked * asked) / Double(count).squareRoot()
      print("correlation asked \(asked), found \(found), standard error \(error)")
      #expect(abs(found - asked) <= 4 * error)
      for deviation in deviations { #expect(abs(deviation - 1) < 0.01) }
    }
  }

  @Test("Means of paths meet their closed forms within four standard errors")
  func closedForms() throws {
    let projector = Projector(try Toy.model())
    let z = 1.6448536269514722
    let amount = (
      location: (Foundation.log(5.0) + Foundation.log(20.0)) / 2,
      scale: (Foundation.log(20.0) - Foundation.log(5.0)) / (2 * z)
    )
    let growth = (
      location: (Foundation.log(1.2) + Foundation.log(1.8)) / 2,
      scale: (Foundation.log(1.8) - Foundation.log(1.2)) / (2 * z)
    )
    // The amount of January grows once, by 2 × (1 + growth); both are lognormal.
    let location = amount.location + growth.location + Foundation.log(2.0)
    let scale = (amount.scale * amount.scale + growth.scale * growth.scale).squareRoot()
    let mean = Foundation.exp(location + scale * scale / 2)
    let variance = (Foundation.exp(scale * scale) - 1) * mean * mean
    var model = PathModel(
      projector, drawing: [Self.growth(0), Self.amount(0, name: "amount")])
    let quantity = model.quantity(Toy.grown, member: 0, period: 0)
    let count = 200_000
    let paths = model.run([PathRequest([quantity], paths: count)], seed: 5, threads: 2)
    let found = paths[quantity].reduce(0, +) / Double(count)
    let error = (variance / Double(count)).squareRoot()
    print("mean \(found), closed form \(mean), standard error \(error)")
    #expect(abs(found - mean) <= 4 * error)
  }

  @Test("Tables of beta quantiles stay within 1e-8 of the width of the exact ones")
  func tables() throws {
    let projector = Projector(try Toy.model())
    for mode in [0.0, 0.07, 0.25, 0.5, 0.8, 1] {
      let spread = Distribution.pert(low: 0, mode: mode, high: 1)
      var model = PathModel(
        projector,
        drawing: [
          DrawnCell(
            Toy.growth, member: 0, period: 0,
            numbers: [DrawnNumber(name: "g", distribution: spread, base: mode)])
        ])
      let quantity = model.quantity(Toy.growth, period: 0)
      let scores = (0..<1_000).map { -6 + 12 * Double($0) / 999 }
      let paths = model.run([quantity], scores: ["g": scores], paths: 1_000)
      for (score, value) in zip(scores, paths[quantity]) {
        #expect(abs(value - spread.quantile(score: score)) <= 1e-8, "mode \(mode), score \(score)")
      }
    }
  }
}

extension Projector {
  fileprivate func memberCount(_ line: Line) -> Int { (try? Toy.model())?.memberCount(line) ?? 0 }
  fileprivate func periods(_ line: Line) -> Int {
    (try? Toy.model())?.timeline.periods(line.cadence) ?? 0
  }
}
