/// A comparison; a type of its own, so that formulas gain no overloads of `<` and `==`.
public struct Condition: Hashable, Sendable {
  package let test: Test

  /// A comparison, with its spreadsheet text.
  package indirect enum Test: Hashable, Sendable {
    /// `a>=b`, for counts, months and flags, which are exact
    case atLeast(Formula.Node, Formula.Node)
    /// `a-b>=-1/200`, for money: half a cent guards against sums that differ in their last bit
    case reaches(Formula.Node, Formula.Node)
    /// `AND(a,b)`
    case both(Test, Test)
  }
}

extension Formula {
  /// Whether a count, month or flag is as large as another, or larger.
  public func isAtLeast(_ other: Formula) -> Condition {
    Condition(test: .atLeast(node, other.node))
  }

  /// Whether an amount of money comes to another one, to half a cent.
  public func reaches(_ other: Formula) -> Condition {
    Condition(test: .reaches(node, other.node))
  }
}

extension Condition {
  /// Whether both conditions hold.
  public func and(_ other: Condition) -> Condition { Condition(test: .both(test, other.test)) }
}
