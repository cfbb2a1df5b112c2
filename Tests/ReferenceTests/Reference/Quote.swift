import Renewal

/// The discount that is quoted for the size of the commitment, before anything is spent.
struct Quote {
  /// What tiers look at, by contract year.
  private(set) var tierKey: [Double]
  /// Quoted discount with tiers and the bonus for prepayment, by contract year.
  private(set) var tiered: [Double]

  /// Works out the quote of a candidate.
  init(_ terms: Terms) {
    let months = terms.months
    let basis = terms.choice(.tierBasis, TierBasis.self)
    tierKey = zeros(months.years)
    tiered = zeros(months.years)
    for year in 0..<months.years {
      let commitments = terms.candidate.commitment
      tierKey[year] =
        switch basis {
        case .annualAverage: terms.promised * 12 / Double(months.count)
        case .firstYear: commitments[0] * 12 / months.length(0)
        case .total: terms.promised
        case .eachYear: commitments[year] * 12 / months.length(year)
        }
      tiered[year] = Self.discount(terms, year, size: tierKey[year])
    }
  }

  /// The quoted discount with the tiers that a size reaches and the bonus for prepayment.
  static func discount(_ terms: Terms, _ year: Int, size: Double) -> Double {
    var discount = terms.candidate.paper.discount[year]
    var reached = 0.0
    for tier in terms.tiers(year) where terms.conditions.reaches(size, tier.from) {
      discount += tier.discount - reached
      reached = tier.discount
    }
    return discount + terms.number(.prepayBonus) * terms.number(.prepaid)
  }
}
