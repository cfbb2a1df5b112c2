import Formulas

/// What an application may spend on AI in a month, at list; one for each application at most.
public struct Budget: Hashable, Sendable {
  /// The application.
  public var app: String
  /// USD a month, by contract year; above 0.
  public var monthly: [Double]
  /// The share of the budget at which somebody is told, above 0 and at most 1.
  public var alert: Double
  /// The multiple of the budget at which spending stops, from 1; nil where nothing stops it.
  public var cap: Double?
  /// The first month of the budget; nil when it is in force already.
  public var starts: Month?
  /// Where it was stated.
  public var provenance: Provenance

  /// A budget as it was stated.
  public init(
    app: String, monthly: [Double], alert: Double = 1, cap: Double? = nil, starts: Month? = nil,
    provenance: Provenance
  ) {
    self.app = app
    self.monthly = monthly
    self.alert = alert
    self.cap = cap
    self.starts = starts
    self.provenance = provenance
  }
}
