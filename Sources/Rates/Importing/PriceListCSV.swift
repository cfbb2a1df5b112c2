/// AWS's price list as comma-separated text: five rows about the file, a header, and the prices.
enum PriceListCSV {
  /// The names of the rows before the header.
  private static let preamble = [
    "FormatVersion", "Disclaimer", "Publication Date", "Version", "OfferCode",
  ]

  /// The prices of a text.
  static func read(_ bytes: [UInt8]) throws(ImportFault) -> PriceFile {
    let rows: [CommaSeparated.Row]
    do {
      rows = try CommaSeparated.rows(bytes)
    } catch {
      throw ImportFault(.notRows(error.reason), line: error.line)
    }
    var facts: [String: String] = [:]
    for (row, name) in zip(rows, preamble) {
      guard row.fields.count == 2, row.fields[0] == name else {
        throw ImportFault(row.line == 1 ? .unknownForm : .missing(name), line: row.line)
      }
      facts[name] = row.fields[1]
    }
    guard rows.count > preamble.count else {
      throw ImportFault(.missing("a header"), line: rows.count + 1)
    }
    let code = facts["OfferCode"] ?? ""
    guard let offer = OfferCode(rawValue: code) else {
      throw ImportFault(.unknownOffer(code), line: rows[preamble.count - 1].line)
    }
    let columns = try Columns(rows[preamble.count])
    var file = PriceFile(
      offer: offer, version: facts["Version"] ?? "", published: facts["Publication Date"] ?? "")
    for row in rows.dropFirst(preamble.count + 1) {
      if row.fields == [""] { continue }
      guard row.fields.count == columns.count else {
        throw ImportFault(.unexpected("\(columns.count) fields"), line: row.line)
      }
      if let listing = columns.listing(row) { file.listings.append(listing) }
    }
    return file
  }

  /// Where the columns are; names are compared without spaces and capitals.
  private struct Columns {
    /// How many there are.
    let count: Int
    private let places: [String: Int]

    /// The columns that a price cannot be read without.
    private static let needed = ["usageType", "Unit", "PricePerUnit"]

    init(_ header: CommaSeparated.Row) throws(ImportFault) {
      count = header.fields.count
      places = Dictionary(
        header.fields.enumerated().map { (Self.plain($1), $0) },
        uniquingKeysWith: { first, _ in first })
      for name in Self.needed where places[Self.plain(name)] == nil {
        throw ImportFault(.missing("the column \(name)"), line: header.line)
      }
    }

    /// A row as a price; nil where it is in another currency.
    func listing(_ row: CommaSeparated.Row) -> PriceListing? {
      func text(_ name: String) -> String { places[name].map { row.fields[$0] } ?? "" }
      let currency = text("currency")
      guard currency.isEmpty || currency == "USD" else { return nil }
      let model = text("model")
      let begins = text("startingrange")
      return PriceListing(
        sku: text("sku"), usageType: text("usagetype"), region: text("regioncode"),
        model: model.isEmpty ? text("titanmodel") : model, provider: text("provider"),
        service: text("servicename"), feature: text("feature"), tier: text("servicetier"),
        crossRegion: text("crossregion"), unit: text("unit"),
        description: text("pricedescription"), price: text("priceperunit"),
        effective: text("effectivedate"), begins: begins.isEmpty ? "0" : begins,
        origin: .line(row.line))
    }

    private static func plain(_ name: String) -> String {
      name.lowercased().filter { $0 != " " && $0 != "_" }
    }
  }
}
