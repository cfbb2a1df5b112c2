/// What a line is: an expression over other rows, as a value that every reading walks over.
///
/// Only whole numbers may be written into a formula; every rate is an input with a source.
public struct Formula: Hashable, Sendable, ExpressibleByIntegerLiteral {
  package let node: Node

  package init(_ node: Node) { self.node = node }

  init(_ row: any Row, _ period: Reference.Period) {
    node = .reference(Reference(row: row.id, period: period, role: nil))
  }

  /// A whole number without a unit.
  public init(integerLiteral value: Int) { node = .constant(value, .count) }

  /// The million that turns tokens into millions of tokens.
  public static let tokensInAMillion = Formula(.constant(1_000_000, .tokensPerMillion))

  /// The sixty that turns hours into minutes.
  public static let minutesInAnHour = Formula(.constant(60, .minutesPerHour))

  /// An expression, with the spreadsheet text of each kind.
  package indirect enum Node: Hashable, Sendable {
    /// `12`
    case constant(Int, Unit)
    /// `Demand!K12`, `INDEX(Rates!K$5:K$9,$F12,1)`
    case reference(Reference)
    /// `SUMIF(Demand!$E$10:$E$29,$D12,Demand!K$10:K$29)`
    case total(Reference, over: String, by: String?)
    /// `a+b`, `a-b`, `a*b`, `a^b`
    case arithmetic(Arithmetic, Node, Node)
    /// `IF(b=0,0,a/b)`
    case ratio(Node, Node)
    /// `MAX(a,b)`
    case larger(Node, Node)
    /// `MIN(a,b)`
    case smaller(Node, Node)
    /// `IF(condition,a,b)`
    case choice(Condition.Test, Node, Node)
    /// `YEAR(a)*12+MONTH(a)`
    case monthNumber(Node)
  }

  /// The operators between two numbers.
  package enum Arithmetic: Hashable, Sendable {
    case sum, difference, product, power
  }

  /// The sum of two numbers of one unit.
  public static func + (a: Formula, b: Formula) -> Formula {
    Formula(.arithmetic(.sum, a.node, b.node))
  }

  /// What is left of a number after another of the same unit.
  public static func - (a: Formula, b: Formula) -> Formula {
    Formula(.arithmetic(.difference, a.node, b.node))
  }

  /// The product, whose unit is the product of the units.
  public static func * (a: Formula, b: Formula) -> Formula {
    Formula(.arithmetic(.product, a.node, b.node))
  }

  /// The value of the member of a parent index that plays this part for each member.
  public func at(_ role: Role) -> Formula {
    guard case .reference(let reference) = node else { return self }
    return Formula(
      .reference(Reference(row: reference.row, period: reference.period, role: role.name)))
  }
}

/// A reference to a row: which period it means, and which member.
package struct Reference: Hashable, Sendable {
  package enum Period: Hashable, Sendable {
    case value, now, prior, first, thisYear, yearTotal, toDate, termTotal, thisCalendarMonth
  }

  package var row: String
  package var period: Period
  /// The role through which a parent's member is meant; nil while it goes without saying.
  package var role: String?
}

/// One number divided by another, and zero when the other is zero.
public func ratio(_ a: Formula, to b: Formula) -> Formula { Formula(.ratio(a.node, b.node)) }

/// The larger of two numbers.
public func larger(_ a: Formula, _ b: Formula) -> Formula { Formula(.larger(a.node, b.node)) }

/// The smaller of two numbers.
public func smaller(_ a: Formula, _ b: Formula) -> Formula { Formula(.smaller(a.node, b.node)) }

/// A factor raised to a power, both plain numbers; the factor is positive.
public func power(_ a: Formula, _ b: Formula) -> Formula {
  Formula(.arithmetic(.power, a.node, b.node))
}

/// Months counted since year 0, so that two months can be subtracted.
public func monthNumber(_ date: Formula) -> Formula { Formula(.monthNumber(date.node)) }

/// One formula where a condition holds, and another where it does not.
public func when(_ condition: Condition, then a: Formula, else b: Formula) -> Formula {
  Formula(.choice(condition.test, a.node, b.node))
}

/// The sum of a row over the members of an index: over those that belong to the line's own member,
/// or over all where the line has no index.
public func total(_ reference: Formula, over index: Index, by role: Role? = nil) -> Formula {
  guard case .reference(let inner) = reference.node else { return reference }
  return Formula(.total(inner, over: index.id, by: role?.name))
}
