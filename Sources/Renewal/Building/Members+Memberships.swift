import Formulas
import Rates

extension Members {
  /// Every index with its members' labels and what they belong to.
  var memberships: [Membership] { demand + levers + estate + agreement }

  private var demand: [Membership] {
    let workloads = scenario.workloads
    let seasons = workloads.indices.filter { workloads[$0].season != nil }
    let adoptions = workloads.indices.filter { adoption(workloads[$0]) != nil }
    return [
      Membership(Indexes.vendors, labels: vendors),
      Membership(
        Indexes.rates, labels: numbered(rates.map { "\($0.name), \($0.scope)" }),
        parents: [Roles.vendorOfRate.name: rates.map { vendor($0.vendor) }]),
      Membership(Indexes.workloads, labels: workloads.map(\.id)),
      Membership(
        Indexes.seasons, labels: seasons.map { workloads[$0].id },
        parents: [Roles.workloadOfSeason.name: seasons]),
      Membership(
        Indexes.adoptions, labels: adoptions.map { workloads[$0].id },
        parents: [Roles.workloadOfAdoption.name: adoptions]),
      Membership(
        Indexes.modelShares, labels: shareLabels,
        parents: [
          Roles.workloadOfShare.name: shares.map(\.workload),
          Roles.rateOfShare.name: shares.map(\.rate),
          Roles.classOfShare.name: shares.map { number(of: $0.charge) },
        ]),
    ]
  }

  private var levers: [Membership] {
    [
      Membership(Indexes.levers, labels: leverLabels),
      Membership(
        Indexes.moves,
        labels: numbered(
          moves.map { move in
            "\(shareLabels[move.share]) \(move.direction > 0 ? "receives" : "gives"), lever \(move.lever + 1)"
          }),
        parents: [
          Roles.shareOfMove.name: moves.map(\.share),
          Roles.sourceOfMove.name: moves.map(\.source),
          Roles.leverOfMove.name: moves.map(\.lever),
        ]),
      membership(Indexes.cuts, cuts, Roles.shareOfCut, Roles.leverOfCut),
      membership(
        Indexes.conversions, conversions, Roles.shareOfConversion, Roles.leverOfConversion),
      membership(Indexes.caches, caches, Roles.shareOfCache, Roles.leverOfCache),
    ]
  }

  private func membership(
    _ index: Index, _ applications: [Application], _ share: Role, _ lever: Role
  ) -> Membership {
    Membership(
      index,
      labels: numbered(applications.map { "\(shareLabels[$0.share]), lever \($0.lever + 1)" }),
      parents: [share.name: applications.map(\.share), lever.name: applications.map(\.lever)])
  }

  private var estate: [Membership] {
    let services = scenario.services
    return [
      Membership(Indexes.chargeClasses, labels: classes.map(\.name)),
      Membership(
        Indexes.services, labels: services.map(\.name),
        parents: [
          Roles.classOfService.name: services.map { number(of: Self.charge(of: $0)) },
          Roles.classOfCovered.name: services.map { number(of: Self.coveredCharge(of: $0)) },
          Roles.vendorOfService.name: services.map { _ in 0 },
        ]),
      Membership(
        Indexes.savingsPlans, labels: scenario.savingsPlans.map(\.name),
        parents: [
          Roles.serviceOfPlan.name: scenario.savingsPlans.map { plan in
            services.firstIndex { $0.name == plan.covers } ?? 0
          }
        ]),
      Membership(
        Indexes.products, labels: scenario.marketplace.map(\.name),
        parents: [
          Roles.classOfProduct.name: scenario.marketplace.map { number(of: Self.charge(of: $0)) }
        ]),
      Membership(Indexes.credits, labels: scenario.credits.map(\.name)),
    ]
  }

  private var agreement: [Membership] {
    let plans = candidates.map { supportPlans.firstIndex(of: $0.supportPlan) ?? 0 }
    let classCount = classes.count
    let creditCount = scenario.credits.count
    let candidateClasses = candidates.indices.flatMap { candidate in
      classes.indices.map { (candidate, $0) }
    }
    let candidateCredits = candidates.indices.flatMap { candidate in
      scenario.credits.indices.map { (candidate, $0) }
    }
    let candidateBands = candidates.indices.flatMap { candidate in
      bands.indices.filter { bands[$0].plan == plans[candidate] }.map { (candidate, $0) }
    }
    let scopes = candidateCredits.flatMap { candidate, credit in
      scenario.credits[credit].scope.map { (candidate, credit, number(of: $0)) }
    }
    return [
      Membership(Indexes.supportPlans, labels: supportPlans.map(\.name)),
      Membership(Indexes.supportBands, labels: numbered(bands.map(\.label))),
      Membership(
        Indexes.candidates, labels: candidates.map(\.name),
        parents: [Roles.supportPlanOfCandidate.name: plans]),
      Membership(
        Indexes.tiers,
        labels: tiers.map { "\(candidates[$0.candidate].name), tier \($0.tier + 1)" },
        parents: [Roles.candidateOfTier.name: tiers.map(\.candidate)]),
      Membership(
        Indexes.candidateClasses,
        labels: candidateClasses.map { "\(candidates[$0].name), \(classes[$1].name)" },
        parents: [
          Roles.candidateOfClass.name: candidateClasses.map(\.0),
          Roles.classOfCandidate.name: candidateClasses.map(\.1),
        ]),
      Membership(
        Indexes.candidateBands,
        labels: numbered(candidateBands.map { "\(candidates[$0].name), \(bands[$1].label)" }),
        parents: [
          Roles.candidateOfBand.name: candidateBands.map(\.0),
          Roles.bandOfCandidate.name: candidateBands.map(\.1),
        ]),
      Membership(
        Indexes.candidateCredits,
        labels: candidateCredits.map { "\(candidates[$0].name), \(scenario.credits[$1].name)" },
        parents: [
          Roles.candidateOfCredit.name: candidateCredits.map(\.0),
          Roles.creditOfCandidate.name: candidateCredits.map(\.1),
        ]),
      Membership(
        Indexes.creditScopes,
        labels: scopes.map {
          "\(candidates[$0].name), \(scenario.credits[$1].name), \(classes[$2].name)"
        },
        parents: [
          Roles.creditOfScope.name: scopes.map { $0.0 * creditCount + $0.1 },
          Roles.classOfScope.name: scopes.map { $0.0 * classCount + $0.2 },
        ]),
    ]
  }

  /// The tiers of all candidates, with what each adds to the one below.
  var tiers: [(candidate: Int, tier: Int, from: Double, step: Double)] {
    candidates.enumerated().flatMap { number, candidate in
      candidate.tiers.enumerated().map { position, tier in
        let below = position == 0 ? 0 : candidate.tiers[position - 1].discount
        return (number, position, tier.from, tier.discount - below)
      }
    }
  }

  /// The curve of a workload that grows by adoption.
  func adoption(_ workload: Workload) -> AdoptionCurve? {
    switch workload.growth {
    case .yearly: nil
    case .adoption(let curve): curve
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
