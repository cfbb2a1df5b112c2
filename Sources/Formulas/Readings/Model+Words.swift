extension Model {
  /// A line's formula in words.
  public func words(of sealed: SealedLine) -> String {
    WordWriter(model: self, line: sealed.line).words(sealed.formula.node, .whole)
  }

  /// A line's opening formula in words; nil where it has none.
  public func openingWords(of sealed: SealedLine) -> String? {
    sealed.opening.map { WordWriter(model: self, line: sealed.line).words($0.node, .whole) }
  }
}

/// Puts one line's formula into words.
private struct WordWriter {
  let model: Model
  let line: Line

  /// How tightly a phrase holds together.
  enum Binding: Int, Comparable {
    case whole, sum, product, atom
    static func < (a: Binding, b: Binding) -> Bool { a.rawValue < b.rawValue }
  }

  func words(_ node: Formula.Node, _ least: Binding) -> String {
    let (text, binding) = phrase(node)
    return binding < least ? "(\(text))" : text
  }

  private func phrase(_ node: Formula.Node) -> (String, Binding) {
    switch node {
    case .constant(let value, let unit):
      return (unit == .count ? String(value) : "\(value) \(unit.symbol)", .atom)
    case .reference(let reference): return (name(reference), .atom)
    case .total(let reference, let index, _): return (total(reference, index), .atom)
    case .arithmetic(let operation, let a, let b):
      switch operation {
      case .sum: return ("\(words(a, .sum)) plus \(words(b, .product))", .sum)
      case .difference: return ("\(words(a, .sum)) less \(words(b, .product))", .sum)
      case .product: return ("\(words(a, .product)) × \(words(b, .product))", .product)
      case .power: return ("\(words(a, .atom)) to the power of \(words(b, .atom))", .product)
      }
    case .ratio(let a, let b): return ("\(words(a, .product)) ÷ \(words(b, .atom))", .product)
    case .larger(let a, let b):
      return ("the larger of \(words(a, .product)) and \(words(b, .sum))", .sum)
    case .smaller(let a, let b):
      return ("the smaller of \(words(a, .product)) and \(words(b, .sum))", .sum)
    case .choice(let test, let a, let b):
      return ("\(words(a, .sum)) where \(condition(test)), otherwise \(words(b, .sum))", .whole)
    case .monthNumber(let a): return (words(a, .atom), .atom)
    }
  }

  private func condition(_ test: Condition.Test) -> String {
    switch test {
    case .atLeast(let a, let b): "\(words(a, .sum)) is at least \(words(b, .sum))"
    case .reaches(let a, let b): "\(words(a, .sum)) comes to \(words(b, .sum))"
    case .both(let a, let b): "\(condition(a)) and \(condition(b))"
    }
  }

  private func total(_ reference: Reference, _ index: String) -> String {
    let child = model.memberships[index]?.index.name ?? index
    let scope = line.index.map { "the \($0.member)'s \(child)" } ?? "all \(child)"
    return "the sum of \(name(reference)) over \(scope)"
  }

  private func name(_ reference: Reference) -> String {
    guard let row = model.rows[reference.row] else { return reference.row }
    let plain = Self.uncapitalized(row.label)
    let role = model.role(from: line.index, to: row.index, named: reference.role)
    let label = role.map { "\(plain) of the \($0.name)" } ?? plain
    let period = line.cadence == .month ? "month" : "contract year"
    switch reference.period {
    case .value, .now: return label
    case .prior: return "\(label) of the \(period) before"
    case .first: return "\(label) of the first \(row.cadence == .month ? "month" : "contract year")"
    case .thisYear: return "the contract year's \(label)"
    case .yearTotal: return "the year's sum of \(label)"
    case .toDate: return "\(label) to date"
    case .termTotal: return "the term's sum of \(label)"
    case .thisCalendarMonth: return "the calendar month's \(label)"
    }
  }

  /// A label as it stands within a sentence; names of two words, and words in capitals, stay as they are.
  private static func uncapitalized(_ label: String) -> String {
    let words = label.split(separator: " ").prefix(2)
    let isName = words.count == 2 && words[1].first?.isUppercase == true
    guard let first = label.first, label.dropFirst().first?.isLowercase == true, !isName else {
      return label
    }
    return first.lowercased() + label.dropFirst()
  }
}
