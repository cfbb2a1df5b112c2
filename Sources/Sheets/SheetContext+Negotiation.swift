import Formulas
import Renewal
import Workbooks

extension SheetContext {
  /// What a negotiator asks: exchange rates, limits, time, and ways to fill a gap.
  func negotiation() -> Sheet {
    let width = max(6, scenario.contractYears.count + 3)
    var sheet = blank(.negotiation, columns: [50] + (0..<width).map { _ in 18 })
    let tables: KeyValuePairs = [
      "bargains": bargains, "lapses": lapses, "bridges": bridges, "early": early, "tiers": tiers,
      "cures": cures, "plan-timings": planTimings, "fiscal-years": fiscalYears,
      "dear-rates": dearRates,
    ]
    write(arranged(tables, on: .negotiation), from: 5, to: &sheet)
    sheet.frozenRows = 4
    sheet.frozenColumns = 1
    return sheet
  }

  private var bargains: ValueTable {
    ValueTable(
      title: "Exchange rates and limits",
      columns: ["One point of discount, USD", "The same in commitment, USD", "Must not exceed"]
        + yearHeadings.map { "Largest commitment worth signing, \($0)" },
      rows: assessment.bargains.map { bargain in
        let largest: [ValueTable.Value] =
          bargain.largestCommitment.map { $0.map { .money($0) } }
          ?? [.text(bargain.isUnlimited ? "nothing limits it" : "none")]
        return [
          .text(name(bargain.offer)), .money(bargain.onePoint),
          bargain.pointAsCommitment.map { .money($0) } ?? .text("none"),
          .text(name(bargain.reference)),
        ] + largest
      },
      note:
        "Over the term. The largest commitment, in the offer's own shape and at its discount, that costs no more than the candidate named."
    )
  }

  private var lapses: ValueTable {
    ValueTable(
      title: "A month without an agreement costs more, USD", columns: ["The term's first month"],
      rows: scenario.offers.compactMap { offer in
        assessment.timing.lapseMonth[offer.id].map { [.text(offer.name), .money($0)] }
      })
  }

  private var bridges: ValueTable {
    ValueTable(
      title: "A one-year bridge costs more than what is to be signed, USD",
      columns: ["Over the term", "Whose terms"],
      rows: assessment.timing.bridges.map { bridge in
        [
          .text(bridge.name), .money(bridge.cost),
          .text(bridge.isAssumed ? "assumed: an adviser's page on term lengths" : "stated"),
        ]
      })
  }

  private var early: ValueTable {
    ValueTable(
      title: "Replacing today's agreement before its end saves, USD", columns: ["Over the term"],
      rows: assessment.timing.early.map { [.text(name($0.offer)), .money($0.saved)] })
  }

  private var tiers: ValueTable {
    ValueTable(
      title: "Tiers",
      columns: [
        "Tier from, USD", "Discount below", "Discount from it", "Pays from list spend a year, USD",
        "Least more commitment, USD", "Costs more over the term, USD", "Shortfall then, USD",
      ],
      rows: assessment.cliffs.map { cliff in
        [
          .text(name(cliff.offer)), .money(cliff.threshold), .percent(cliff.discounts.below),
          .percent(cliff.discounts.from), Self.value(cliff.pays), .money(cliff.extraCommitment),
          .money(cliff.cost), .money(cliff.shortfall),
        ]
      })
  }

  /// A break-even as a cell shows it.
  static func value(_ breakEven: Assessment.BreakEven) -> ValueTable.Value {
    switch breakEven {
    case .spend(let spend): .money(spend)
    case .never: .text("never")
    case .always: .text("always")
    }
  }

  private var cures: ValueTable {
    ValueTable(
      title: "Ways to fill a gap at a year's end, the cheapest first",
      columns: ["Candidate", "Year", "Shortfall, USD", "Retires, USD", "Costs, USD"],
      rows: assessment.cures.map { cure in
        [
          .text(Self.words(cure.step)), .text(name(cure.candidate)),
          .text("Year \(cure.year + 1)"), .money(cure.shortfall), .money(cure.retires),
          .money(cure.cost),
        ]
      },
      note:
        "Each alone, for a dollar retired. A prepayment retires nothing until it is used. What an early invoice takes from the next year is in its cost, at that year's shortfall rate."
    )
  }

  private static func words(_ step: Assessment.Cure.Step) -> String {
    switch step {
    case .moveInvoice(let product, let from, let to): "Renew \(product) in \(to) instead of \(from)"
    case .buyUpfrontPlan(let service, let month):
      "Buy a year of Savings Plans for \(service) in \(month), all upfront"
    case .pay: "Pay the shortfall"
    }
  }

  private var planTimings: ValueTable {
    ValueTable(
      title: "Savings Plans thought of: paid over the term, USD",
      columns: ["Offer", "Without", "Signed, then bought", "Bought, then sized and signed"],
      rows: assessment.planTimings.map { timing in
        [
          .text(timing.plan), .text(name(timing.candidate)), .money(timing.without),
          .money(timing.afterSigning), .money(timing.beforeSigning),
        ]
      })
  }

  private var fiscalYears: ValueTable {
    ValueTable(
      title: "By fiscal year",
      columns: ["Fiscal year ending in", "Usage and support, USD", "True-ups, USD", "Invoiced in"],
      rows: assessment.fiscalYears.map { year in
        [
          .text(name(year.candidate)), .text(String(year.year)), .money(year.running),
          .money(year.trueUps),
          .text(year.invoices.map(\.description).joined(separator: ", ")),
        ]
      })
  }

  private var dearRates: ValueTable {
    ValueTable(
      title: "Private rates dearer than the discount that they displace",
      columns: ["Candidate", "Taken off, USD", "The discount would take off, USD"],
      rows: assessment.dearRates.map { rate in
        [
          .text(rate.service), .text(name(rate.candidate)), .money(rate.saved),
          .money(rate.instead),
        ]
      })
  }
}
