/// What is wrong in the text of a rate card.
public struct CardFault: Error, Hashable, Sendable {
  /// The line of the text, from 1, on which the faulty row begins.
  public let line: Int
  /// What is wrong there.
  public let kind: Kind

  /// The ways in which a card can be wrong.
  public enum Kind: Hashable, Sendable {
    /// A quoted field has no closing quote.
    case openQuote
    /// A quote stands where a field has already begun, or text follows a closing quote.
    case strayQuote
    /// The first row is not the card's header.
    case header([String])
    /// A row has this many fields, not the header's number.
    case fieldCount(Int)
    /// A column that must say something is empty.
    case empty(column: String)
    /// A price is not a number above zero.
    case price(column: String, text: String)
    /// The length above which requests cost more is not a whole number of tokens above zero.
    case threshold(String)
    /// A rate has no price at all.
    case noPrice(model: String)
    /// A date is not a day of the form 2026-11-23.
    case day(String)
    /// A channel is not one of the known ones.
    case channel(String)
    /// Two rates are alike in model, scope, channel and date.
    case repeated(model: String, scope: String, channel: Channel)
    /// The fields of a row of metered items, or of its header, are not those of the columns.
    case itemColumns([String])
    /// Two metered items have one id.
    case repeatedItem(id: String)
    /// A longer id stands for two models, or is a model's short id.
    case ambiguous(id: String)
  }
}
