/// The private rate card that `ListFoundationModelAgreementOffers` returns for one model.
enum AgreementOffers {
  /// The prices of one offer.
  ///
  /// - Parameters:
  ///   - root: what was returned.
  ///   - model: the id of the model; nil to take that of the file.
  ///   - offer: the id of the offer; nil where there is one alone.
  static func read(
    _ root: JSONNode, model: String?, offer: String?
  ) throws(ImportFault) -> PriceFile {
    guard let offers = root["offers"], offers.kind == .array else {
      throw ImportFault(.missing("offers"), at: root)
    }
    guard let model = model ?? root["modelId"]?.string else {
      throw ImportFault(place: nil, kind: .noModel)
    }
    let chosen = try choose(offer, among: offers)
    guard
      let card = chosen["termDetails"]?["usageBasedPricingTerm"]?["rateCard"], card.kind == .array
    else {
      throw ImportFault(.missing("termDetails.usageBasedPricingTerm.rateCard"), at: chosen)
    }
    var file = PriceFile(
      offer: .foundationModels, version: chosen["offerId"]?.string ?? "")
    for entry in card.elements {
      guard let dimension = entry["dimension"]?.string else {
        throw ImportFault(.missing("dimension"), at: entry)
      }
      guard let price = entry["price"], let digits = price.digits else {
        throw ImportFault(.missing("price"), at: entry)
      }
      let prefix = dimension.prefix { $0 != "_" }
      file.listings.append(
        PriceListing(
          sku: dimension, usageType: "\(prefix)-MP:\(dimension)",
          region: Region.named(prefix: String(prefix)) ?? "", modelId: model,
          unit: entry["unit"]?.string ?? "", description: entry["description"]?.string ?? "",
          price: digits, origin: .node(price)))
    }
    return file
  }

  private static func choose(
    _ offer: String?, among offers: JSONNode
  ) throws(ImportFault) -> JSONNode {
    let ids = offers.elements.map { $0["offerId"]?.string ?? "" }
    guard let offer else {
      guard let only = offers.elements.first(where: { _ in true }) else {
        throw ImportFault(.missing("an offer"), at: offers)
      }
      if ids.count > 1 { throw ImportFault(.severalOffers(ids), at: offers) }
      return only
    }
    guard let chosen = offers.elements.first(where: { $0["offerId"]?.string == offer }) else {
      throw ImportFault(.noSuchOffer(offer, known: ids), at: offers)
    }
    return chosen
  }
}
