/// Follows the units through one formula.
struct UnitCheck {
  let line: Line
  let rows: [String: any Row]
  var problems: [SealingProblem] = []

  init(line: Line, rows: [String: any Row]) {
    self.line = line
    self.rows = rows
  }

  /// What a term is measured in; `any` is a zero, which fits every unit.
  private enum Found {
    case any
    case powers(Unit.Powers, term: String)

    var powers: Unit.Powers? {
      switch self {
      case .any: nil
      case .powers(let powers, term: _): powers
      }
    }
  }

  /// Checks that the terms fit together, and that the whole comes out in the line's unit.
  mutating func check(_ formula: Formula) {
    let found = unit(of: formula.node)
    guard problems.isEmpty, case .powers(let powers, term: _) = found,
      powers != line.unit.powers
    else { return }
    problems.append(
      .unitDiffers(line: line.id, declared: line.unit.powers.words, found: powers.words))
  }

  private mutating func unit(of node: Formula.Node) -> Found {
    switch node {
    case .constant(let value, let unit):
      return value == 0 ? .any : .powers(unit.powers, term: "\(value)")
    case .reference(let reference), .total(let reference, over: _, by: _):
      guard let row = rows[reference.row] else { return .any }
      return .powers(row.unit.powers, term: "[\(row.id)]")
    case .arithmetic(let operation, let a, let b):
      switch operation {
      case .sum, .difference: return same(a, b)
      case .product: return product(a, b, sign: 1)
      case .power: return power(a, b)
      }
    case .ratio(let a, let b): return product(a, b, sign: -1)
    case .larger(let a, let b), .smaller(let a, let b): return same(a, b)
    case .choice(let test, let a, let b):
      check(test)
      return same(a, b)
    case .monthNumber(let a):
      let found = unit(of: a)
      if let powers = found.powers, powers != Unit.date.powers {
        problems.append(.notAMonth(line: line.id, unit: powers.words))
      }
      return .powers(.none, term: "the month's number")
    }
  }

  private mutating func check(_ test: Condition.Test) {
    switch test {
    case .atLeast(let a, let b), .reaches(let a, let b): _ = same(a, b)
    case .both(let a, let b):
      check(a)
      check(b)
    }
  }

  private mutating func same(_ a: Formula.Node, _ b: Formula.Node) -> Found {
    let first = unit(of: a)
    let second = unit(of: b)
    guard case .powers(let one, let firstTerm) = first else { return second }
    guard case .powers(let other, let secondTerm) = second else { return first }
    if one != other {
      problems.append(
        .unitsDiffer(
          line: line.id, first: firstTerm, firstUnit: one.words, second: secondTerm,
          secondUnit: other.words))
    }
    return first
  }

  private mutating func product(_ a: Formula.Node, _ b: Formula.Node, sign: Int) -> Found {
    guard case .powers(let one, let term) = unit(of: a) else {
      _ = unit(of: b)
      return .any
    }
    guard case .powers(let other, let second) = unit(of: b) else { return .any }
    return .powers(
      one.adding(other, times: sign), term: "\(term) \(sign > 0 ? "×" : "÷") \(second)")
  }

  private mutating func power(_ a: Formula.Node, _ b: Formula.Node) -> Found {
    for found in [unit(of: a), unit(of: b)] {
      if let powers = found.powers, powers != .none {
        problems.append(.powerOfUnit(line: line.id, unit: powers.words))
      }
    }
    return .powers(.none, term: "a power")
  }
}
