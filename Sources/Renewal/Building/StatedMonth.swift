import Formulas

/// The month of an input: as it was stated, or as an event sets it.
struct StatedMonth {
  /// The month where no event sets it.
  private let otherwise: Month
  /// The event that sets it; nil for none.
  private let event: Event?

  /// A month that is stated, unless an event sets it.
  init(_ month: Month, unless event: Event? = nil) {
    otherwise = month
    self.event = event
  }

  /// The date number of the base case.
  var base: Double {
    guard let event, event.isInBase else { return Double(otherwise.serial) }
    return Double(event.month.serial)
  }

  /// What the paths draw for a member of an input; nil for what is certain.
  func uncertain(_ input: Input, member: Int) -> UncertainMonth? {
    guard let event, !event.isCertain else { return nil }
    return UncertainMonth(
      name: event.drawName, probability: event.probability, months: event.months, input: input,
      member: member, otherwise: Double(otherwise.serial), base: base)
  }
}
