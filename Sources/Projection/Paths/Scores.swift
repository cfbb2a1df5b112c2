import CSteps

/// The normal scores that the paths draw.
struct Scores: Sendable {
  /// Where scores come from.
  enum Source: Sendable {
    /// From random words under a seed.
    case random(seed: UInt64)
    /// As stated, by name and path; a number whose name is missing, or whose score is not a number,
    /// is left at its base.
    case stated([String: [Double]])
  }

  /// One score: its own words, the drivers that it moves with, and what is left for its own.
  private struct Recipe: Sendable {
    var key: DrawKey
    var drivers: [(number: Int, loading: Double)]
    var rest: Double
    var stated: [Double]
  }

  private let recipes: [Recipe]
  let drivers: [DrawKey]
  /// Whether scores are stated, so that some numbers may be left at their base.
  let isStated: Bool

  /// The scores of a graph.
  init(_ graph: Graph, _ source: Source) {
    var names: [String] = []
    func number(_ driver: String) -> Int {
      if let known = names.firstIndex(of: driver) { return known }
      names.append(driver)
      return names.count - 1
    }
    let seed: UInt64
    let stated: [String: [Double]]
    switch source {
    case .random(let chosen): (seed, stated, isStated) = (chosen, [:], false)
    case .stated(let scores): (seed, stated, isStated) = (0, scores, true)
    }
    recipes = graph.scores.map { score in
      let shared = score.loadings.reduce(0) { $0 + $1.loading * $1.loading }
      return Recipe(
        key: DrawKey(seed: seed, name: score.name),
        drivers: score.loadings.map { (number($0.driver), $0.loading) },
        rest: max(0, 1 - shared).squareRoot(), stated: stated[score.name] ?? [])
    }
    drivers = names.map { DrawKey(seed: seed, name: "drivers.\($0)") }
  }

  /// The scores of all drivers, one after the other, for a block of paths.
  func drawDrivers(from first: Int, to numbers: UnsafeMutablePointer<Double>) {
    for (number, key) in drivers.enumerated() {
      Self.draw(key, from: first, to: numbers + number * Block.width)
    }
  }

  /// The scores of a number for a block of paths.
  func draw(
    _ number: Int, from first: Int, to score: UnsafeMutablePointer<Double>,
    drivers: UnsafePointer<Double>
  ) {
    let recipe = recipes[number]
    if isStated {
      for path in 0..<Block.width {
        let number = first + path
        score[path] = number < recipe.stated.count ? recipe.stated[number] : .nan
      }
      return
    }
    Self.draw(recipe.key, from: first, to: score)
    if recipe.drivers.isEmpty { return }
    for path in 0..<Block.width { score[path] *= recipe.rest }
    for driver in recipe.drivers {
      let shared = drivers + driver.number * Block.width
      for path in 0..<Block.width { score[path] += driver.loading * shared[path] }
    }
  }

  /// The scores of a number for the first so many paths.
  func values(of number: Int, paths: Int) -> [Double] {
    let blocks = (paths + Block.width - 1) / Block.width
    var shared = [Double](repeating: 0, count: max(1, drivers.count) * Block.width)
    var scores = [Double](repeating: 0, count: blocks * Block.width)
    shared.withUnsafeMutableBufferPointer { shared in
      scores.withUnsafeMutableBufferPointer { scores in
        guard let drivers = shared.baseAddress, let start = scores.baseAddress else { return }
        for block in 0..<blocks {
          let first = block * Block.width
          drawDrivers(from: first, to: drivers)
          draw(number, from: first, to: start + first, drivers: drivers)
        }
      }
    }
    return Array(scores.prefix(paths))
  }

  /// The scores of a key's own words.
  private static func draw(
    _ key: DrawKey, from first: Int, to score: UnsafeMutablePointer<Double>
  ) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Block.width) { words in
      guard let start = words.baseAddress else { return }
      for four in 0..<Block.width / 4 { key.words(first / 4 + four, to: start + 4 * four) }
      normalScores(score, start)
    }
  }
}
