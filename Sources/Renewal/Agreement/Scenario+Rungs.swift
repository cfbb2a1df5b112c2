import Foundation

/// One rung of the ladder: a commitment that nobody has quoted.
public struct Rung: Hashable, Sendable {
  /// The first year's commitment for twelve months, in USD.
  public let commitment: Double
  /// The length of the agreement in contract years; a shorter one than the horizon is signed anew on
  /// the same terms until the horizon ends.
  public let term: Int
  /// The growth of the commitment from one year to the next, as a yearly rate.
  public let ramp: Double
  /// The key of the offer whose terms it takes.
  public let offer: String

  /// What it promises for contract years after a horizon, in USD: no part of what is compared.
  public func promised(after horizon: Int) -> Double {
    guard term > horizon else { return 0 }
    return (horizon..<term).reduce(0) { $0 + commitment * pow(1 + ramp, Double($1)) }
  }

  /// A commitment of a length and a shape, on an offer's terms.
  public init(commitment: Double, term: Int, ramp: Double, offer: String) {
    self.commitment = commitment
    self.term = term
    self.ramp = ramp
    self.offer = offer
  }
}

extension Scenario {
  /// The offer whose terms the rungs take: the ladder's own, or the first quoted one, or the first.
  public var ladderOffer: Offer? {
    let named = ladder?.like.flatMap { key in offers.first { $0.id == key } }
    return named ?? offers.first { $0.role == .quoted } ?? offers.first
  }

  /// The rungs of the ladder, by length, shape and size; those that the offer's paper does not allow
  /// are left out.
  public var rungs: [Candidate] {
    guard let ladder, let offer = ladderOffer else { return [] }
    let horizon = contractYears.count
    let terms = ladder.terms.isEmpty ? [horizon] : ladder.terms
    return terms.flatMap { term in
      ladder.ramps.flatMap { ramp in
        ladder.commitments.compactMap { size in
          rung(
            Rung(commitment: size, term: term, ramp: ramp, offer: offer.id), on: offer,
            namesTerm: terms.count > 1 || term != horizon)
        }
      }
    }
  }

  /// How many rungs are left out, because the offer's paper or today's agreement does not allow them.
  public var refusedRungs: Int {
    guard let ladder, ladderOffer != nil else { return 0 }
    let asked =
      ladder.commitments.count * max(1, ladder.terms.count) * ladder.ramps.count
    return asked - rungs.count
  }

  private func isAllowed(_ rung: Rung, on offer: Offer) -> Bool {
    let clauses = SettledClauses(offer.clauses, support: support)
    let grows =
      contractYears.count == 1 || clauses[.mayFall] == 1 || rung.ramp >= clauses[.minimumGrowth]
    let least = today.map { $0.renewalRatchet * $0.spend } ?? 0
    return grows && rung.commitment - least > -0.005
  }

  private func rung(_ rung: Rung, on offer: Offer, namesTerm: Bool) -> Candidate? {
    guard isAllowed(rung, on: offer) else { return nil }
    let horizon = contractYears.count
    let adjustment =
      rung.term == horizon
      ? 0
      : Benchmarks.termAdjustment(years: rung.term) - Benchmarks.termAdjustment(years: horizon)
    var terms = offer
    terms.id = "\(offer.id)-at-\(Self.size(rung.commitment))"
    var name = "$\(Self.size(rung.commitment)) a year"
    if rung.ramp != 0 {
      terms.id += "-ramp-\(Self.points(rung.ramp))"
      name += ", growing \(Self.points(rung.ramp)) %"
    }
    if namesTerm {
      terms.id += "-\(rung.term)y"
      name += ", \(rung.term == 1 ? "1 year" : "\(rung.term) years")"
    }
    terms.name = name
    terms.paper = adjustment == 0 ? offer.id : "\(offer.id)-\(rung.term)y"
    terms.paperName =
      adjustment == 0
      ? offer.name : "\(offer.name), for \(rung.term == 1 ? "1 year" : "\(rung.term) years")"
    terms.discount = offer.discount.map { $0 + adjustment }
    terms.commitment = contractYears.enumerated().map { year, window in
      rung.commitment * pow(1 + rung.ramp, Double(year)) * Double(window.months) / 12
    }
    var candidate = candidate(terms)
    candidate.kind = .rung(rung)
    candidate.length = rung.term
    // A total that is stated for the offer's size says nothing of another size.
    candidate.paper.clauses[.termCommitment] = nil
    return candidate
  }

  /// `12.5M`, as sizes are written in keys and names.
  static func size(_ amount: Double) -> String {
    for (unit, suffix) in [(1e9, "B"), (1e6, "M"), (1e3, "k")] where amount >= unit {
      return "\(plain(amount / unit))\(suffix)"
    }
    return plain(amount)
  }

  private static func points(_ share: Double) -> String { plain((share * 1e6).rounded() / 1e4) }

  private static func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
