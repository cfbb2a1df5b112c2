/// How the use of a model by the token is sold; each mode has prices of its own.
public enum Mode: String, CaseIterable, Hashable, Sendable {
  /// Served at once, at the standard price.
  case onDemand = "on_demand"
  /// Served within a day, at about half the price.
  case batch
  /// Served when there is room, at about half the price.
  case flex
  /// Served before standard requests, at about 1.75 times the price.
  case priority
  /// Served on faster hardware, at about 1.25 times the price.
  case latencyOptimised = "latency_optimised"
  /// Served at the highest speed that is sold, at about six times the price.
  case ultrafast
}
