import Renewal
import Wording

/// What buying models from their vendors comes to, vendor by vendor.
///
/// What every channel comes to is in `ChannelTable`.
struct DirectTable {
  let decision: Decision

  private var purchases: [Assessment.DirectPurchase] { decision.assessment.direct }

  /// The candidates as rows, vendor by vendor; empty where nothing can be bought so.
  var text: String {
    let scale = MoneyScale(for: purchases.flatMap { [$0.paidDirect] + $0.saved.values })
    return MarkdownTable(
      columns: [
        .words("Vendor"), .words("Candidate"), .number("Saved, \(scale.words)"),
        .number("Burn lost"),
      ],
      rows: purchases.flatMap { purchase in
        decision.ranked.enumerated().map { number, candidate in
          [
            number == 0 ? MarkdownText.escaped(purchase.vendor) : "", candidate.cell,
            scale.cell(purchase.saved[candidate.candidate.id] ?? 0),
            scale.cell(purchase.burnLost[candidate.candidate.id] ?? 0),
          ]
        }
      }
    ).text
  }

  /// What each vendor is paid, and whether that pays with the paper to sign; empty where nothing can
  /// be bought so.
  var words: String {
    MarkdownList.text(
      purchases.map { purchase in
        let prices =
          purchase.discount > 0
          ? "its own list prices less \(Percent.exact(purchase.discount))" : "its own list prices"
        let saved = purchase.saved[decision.signed.candidate.id] ?? 0
        let signed = decision.signed.candidate.isOffer ? decision.signed.named : "no agreement"
        return "\(MarkdownText.escaped(purchase.vendor)) would be paid "
          + "\(Money.short(purchase.paidDirect)) \(decision.term.over), at \(prices). With "
          + "\(signed) that \(result(saved))."
      })
  }

  private func result(_ saved: Double) -> String {
    if Money.isNothing(saved) { return "changes nothing" }
    return saved > 0
      ? "saves \(Money.short(saved)), everything counted"
      : "costs \(Money.short(-saved)) more, everything counted"
  }

  /// How the table counts; empty where nothing can be bought so.
  var note: String {
    purchases.isEmpty
      ? ""
      : "Saved is what everything paid falls by, the vendor's own bill and any true-up for burn "
        + "that is lost included; a minus is a loss. Burn lost is eligible spend that no longer "
        + "retires the commitment."
  }
}
