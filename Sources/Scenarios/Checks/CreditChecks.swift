import Renewal

/// Checks that no two credits would pay one charge class in the same month.
struct CreditChecks {
  let log: ProblemLog

  /// Reports every credit that overlaps with one before it.
  func check(_ credits: [(credit: Credit, record: Record)]) {
    for (number, (credit, record)) in credits.enumerated() {
      for (other, _) in credits[..<number] {
        let first = max(credit.starts, other.starts)
        guard first <= min(credit.expires, other.expires),
          let charge = credit.scope.first(where: { other.scope.contains($0) })
        else { continue }
        log.report(
          .match(.creditsOverlap(other: other.name, charge: charge, month: first)),
          at: record.place)
      }
    }
  }
}
