import Formulas

/// Where a stated value comes from, so that every number can be traced to its statement.
public struct Provenance: Hashable, Sendable {
  /// The place it was read from, as `scenario.yaml:14:9`; where files lie over it, theirs as well.
  public var place: String
  /// Who says so, in the author's words: a quote, a bill, an interview.
  public var source: String?
  /// The day the source speaks of; nil where the author named none.
  public var asOf: Day?

  /// A place with its source and date.
  public init(place: String, source: String? = nil, asOf: Day? = nil) {
    self.place = place
    self.source = source
    self.asOf = asOf
  }
}
