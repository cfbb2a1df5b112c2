import Foundation
import Projection
import Testing

/// How numbers are spread, where the answer is known beforehand; SciPy judges all of them elsewhere.
struct DistributionTests {
  /// The scores of the 5th, 50th and 95th percentile.
  private let scores = [-1.6448536269514722, 0, 1.6448536269514722]

  private func expect(_ distribution: Distribution, _ values: [Double]) {
    for (score, value) in zip(scores, values) {
      let found = distribution.quantile(score: score)
      #expect(abs(found - value) <= 1e-12 * max(1, abs(value)), "\(distribution): \(found)")
    }
  }

  @Test("An interval's ends are its 5th and 95th percentiles, its median lies between")
  func ends() {
    // The geometric mean of 2M and 5M; 1.2 × 1.5 = 1.8 under the root; odds 1/4 and 1 to 1/2.
    expect(.lognormal(from: 2e6, to: 5e6), [2e6, 10e12.squareRoot(), 5e6])
    expect(.lognormal(from: 0.2, to: 0.5, above: -1), [0.2, 1.8.squareRoot() - 1, 0.5])
    expect(.logitNormal(from: 0.2, to: 0.5), [0.2, 1.0 / 3, 0.5])
    expect(.normal(from: 2, to: 6, within: 0...100), [2, 4, 6])
  }

  @Test(
    "A uniform number has its ends at the least and the most; a triangle of 0, 1 and 4 has a quarter below 1"
  )
  func bounded() {
    expect(.uniform(low: 10, high: 20), [10.5, 15, 19.5])
    let triangle = Distribution.triangular(low: 0, mode: 1, high: 4)
    #expect(abs(triangle.quantile(score: NormalScore.score(0.25)) - 1) < 1e-12)
    #expect(
      abs(triangle.quantile(score: NormalScore.score(1.0 / 3)) - (4 - 8.squareRoot())) < 1e-12)
  }

  @Test(
    "A symmetrical PERT has its median at the mode; PERT of 0, 0 and 1 is 1 less the fifth root")
  func pert() {
    #expect(
      abs(Distribution.pert(low: 1, mode: 2, high: 3).quantile(score: 0) - 2) < 1e-14)
    // Parameters 1 and 5: the chance of at most x is 1 − (1 − x)⁵.
    for chance in [0.001, 0.1, 0.5, 0.9, 0.999] {
      let found = Distribution.pert(low: 0, mode: 0, high: 1)
        .quantile(score: NormalScore.score(chance))
      #expect(abs(found - (1 - pow(1 - chance, 0.2))) < 1e-13)
    }
  }

  @Test("An event of 40 % is off above its chance, and its values take equal parts below")
  func event() {
    let event = Distribution.event(chance: 0.4, values: [1, 2, 3, 4], otherwise: 9)
    let found = [0.05, 0.15, 0.25, 0.35, 0.41, 0.99].map {
      event.quantile(score: NormalScore.score($0))
    }
    #expect(found == [1, 2, 3, 4, 9, 9])
  }

  @Test("Scores and chances undo one another")
  func scoresAndChances() {
    for step in 1..<1_000 {
      let chance = Double(step) / 1_000
      #expect(abs(NormalScore.chance(NormalScore.score(chance)) - chance) < 1e-15)
    }
    #expect(abs(NormalScore.score(0.975) - 1.959963984540054) < 1e-15)
    #expect(abs(NormalScore.score(1e-12) + 7.034483825301131) < 1e-13)
  }
}
