import Renewal

/// The discount that is quoted for the size of the commitment, before anything is spent.
struct Quote {
  /// What tiers look at, by contract year.
  private(set) var tierKey: [Double]
  /// What tiers add that the commitment reaches, by contract year.
  private(set) var tiers: [Double]
  /// Quoted discount with tiers and the bonus for prepayment, by contract year.
  private(set) var tiered: [Double]

  /// Works out the quote of a candidate.
  init(_ terms: Terms) {
    let months = terms.months
    let basis = terms.choice(.tierBasis, TierBasis.self)
    tierKey = zeros(months.years)
    tiers = zeros(months.years)
    tiered = zeros(months.years)
    let first = terms.ownYears.lowerBound
    for year in 0..<months.years {
      let commitments = terms.candidate.commitment
      tierKey[year] =
        switch basis {
        case .annualAverage: terms.promised * 12 / terms.ownMonths
        case .firstYear: commitments[first] * 12 / months.length(first)
        case .total: terms.promised
        case .eachYear: commitments[year] * 12 / months.length(year)
        }
      tiers[year] = Self.tiers(terms, year, size: tierKey[year])
      tiered[year] = Self.untiered(terms, year) + tiers[year]
    }
  }

  /// The quoted discount with the bonus for prepayment.
  static func untiered(_ terms: Terms, _ year: Int) -> Double {
    terms.candidate.paper.discount[year] + terms.number(.prepayBonus) * terms.number(.prepaid)
  }

  /// What the tiers add that a size reaches.
  static func tiers(_ terms: Terms, _ year: Int, size: Double) -> Double {
    var discount = 0.0
    var reached = 0.0
    for tier in terms.tiers(year) where terms.conditions.reaches(size, tier.from) {
      discount += tier.discount - reached
      reached = tier.discount
    }
    return discount
  }
}
