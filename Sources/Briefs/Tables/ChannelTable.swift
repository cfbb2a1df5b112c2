import Rates
import Renewal
import Wording

/// What each vendor's models cost on every channel, and what buying them there does to the paper to
/// sign.
struct ChannelTable {
  let decision: Decision

  /// The channels of vendors that have a choice, whatever they sell.
  private var channels: [Assessment.ChannelCost] {
    let all = decision.assessment.channels
    let movable = Set(all.filter { $0.move != nil }.map(\.channel.vendor))
    return all.filter { movable.contains($0.channel.vendor) }
  }

  /// Those that sell all of the vendor's models in use.
  private var costs: [Assessment.ChannelCost] { channels.filter(\.channel.isComplete) }

  private var signed: String { decision.signed.candidate.id }

  /// The channels as rows, vendor by vendor; empty where no vendor has a choice.
  var text: String {
    let scale = MoneyScale(
      for: costs.flatMap { [$0.paid] + ($0.move.map { Array($0.saved.values) } ?? []) })
    return MarkdownTable(
      columns: [
        .words("Vendor"), .words("Channel"), .number("At list, \(scale.words)"),
        .number("Private rate"), .number("After it"), .words("Retires"), .number("Saved"),
        .number("Burn lost"), .number("Shortfall added"),
      ],
      rows: costs.enumerated().map { number, cost in
        let isFirst = number == 0 || costs[number - 1].channel.vendor != cost.channel.vendor
        return [isFirst ? MarkdownText.escaped(cost.channel.vendor) : ""] + cells(cost, scale)
      }
    ).text
  }

  private func cells(_ cost: Assessment.ChannelCost, _ scale: MoneyScale) -> [String] {
    let channel = cost.channel.channel
    let name =
      cost.channel.channel.name + (cost.channel.isUsed ? ", as now" : "")
      + (cost.isCheapest ? ", lowest price" : "")
    func moved(_ figures: (Assessment.ChannelCost.Move) -> [String: Double]) -> String {
      cost.move.map { scale.cell(figures($0)[signed] ?? 0) } ?? "–"
    }
    return [
      name, scale.cell(cost.listCost.reduce(0, +)),
      cost.privateRate > 0 ? Percent.exact(cost.privateRate) : "–", scale.cell(cost.paid),
      retires(channel), moved(\.saved), moved(\.burnLost), moved(\.shortfallAdded),
    ]
  }

  private func retires(_ channel: Channel) -> String {
    guard decision.signed.candidate.kind != .noAgreement else { return "–" }
    let reading = decision.signed.clauses.eligibility(of: ChargeClass(billedOn: channel))
    return reading.retires == 0 ? "nothing" : reading.bucket.words ?? "in full"
  }

  /// How the table counts, with what channels do not sell; empty where no vendor has a choice.
  var note: String {
    guard !costs.isEmpty else { return "" }
    let unsold = channels.filter { !$0.channel.isComplete }.map {
      "\(MarkdownText.escaped($0.channel.vendor)) \($0.channel.channel.name) "
        + ($0.channel.isEmpty
          ? "(no model)" : "(\(Phrases.list($0.channel.unsold.map(MarkdownText.escaped))))")
    }
    let paper = decision.signed.candidate.isOffer ? decision.signed.named : "no agreement"
    return Phrases.paragraph([
      "All of a vendor's tokens as planned, at each channel's own list prices, in batch where it "
        + "has batch.",
      "Saved, burn lost and shortfall are of \(paper) over the term, everything counted: the "
        + "provider's own bill, and any true-up for burn that is lost.",
      unsold.isEmpty ? "" : "Not sold so: \(unsold.joined(separator: "; ")).", providers,
    ])
  }

  /// What providers are paid already, which no candidate's figures hold.
  private var providers: String {
    let paid = decision.signed.paidToProviders.reduce(0, +)
    return paid <= 0.005
      ? ""
      : "\(Money.short(paid)) \(decision.term.over) go to providers as planned, alike with every "
        + "paper: no candidate's figures hold them."
  }
}
