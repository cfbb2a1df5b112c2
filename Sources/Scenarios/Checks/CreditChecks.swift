import Formulas
import Renewal

/// Checks that credits pay no more than all of a charge class, and that milestones can be met.
struct CreditChecks {
  let decoder: Decoder
  /// The first month of the term; nil where it could not be read.
  let firstMonth: Month?

  /// A credit with its record; the credits of a match share one.
  typealias Entry = (credit: Credit, record: Record)

  /// Reports what does not fit.
  ///
  /// - Parameter services: the names of the service groups; nil where some could not be read.
  func check(_ credits: [Entry], services: [String]?) {
    refuseNamesOfMatches(credits)
    refuseSharesAboveWhole(credits)
    for (credit, record) in credits {
      guard let milestone = credit.milestone, let tree = record["milestone"] else { continue }
      decoder.refuse(
        end: milestone.by, before: firstMonth, at: tree["by"]?.place ?? tree.place)
      if let services, !services.contains(milestone.service) {
        let _: String? = decoder.unknown(
          .serviceGroup, milestone.service, tree["service"]?.place ?? tree.place, services)
      }
    }
  }

  /// A match names a credit for each contract year, and none may have that name already.
  private func refuseNamesOfMatches(_ credits: [Entry]) {
    let plain = credits.filter { $0.record["match"] == nil }
    let first = Dictionary(plain.map { ($0.credit.name, $0.record.place) }) { first, _ in first }
    for (credit, record) in credits where record["match"] != nil {
      guard let place = first[credit.name] else { continue }
      decoder.log.report(.name(.repeated(.credit, credit.name, first: place)), at: record.place)
    }
  }

  /// Reports every credit that with those before it would pay more than there is.
  private func refuseSharesAboveWhole(_ credits: [Entry]) {
    let first = Month(year: Decoder.years.lowerBound, month: 1).number
    let none = Array(repeating: 0.0, count: 12 * Decoder.years.count)
    var sums: [ChargeClass: [Double]] = [:]
    for (number, (credit, record)) in credits.enumerated() where credit.starts <= credit.expires {
      var excess: (charge: ChargeClass, month: Int, sum: Double)?
      for charge in credit.scope {
        var ofClass = sums[charge] ?? none
        for month in credit.starts.number...credit.expires.number {
          ofClass[month - first] += credit.share
          let sum = ofClass[month - first]
          if sum > 1 + 1e-9, excess == nil { excess = (charge, month, sum) }
        }
        sums[charge] = ofClass
      }
      guard let excess else { continue }
      let others = credits[..<number].map(\.credit)
        .filter { $0.mayPay(excess.charge, in: excess.month) }.map(\.name)
      let fault = MatchFault.creditsAboveWhole(
        others: others, charge: excess.charge, month: Month(number: excess.month), sum: excess.sum)
      decoder.log.report(.match(fault), at: record.place)
    }
  }
}

extension Credit {
  /// Whether it may pay a class in a month, by the month's number.
  fileprivate func mayPay(_ charge: ChargeClass, in month: Int) -> Bool {
    scope.contains(charge) && starts.number <= month && month <= expires.number
  }
}
