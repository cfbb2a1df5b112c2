import Formulas
import Renewal

/// What step-downs and terminations leave of an agreement.
struct Exit {
  /// Whether the agreement is in force in a month: 1 or 0.
  private(set) var inForce: [Double]
  /// What is given up of each contract year's commitment.
  private(set) var reduction: [Double]
  /// Each contract year's commitment after step-downs.
  private(set) var due: [Double]
  /// The fee for a termination, in its contract year.
  private(set) var fee: [Double]

  /// Works out the events under a candidate's terms.
  init(_ terms: Terms) {
    let months = terms.months
    inForce = zeros(months.count)
    reduction = zeros(months.years)
    due = zeros(months.years)
    fee = zeros(months.years)
    var end = months.count
    for event in terms.scenario.events where event.kind == .termination {
      end = min(end, months.number(event.month))
    }
    for month in 0..<end where terms.holds(months.year[month]) { inForce[month] = 1 }
    var left = 0.0
    for year in 0..<months.years {
      let commitment = terms.candidate.commitment[year]
      let after = Double(months.ofYear[year].count { $0 >= end })
      var share = after / months.length(year)
      var reduced = 0.0
      var leftShare = share
      var ended = 0.0
      for event in terms.scenario.events where event.kind == .stepDown {
        let start = months.number(event.month) + Int(terms.number(.stepDownNotice))
        let effective = Double(months.ofYear[year].count { $0 >= start })
        // A step-down counts until the agreement ends, and then lessens what the end gives up.
        let both = min(effective, after)
        share += terms.number(.stepDown) * (effective - both) / months.length(year)
        reduced += effective - both
        leftShare -= terms.number(.stepDown) * both / months.length(year)
        ended += both
      }
      let givenUp =
        commitment * min(1, share) + terms.number(.stepDownAmount) * reduced / 12
      reduction[year] = min(commitment, givenUp)
      due[year] = commitment - reduction[year]
      left += max(
        0, commitment * leftShare - terms.number(.stepDownAmount) * ended / 12)
    }
    if end < months.count { fee[months.year[end]] = terms.number(.terminationFee) * left }
  }
}
