import Formulas
import Renewal

extension Decoder {
  /// The agreement in force.
  func today(years: Int) -> (Tree) -> CurrentAgreement? {
    { tree in
      guard let record = self.record(tree, .today) else { return nil }
      let commitment = record.read("commitment", self.certain(.money(example: "9M")))
      let discount = record.read("discount", self.certain(.discount()))
      let ends = record.read("ends", self.day)
      let remaining = record.read("remaining", self.certain(.money(example: "4M")))
      let ratchet = record.read("renewal_ratchet", self.certain(.ratchet))
      let spend = record.read("spend", self.certain(.money(example: "9.2M")))
      let clauses = record.read("clauses", self.clauses(YearSpan(years: years)))
      let provenance = self.provenance(record)
      guard let commitment, let discount, let ends else { return nil }
      return CurrentAgreement(
        commitment: commitment, discount: discount, ends: ends, remaining: remaining,
        renewalRatchet: ratchet ?? 0, spend: spend ?? 0, clauses: clauses ?? Clauses(),
        provenance: provenance)
    }
  }

  /// An offer.
  func offer(_ contractYears: [Scenario.ContractYear]) -> (Tree) -> ReadOffer? {
    { tree in
      guard let record = self.record(tree, .offer) else { return nil }
      let id = record.read("id", self.id)
      let name = record.read("name", self.name)
      let role: Offer.Role? = record.read("role") { self.word(.role, $0) }
      let quoted = record.read("quoted", self.text)
      let starts = record.read("starts", self.firstOfMonth)
      let isStartRead = record["starts"] == nil || starts != nil
      let span = YearSpan(contractYears, from: isStartRead ? starts : nil, isKnown: isStartRead)
      let commitment = self.commitment(record, span)
      let tiers = record.read("tiers", self.tiers)
      let discount = record.read("discount", self.each(span, self.certain(.discount())))
      let clauses = record.read("clauses", self.clauses(span))
      guard let id else { return nil }
      let nothing = Array(repeating: 0.0, count: contractYears.count)
      return ReadOffer(
        offer: Offer(
          id: id, name: name ?? Self.title(id), role: role ?? .quoted,
          commitment: commitment ?? nothing, discount: discount ?? nothing, tiers: tiers ?? [],
          clauses: clauses ?? Clauses(), starts: starts,
          provenance: Provenance(place: record.statedAt, source: quoted)),
        record: record, span: span, isSized: commitment != nil)
    }
  }

  /// The name of an offer that has only an id: `aws-opening` becomes `Aws opening`.
  private static func title(_ id: String) -> String {
    let words = id.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The commitment of each contract year: as listed, or one amount that may rise by a yearly rate.
  private func commitment(_ record: Record, _ span: YearSpan) -> [Double]? {
    let commitment = record.read(
      "commitment", each(span, certain(.money(example: "12.5M"))))
    guard record["commitment_growth"] != nil else { return commitment }
    let growth = record.read("commitment_growth", certain(.commitmentGrowth))
    guard record["commitment"]?.elements == nil else {
      log.report(.match(.growthOfList), at: record.place(of: "commitment_growth"))
      return nil
    }
    guard let growth, var rising = commitment else { return nil }
    for year in rising.indices where year > span.first {
      rising[year] = rising[year - 1] * (1 + growth)
    }
    return rising
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
}
