import Renewal

/// Paths settled on some terms, exactly as the formulas of the sheet Draws settle them.
///
/// These are the results stored beside those formulas, for readers that do not calculate.
struct SettledPaths {
  /// What may be typed on the sheet Risk.
  struct Terms {
    /// Commitments by contract year, in USD.
    let commitment: [Double]
    /// Discounts by contract year, as fractions.
    let discount: [Double]
    /// The Marketplace cap as a share of the year's commitment.
    let marketplaceCap: Double
  }

  /// One path.
  struct Path {
    /// What retires, by contract year, in USD.
    let burn: [Double]
    /// What is missing, by contract year, in USD.
    let shortfall: [Double]
    /// Paid over the term, in USD.
    let paid: Double
    /// The shortfall over the term, in USD.
    let termShortfall: Double
  }

  /// What is typed more than the offer's discount, by contract year.
  let moreDiscount: [Double]
  /// What of it lessens what retires, by contract year.
  let lessensBurn: [Double]
  /// The most that Marketplace may retire, by contract year, in USD.
  let marketplaceLimit: [Double]
  /// The paths, in their order.
  let paths: [Path]

  /// Settles the paths of a table; what is missing by half a cent or less counts as reached.
  init(_ table: PathTable, on terms: Terms) {
    let moreDiscount = zip(terms.discount, table.discount).map { $0 - $1 }
    let lessensBurn = moreDiscount.map { (table.isNet ? 1 : 0) * $0 }
    let limits = terms.commitment.map { terms.marketplaceCap * $0 }
    paths = table.paths.map { path in
      let years = path.years
      let burn = years.indices.map { year in
        years[year].nativeBurn - lessensBurn[year] * years[year].earningThatRetires
          + min(years[year].marketplaceBurn, limits[year])
      }
      let shortfall = zip(burn, terms.commitment).map { reached, promised in
        reached - promised >= -0.005 ? 0 : promised - reached
      }
      let cost = years.reduce(0) { $0 + $1.cost }
      let saved = zip(moreDiscount, years).reduce(0) { $0 + $1.0 * $1.1.earning }
      let termShortfall = shortfall.reduce(0, +)
      return Path(
        burn: burn, shortfall: shortfall,
        paid: cost - saved + table.shortfallRate * termShortfall, termShortfall: termShortfall)
    }
    self.moreDiscount = moreDiscount
    self.lessensBurn = lessensBurn
    marketplaceLimit = limits
  }
}

extension PathTable {
  /// The offer's own terms, which the sheet Risk starts from.
  var ownTerms: SettledPaths.Terms {
    SettledPaths.Terms(
      commitment: commitment, discount: discount, marketplaceCap: marketplaceCap)
  }
}
