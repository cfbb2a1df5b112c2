import Formulas
import Projection
import Rates
import Renewal

extension Plan {
  /// What each vendor's models cost on every channel, and what buying all of them there comes to.
  func channelCosts() throws -> [Assessment.ChannelCost] {
    try renewal.channels.enumerated().map { number, channel in
      Assessment.ChannelCost(
        channel: channel,
        privateRate: renewal.scenario.privateRate(channel.vendor, channel.channel).base,
        listCost: values.values(Channels.listCost, member: number),
        paid: paid(on: number), tax: values.values(Channels.taxPaid, member: number).reduce(0, +),
        isCheapest: isCheapest(number), move: try move(to: channel))
    }
  }

  private func paid(on channel: Int) -> Double {
    values.values(Channels.paid, member: channel).reduce(0, +)
  }

  private func isCheapest(_ number: Int) -> Bool {
    let channel = renewal.channels[number]
    let others = renewal.channels.indices.filter {
      renewal.channels[$0].vendor == channel.vendor && renewal.channels[$0].isComplete
    }
    let least = others.map(paid).min() ?? 0
    return channel.isComplete && paid(on: number) - least <= 0.005
  }

  private func move(to channel: VendorChannel) throws -> Assessment.ChannelCost.Move? {
    guard channel.isComplete, !channel.isOnlyOne,
      let moved = try priced(
        Variant.buying(channel.vendor, through: channel.channel).change(renewal.scenario))
    else { return nil }
    func byCandidate(_ figure: (CandidateOutcome) -> Double) -> [String: Double] {
      Dictionary(
        uniqueKeysWithValues: zip(outcome.candidates, moved.candidates).map {
          ($0.candidate.id, figure($0) - figure($1))
        })
    }
    return Assessment.ChannelCost.Move(
      saved: byCandidate(\.paidInAll),
      burnLost: byCandidate { $0.eligibleSpend.reduce(0, +) },
      shortfallAdded: byCandidate { -$0.shortfall.reduce(0, +) })
  }

  /// What a scenario comes to; nil where a channel sells no model that it needs.
  private func priced(_ scenario: Scenario) throws -> Outcome? {
    do { return try outcome(of: scenario) } catch is MissingRate { return nil }
  }
}
