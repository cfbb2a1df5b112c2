import Renewal

/// The settlement of each contract year, one after the other; all in USD, none negative.
struct Settlement {
  /// What retires the commitment.
  private(set) var eligible: [Double]
  /// What was to be reached.
  private(set) var obligation: [Double]
  /// Carried overage that was used.
  private(set) var overageUsed: [Double]
  /// Carried overage at the year's end.
  private(set) var overageClosing: [Double]
  /// What was missing, where years are tested.
  private(set) var gap: [Double]
  /// What the grace band forgives of it.
  private(set) var forgiven: [Double]
  /// What of it is burnt after the term.
  private(set) var carriedOver: [Double]
  /// What of it moves into the next year for free.
  private(set) var shifted: [Double]
  /// What of it relief leaves for the next year.
  private(set) var deferred: [Double]
  /// What of it is charged.
  private(set) var annualShortfall: [Double]
  /// What is short over the term, in the last year.
  private(set) var termShortfall: [Double]
  /// What is charged for the year and for the term.
  private(set) var shortfall: [Double]
  /// What is invoiced for it.
  private(set) var trueUp: [Double]
  /// Fees that the balance has paid.
  private(set) var balanceUsed: [Double]
  /// The balance at the year's end.
  private(set) var balanceClosing: [Double]
  /// What the balance pays after the term, in the last year.
  private(set) var tail: [Double]
  /// Overage that the year carries forward.
  private(set) var overageAdded: [Double]
  /// What the year adds to the balance.
  private var balanceAdded: [Double]

  /// Settles a candidate's contract years.
  init(_ terms: Terms, _ exit: Exit, _ burn: YearlyBurn) {
    let none = zeros(terms.months.years)
    eligible = none
    obligation = none
    overageUsed = none
    overageClosing = none
    gap = none
    forgiven = none
    carriedOver = none
    shifted = none
    deferred = none
    annualShortfall = none
    termShortfall = none
    shortfall = none
    trueUp = none
    balanceUsed = none
    balanceClosing = none
    tail = none
    overageAdded = none
    balanceAdded = none
    for year in none.indices { settle(year, terms, exit, burn) }
  }

  private mutating func settle(_ year: Int, _ terms: Terms, _ exit: Exit, _ burn: YearlyBurn) {
    let last = eligible.count - 1
    let window = terms.choice(.window, Window.self)
    let balance = year == 0 ? 0 : balanceClosing[year - 1]
    balanceUsed[year] = max(0, min(balance, burn.payable[year]))
    let lost =
      (1 - terms.number(.balanceRetires)) * burn.outside[year]
      * quotient(balanceUsed[year], burn.payable[year])
    eligible[year] =
      burn.outside[year] + burn.ai[year] + burn.marketplace[year] + burn.support[year] - lost

    obligation[year] = exit.due[year]
    if year > 0 { obligation[year] += shifted[year - 1] + deferred[year - 1] }
    let overage = year == 0 ? 0 : overageClosing[year - 1]
    if window != .term {
      overageUsed[year] = min(overage, max(0, obligation[year] - eligible[year]))
      gap[year] = max(0, obligation[year] - eligible[year] - overageUsed[year])
    }
    let grace = terms.number(.grace)
    if grace > 0 {
      let isForgiven = terms.conditions.reaches(
        eligible[year] + overageUsed[year], (1 - grace) * obligation[year])
      forgiven[year] = isForgiven ? gap[year] : 0
    }
    var left = gap[year] - forgiven[year]
    let afterTerm = terms.number(.carryOver) * eligible[last] / terms.months.length(last)
    if year == last {
      carriedOver[year] = min(left, afterTerm)
      left -= carriedOver[year]
    } else {
      shifted[year] = min(left, terms.number(.shiftForward, year) * exit.due[year])
      left -= shifted[year]
      let relief = terms.number(.relief, year)
      if relief >= 0 { deferred[year] = max(0, left - relief) }
      left -= deferred[year]
    }
    annualShortfall[year] = left
    if year == last, window != .annual {
      termShortfall[year] = max(0, term(terms, exit) - (afterTerm - carriedOver[year]))
    }
    shortfall[year] = annualShortfall[year] + termShortfall[year]
    trueUp[year] = terms.number(.shortfallRate) * shortfall[year]

    let above = max(0, eligible[year] - obligation[year])
    overageAdded[year] = min(
      terms.number(.rollover) * above, terms.number(.rolloverCap) * exit.due[year])
    overageClosing[year] = Self.alive(
      overage + overageAdded[year] - overageUsed[year], overageAdded, year,
      terms.number(.rolloverExpiry))
    balanceAdded[year] = terms.number(.reuse) * trueUp[year]
    balanceClosing[year] = Self.alive(
      balance + balanceAdded[year] - balanceUsed[year], balanceAdded, year,
      terms.number(.reuseExpiry))
    if year == last {
      let fees =
        terms.number(.reuseTail) * burn.payable[year] / terms.months.length(year)
      tail[year] = min(balanceClosing[year], fees)
    }
  }

  /// What is short over the whole term, before what is burnt after it.
  private func term(_ terms: Terms, _ exit: Exit) -> Double {
    var stated = terms.number(.termCommitment)
    var promised = 0.0
    var reached = 0.0
    for year in eligible.indices {
      stated -= exit.reduction[year]
      promised += exit.due[year]
      reached += eligible[year]
      if terms.number(.paidShortfallCounts) == 1 { reached += annualShortfall[year] }
    }
    let commitment = max(stated, promised)
    // What is burnt after the term has been reached, whichever test it fills.
    reached += carriedOver[eligible.count - 1]
    let grace = terms.number(.grace)
    if grace > 0, terms.conditions.reaches(reached, (1 - grace) * commitment) { return 0 }
    return max(0, commitment - reached)
  }

  /// What a ledger holds at a year's end, where additions last for so many later years.
  ///
  /// - Parameter expiry: −1 where they have no end.
  private static func alive(
    _ held: Double, _ added: [Double], _ year: Int, _ expiry: Double
  ) -> Double {
    guard expiry >= 0 else { return held }
    var alive = 0.0
    for addition in 0...year where Double(year - addition) < expiry { alive += added[addition] }
    return min(held, alive)
  }
}
