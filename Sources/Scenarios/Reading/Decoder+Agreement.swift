import Formulas
import Renewal

extension Decoder {
  /// The agreement in force.
  func today(_ tree: Tree) -> CurrentAgreement? {
    guard let record = record(tree, .today) else { return nil }
    let commitment = record.read("commitment", certain(.money(example: "9M")))
    let discount = record.read("discount", certain(.discount()))
    let ends = record.read("ends", day)
    let clauses = record.read("clauses", clauses)
    let provenance = provenance(record)
    guard let commitment, let discount, let ends else { return nil }
    return CurrentAgreement(
      commitment: commitment, discount: discount, ends: ends, clauses: clauses ?? Clauses(),
      provenance: provenance)
  }

  /// An offer.
  func offer(years: Int) -> (Tree) -> (offer: Offer, record: Record)? {
    { tree in
      guard let record = self.record(tree, .offer) else { return nil }
      let id = record.read("id", self.id)
      let name = record.read("name", self.name)
      let role: Offer.Role? = record.read("role") { self.word(.role, $0) }
      let quoted = record.read("quoted", self.text)
      let commitment = record.read(
        "commitment", self.each(self.certain(.money(example: "12.5M")), years: years))
      let tiers = record.read("tiers", self.tiers)
      let discount = record.read("discount", self.each(self.certain(.discount()), years: years))
      let clauses = record.read("clauses", self.clauses)
      guard let id else { return nil }
      let nothing = Array(repeating: 0.0, count: years)
      return (
        Offer(
          id: id, name: name ?? Self.title(id), role: role ?? .quoted,
          commitment: commitment ?? nothing, discount: discount ?? nothing, tiers: tiers ?? [],
          clauses: clauses ?? Clauses(),
          provenance: Provenance(place: record.place.description, source: quoted)), record
      )
    }
  }

  /// The name of an offer that has only an id: `aws-opening` becomes `Aws opening`.
  private static func title(_ id: String) -> String {
    let words = id.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// One value for all contract years, or one for each.
  private func each(
    _ reading: @escaping (Tree) -> Double?, years: Int
  ) -> (Tree) -> [Double]? {
    { tree in
      guard tree.elements != nil else {
        return reading(tree).map { Array(repeating: $0, count: years) }
      }
      guard let trees = self.list(tree) else { return nil }
      let values = trees.compactMap(reading)
      guard values.count == trees.count else { return nil }
      guard years == 0 || values.count == years else {
        self.log.report(
          .match(.notEachYear(count: values.count, years: years)), at: tree.place)
        return nil
      }
      return values
    }
  }

  private func tiers(_ tree: Tree) -> [Offer.Tier]? {
    guard let trees = list(tree) else { return nil }
    var tiers: [Offer.Tier] = []
    for tree in trees {
      guard let record = record(tree, .tier) else { continue }
      let from = record.read("from", certain(.money(example: "5M")))
      let discount = record.read("discount", certain(.discount()))
      guard let from, let discount else { continue }
      if let last = tiers.last, from <= last.from {
        let text = record["from"]?.text ?? ""
        log.report(.match(.notRising(text)), at: record.place(of: "from"))
      }
      tiers.append(Offer.Tier(from: from, discount: discount))
    }
    return tiers
  }

  /// The clauses that a paper writes.
  private func clauses(_ tree: Tree) -> Clauses? {
    guard let record = record(tree, .clauses) else { return nil }
    return Clauses(
      burnBasis: record.read("burn") { word(.burnBasis, $0) },
      marketplaceCap: record.read("marketplace_cap", certain(.share(example: "25%"))),
      privateStacking: record.read("private_stacking") { word(.privateStacking, $0) },
      shortfallRate: record.read("shortfall_rate", certain(.share(example: "100%"))),
      supportBase: record.read("support_base") { word(.supportBase, $0) },
      supportRetires: record.read("support_retires", certain(.share(example: "0%"))),
      creditsRetire: record.read("credits_retire", certain(.share(example: "0%"))),
      eligibility: record.read("eligibility", eligibility) ?? [:])
  }

  private func eligibility(_ tree: Tree) -> [ChargeClass: Eligibility]? {
    guard let record = record(tree, .eligibility) else { return nil }
    var written: [ChargeClass: Eligibility] = [:]
    for charge in ChargeClass.allCases {
      guard let inner = record.read(charge.rawValue, { self.record($0, .classEligibility) })
      else { continue }
      let standard = Eligibility.standard(for: charge)
      written[charge] = Eligibility(
        earns: inner.read("earns", certain(.share(example: "0%"))) ?? standard.earns,
        retires: inner.read("retires", certain(.share(example: "100%"))) ?? standard.retires,
        isCapped: inner.read("capped", truth) ?? standard.isCapped)
    }
    return written
  }
}
