import Formulas
import Rates

extension Members {
  /// Every index with its members' labels and what they belong to.
  var memberships: [Membership] {
    demand + ofWander + ofEvents + guards + levers + capacity + estate + agreement + ofChannels
  }

  private var demand: [Membership] {
    let workloads = scenario.workloads
    let seasons = workloads.indices.filter { workloads[$0].season != nil }
    let adoptions = workloads.indices.filter { workloads[$0].growth.curve != nil }
    return [
      Membership(Indexes.vendors, labels: vendors),
      Membership(
        Indexes.rates, labels: numbered(priceRows.map(\.label)),
        parents: [Roles.vendorOfRate.name: priceRows.map { vendor($0.rate.vendor) }]),
      Membership(
        Indexes.extensions, labels: numbered(extensions.map { priceRows[$0.row].label }),
        parents: [Roles.rateOfExtension.name: extensions.map(\.row)]),
      Membership(Indexes.workloads, labels: workloads.map(\.id)),
      Membership(
        Indexes.seasons, labels: seasons.map { workloads[$0].id },
        parents: [Roles.workloadOfSeason.name: seasons]),
      Membership(
        Indexes.adoptions, labels: adoptions.map { workloads[$0].id },
        parents: [Roles.workloadOfAdoption.name: adoptions]),
      Membership(
        Indexes.loops, labels: looping.map { workloads[$0].id },
        parents: [Roles.workloadOfLoop.name: looping]),
      Membership(
        Indexes.frontiers, labels: frontierRows.indices.map { workloads[$0].id },
        parents: [
          Roles.workloadOfFrontier.name: Array(frontierRows.indices),
          Roles.rateOfFrontier.name: frontierRows,
        ]),
      Membership(
        Indexes.modelShares, labels: shareLabels,
        parents: [
          Roles.workloadOfShare.name: shares.map(\.workload),
          Roles.rateOfShare.name: shares.map(\.row),
          Roles.classOfShare.name: shares.map { number(of: $0.charge) },
        ]),
    ]
  }

  private var levers: [Membership] {
    [
      Membership(Indexes.levers, labels: leverLabels),
      Membership(
        Indexes.moves, labels: labels(of: moves),
        parents: [
          Roles.shareOfMove.name: moves.map(\.share),
          Roles.sourceOfMove.name: moves.map(\.source),
          Roles.leverOfMove.name: moves.map(\.lever),
        ]),
      Membership(
        Indexes.refreshes, labels: labels(of: refreshes),
        parents: [
          Roles.shareOfRefresh.name: refreshes.map(\.share),
          Roles.sourceOfRefresh.name: refreshes.map(\.source),
          Roles.leverOfRefresh.name: refreshes.map(\.lever),
        ]),
      membership(Indexes.cuts, cuts, Roles.shareOfCut, Roles.leverOfCut),
      membership(
        Indexes.conversions, conversions, Roles.shareOfConversion, Roles.leverOfConversion),
      Membership(
        Indexes.caches, labels: labels(of: caches),
        parents: [
          Roles.shareOfCache.name: caches.map(\.share),
          Roles.leverOfCache.name: caches.map(\.lever),
          Roles.rateOfCache.name: caches.map { shares[$0.share].row },
        ]),
      Membership(
        Indexes.cacheUses, labels: numbered(cacheUses.map { shareLabels[$0.share] }),
        parents: [
          Roles.cacheOfUse.name: cacheUses.map(\.cache),
          Roles.shareOfUse.name: cacheUses.map(\.share),
          Roles.workloadOfUse.name: cacheUses.map { shares[$0.share].workload },
        ]),
    ]
  }

  private func labels(of moves: [Move]) -> [String] {
    numbered(
      moves.map { move in
        "\(shareLabels[move.share]) \(move.part > 0 ? "receives" : "gives"), lever \(move.lever + 1)"
      })
  }

  private func labels(of applications: [Application]) -> [String] {
    numbered(applications.map { "\(shareLabels[$0.share]), lever \($0.lever + 1)" })
  }

  private func membership(
    _ index: Index, _ applications: [Application], _ share: Role, _ lever: Role
  ) -> Membership {
    Membership(
      index, labels: labels(of: applications),
      parents: [share.name: applications.map(\.share), lever.name: applications.map(\.lever)])
  }

  private var estate: [Membership] {
    let services = scenario.services
    return [
      Membership(Indexes.chargeClasses, labels: classes.map(\.name)),
      Membership(
        Indexes.services, labels: services.map(\.name),
        parents: [
          Roles.classOfService.name: services.map { number(of: $0.charge) },
          Roles.classOfCovered.name: services.map { number(of: $0.coveredCharge) },
          Roles.vendorOfService.name: services.map { _ in 0 },
        ]),
      Membership(
        Indexes.savingsPlans, labels: plans.map(\.name),
        parents: [
          Roles.serviceOfPlan.name: plans.map { service($0.covers) }
        ]),
      Membership(
        Indexes.privateRates, labels: privateRates.map { services[$0].name },
        parents: [
          Roles.serviceOfRate.name: privateRates,
          Roles.vendorOfPrivateRate.name: privateRates.map { _ in 0 },
        ]),
      Membership(
        Indexes.privateBands, labels: privateBands.map(\.label),
        parents: [Roles.rateOfBand.name: privateBands.map(\.rate)]),
      Membership(
        Indexes.products, labels: scenario.marketplace.map(\.name),
        parents: [
          Roles.classOfProduct.name: scenario.marketplace.map { number(of: $0.chargeWithBadge) },
          Roles.classWithoutBadge.name: scenario.marketplace.map {
            number(of: $0.chargeWithoutBadge)
          },
        ]),
      Membership(Indexes.credits, labels: scenario.credits.map(\.name)),
      Membership(
        Indexes.milestones, labels: milestones.map { scenario.credits[$0.credit].name },
        parents: [
          Roles.creditOfMilestone.name: milestones.map(\.credit),
          Roles.serviceOfMilestone.name: milestones.map { service($0.milestone.service) },
        ]),
    ]
  }

  /// The number of a service group.
  private func service(_ name: String) -> Int {
    scenario.services.firstIndex { $0.name == name } ?? 0
  }

  private var agreement: [Membership] {
    [
      Membership(Indexes.supportPlans, labels: supportPlans.map(\.name)),
      Membership(Indexes.supportBands, labels: numbered(bands.map(\.label))),
      Membership(
        Indexes.candidates, labels: candidates.map(\.name),
        parents: [Roles.paperOfCandidate.name: paperOfCandidate]),
      Membership(
        Indexes.tiers,
        labels: tiers.map { "\(candidates[$0.candidate].name), tier \($0.tier + 1)" },
        parents: [Roles.candidateOfTier.name: tiers.map(\.candidate)]),
      Membership(
        Indexes.vintages,
        labels: vintages.map { "\(candidates[$0.candidate].name), of year \($0.year + 1)" },
        parents: [
          Roles.candidateOfVintage.name: vintages.map(\.candidate),
          Roles.paperOfVintage.name: vintages.map { paperOfCandidate[$0.candidate] },
        ]),
    ] + ofPapers
  }

  /// Every paper with each of some things.
  func each(_ things: some Sequence<Int>) -> [(paper: Int, thing: Int)] {
    papers.indices.flatMap { paper in things.map { (paper, $0) } }
  }

  private var ofPapers: [Membership] {
    let plans = papers.map { supportPlans.firstIndex(of: $0.supportPlan) ?? 0 }
    let labels = paperLabels
    func membership(
      _ index: Index, _ pairs: [(paper: Int, thing: Int)], _ paper: Role, _ thing: Role,
      _ classes: (Role, (Int) -> ChargeClass)? = nil, _ name: (Int) -> String
    ) -> Membership {
      var parents = [paper.name: pairs.map(\.paper), thing.name: pairs.map(\.thing)]
      if let (role, charge) = classes {
        parents[role.name] = pairs.map { paperClass($0.paper, charge($0.thing)) }
      }
      return Membership(
        index, labels: numbered(pairs.map { "\(labels[$0.paper]), \(name($0.thing))" }),
        parents: parents)
    }
    let bandsOfPapers = papers.indices.flatMap { paper in
      bands.indices.filter { bands[$0].plan == plans[paper] }.map { (paper: paper, thing: $0) }
    }
    let credits = each(scenario.credits.indices)
    let scopes = credits.enumerated().flatMap { number, pair in
      scenario.credits[pair.thing].agreementScope.map { (credit: number, pair: pair, charge: $0) }
    }
    let services = scenario.services
    let events = agreementEvents
    return [
      Membership(
        Indexes.papers, labels: labels,
        parents: [
          Roles.leadOfPaper.name: leadOfPaper, Roles.supportPlanOfPaper.name: plans,
          Roles.vendorOfPaper.name: papers.map { _ in 0 },
        ]),
      membership(
        Indexes.paperClasses, each(classes.indices), Roles.paperOfClass, Roles.classOfPaper
      ) {
        classes[$0].name
      },
      membership(
        Indexes.paperRates, each(privateRates.indices), Roles.paperOfRate, Roles.rateOfPaper,
        (Roles.classOfPaperRate, { services[privateRates[$0]].charge })
      ) { services[privateRates[$0]].name },
      membership(
        Indexes.paperLaunches, each(services.indices.filter { services[$0].launch != nil }),
        Roles.paperOfLaunch, Roles.serviceOfLaunch, (Roles.classOfLaunch, { services[$0].charge })
      ) { services[$0].name },
      membership(
        Indexes.paperEvents, each(events.indices), Roles.paperOfEvent, Roles.eventOfPaper
      ) { events[$0].name },
      membership(Indexes.paperBands, bandsOfPapers, Roles.paperOfBand, Roles.bandOfPaper) {
        bands[$0].label
      },
      membership(Indexes.paperCredits, credits, Roles.paperOfCredit, Roles.creditOfPaper) {
        scenario.credits[$0].name
      },
      Membership(
        Indexes.creditScopes,
        labels: numbered(
          scopes.map {
            "\(labels[$0.pair.paper]), \(scenario.credits[$0.pair.thing].name), \($0.charge.name)"
          }),
        parents: [
          Roles.creditOfScope.name: scopes.map(\.credit),
          Roles.classOfScope.name: scopes.map { paperClass($0.pair.paper, $0.charge) },
        ]),
    ]
  }

  /// What the papers are called: by the candidate that leads them where its size decides prices.
  var paperLabels: [String] {
    numbered(
      zip(papers, leadOfPaper).map { paper, lead in
        paper.discountDependsOnSize ? candidates[lead].name : paper.name
      })
  }

  /// The number of a paper's charge class.
  func paperClass(_ paper: Int, _ charge: ChargeClass) -> Int {
    paper * classes.count + number(of: charge)
  }

  /// The tiers of all candidates, with what each adds to the one below.
  var tiers: [(candidate: Int, tier: Int, from: Double, step: Double)] {
    candidates.enumerated().flatMap { number, candidate in
      candidate.paper.tiers.enumerated().map { position, tier in
        let below = position == 0 ? 0 : candidate.paper.tiers[position - 1].discount
        return (number, position, tier.from, tier.discount - below)
      }
    }
  }

  /// The contract years of every candidate, from which its balances stem.
  var vintages: [(candidate: Int, year: Int)] {
    candidates.indices.flatMap { candidate in
      scenario.contractYears.indices.map { (candidate, $0) }
    }
  }

  /// The numbers of the service groups at private rates.
  var privateRates: [Int] {
    scenario.services.indices.filter { scenario.services[$0].charge == .privateRates }
  }

  /// The bands of all private rates; the last band of a rate has no end that matters.
  var privateBands: [(rate: Int, from: Double, to: Double, off: ValueRange, label: String)] {
    privateRates.enumerated().flatMap { number, service in
      let rate = scenario.services[service].privateRate?.bands ?? []
      return rate.enumerated().map { position, band in
        (
          number, band.from, position + 1 < rate.count ? rate[position + 1].from : Self.unbounded,
          band.off, "\(scenario.services[service].name), band \(position + 1)"
        )
      }
    }
  }

  /// The credits that wait for a milestone.
  var milestones: [(credit: Int, milestone: Credit.Milestone)] {
    scenario.credits.enumerated().compactMap { number, credit in
      credit.milestone.map { (number, $0) }
    }
  }

  /// The numbers of the workloads whose requests take several calls, or are sent again.
  var looping: [Int] { scenario.workloads.indices.filter { scenario.workloads[$0].loop != nil } }

  /// For each cache whose hit rate follows from reuse, the shares of its workload on its model.
  var cacheUses: [(cache: Int, share: Int)] {
    caches.enumerated().filter { scenario.levers[$0.element.lever].reuse != nil }
      .flatMap { number, cache in
        let own = shares[cache.share]
        return shares.indices.filter {
          shares[$0].workload == own.workload
            && priceRows[shares[$0].row].rate.model == priceRows[own.row].rate.model
        }.map { (number, $0) }
      }
  }

  /// What the levers are called.
  var leverLabels: [String] {
    numbered(
      scenario.levers.map { lever in
        let name = lever.kind.rawValue.prefix(1).uppercased() + lever.kind.rawValue.dropFirst()
        return "\(name) of \(lever.task)" + (lever.to.map { " to \($0)" } ?? "")
      })
  }
}
