/// The clauses of one agreement: what its paper writes.
///
/// Whatever is left out takes its default.
public struct Clauses: Hashable, Sendable {
  /// The clauses that are one number, or one for each contract year.
  public var settings: [Clause: Setting]
  /// The charge classes of which the paper speaks.
  public var eligibility: [ChargeClass: Eligibility]

  /// Clauses as they are written; whatever is left out takes its default.
  public init(
    _ settings: [Clause: Setting] = [:], eligibility: [ChargeClass: Eligibility] = [:]
  ) {
    self.settings = settings
    self.eligibility = eligibility
  }

  /// What the paper writes for a clause; nil where it says nothing.
  public subscript(_ clause: Clause) -> Setting? {
    get { settings[clause] }
    set { settings[clause] = newValue }
  }

  /// Whether the paper speaks of a clause.
  public func writes(_ clause: Clause) -> Bool {
    switch clause.kind {
    case .eligibility(let charge): eligibility[charge] != nil
    case .share, .money, .months, .days, .contractYears, .truth, .choice: settings[clause] != nil
    }
  }

  /// The clauses without one, so that its default holds.
  public func without(_ clause: Clause) -> Clauses {
    var rest = self
    switch clause.kind {
    case .eligibility(let charge): rest.eligibility[charge] = nil
    case .share, .money, .months, .days, .contractYears, .truth, .choice:
      rest.settings[clause] = nil
    }
    return rest
  }
}

/// What a paper writes for one clause: a number, or one for each contract year.
///
/// The last of them stands for all later years. −1 says that there is none.
public struct Setting: Hashable, Sendable {
  /// The numbers, never empty.
  public let byYear: [Double]

  /// One number for the whole term.
  public init(_ value: Double) { byYear = [value] }

  /// One number for each contract year; none at all is 0.
  public init(byYear: [Double]) { self.byYear = byYear.isEmpty ? [0] : byYear }

  /// One of a few words, by its number from 1.
  public static func choice<Word: CaseIterable & Equatable>(_ word: Word) -> Setting {
    Setting(code(word))
  }

  /// The number in a contract year, from 0.
  public func value(year: Int) -> Double { byYear[min(year, byYear.count - 1)] }
}

/// The number of a word among the words of its kind, from 1: what stands on the sheet Terms.
func code<Word: CaseIterable & Equatable>(_ word: Word) -> Double {
  Double((Array(Word.allCases).firstIndex(of: word) ?? 0) + 1)
}

extension Setting: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral
{
  /// A number.
  public init(floatLiteral value: Double) { self.init(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self.init(Double(value)) }
  /// Yes or no.
  public init(booleanLiteral value: Bool) { self.init(value ? 1 : 0) }
  /// One number for each contract year.
  public init(arrayLiteral values: Double...) { self.init(byYear: values) }
}
