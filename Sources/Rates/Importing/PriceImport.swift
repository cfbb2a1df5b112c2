import Formulas

/// A rate card made from somebody's price file.
public struct PriceImport: Sendable {
  /// The card.
  public let card: RateCard
  /// What the file is.
  public let form: Form
  /// What was skipped, by reason.
  public let tally: Tally

  /// The files that are read.
  public enum Form: Hashable, Sendable {
    /// AWS's price list, with offer code and version.
    case priceList(offer: String, version: String)
    /// What `ListFoundationModelAgreementOffers` returns, with the offer's id.
    case agreementOffer(id: String)
    /// litellm's price list.
    case litellm
  }

  /// What to read of a file, beyond what it says itself.
  public struct Request: Sendable {
    /// The one region to read; nil for all.
    public var region: String?
    /// The day on which the prices held; nil to take the file's.
    public var asOf: Day?
    /// The model that a private rate card is of; nil to take the file's.
    public var model: String?
    /// The offer to read of several; nil where there is one alone.
    public var offer: String?

    /// A request; see the properties for what each value means.
    public init(
      region: String? = nil, asOf: Day? = nil, model: String? = nil, offer: String? = nil
    ) {
      self.region = region
      self.asOf = asOf
      self.model = model
      self.offer = offer
    }
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: the file's name, for the source of every rate.
  ///   - request: what to read of it.
  ///   - known: the card whose ids, names and thresholds the new one shares.
  /// - Throws: ``ImportFault``, the first thing that is wrong.
  public init(
    _ bytes: [UInt8], named name: String, _ request: Request, known: RateCard
  ) throws(ImportFault) {
    if let region = request.region, !Region.all.contains(region) {
      let nearest = Region.all.min {
        unlikeness(of: Array(region.utf8), to: Array($0.utf8))
          < unlikeness(of: Array(region.utf8), to: Array($1.utf8))
      }
      throw ImportFault(place: nil, kind: .unknownRegion(region, nearest: nearest))
    }
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard String(validating: bytes, as: UTF8.self) != nil else {
      let place = ImportFault.Place(offset: Self.firstFault(bytes), path: nil, in: bytes)
      throw ImportFault(place: place, kind: .notUTF8)
    }
    let names = ModelNames(known)
    let first = bytes.first { !" \t\r\n".utf8.contains($0) }
    let read: (rates: [Rate], tally: Tally)
    if first != UInt8(ascii: "{"), first != UInt8(ascii: "[") {
      let file = try PriceListCSV.read(bytes)
      form = .priceList(offer: file.offer.rawValue, version: file.version)
      read = try Self.rates(of: file, names, name, request)
    } else {
      let root: JSONNode
      do {
        root = try JSONText(bytes).root
      } catch {
        throw ImportFault(error, in: bytes)
      }
      if let file = try Self.priceList(root) {
        form = .priceList(offer: file.offer.rawValue, version: file.version)
        read = try Self.rates(of: file, names, name, request)
      } else if root["offers"] != nil {
        let file = try AgreementOffers.read(root, model: request.model, offer: request.offer)
        form = .agreementOffer(id: file.version)
        read = try Self.rates(of: file, names, name, request)
      } else if root.entries.contains(where: { $0.value["litellm_provider"] != nil }) {
        guard let day = request.asOf else { throw ImportFault(place: nil, kind: .noDay) }
        form = .litellm
        read = try LiteLLMImport(names: names, source: name, day: day).rates(of: root)
      } else {
        throw ImportFault(.unknownForm, at: root)
      }
    }
    guard !read.rates.isEmpty else { throw ImportFault(place: nil, kind: .nothing) }
    card = RateCard(read.rates)
    tally = read.tally
  }

  private static func priceList(_ root: JSONNode) throws(ImportFault) -> PriceFile? {
    if root.kind == .array { return try PriceListJSON.products(root) }
    if let list = root["PriceList"] { return try PriceListJSON.products(list) }
    return root["offerCode"] == nil ? nil : try PriceListJSON.bulk(root)
  }

  private static func rates(
    of file: PriceFile, _ names: ModelNames, _ name: String, _ request: Request
  ) throws(ImportFault) -> (rates: [Rate], tally: Tally) {
    let published = Day(moment: file.published)
    if !file.published.isEmpty, published == nil {
      throw ImportFault(place: nil, kind: .day(file.published))
    }
    guard let day = request.asOf ?? published else { throw ImportFault(place: nil, kind: .noDay) }
    let source = Sentences.source(of: file, named: name, published: published)
    return try PriceListImport(names: names, source: source, day: day, region: request.region)
      .rates(of: file)
  }

  /// The first byte that is not part of a UTF-8 character.
  private static func firstFault(_ bytes: [UInt8]) -> Int {
    var parser = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
    return offset
  }
}
