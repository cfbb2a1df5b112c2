/// The sentences of this room, made from the facts of its errors and rates.
enum Sentences {
  /// What is missing, and what there is instead.
  static func missing(_ facts: MissingRate) -> String {
    let billed = facts.channel.map { " on the channel \"\($0.rawValue)\"" } ?? ""
    let place = "\"\(facts.model)\" in the scope \"\(facts.scope)\"\(billed)"
    switch facts.nearest {
    case .model(nil):
      return "The rate card has no model \"\(facts.model)\"."
    case .model(let known?):
      return "The rate card has no model \"\(facts.model)\". Did you mean \"\(known)\"?"
    case .scopes(let scopes):
      return "The rate card has no rate for \(place). It has \(list(scopes))."
    case .prices(let kinds):
      let kind = facts.kind.map { " \"\($0.rawValue)\"" } ?? ""
      return "The rate for \(place) has no price\(kind). It has \(list(kinds.map(\.rawValue)))."
    }
  }

  /// What is wrong with a card, and where.
  static func fault(_ facts: CardFault) -> String {
    "Line \(facts.line) of the rate card: \(what(facts.kind))"
  }

  /// A rate's note, with the prices that it takes from another rate.
  static func inherited(_ kinds: [TokenPrice], from other: Rate, after note: String) -> String {
    let taken =
      "From \(other.source) of \(other.asOf): \(kinds.map(\.rawValue).joined(separator: ", "))."
    return [note, taken, other.note].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What is wrong with a row of a card.
  static func what(_ kind: CardFault.Kind) -> String {
    switch kind {
    case .openQuote:
      "a quoted field is not closed."
    case .strayQuote:
      "a quote does not enclose a whole field."
    case .header(let found):
      "the header must be \"\(columns(Column.header))\", not \"\(columns(found))\"."
    case .fieldCount(let found):
      "there are \(found) fields, and the header has \(Column.header.count)."
    case .empty(let column):
      "the column \(column) is empty."
    case .price(let column, let text):
      "the price \"\(text)\" in the column \(column) is not a number above zero."
    case .threshold(let text):
      "the threshold \"\(text)\" is not a whole number of tokens above zero."
    case .noPrice(let model):
      "\"\(model)\" has no price."
    case .day(let text):
      "\"\(text)\" is not a day of the form 2026-11-23."
    case .channel(let text):
      "\"\(text)\" is not a channel. Channels are \(list(Channel.allCases.map(\.rawValue)))."
    case .repeated(let model, let scope, let channel):
      "\"\(model)\" in the scope \"\(scope)\" on \"\(channel.rawValue)\" is there already, of the same day."
    case .itemColumns(let found):
      "metered items have the columns \"\(columns(MeteredItem.columns))\", not \"\(columns(found))\"."
    case .repeatedItem(let id):
      "the metered item \"\(id)\" is there already."
    case .ambiguous(let id):
      "the id \"\(id)\" would stand for two models."
    }
  }

  private static func columns(_ names: [String]) -> String { names.joined(separator: ",") }

  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "none" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension MissingRate: CustomStringConvertible {
  /// What is missing and what the card has instead, as a sentence or two.
  public var description: String { Sentences.missing(self) }
}

extension CardFault: CustomStringConvertible {
  /// Where the card is wrong and how, as a sentence.
  public var description: String { Sentences.fault(self) }
  /// How the card is wrong, without the place.
  public var reason: String { kind.description }
}

extension CardFault.Kind: CustomStringConvertible {
  /// How the card is wrong, as a sentence without a subject.
  public var description: String { Sentences.what(self) }
}
