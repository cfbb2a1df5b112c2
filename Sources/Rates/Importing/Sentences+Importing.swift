import Formulas

extension Sentences {
  /// Where the prices of a file come from.
  static func source(of file: PriceFile, named name: String, published: Day?) -> String {
    let version = file.version.isEmpty ? "" : " \(file.version)"
    let day = published.map { ", published \($0)" } ?? ""
    return "\(name): \(file.offer.rawValue)\(version)\(day)"
  }

  /// A rate's note, with the region that its prices are of.
  static func pricesOf(region: String) -> String { "Prices of \(region)." }

  /// A rate's note, with the key of its entry and the day on which the source has it retired.
  static func litellm(key: String, retires: Day?) -> String {
    let date = retires.map { " The source's retirement date is \($0)." } ?? ""
    return "From the entry \(key).\(date)"
  }

  /// Why a text is no JSON.
  static func notJSON(_ kind: JSONFault.Kind) -> String {
    switch kind {
    case .expected(let what): "\(what) must stand here"
    case .endsEarly: "it ends too early"
    case .tooDeep:
      "values lie inside each other more than \(JSONScanner.mostDepth) levels deep"
    case .escape: "the backslash stands before a character that it gives no meaning"
    case .control: "a control character stands inside a string"
    case .trailing: "something follows the value"
    }
  }

  /// What keeps a file from being imported, and where.
  static func fault(_ fault: ImportFault) -> String {
    guard let place = fault.place else { return importing(fault.kind) }
    let column = place.column.map { ":\($0)" } ?? ""
    let details = [place.path, place.offset.map { "byte \($0)" }].compactMap(\.self)
    let more = details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
    return "\(place.line)\(column):\(more) \(importing(fault.kind))"
  }

  private static func importing(_ kind: ImportFault.Kind) -> String {
    switch kind {
    case .notUTF8: "The bytes are not UTF-8."
    case .notJSON(let why): "This is no JSON: \(why)."
    case .notRows(let why): "This is no comma-separated text: \(why)"
    case .unknownForm:
      "This is no price file that is read: an offer file of AWS's price list (JSON or CSV), an array "
        + "of GetProducts, the offers of ListFoundationModelAgreementOffers, or litellm's "
        + "model_prices_and_context_window.json."
    case .unknownOffer(let code):
      "\"\(code)\" is not an offer code of Bedrock. These are "
        + "\(list(OfferCode.allCases.map(\.rawValue)))."
    case .missing(let what): "\(what) is missing."
    case .unexpected(let what): "This must be \(what)."
    case .price(let text): "\"\(text)\" is not a price: a number from 0 on."
    case .day(let text): "\"\(text)\" does not begin with a day such as 2026-10-05."
    case .noDay: "The file does not say of which day its prices are: name it with --as-of DAY."
    case .noModel: "The file does not say of which model its prices are: name it with --model ID."
    case .severalOffers(let ids):
      "The file has several offers, \(list(ids)): choose one with --offer ID."
    case .noSuchOffer(let id, let known):
      "There is no offer \"\(id)\" here. There is \(list(known))."
    case .unknownRegion(let region, let nearest):
      "There is no region \"\(region)\"." + (nearest.map { " Did you mean \"\($0)\"?" } ?? "")
    case .nothing: "Nothing in the file is a price of a text token that was asked for."
    }
  }
}

extension ImportFault: CustomStringConvertible {
  /// Where the file is wrong and how, as a sentence.
  public var description: String { Sentences.fault(self) }
}

extension Skipped: CustomStringConvertible {
  /// What is skipped, and why, in a few words.
  public var description: String {
    switch self {
    case .provisioned: "model units (provisioned throughput), which a rate card has no column for"
    case .reserved: "reserved tokens per minute, whose unit says 1M where the price is per 1K"
    case .guardrail: "guardrails"
    case .customisation: "training and storage of customised models"
    case .customModel: "tokens of customised or imported models"
    case .agentCore: "AgentCore"
    case .otherMeter: "not billed by the text token: images, video, audio, searches, pages"
    case .otherKind: "a kind of token, in a mode, that a rate card has no column for"
    case .otherModel: "models for something else than text"
    case .otherProvider: "providers and models that are not on AWS"
    case .otherRegion: "other regions than the one asked for"
    case .unknownRegion: "a region that is not known"
    case .unknownUsageType: "a usage type that follows no known grammar"
    case .unknownUnit: "a unit that is neither 1K nor 1M tokens"
    case .unknownModel: "a model whose maker is not known"
    case .noThreshold: "a price above a length that neither the file nor the rate card states"
    case .free: "no price, or a price of nothing"
    case .laterBand: "prices of a later band of volume"
    case .outranked: "said by another row with more right"
    case .contradicted: "said by another row of equal right, and dearer there"
    case .bareId: "ids without a region, of models with prices by geography"
    case .otherEndpoint: "the OpenAI-style endpoint, of models that the runtime has"
    case .retired: "models that had retired by the day of the card"
    case .knownWrong: "entries that are known to be wrong in the source"
    }
  }
}
