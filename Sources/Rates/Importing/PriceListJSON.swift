/// AWS's price list as JSON: an offer file, or what `GetProducts` returns.
enum PriceListJSON {
  /// The prices of an offer file.
  static func bulk(_ root: JSONNode) throws(ImportFault) -> PriceFile {
    let code = try offer(root["offerCode"], in: root)
    var file = PriceFile(
      offer: code, version: root["version"]?.string ?? "",
      published: root["publicationDate"]?.string ?? "")
    guard let products = root["products"], products.kind == .object else {
      throw ImportFault(.missing("products"), at: root)
    }
    guard let terms = root["terms"]?["OnDemand"], terms.kind == .object else {
      throw ImportFault(.missing("terms.OnDemand"), at: root)
    }
    var bySku: [String: PriceListing] = [:]
    for (name, product) in products.entries {
      let sku = name.string ?? ""
      bySku[sku] = try listing(product, sku)
    }
    for (name, term) in terms.entries {
      guard let product = bySku[name.string ?? ""] else { continue }
      try add(term, of: product, to: &file)
    }
    return file
  }

  /// The prices of products, each an object or a text that holds one.
  static func products(_ elements: JSONNode) throws(ImportFault) -> PriceFile {
    var file: PriceFile?
    for element in elements.elements {
      let product = try object(element)
      let code = try offer(product["serviceCode"], in: product)
      var found =
        file
        ?? PriceFile(
          offer: code, version: product["version"]?.string ?? "",
          published: product["publicationDate"]?.string ?? "")
      guard code == found.offer else {
        throw ImportFault(.unexpected("the same serviceCode in all products"), at: element)
      }
      guard let attributes = product["product"] else {
        throw ImportFault(.missing("product"), at: product)
      }
      guard let terms = product["terms"]?["OnDemand"] else {
        throw ImportFault(.missing("terms.OnDemand"), at: product)
      }
      let sku = attributes["sku"]?.string ?? ""
      try add(terms, of: try listing(attributes, sku), to: &found)
      file = found
    }
    guard let file else { throw ImportFault(.missing("a product"), at: elements) }
    return file
  }

  /// An object, or the object that a text holds.
  private static func object(_ node: JSONNode) throws(ImportFault) -> JSONNode {
    guard let text = node.string else {
      if node.kind == .object { return node }
      throw ImportFault(.unexpected("an object"), at: node)
    }
    do {
      return try JSONText(Array(text.utf8)).root
    } catch {
      throw ImportFault(.notJSON(Sentences.notJSON(error.kind)), at: node)
    }
  }

  private static func offer(
    _ node: JSONNode?, in parent: JSONNode
  ) throws(ImportFault) -> OfferCode {
    guard let code = node?.string else { throw ImportFault(.missing("offerCode"), at: parent) }
    guard let offer = OfferCode(rawValue: code) else {
      throw ImportFault(.unknownOffer(code), at: node ?? parent)
    }
    return offer
  }

  private static func listing(
    _ product: JSONNode, _ sku: String
  ) throws(ImportFault) -> PriceListing {
    guard let attributes = product["attributes"], attributes.kind == .object else {
      throw ImportFault(.missing("attributes"), at: product)
    }
    func text(_ name: StaticString) -> String { attributes[name]?.string ?? "" }
    guard let usageType = attributes["usagetype"]?.string else {
      throw ImportFault(.missing("usagetype"), at: attributes)
    }
    let model = text("model")
    return PriceListing(
      sku: sku, usageType: usageType, region: text("regionCode"),
      model: model.isEmpty ? text("titanModel") : model, provider: text("provider"),
      service: text("servicename"), feature: text("feature"), tier: text("service_tier"),
      crossRegion: text("crossRegion"))
  }

  /// Adds the prices of a product's terms.
  private static func add(
    _ terms: JSONNode, of product: PriceListing, to file: inout PriceFile
  ) throws(ImportFault) {
    for (_, term) in terms.entries {
      guard let dimensions = term["priceDimensions"], dimensions.kind == .object else {
        throw ImportFault(.missing("priceDimensions"), at: term)
      }
      for (_, dimension) in dimensions.entries {
        // A price in another currency is that of another partition.
        guard let prices = dimension["pricePerUnit"] else {
          throw ImportFault(.missing("pricePerUnit"), at: dimension)
        }
        guard let price = prices["USD"] else { continue }
        guard let digits = price.digits else {
          throw ImportFault(.unexpected("a number"), at: price)
        }
        var listing = product
        listing.effective = term["effectiveDate"]?.string ?? ""
        listing.unit = dimension["unit"]?.string ?? ""
        listing.description = dimension["description"]?.string ?? ""
        listing.begins = dimension["beginRange"]?.string ?? "0"
        listing.price = digits
        listing.origin = .node(price)
        file.listings.append(listing)
      }
    }
  }
}
