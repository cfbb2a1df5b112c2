import Formulas
import OrderedCollections
import Rates
import Renewal

/// Checks that budgets and metered items name applications that there are, and that prices are new.
struct GuardChecks {
  let decoder: Decoder

  /// Reports applications that nothing else has.
  ///
  /// - Parameters:
  ///   - apps: the applications of the workloads.
  ///   - areAllRead: whether these are all; one that could not be read may be meant.
  func check(
    _ uses: [(use: MeteredUse, record: Record)], _ budgets: [(budget: Budget, record: Record)],
    apps: [String], areAllRead: Bool
  ) {
    guard areAllRead else { return }
    let spending = OrderedSet(apps + uses.compactMap(\.use.app)).elements
    for (budget, record) in budgets where !spending.contains(budget.app) {
      let _: String? = decoder.unknown(.app, budget.app, record.place(of: "app"), spending)
    }
    // An app that only has metered items is one all the same, if a budget is for it.
    let known = OrderedSet(apps + budgets.map(\.budget.app)).elements
    for (use, record) in uses {
      guard let app = use.app, !known.contains(app) else { continue }
      let _: String? = decoder.unknown(.app, app, record.place(of: "app"), known)
    }
  }

  /// Warns of every price that is older than it should be.
  func warnOfStale(
    _ uses: [(use: MeteredUse, record: Record)], on asOf: Day, at place: SourcePlace
  ) {
    var seen: Set<MeteredItem> = []
    for (use, _) in uses where use.item.isStale(on: asOf) && seen.insert(use.item).inserted {
      decoder.log.warn(
        .rate(
          .staleItem(
            use.item.id, asOf: use.item.asOf, days: use.item.asOf.days(to: asOf),
            limit: Staleness.limit)), at: place)
    }
  }
}
