import Formulas
import Rates
import Renewal
import Wording

/// Every statement of a scenario, topic by topic, with its source, its date and its place.
struct AssumptionList {
  /// The statements on one topic.
  struct Topic {
    let title: String
    let rows: [Assumption]
  }

  /// The title of the topic that holds today's agreement and the offers.
  static let agreements = "Agreements"

  let scenario: Scenario
  let term: TermWords
  let models: ModelNames
  let offers: [CandidateOutcome]

  /// The topics that have statements.
  var topics: [Topic] {
    (ofAI + guardTopics + ofAgreements + ofChances).filter { !$0.rows.isEmpty }
  }

  private var ofAI: [Topic] {
    [
      Topic(title: "AI workloads", rows: scenario.workloads.map(workload)),
      Topic(title: "Levers", rows: scenario.levers.map(lever)),
      Topic(title: "Capacity", rows: scenario.capacities.map(capacity)),
      Topic(title: "Channels", rows: scenario.channels.map(channel)),
    ]
  }

  private var ofChances: [Topic] {
    [
      Topic(title: "Events", rows: scenario.events.map(event)),
      Topic(title: "Past forecasts", rows: scenario.backTests.map(backTest)),
    ]
  }

  private var ofAgreements: [Topic] {
    [
      Topic(title: "AWS services, at list", rows: scenario.services.map(service)),
      Topic(title: "Savings Plans", rows: scenario.savingsPlans.map(plan)),
      Topic(title: "Marketplace", rows: scenario.marketplace.map(product)),
      Topic(title: "Support and credits", rows: [support] + scenario.credits.map(credit)),
      Topic(title: Self.agreements, rows: today + offers.map(offer)),
      Topic(title: "Money", rows: money),
    ]
  }

  private func workload(_ workload: Workload) -> Assumption {
    let names = workload.models.map { share in
      workload.models.count == 1
        ? models.name(share.model)
        : "\(models.name(share.model)) \(RangeWords.of(share.share, Percent.exact))"
    }
    let parts =
      [Phrases.list(names)] + Self.volume(workload) + [RangeWords.growth(workload.growth)]
      + (workload.mode == .onDemand ? [] : ["sold as \(workload.mode.words)"])
      + (workload.loop.map { [loop($0)] } ?? [])
      + workload.longRequests.map {
        "\(Percent.exact($0.share)) of requests above \(Digits.count(Double($0.above))) tokens"
      }
      + (workload.launch.map { ["from \($0)"] } ?? [])
      + (workload.end.map { ["until \($0)"] } ?? [])
    return Assumption(
      MarkdownText.escaped(workload.id), parts.joined(separator: ", "), workload.provenance)
  }

  private func loop(_ loop: AgentLoop) -> String {
    "\(RangeWords.of(loop.steps, Digits.count)) calls a request that add "
      + "\(RangeWords.of(loop.stepInput, Digits.count)) tokens each, "
      + "\(RangeWords.of(loop.retries, Percent.exact)) sent again"
  }

  private func lever(_ lever: Lever) -> Assumption {
    let share = RangeWords.of(lever.share, Percent.exact)
    let effect =
      switch lever.kind {
      case .routing: "\(share) to \(lever.to.map(models.name) ?? "another model")\(tokens(lever))"
      case .refresh:
        "\(share) from \(lever.from.map(models.name) ?? "the old model") to "
          + "\(lever.to.map(models.name) ?? "another model")\(tokens(lever))"
      case .context: "\(share) less input"
      case .batch: "\(share) of tokens in batch"
      case .caching:
        lever.reuse.map {
          "\(share) of input repeats, over \(RangeWords.of($0.prefixes, Digits.count)) prefixes "
            + "that live \($0.life.rawValue)"
        } ?? "\(share) of input read from the cache, "
          + "\(RangeWords.of(lever.write, Percent.exact)) written"
      }
    let ramp = lever.event.map { "when \"\(MarkdownText.escaped($0))\" happens" } ?? ramp(lever)
    return Assumption(
      "\(lever.kind.title): \(MarkdownText.escaped(lever.task))", "\(effect), \(ramp)",
      lever.provenance)
  }

  private func ramp(_ lever: Lever) -> String {
    lever.ramp <= 1 ? "from \(lever.starts)" : "from \(lever.starts) over \(lever.ramp) months"
  }

  private func tokens(_ lever: Lever) -> String {
    lever.tokens == .certain(1)
      ? "" : " at \(RangeWords.of(lever.tokens, Digits.count)) times the tokens"
  }

  private func service(_ group: ServiceGroup) -> Assumption {
    let parts =
      [
        "\(RangeWords.of(group.spend, Money.exact)) a month", RangeWords.growth(group.growth),
      ]
      + (group.privateRate.map { [Self.words($0)] } ?? []) + Self.words(group.coverage)
    return Assumption(
      MarkdownText.escaped(group.name), parts.joined(separator: ", "), group.provenance)
  }

  private static func words(_ rate: PrivateRate) -> String {
    let bands = rate.bands.map { band in
      RangeWords.of(band.off, Percent.exact)
        + (band.from > 0 ? " from \(Money.exact(band.from)) a month" : "")
    }
    let parts =
      ["\(rate.isUnitPrice ? "price of a unit" : "private rate") \(Phrases.list(bands)) off list"]
      + (rate.starts.map { ["from \($0)"] } ?? []) + (rate.ends.map { ["until \($0)"] } ?? [])
      + (rate.minimum > 0 ? ["at least \(Money.exact(rate.minimum)) a year"] : [])
    return parts.joined(separator: ", ")
  }

  private static func words(_ coverage: ServiceGroup.Coverage) -> [String] {
    switch coverage {
    case .inScope: []
    case .outside: ["outside the agreement"]
    case .extendedSupport: ["extended support"]
    case .launched(let month): ["launched in \(month)"]
    }
  }

  private static func words(_ badge: MarketplaceProduct.Badge) -> String {
    switch badge {
    case .none: "not deployed on AWS"
    case .always: "deployed on AWS"
    case .from(let month): "deployed on AWS from \(month)"
    case .until(let month): "deployed on AWS until \(month)"
    }
  }

  private func plan(_ plan: SavingsPlan) -> Assumption {
    let renewal =
      plan.renewal == .certain(0)
      ? "not renewed"
      : plan.renewal == plan.commitment
        ? "renewed alike" : "then \(RangeWords.of(plan.renewal, Money.exact)) an hour"
    let upfront = "\(RangeWords.of(plan.upfront, Percent.exact)) paid upfront"
    let parts =
      [
        "\(RangeWords.of(plan.commitment, Money.exact)) an hour on "
          + MarkdownText.escaped(plan.covers),
        "\(RangeWords.of(plan.discount, Percent.exact)) off list", "until \(plan.ends)", renewal,
      ] + (plan.upfront.base > 0 ? [upfront] : []) + (plan.isProposed ? ["only thought of"] : [])
    return Assumption(
      MarkdownText.escaped(plan.name), parts.joined(separator: ", "), plan.provenance)
  }

  private func product(_ product: MarketplaceProduct) -> Assumption {
    let parts = [
      "\(RangeWords.of(product.invoice, Money.exact)) a year",
      Self.words(product.badge),
      RangeWords.growth(product.growth),
    ]
    return Assumption(
      MarkdownText.escaped(product.name), parts.joined(separator: ", "), product.provenance)
  }

  /// The support that is bought.
  var support: Assumption {
    let support = scenario.support
    let base =
      switch support.base {
      case .gross: "charged on list cost"
      case .net: "charged on cost after discounts"
      }
    if support.plan == .none, support.planWithoutAgreement == .none {
      return Assumption("Support plan", support.plan.name, support.provenance)
    }
    let parts =
      [MarkdownText.escaped(support.plan.name), base]
      + (support.discount > 0 ? ["\(Percent.exact(support.discount)) off"] : [])
      + (support.planWithoutAgreement == support.plan
        ? []
        : ["\(MarkdownText.escaped(support.planWithoutAgreement.name)) without an agreement"])
      + ["prices: \(MarkdownText.escaped(support.plan.source))"]
    return Assumption("Support plan", parts.joined(separator: ", "), support.provenance)
  }

  private func credit(_ credit: Credit) -> Assumption {
    let condition = credit.milestone.map {
      ", once a condition on \(MarkdownText.escaped($0.service)) is met"
    }
    return Assumption(
      MarkdownText.escaped(credit.name),
      "\(RangeWords.of(credit.amount, Money.exact)), \(credit.starts) to \(credit.expires)"
        + (credit.share < 1 ? ", \(Percent.exact(credit.share)) of the charges" : "")
        + (condition ?? ""), credit.provenance)
  }

  private var today: [Assumption] {
    scenario.today.map { today in
      [
        Assumption(
          "Today's agreement",
          "a commitment of \(Money.exact(today.commitment)) a year, "
            + "at a discount of \(Percent.exact(today.discount)), ends \(today.ends)",
          today.provenance)
      ]
    } ?? []
  }

  private func offer(_ offer: CandidateOutcome) -> Assumption {
    Assumption(offer.cell, offer.terms(term), offer.candidate.provenance)
  }

  private var money: [Assumption] {
    let indexes = scenario.priceIndex.sorted { $0.key < $1.key }.map { vendor, changes in
      Assumption(
        "List prices of \(MarkdownText.escaped(vendor))",
        changes.map { RangeWords.of($0, Percent.exact) }.joined(separator: ", then ") + " a year",
        scenario.provenance)
    }
    let rates =
      [
        ("Cost of capital", scenario.costOfCapital), ("Tax on what AWS bills", scenario.taxOnAWS),
        ("Tax on what Marketplace bills", scenario.taxOnMarketplace),
      ]
      .filter { $0.1 != 0 }
      .map { Assumption($0.0, Percent.exact($0.1), scenario.provenance) }
    let flat =
      scenario.priceIndex.isEmpty
      ? [Assumption("List prices", "flat over the term", scenario.provenance)] : []
    return flat + indexes + rates
  }
}
