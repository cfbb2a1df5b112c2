import Formulas

/// A dated change to the demand, with an adoption ramp.
public struct Lever: Hashable, Sendable {
  /// What a lever does, in the order in which levers act.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Moves requests to a smaller model.
    case routing
    /// Moves requests to the next generation of their model.
    case refresh
    /// Shortens the input of a request.
    case context
    /// Moves tokens that can wait to the batch price.
    case batch
    /// Writes repeated input to the prompt cache, and reads it from there.
    case caching
  }

  /// What it does.
  public var kind: Kind
  /// The task class it acts on.
  public var task: String
  /// Refresh: the model that it replaces; nil for every other kind.
  public var from: String?
  /// Routing and refresh: the model that requests move to; nil for every other kind.
  public var to: String?
  /// How much it changes, 0 to 1.
  ///
  /// Routing: the share of requests moved. Refresh: the share of the old model's requests moved.
  /// Context: the share of input tokens cut. Batch: the share of tokens moved. Caching: the share of
  /// input tokens read from the cache, or, with `reuse`, that repeat from request to request.
  public var share: ValueRange
  /// Caching: the share of input tokens written to the cache; 0 for every other kind.
  public var write: ValueRange
  /// Caching: how often repeated input comes again; nil where reads and writes are stated.
  public var reuse: CacheReuse?
  /// Routing and refresh: tokens on the new model for the same text, as a multiple of those on the
  /// old one; 1 for every other kind.
  public var tokens: ValueRange
  /// The first month of the ramp; of a lever that an event brings, the middle of its months.
  public var starts: Month
  /// The event without which the lever never starts; nil for a lever that is planned.
  public var event: String?
  /// Months until it acts in full, at least 1: in the first month it acts by one part in so many.
  public var ramp: Int
  /// The drivers that its ranges move with; none when it moves alone.
  public var loadings: [Loading]
  /// Routing: what must hold before requests move, in the author's words; empty where nothing was said.
  public var gate: String
  /// Where it was stated.
  public var provenance: Provenance

  /// A lever as it was stated.
  public init(
    kind: Kind, task: String, from: String? = nil, to: String? = nil, share: ValueRange,
    write: ValueRange = .certain(0, .share), reuse: CacheReuse? = nil,
    tokens: ValueRange = .certain(1), starts: Month, event: String? = nil, ramp: Int = 1,
    loadings: [Loading] = [],
    gate: String = "", provenance: Provenance
  ) {
    self.kind = kind
    self.task = task
    self.from = from
    self.to = to
    self.share = share
    self.write = write
    self.reuse = reuse
    self.tokens = tokens
    self.starts = starts
    self.event = event
    self.ramp = ramp
    self.loadings = loadings
    self.gate = gate
    self.provenance = provenance
  }
}
