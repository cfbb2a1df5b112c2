import Formulas

/// How capacity on a model is sold.
public enum CapacityKind: String, CaseIterable, Hashable, Sendable {
  /// Provisioned model units, each a number of tokens a minute that the account team names.
  case modelUnits = "model_units"
  /// The reserved mode: tokens a minute, input and output priced apart.
  case reserved
}

/// The published price of capacity on one model, for one commitment.
public struct CapacityPrice: Hashable, Sendable {
  /// How it is sold.
  public var kind: CapacityKind
  /// The model's short id.
  public var model: String
  /// Where the price holds: a scope of the rate card, `any`, or `geo` for all but the global one.
  public var scope: String
  /// The months for which the capacity is bound; 0 for none.
  public var commitment: Int
  /// What is priced.
  public var amount: Amount
  /// The day on which the source held the price.
  public var asOf: Day
  /// Where the price comes from.
  public var source: String

  /// What is priced, in USD an hour.
  public enum Amount: Hashable, Sendable {
    /// A model unit.
    case unit(Double)
    /// A thousand tokens a minute, input and output apart.
    case thousandTokens(input: Double, output: Double)
  }

  /// A published price.
  public init(
    kind: CapacityKind, model: String, scope: String, commitment: Int, amount: Amount, asOf: Day,
    source: String
  ) {
    self.kind = kind
    self.model = model
    self.scope = scope
    self.commitment = commitment
    self.amount = amount
    self.asOf = asOf
    self.source = source
  }

  /// What a unit of so many tokens a minute costs an hour, in USD.
  public func unitHour(input: Double, output: Double) -> Double {
    switch amount {
    case .unit(let price): price
    case .thousandTokens(let inputPrice, let outputPrice):
      input / 1_000 * inputPrice + output / 1_000 * outputPrice
    }
  }
}
