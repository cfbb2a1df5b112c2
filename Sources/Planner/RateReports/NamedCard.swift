import Rates
import Scenarios

/// A rate card as a command names it: a file, or the one that Commitbook carries.
public struct NamedCard: Sendable {
  /// What it was called.
  public let name: String
  /// The rates.
  let card: RateCard
  /// Whether it is the one that Commitbook carries.
  let isBundled: Bool

  /// The name of the card that Commitbook carries.
  public static let bundled = "bundled"

  /// The most bytes of a card that are read.
  private static let limit = 64_000_000

  /// Reads a card.
  ///
  /// - Throws: ``UnreadableFile`` where there is no such file, ``WrongCard`` where it is no card.
  public init(_ name: String, from source: any FileSource) throws {
    self.name = name
    isBundled = name == Self.bundled
    if isBundled {
      card = try .bundled()
      return
    }
    let bytes = try PriceFileBytes.read(name, from: source, limit: Self.limit)
    do {
      card = try RateCard(csv: bytes)
    } catch {
      throw WrongCard(path: name, fault: error)
    }
  }

  /// The rates that fit; see ``RateList``.
  public func list(vendor: String?, scope: String?, model: String?) throws -> RateList {
    try RateList(card, vendor: vendor, scope: scope, model: model)
  }

  /// All that is known of one model; see ``RateSheet``.
  public func sheet(model: String, scope: String?, asOf: String?) throws -> RateSheet {
    try RateSheet(card, model: model, scope: scope, day: StatedDay.read(asOf))
  }
}

/// A rate card that cannot be used.
public struct WrongCard: Error, Hashable, Sendable {
  /// The file.
  public let path: String
  /// What is wrong in it.
  public let fault: CardFault
}
