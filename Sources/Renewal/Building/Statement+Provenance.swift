import Formulas

extension Provenance {
  /// What was said of a value, for the rows of the model.
  func statement(_ range: ValueRange? = nil, loadings: [Loading] = []) -> Statement {
    let wording = range.flatMap(\.wording)
    let driven =
      loadings.isEmpty
      ? nil : "moves with " + loadings.map(\.words).joined(separator: " and ")
    let words = [wording, wording == nil ? nil : driven].compactMap { $0 }
    return Statement(
      wording: words.isEmpty ? nil : words.joined(separator: ", "),
      source: source.map { "\($0) (\(place))" } ?? place, asOf: asOf?.description)
  }
}

extension ValueRange {
  /// The range in words, where there is more to say than the number.
  public var wording: String? {
    let ends: String? =
      switch shape {
      case .certain: nil
      case .interval(let low, let high):
        (distribution == .uniform ? "" : "90 % ") + "between \(shown(low)) and \(shown(high))"
      case .triple(let low, let base, let high):
        "\(shown(low)) to \(shown(high)), most likely \(shown(base))"
      }
    let words = [ends, unusualDistribution?.rawValue, backTest?.words].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  private func shown(_ value: Double) -> String {
    switch kind {
    case .quantity: Self.plain(value)
    case .growth, .share: Self.percent(value)
    }
  }

  static func percent(_ share: Double) -> String {
    "\(plain((share * 1e6).rounded() / 1e4)) %"
  }

  static func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
