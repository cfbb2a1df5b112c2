import Formulas
import Rates
import Scenarios

/// A rate card made from somebody's price file, with what is to be said of it.
public struct RateImport: Sendable {
  /// The card, as comma-separated text.
  public let csv: String
  /// What was read, what was skipped, and why: line by line.
  public let words: [String]

  /// The most bytes of a price file that are read.
  private static let limit = 512_000_000

  /// Reads a price file.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - source: where its bytes come from.
  ///   - region: the one region to read; nil for all.
  ///   - asOf: the day on which the prices held; nil to take the file's.
  ///   - model: the model of a private rate card; nil to take the file's.
  ///   - offer: the offer to read of several.
  /// - Throws: ``UnreadableFile``, ``NotADay``, or ``WrongPriceFile`` with the place.
  public init(
    reading path: String, from source: any FileSource, region: String? = nil, asOf: String? = nil,
    model: String? = nil, offer: String? = nil
  ) throws {
    let request = PriceImport.Request(
      region: region, asOf: try StatedDay.read(asOf), model: model, offer: offer)
    let bytes = try PriceFileBytes.read(path, from: source, limit: Self.limit)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let made: PriceImport
    do {
      made = try PriceImport(bytes, named: name, request, known: try .bundled())
    } catch let fault as ImportFault {
      throw WrongPriceFile(path: path, fault: fault)
    }
    csv = made.card.csv
    words = Self.words(made, path)
  }

  private static func words(_ made: PriceImport, _ path: String) -> [String] {
    let rates = made.card.rates
    let prices = rates.reduce(0) { $0 + $1.prices.count }
    let models = Set(rates.map(\.model)).count
    let skipped = Skipped.allCases.compactMap { reason in
      made.tally.reasons[reason].map { (reason: reason, count: $0) }
    }
    return [
      "\(path): \(form(made.form)).",
      "Read: \(count(rates.count, "rate")) of \(count(models, "model")), \(count(prices, "price")).",
    ] + (skipped.isEmpty ? ["Nothing was skipped."] : ["Skipped:"])
      + skipped.map { reason, count in
        let number = Rounded.grouped(Double(count.number), 0)
        let padding = String(repeating: " ", count: max(0, 7 - number.count))
        return "\(padding)\(number)  \(reason): \(count.examples.joined(separator: ", "))"
      }
  }

  private static func form(_ form: PriceImport.Form) -> String {
    switch form {
    case .priceList(let offer, let version): "AWS price list \(offer), version \(version)"
    case .agreementOffer(let id): "private rate card\(id.isEmpty ? "" : ", offer \(id)")"
    case .litellm: "litellm's price list"
    }
  }

  private static func count(_ number: Int, _ thing: String) -> String {
    "\(Rounded.grouped(Double(number), 0)) \(thing)\(number == 1 ? "" : "s")"
  }
}

/// A price file that cannot be imported.
public struct WrongPriceFile: Error, Hashable, Sendable {
  /// The file.
  public let path: String
  /// What is wrong in it.
  public let fault: ImportFault
}
