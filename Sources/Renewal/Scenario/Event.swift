import Formulas

/// Something that happens during the term and on which papers may give a right.
public struct Event: Hashable, Sendable {
  /// What happens to the agreement.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The commitment steps down, where the paper says by how much.
    case stepDown = "step_down"
    /// The agreement ends.
    case termination
  }

  /// What happens, in a few words; unique in a scenario.
  public var name: String
  /// What it does to the agreement.
  public var kind: Kind
  /// The month in which it happens, within the term.
  public var month: Month
  /// Where it was stated.
  public var provenance: Provenance

  /// An event as it was stated.
  public init(name: String, kind: Kind, month: Month, provenance: Provenance) {
    self.name = name
    self.kind = kind
    self.month = month
    self.provenance = provenance
  }
}
