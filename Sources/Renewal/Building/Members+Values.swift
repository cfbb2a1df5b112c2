import Formulas
import Foundation

extension Members {
  /// The values of every input, with what was said of them.
  var stated: [StatedInput] {
    general + demandValues + wanderValues + guardValues + priceValues + leverValues + capacityValues
      + estate
      + support + terms
      + channelValues
  }

  private var years: Int { scenario.contractYears.count }

  private var general: [StatedInput] {
    [
      scalar(Workloads.anchor, Double(scenario.anchor.serial), "anchor"),
      StatedInput(
        LeverRamp.areApplied, [[1]], statements: [Statement(source: "1: as built; 0: unrouted")]),
      StatedInput(
        SavingsPlans.hoursInMonth, [[730]],
        statements: [Statement(source: "a twelfth of the 8,760 hours of a year")]),
      StatedInput(
        Caching.euler, [[exp(1)]], statements: [Statement(source: "a constant of mathematics")]),
      scalar(Payment.costOfCapital, scenario.costOfCapital, "cost_of_capital"),
    ]
  }

  private func scalar(_ input: Input, _ value: Double, _ key: String) -> StatedInput {
    StatedInput(input, [[value]], statements: [ownStatement(key)])
  }

  /// What the scenario itself says under a key, or the key's default.
  func ownStatement(_ key: String, _ range: ValueRange? = nil) -> Statement {
    Statement(
      wording: range?.wording, source: "the scenario's \(key), or its default",
      asOf: scenario.asOf.description)
  }

  /// A month so late that whatever ends then does not end.
  static let never = Month(year: 2999, month: 12)

  /// One value for each contract year; the last that was stated stands for all later years.
  func byYear(_ ranges: [ValueRange]) -> [ValueRange] {
    (0..<years).map { year in
      ranges.isEmpty ? .certain(0, .growth) : ranges[min(year, ranges.count - 1)]
    }
  }

  // MARK: Estate

  private var estate: [StatedInput] {
    let services = scenario.services
    let plans = self.plans
    let products = scenario.marketplace
    let credits = scenario.credits
    let firstMonth = scenario.contractYears.first?.starts ?? scenario.anchor
    func plan(_ input: Input, _ range: (SavingsPlan) -> ValueRange) -> StatedInput {
      StatedInput(
        input, ranges: plans.map { [range($0)] },
        statements: plans.map { $0.provenance.statement(range($0)) })
    }
    func planMonth(_ input: Input, _ value: (SavingsPlan) -> Double) -> StatedInput {
      StatedInput(
        input, plans.map { [value($0)] }, statements: plans.map { $0.provenance.statement() })
    }
    func credit(_ input: Input, _ value: (Credit) -> Double) -> StatedInput {
      StatedInput(
        input, credits.map { [value($0)] },
        statements: credits.map { $0.provenance.statement($0.amount) })
    }
    return [
      StatedInput(
        Services.spend, ranges: services.map { [$0.spend] },
        statements: services.map { $0.provenance.statement($0.spend, loadings: $0.loadings) }),
      StatedInput(
        Services.growth, ranges: services.map { byYear($0.growth.byYear) },
        statements: services.map {
          $0.provenance.statement($0.growth.byYear.first, loadings: $0.loadings)
        }),
      StatedInput(
        Services.launch, services.map { [Double(($0.launch ?? scenario.anchor).serial)] },
        statements: services.map { $0.provenance.statement() }),
      plan(SavingsPlans.hourly, \.commitment), plan(SavingsPlans.renewal, \.renewal),
      plan(SavingsPlans.discount, \.discount),
      planMonth(SavingsPlans.start) { Double(($0.starts ?? scenario.anchor).serial) },
      planMonth(SavingsPlans.end) { Double($0.ends.serial) },
      plan(SavingsPlans.upfront, \.upfront),
      planMonth(SavingsPlans.months) {
        Double(($0.starts ?? scenario.anchor).months(to: $0.ends) + 1)
      },
      StatedInput(
        Products.invoice, ranges: products.map { [$0.invoice] },
        statements: products.map { $0.provenance.statement($0.invoice, loadings: $0.loadings) }),
      StatedInput(
        Products.invoiceShare,
        products.map { product in
          (1...12).map { product.months.contains($0) ? 1 / Double(product.months.count) : 0 }
        }, statements: products.map { $0.provenance.statement() }),
      StatedInput(
        Products.growth, ranges: products.map { byYear($0.growth.byYear) },
        statements: products.map {
          $0.provenance.statement($0.growth.byYear.first, loadings: $0.loadings)
        }),
      StatedInput(
        Products.badgeFrom, products.map { [Double(Self.badge($0).from.serial)] },
        statements: products.map { $0.provenance.statement() }),
      StatedInput(
        Products.badgeTo, products.map { [Double(Self.badge($0).to.serial)] },
        statements: products.map { $0.provenance.statement() }),
      StatedInput(
        CreditLedger.amount, ranges: credits.map { [$0.amount] },
        statements: credits.map { $0.provenance.statement($0.amount) }),
      // A credit in hand before the term enters the ledger in the term's first month.
      credit(CreditLedger.start) { Double(max($0.starts, firstMonth).serial) },
      credit(CreditLedger.end) { Double($0.expires.serial) },
      credit(CreditLedger.share) { $0.share },
      credit(CreditLedger.ownRetires) { $0.retires ?? -1 },
      credit(CreditLedger.waits) { $0.milestone == nil ? 0 : 1 },
      classes(Charges.isInSupportBase, Self.rule) { charge in
        switch charge.seller {
        case .aws: charge == .planUpfront ? 0 : 1
        case .marketplace: scenario.support.includesMarketplace ? 1 : 0
        case .provider: 0
        }
      },
      classes(Charges.isProtected, Self.rule) { $0.isProtected ? 1 : 0 },
      classes(Charges.isUpfront, Self.rule) { $0 == .planUpfront ? 1 : 0 },
      classes(Charges.taxRate, ownStatement("tax")) { charge in
        scenario.tax(of: charge.seller)
      },
    ] + privateRateValues + milestoneValues + eventValues
  }

  /// The first and the last month whose invoices carry a product's badge; the same class stands for
  /// both where it always or never has one.
  private static func badge(_ product: MarketplaceProduct) -> (from: Month, to: Month) {
    switch product.badge {
    case .none, .always: (Month(year: 1900, month: 3), never)
    case .from(let month): (month, never)
    case .until(let month): (Month(year: 1900, month: 3), month)
    }
  }

  private var privateRateValues: [StatedInput] {
    let services = privateRates.map { scenario.services[$0] }
    func rate(_ input: Input, _ value: (PrivateRate) -> Double) -> StatedInput {
      StatedInput(
        input, services.compactMap(\.privateRate).map { [value($0)] },
        statements: services.map { $0.provenance.statement() })
    }
    func band(
      _ input: Input,
      _ value: ((rate: Int, from: Double, to: Double, off: ValueRange, label: String)) -> Double
    ) -> StatedInput {
      StatedInput(
        input, privateBands.map { [value($0)] },
        statements: privateBands.map { services[$0.rate].provenance.statement($0.off) })
    }
    return [
      rate(PrivateRates.isUnitPrice) { $0.isUnitPrice ? 1 : 0 },
      rate(PrivateRates.start) { Double(($0.starts ?? scenario.anchor).serial) },
      rate(PrivateRates.end) { Double(($0.ends ?? Self.never).serial) },
      rate(PrivateRates.minimum) { $0.minimum },
      band(PrivateRates.bandFrom) { $0.from }, band(PrivateRates.bandTo) { $0.to },
      StatedInput(
        PrivateRates.bandOff, ranges: privateBands.map { [$0.off] },
        statements: privateBands.map { services[$0.rate].provenance.statement($0.off) }),
    ]
  }

  private var milestoneValues: [StatedInput] {
    func milestone(_ input: Input, _ value: (Credit.Milestone) -> Double) -> StatedInput {
      StatedInput(
        input, milestones.map { [value($0.milestone)] },
        statements: milestones.map { scenario.credits[$0.credit].provenance.statement() })
    }
    return [
      milestone(Milestones.monthly) { $0.monthly }, milestone(Milestones.share) { $0.share },
      milestone(Milestones.spent) { $0.spent },
      milestone(Milestones.months) { Double($0.months) },
      milestone(Milestones.by) { Double($0.by.serial) },
    ]
  }

  /// The source of what follows from a charge class itself.
  static let rule = Statement(source: "follows from the charge class")

  private func classes(
    _ input: Input, _ statement: Statement, _ value: (ChargeClass) -> Double
  ) -> StatedInput {
    StatedInput(
      input, classes.map { [value($0)] }, statements: classes.map { _ in statement })
  }

  private var support: [StatedInput] {
    func band(_ input: Input, _ value: (Int) -> Double) -> StatedInput {
      StatedInput(
        input, bands.indices.map { [value($0)] },
        statements: bands.map { planStatement(supportPlans[$0.plan]) })
    }
    return [
      StatedInput(
        SupportFees.minimum, supportPlans.map { [$0.minimum] },
        statements: supportPlans.map(planStatement)),
      band(SupportFees.bandFrom) { bands[$0].from },
      band(SupportFees.bandTo) { bands[$0].to },
      band(SupportFees.bandRate) { bands[$0].rate },
      StatedInput(
        SupportFees.discountReachesMinimum,
        [[scenario.support.discountReachesMinimum ? 1 : 0]],
        statements: [scenario.support.provenance.statement()]),
    ]
  }

  private func planStatement(_ plan: SupportPlan) -> Statement {
    Statement(source: plan.source, asOf: plan.asOf?.description)
  }

  // MARK: Agreement

  /// The source of a clause that a paper leaves out.
  private static let silence = Statement(source: "default, since the paper does not say")
  /// The source of existing terms under an agreement.
  private static let goesOn = Statement(source: "existing terms go on under an agreement")

  /// The source of what follows from having no agreement.
  private static let withoutAgreement = Statement(source: "follows from no agreement")

  private var terms: [StatedInput] {
    func candidate(_ input: Input, _ value: (Candidate) -> [Double]) -> StatedInput {
      StatedInput(
        input, candidates.map(value),
        statements: candidates.map {
          $0.kind == .noAgreement ? Self.withoutAgreement : $0.provenance.statement()
        })
    }
    func existing(
      _ input: Input, _ statement: Statement, _ value: (Paper) -> Double
    ) -> StatedInput {
      StatedInput(
        input, papers.map { [value($0)] },
        statements: papers.map { $0.keepsExistingTerms ? statement : Self.withoutAgreement })
    }
    let leads = leadOfPaper.map { candidates[$0] }
    let before = (scenario.contractYears.first?.starts ?? scenario.anchor).adding(-1)
    return [
      candidate(Terms.commitment) { $0.commitment },
      candidate(Terms.isOwnYear) { candidate in
        (0..<years).map { $0 < candidate.waitingYears ? 0 : 1 }
      },
      candidate(Terms.isLast) { candidate in
        let length = candidate.length ?? years
        return (0..<years).map { $0 == years - 1 || ($0 + 1) % length == 0 ? 1 : 0 }
      },
      candidate(Terms.termShare) { candidate in
        [candidate.length.map { Double($0) / Double(years) } ?? 1]
      },
      candidate(Terms.leastFirstCommitment) { [$0.leastFirstCommitment] },
      candidate(Commitments.isOffered) { [$0.isOffer ? 1 : 0] },
      StatedInput(
        Terms.quotedDiscount, papers.map(\.discount),
        statements: leads.map {
          $0.kind == .noAgreement ? Self.withoutAgreement : $0.provenance.statement()
        }),
      StatedInput(
        Terms.tierFrom, tiers.map { [$0.from] },
        statements: tiers.map { candidates[$0.candidate].provenance.statement() }),
      StatedInput(
        Terms.tierStep, tiers.map { [$0.step] },
        statements: tiers.map { candidates[$0.candidate].provenance.statement() }),
      existing(Terms.keepsPrivateRates, Self.goesOn) { $0.keepsExistingTerms ? 1 : 0 },
      existing(Terms.keepsCredits, Self.goesOn) { $0.keepsExistingTerms ? 1 : 0 },
      existing(Terms.todayTo, Self.goesOn) { paper in
        let end = paper.waitsForToday ? scenario.today?.ends.inMonth ?? before : before
        return Double(end.serial)
      },
      existing(Terms.supportDiscount, scenario.support.provenance.statement()) {
        $0.keepsExistingTerms ? scenario.support.discount : 0
      },
      StatedInput(
        Vintages.year, vintages.map { [Double($0.year + 1)] },
        statements: vintages.map { _ in Statement(source: "follows from the term") }),
    ] + clauses + eligibility
  }

  /// Whether a paper writes a clause, in the words of a source.
  private func stated(_ paper: Paper, _ clause: Clause) -> Statement {
    if paper.id == Scenario.noAgreement { return Self.withoutAgreement }
    return paper.clauses.writes(clause) ? paper.provenance.statement() : Self.silence
  }

  private var clauses: [StatedInput] {
    let settled = papers.map { SettledClauses($0.clauses, support: scenario.support) }
    return Clause.settings.compactMap { clause in
      clause.input.map { input in
        StatedInput(
          input,
          settled.map { clauses in
            (0..<(clause.isYearly ? years : 1)).map { clauses[clause, year: $0] }
          }, statements: papers.map { stated($0, clause) })
      }
    }
  }

  private var eligibility: [StatedInput] {
    let settled = papers.map { SettledClauses($0.clauses, support: scenario.support) }
    func eligibility(_ input: Input, _ value: (Eligibility) -> Double) -> StatedInput {
      StatedInput(
        input,
        settled.flatMap { clauses in classes.map { [value(clauses.eligibility(of: $0))] } },
        statements: papers.flatMap { paper in
          classes.map { stated(paper, .eligibility($0)) }
        })
    }
    return [
      eligibility(Terms.earns) { $0.earns },
      eligibility(Terms.retires) { $0.retires },
      eligibility(Terms.isCapped) { $0.bucket == .marketplace ? 1 : 0 },
      eligibility(Terms.isAICapped) { $0.bucket == .ai ? 1 : 0 },
    ]
  }
}
