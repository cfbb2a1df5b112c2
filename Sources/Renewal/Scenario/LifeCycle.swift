import Formulas

/// When a model is withdrawn, and what it costs until then.
///
/// Providers announce a legacy date; some sell extended access after it, at a price of their making;
/// at the end requests must have moved to another model.
public struct LifeCycle: Hashable, Sendable {
  /// The model's identifier on the rate card.
  public var model: String
  /// The month in which it becomes a legacy model; nil where it is not announced.
  public var legacy: Month?
  /// The first month of extended access; nil where there is none.
  public var extendedAccess: Month?
  /// The price in extended access against the price before, at least 1.
  public var multiple: ValueRange
  /// The first month in which it cannot be used any more; nil where it is not announced.
  public var ends: Month?
  /// The model that its requests move to then; nil without an end.
  public var successor: String?
  /// Where it was stated.
  public var provenance: Provenance

  /// A life cycle as it was stated.
  public init(
    model: String, legacy: Month? = nil, extendedAccess: Month? = nil,
    multiple: ValueRange = .certain(1), ends: Month? = nil, successor: String? = nil,
    provenance: Provenance
  ) {
    self.model = model
    self.legacy = legacy
    self.extendedAccess = extendedAccess
    self.multiple = multiple
    self.ends = ends
    self.successor = successor
    self.provenance = provenance
  }
}
