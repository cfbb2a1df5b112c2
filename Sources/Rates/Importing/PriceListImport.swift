import Formulas

/// Makes rates of the prices of a price list.
struct PriceListImport {
  /// The models that are known by name, with their thresholds.
  let names: ModelNames
  /// Where the prices come from, as every rate says it.
  let source: String
  /// The day of the file.
  let day: Day
  /// The one region to read; nil for all.
  let region: String?

  /// The prices of one model at one place, on one channel and from one day on.
  private struct Place: Hashable {
    let model: ModelNames.Model
    let region: String
    let isGlobal: Bool
    let channel: Channel
    let day: Day
  }

  /// A price with its right to stand.
  private struct Claim {
    var price: Double
    var precedence: Precedence
    var usageType: String
  }

  /// The rates, and what was skipped.
  func rates(of file: PriceFile) throws(ImportFault) -> (rates: [Rate], tally: Tally) {
    var tally = Tally()
    var claims: [Place: [TokenPrice: Claim]] = [:]
    var models = Models(names: names)
    for listing in file.listings {
      switch try read(listing, file, &models) {
      case .skipped(let reason): tally.skip(reason, listing.usageType)
      case .price(let place, let kind, let claim):
        lay(claim, on: &claims[place, default: [:]][kind], &tally)
      }
    }
    let placed = place(claims)
    return (placed.sorted(by: Self.isBefore), tally)
  }

  /// What a listing comes to.
  private enum Reading {
    case skipped(Skipped)
    case price(Place, TokenPrice, Claim)
  }

  private func read(
    _ listing: PriceListing, _ file: PriceFile, _ models: inout Models
  ) throws(ImportFault) -> Reading {
    if file.offer == .agentCore { return .skipped(.agentCore) }
    if listing.feature.contains("Customization") { return .skipped(.customisation) }
    if listing.feature.contains("Provisioned") { return .skipped(.provisioned) }
    let usage = UsageType(listing.usageType)
    var mode: Mode
    let token: Token
    let isLong: Bool
    switch usage.meter {
    case .other(.unknownUsageType):
      return .skipped(Unit(listing).isOfTokens ? .unknownUsageType : .otherMeter)
    case .other(let reason): return .skipped(reason)
    case .tokens(let found, let its, let long): (token, mode, isLong) = (found, its, long)
    }
    if mode == .onDemand { mode = listing.statedMode }
    guard let kind = TokenPrice.of(token, in: mode, isLong: isLong) else {
      return .skipped(.otherKind)
    }
    guard Int(listing.begins) == 0 || Double(listing.begins) == 0 else {
      return .skipped(.laterBand)
    }
    let here = listing.region.isEmpty ? Region.named(prefix: usage.prefix) : listing.region
    guard let here else { return .skipped(.unknownRegion) }
    if let region, here != region { return .skipped(.otherRegion) }
    guard let model = models.model(listing, usage) else { return .skipped(.unknownModel) }
    if isLong, names.threshold(of: model.id) == nil { return .skipped(.noThreshold) }
    guard let powers = Unit(listing).powers else { return .skipped(.unknownUnit) }
    guard let price = shiftedNumber(listing.price, by: powers), price >= 0 else {
      throw listing.origin.fault(.price(listing.price))
    }
    if price == 0 { return .skipped(.free) }
    let isGlobal = usage.isGlobal || listing.crossRegion.lowercased().contains("global")
    let place = Place(
      model: model, region: isGlobal ? "" : here, isGlobal: isGlobal, channel: file.offer.channel,
      day: try day(of: listing))
    let precedence = Precedence(
      region: isGlobal ? Region.rank(here) : 0, isMantle: usage.isMantle,
      isOtherFeature: !(listing.feature.isEmpty || listing.feature.contains("Inference")))
    return .price(
      place, kind, Claim(price: price, precedence: precedence, usageType: listing.usageType))
  }

  /// The models of a file, each looked for once: hundreds of rows name the same one.
  private struct Models {
    let names: ModelNames
    private var found: [[String]: ModelNames.Model?] = [:]

    init(names: ModelNames) { self.names = names }

    mutating func model(_ listing: PriceListing, _ usage: UsageType) -> ModelNames.Model? {
      let said = [
        listing.modelId, usage.model, listing.model, listing.service, listing.provider,
        usage.isMantle ? "mantle" : "",
      ]
      if let known = found[said] { return known }
      let model = search(listing, usage)
      found[said] = .some(model)
      return model
    }

    private func search(_ listing: PriceListing, _ usage: UsageType) -> ModelNames.Model? {
      if !listing.modelId.isEmpty { return names.model(id: listing.modelId) }
      if usage.isMantle { return names.model(id: usage.model) }
      if usage.model.isEmpty { return names.model(named: listing.service) }
      let named = listing.model.isEmpty ? usage.model : listing.model
      return names.model(named: named, by: listing.provider)
    }
  }

  /// The day from which a price holds: that of the file, or a later one that is announced.
  private func day(of listing: PriceListing) throws(ImportFault) -> Day {
    if listing.effective.isEmpty { return day }
    guard let effective = Day(moment: listing.effective) else {
      throw listing.origin.fault(.day(listing.effective))
    }
    return max(day, effective)
  }

  private func lay(_ claim: Claim, on standing: inout Claim?, _ tally: inout Tally) {
    guard let old = standing else {
      standing = claim
      return
    }
    let wins =
      old.precedence == claim.precedence
      ? claim.price > old.price : claim.precedence < old.precedence
    let loser = wins ? old : claim
    // Of two that contradict each other the dearer one stands, which is worse for the buyer.
    let contradicts = old.precedence == claim.precedence && old.price != claim.price
    tally.skip(contradicts ? .contradicted : .outranked, loser.usageType)
    if wins { standing = claim }
  }

  /// Rates by scope: the global price, that of a geography's leading region, and those of regions
  /// that differ from it or are in no geography.
  private func place(_ claims: [Place: [TokenPrice: Claim]]) -> [Rate] {
    var rates: [Rate] = []
    var geographies: [Lot: [Place]] = [:]
    for place in claims.keys {
      let prices = claims[place, default: [:]].mapValues(\.price)
      if place.isGlobal {
        rates.append(rate(place, "global", prices))
        continue
      }
      let scopes = Region.geographies(of: place.region)
      if scopes.isEmpty { rates.append(rate(place, "region:\(place.region)", prices)) }
      for scope in scopes { geographies[Lot(place, scope), default: []].append(place) }
    }
    var apart: Set<Place> = []
    for (lot, places) in geographies {
      let ordered = places.sorted { Region.rank($0.region) < Region.rank($1.region) }
      guard let first = ordered.first else { continue }
      let leading = claims[first, default: [:]].mapValues(\.price)
      rates.append(rate(first, lot.scope, leading))
      for place in ordered.dropFirst()
      where claims[place, default: [:]].mapValues(\.price) != leading {
        apart.insert(place)
      }
    }
    return rates
      + apart.map { rate($0, "region:\($0.region)", claims[$0, default: [:]].mapValues(\.price)) }
  }

  /// Prices of one model in one geography.
  private struct Lot: Hashable {
    let model: ModelNames.Model
    let scope: String
    let channel: Channel
    let day: Day

    init(_ place: Place, _ scope: String) {
      model = place.model
      self.scope = scope
      channel = place.channel
      day = place.day
    }
  }

  private func rate(_ place: Place, _ scope: String, _ prices: [TokenPrice: Double]) -> Rate {
    let isLong = TokenPrice.aboveThreshold.contains { prices[$0] != nil }
    return Rate(
      model: place.model.id, vendor: place.model.vendor, name: place.model.name, scope: scope,
      channel: place.channel, prices: prices,
      longContextThreshold: isLong ? names.threshold(of: place.model.id) : nil, asOf: place.day,
      source: source, note: place.isGlobal ? "" : Sentences.pricesOf(region: place.region))
  }

  /// By model, scope and channel, the latest first.
  static func isBefore(_ a: Rate, _ b: Rate) -> Bool {
    (a.model, a.scope, a.channel.rawValue) == (b.model, b.scope, b.channel.rawValue)
      ? a.asOf > b.asOf
      : (a.model, a.scope, a.channel.rawValue) < (b.model, b.scope, b.channel.rawValue)
  }
}

extension PriceListing {
  /// The mode that attributes say, where the usage type says none.
  fileprivate var statedMode: Mode {
    if feature.hasPrefix("Batch") { return .batch }
    return Mode.allCases.first { $0.rawValue == tier.lowercased() } ?? .onDemand
  }
}

/// What a price is per, with the traps of the price list.
private struct Unit {
  /// The power of ten that makes it a price per million tokens; nil where it is none of a token.
  let powers: Int?

  /// The unit of a listing: a million where the unit says so, or the description does whatever the
  /// unit; `Units` is a million as well.
  init(_ listing: PriceListing) {
    let unit = listing.unit.lowercased()
    let words = listing.description.lowercased()
    if unit == "1m tokens" || unit == "units" || words.contains("million")
      || words.contains("1m tokens")
    {
      powers = 0
    } else if unit == "1k tokens" || unit.isEmpty && words.contains("1k tokens") {
      powers = 3
    } else if unit == "tokens" || unit == "token" {
      powers = 6
    } else {
      powers = nil
    }
  }

  /// Whether it is a price of tokens.
  var isOfTokens: Bool { powers != nil }
}

extension Day {
  /// The day of a text that begins with one, as `2026-10-05T16:00:00Z` does.
  init?(moment: String) {
    self.init(String(moment.prefix(10)))
  }
}
