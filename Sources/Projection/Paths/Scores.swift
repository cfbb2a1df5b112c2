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
  struct Recipe: Sendable {
    var key: DrawKey
    var drivers: [(number: Int, loading: Double)]
    var rest: Double
    var stated: [Double]
  }

  let recipes: [Recipe]
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
}
