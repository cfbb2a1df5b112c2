import Formulas
import Renewal

/// One thing that a scenario says of one of its members.
struct StatedFact: Hashable {
  /// The key: that of the model's input where there is one.
  let key: String
  /// What it is called.
  let label: String
  /// The values: one for the whole term, or one for each contract year.
  let values: [StatedValue]
  /// Whether the last value stands for all later years as well.
  let lastStands: Bool
  /// The cause that it belongs to; nil for what moves no number.
  let cause: Cause?

  private init(
    _ key: String, _ label: String, _ values: [StatedValue], lastStands: Bool = true,
    _ cause: Cause?
  ) {
    self.key = key
    self.label = label
    self.values = values
    self.lastStands = lastStands
    self.cause = cause
  }

  /// The value in a contract year, from 0; nil where nothing is said of it.
  func value(year: Int) -> StatedValue? {
    values.indices.contains(year) ? values[year] : lastStands ? values.last : nil
  }
}

extension StatedFact {
  /// A number of an input; the input's label may say more.
  static func number(
    _ input: Input, _ value: Double, of thing: String = "", _ cause: Cause?
  ) -> StatedFact {
    StatedFact(
      input.key(of: thing), input.label(of: thing), [StatedValue(value, input.unit)], cause)
  }

  /// A range of an input.
  static func range(
    _ input: Input, _ value: ValueRange, of thing: String = "", _ cause: Cause?
  ) -> StatedFact {
    StatedFact(
      input.key(of: thing), input.label(of: thing), [StatedValue(value, input.unit)], cause)
  }

  /// Ranges of an input by contract year, the last standing for all later years.
  static func ranges(_ input: Input, _ values: [ValueRange], _ cause: Cause?) -> StatedFact {
    StatedFact(input.id, input.label, values.map { StatedValue($0, input.unit) }, cause)
  }

  /// Numbers of an input, one for each contract year.
  static func byYear(_ input: Input, _ values: [Double], _ cause: Cause?) -> StatedFact {
    StatedFact(
      input.id, input.label, values.map { StatedValue($0, input.unit) }, lastStands: false, cause)
  }

  /// A number with a key and a label of its own.
  static func number(
    _ key: String, _ label: String, _ value: Double, _ unit: Formulas.Unit, _ cause: Cause?
  ) -> StatedFact {
    StatedFact(key, label, [StatedValue(value, unit)], cause)
  }

  /// A range with a key and a label of its own.
  static func range(
    _ key: String, _ label: String, _ value: ValueRange, _ unit: Formulas.Unit, _ cause: Cause?
  ) -> StatedFact {
    StatedFact(key, label, [StatedValue(value, unit)], cause)
  }

  /// Words.
  static func words(_ key: String, _ label: String, _ words: String, _ cause: Cause?) -> StatedFact
  {
    StatedFact(key, label, [StatedValue(text: words)], cause)
  }

  /// A month; nil where there is none.
  static func month(_ input: Input, _ month: Month?, _ cause: Cause?) -> StatedFact? {
    month.map { words(input.id, input.label, $0.description, cause) }
  }

  /// A month with a key and a label of its own, which explains no difference by itself.
  static func month(_ key: String, _ label: String, _ month: Month?) -> StatedFact? {
    month.map { words(key, label, $0.description, nil) }
  }

  /// A clause, in the words of the brief.
  static func clause(
    _ clause: Clause, _ values: [StatedValue], _ cause: Cause?
  ) -> StatedFact {
    StatedFact(clause.key, "Clause: \(clause.name)", values, cause)
  }
}

extension Input {
  fileprivate func key(of thing: String) -> String { thing.isEmpty ? id : "\(id): \(thing)" }
  fileprivate func label(of thing: String) -> String {
    thing.isEmpty ? label : "\(label), \(thing)"
  }
}

extension StatedFact {
  /// The drivers that ranges move with; nil where they move alone.
  static func loadings(_ loadings: [Loading]) -> StatedFact? {
    loadings.isEmpty
      ? nil
      : .words("moves_with", "Moves with", loadings.map(\.words).joined(separator: " and "), nil)
  }
}
