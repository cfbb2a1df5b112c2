import Formulas
import Renewal
import Scenarios

extension InputPlaces {
  mutating func addCredits() {
    var milestones = 0
    for (number, credit) in scenario.credits.enumerated() {
      let path = FilePath.key("credits").record(.init("name", credit.name))
      let isOfMatch = scenario.credits.contains {
        $0.provenance.place == credit.provenance.place && $0.name != credit.name
      }
      if isOfMatch {
        for input in [
          CreditLedger.amount, CreditLedger.start, CreditLedger.end, CreditLedger.share,
        ] {
          explain(input, number, "it follows from the match of the credit")
        }
      } else {
        add(CreditLedger.amount, number, path.key("amount"), .number)
        add(CreditLedger.start, number, path.key("starts"), .month)
        add(CreditLedger.end, number, path.key("expires"), .month)
        add(CreditLedger.share, number, path.key("share"), .share)
        add(CreditLedger.ownRetires, number, path.key("retires"), .share)
      }
      guard credit.milestone != nil else { continue }
      let milestone = path.key("milestone")
      add(Milestones.monthly, milestones, milestone.key("monthly"), .number)
      add(Milestones.share, milestones, milestone.key("share"), .share)
      add(Milestones.spent, milestones, milestone.key("spent"), .number)
      add(Milestones.months, milestones, milestone.key("months"), .whole)
      add(Milestones.by, milestones, milestone.key("by"), .month)
      milestones += 1
    }
    explain([CreditLedger.waits], "a credit waits where the scenario states a milestone")
  }

  mutating func addCharges() {
    let classes = renewal.chargeClasses
    let sellers: [(ChargeClass.Seller, String)] = [(.aws, "aws"), (.marketplace, "marketplace")]
    for (seller, key) in sellers {
      let members = classes.indices.filter { classes[$0].seller == seller }
      add(.one(.key("tax").key(key), cells(Charges.taxRate, members), .share))
    }
    explain([Charges.taxRate], "tax of providers is stated by channel")
    let marketplace = classes.indices.filter { classes[$0].seller == .marketplace }
    add(
      .one(
        .key("support").key("marketplace_in_base"), cells(Charges.isInSupportBase, marketplace),
        .truth))
    explain(
      [Charges.isInSupportBase, Charges.isProtected, Charges.isUpfront],
      "it follows from the charge class")
  }

  mutating func addSupport() {
    let support = scenario.support
    let papers = paperLeads
    var plans: [SupportPlan] = []
    for lead in papers where !plans.contains(lead.paper.supportPlan) {
      plans.append(lead.paper.supportPlan)
    }
    var next = 0
    for (number, plan) in plans.enumerated() {
      let bands = next..<(next + plan.bands.count)
      next = bands.upperBound
      let key = plan == support.plan ? "plan" : "without_agreement"
      addPlan(plan, number, bands, at: FilePath.key("support").key(key))
    }
    explain([SupportFees.bandTo], "a band ends where the next one starts")
    add(
      SupportFees.discountReachesMinimum, 0, .key("support").key("discount_reaches_minimum"), .truth
    )
    add(
      .one(
        .key("support").key("discount"),
        cells(
          Terms.supportDiscount, papers.indices.filter { papers[$0].paper.keepsExistingTerms }),
        .share))
    explain([Terms.supportDiscount], "without an agreement no support discount goes on")
  }

  /// A plan is written whole, as one of the scenario's own.
  private mutating func addPlan(
    _ plan: SupportPlan, _ number: Int, _ bands: Range<Int>, at path: FilePath
  ) {
    let cells =
      cells(SupportFees.minimum, number) + cells(SupportFees.bandFrom, bands)
      + cells(SupportFees.bandRate, bands)
    add(
      InputPlace(path: path, cells: cells) { values in
        let count = plan.bands.count
        guard values.count == 1 + 2 * count, let minimum = Notation.number.text(values[0]) else {
          return nil
        }
        let froms = values[1..<(1 + count)].compactMap(Notation.number.text)
        let rates = values[(1 + count)...].compactMap(Notation.share.text)
        guard froms.count == count, rates.count == count else { return nil }
        let list = zip(froms, rates).map {
          FileValue.mapping([.init("from", .plain($0)), .init("rate", .plain($1))])
        }
        return .mapping([
          .init("name", .text(plan.name)), .init("minimum", .plain(minimum)),
          .init("bands", .list(list)),
        ])
      })
  }

  mutating func addEvents() {
    let events = scenario.events
    for (number, event) in events.filter(\.kind.isOfAgreement).enumerated() {
      add(InForce.eventMonth, number, path(event).key("month"), .month)
    }
    explain([InForce.endsAgreement], "it follows from the kind of the event")
    var (workloads, services) = (0, 0)
    for event in events where event.kind == .deal {
      let ofApp = workloads..<(workloads + scenario.workloads.count { $0.app == event.app })
      let ofGroup = services..<(services + scenario.services.count { $0.name == event.service })
      (workloads, services) = (ofApp.upperBound, ofGroup.upperBound)
      add(
        .one(
          path(event).key("month"),
          cells(Deals.startOfWorkload, ofApp) + cells(Deals.startOfService, ofGroup), .month))
      add(
        .one(
          path(event).key("adds"),
          cells(Deals.sizeOfWorkload, ofApp) + cells(Deals.sizeOfService, ofGroup), .share))
    }
  }

  private func path(_ event: Event) -> FilePath {
    .key("events").record(.init("event", event.name))
  }

  /// The first candidate on each paper, in the order of the papers.
  var paperLeads: [Candidate] {
    var seen: Set<Int> = []
    let firsts = renewal.candidates.indices.filter {
      seen.insert(renewal.paper(of: $0)).inserted
    }
    return firsts.sorted { renewal.paper(of: $0) < renewal.paper(of: $1) }.map {
      renewal.candidates[$0]
    }
  }
}
