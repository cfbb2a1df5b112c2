import Formulas
import Rates

extension Members {
  /// The values of every input at their base, with what was said of them.
  var values: [InputValues] { general + demand + prices + levers + estate + support + terms }

  private var years: Int { scenario.contractYears.count }

  private var general: [InputValues] {
    [
      scalar(Workloads.anchor, Double(scenario.anchor.serial), "anchor"),
      InputValues(
        LeverRamp.areApplied, [[1]], statements: [Statement(source: "1: as built; 0: unrouted")]),
      InputValues(
        SavingsPlans.hoursInMonth, [[730]],
        statements: [Statement(source: "a twelfth of the 8,760 hours of a year")]),
      scalar(Settlement.costOfCapital, scenario.costOfCapital, "cost_of_capital"),
    ]
  }

  private func scalar(_ input: Input, _ value: Double, _ key: String) -> InputValues {
    InputValues(input, [[value]], statements: [ownStatement(key)])
  }

  /// What the scenario itself says under a key, or the key's default.
  private func ownStatement(_ key: String, _ range: ValueRange? = nil) -> Statement {
    Statement(
      wording: range?.wording, source: "the scenario's \(key), or its default",
      asOf: scenario.asOf.description)
  }

  // MARK: Demand

  private var demand: [InputValues] {
    let workloads = scenario.workloads
    let seasonal = workloads.filter { $0.season != nil }
    let adopting = workloads.filter { adoption($0) != nil }
    let curves = adopting.compactMap(adoption)
    func all(_ input: Input, _ value: (Workload) -> Double) -> InputValues {
      InputValues(
        input, workloads.map { [value($0)] },
        statements: workloads.map { $0.provenance.statement() })
    }
    func ranged(_ input: Input, _ range: (Workload) -> ValueRange) -> InputValues {
      InputValues(
        input, workloads.map { [range($0).base] },
        statements: workloads.map {
          $0.provenance.statement(range($0), movesWith: $0.movesWith)
        })
    }
    func curved(
      _ input: Input, _ value: (AdoptionCurve) -> Double, _ range: (AdoptionCurve) -> ValueRange?
    )
      -> InputValues
    {
      InputValues(
        input, curves.map { [value($0)] },
        statements: zip(adopting, curves).map { $0.provenance.statement(range($1)) })
    }
    return [
      ranged(Workloads.measuredRequests, \.requests),
      ranged(Workloads.inputTokens, \.inputTokens),
      ranged(Workloads.outputTokens, \.outputTokens),
      InputValues(
        Workloads.growth, workloads.map { byYear($0.growth) },
        statements: workloads.map {
          $0.provenance.statement(firstRange($0.growth), movesWith: $0.movesWith)
        }),
      all(Workloads.launch) { Double(($0.launch ?? scenario.anchor).serial) },
      all(Workloads.end) { Double(($0.end ?? Self.never).serial) },
      all(Workloads.isBatch) { $0.mode == .batch ? 1 : 0 },
      InputValues(
        Workloads.season, seasonal.compactMap(\.season),
        statements: seasonal.map { $0.provenance.statement() }),
      curved(Workloads.adoptionStart, { $0.start.base }, { $0.start }),
      curved(Workloads.adoptionSaturation, { $0.saturation.base }, { $0.saturation }),
      curved(Workloads.adoptionMonth, { Double($0.by.serial) }, { _ in nil }),
      InputValues(
        ModelShares.initialShare, shares.map { [$0.initialShare.base] },
        statements: shares.map { $0.provenance.statement($0.initialShare) }),
      InputValues(
        ModelShares.tokenMultiplier, shares.map { [$0.tokens.base] },
        statements: shares.map { $0.provenance.statement($0.tokens) }),
    ]
  }

  /// A month so late that whatever ends then does not end.
  private static let never = Month(year: 2999, month: 12)

  private func byYear(_ growth: Growth) -> [Double] {
    switch growth {
    case .yearly(let ranges): byYear(ranges)
    case .adoption: Array(repeating: 0, count: years)
    }
  }

  /// One value for each contract year; the last that was stated stands for all later years.
  private func byYear(_ ranges: [ValueRange]) -> [Double] {
    (0..<years).map { year in
      ranges.isEmpty ? 0 : ranges[min(year, ranges.count - 1)].base
    }
  }

  private func firstRange(_ growth: Growth) -> ValueRange? {
    switch growth {
    case .yearly(let ranges): ranges.first
    case .adoption: nil
    }
  }

  private var prices: [InputValues] {
    // What is not sold has the plain price, so that it never looks free.
    func price(_ input: Input, _ kind: TokenPrice, else plain: TokenPrice? = nil) -> InputValues {
      InputValues(
        input, rates.map { [$0.price(kind) ?? plain.flatMap($0.price) ?? 0] },
        statements: rates.map { rate in
          let note =
            rate.price(kind) == nil ? "not sold: the plain price stands here" : rate.note
          return Statement(
            wording: note.isEmpty ? nil : note, source: rate.source, asOf: rate.asOf.description)
        })
    }
    return [
      price(Prices.input, .input), price(Prices.output, .output),
      price(Prices.cacheRead, .cacheRead, else: .input),
      price(Prices.cacheWrite, .cacheWrite, else: .input),
      price(Prices.batchInput, .batchInput, else: .input),
      price(Prices.batchOutput, .batchOutput, else: .output),
      InputValues(
        Prices.change, vendors.map { byYear(scenario.priceIndex[$0] ?? []) },
        statements: vendors.map { ownStatement("price_index", scenario.priceIndex[$0]?.first) }),
    ]
  }

  private var levers: [InputValues] {
    let levers = scenario.levers
    func all(_ input: Input, _ value: (Lever) -> Double, _ range: (Lever) -> ValueRange?)
      -> InputValues
    {
      InputValues(
        input, levers.map { [value($0)] },
        statements: levers.map { $0.provenance.statement(range($0), movesWith: $0.movesWith) })
    }
    return [
      all(LeverRamp.share, { $0.share.base }, { $0.share }),
      all(LeverRamp.writeShare, { $0.write.base }, { $0.write }),
      all(LeverRamp.start, { Double($0.starts.serial) }, { _ in nil }),
      all(LeverRamp.ramp, { Double($0.ramp) }, { _ in nil }),
      InputValues(
        Routing.direction, moves.map { [$0.direction] },
        statements: moves.map { levers[$0.lever].provenance.statement() }),
    ]
  }

  // MARK: Estate

  private var estate: [InputValues] {
    let services = scenario.services
    let plans = scenario.savingsPlans
    let products = scenario.marketplace
    let credits = scenario.credits
    let firstMonth = scenario.contractYears.first?.starts ?? scenario.anchor
    func plan(
      _ input: Input, _ value: (SavingsPlan) -> Double, _ range: (SavingsPlan) -> ValueRange?
    )
      -> InputValues
    {
      InputValues(
        input, plans.map { [value($0)] },
        statements: plans.map { $0.provenance.statement(range($0)) })
    }
    func credit(_ input: Input, _ value: (Credit) -> Double) -> InputValues {
      InputValues(
        input, credits.map { [value($0)] },
        statements: credits.map { $0.provenance.statement($0.amount) })
    }
    return [
      InputValues(
        Services.spend, services.map { [$0.spend.base] },
        statements: services.map { $0.provenance.statement($0.spend, movesWith: $0.movesWith) }),
      InputValues(
        Services.growth, services.map { byYear($0.growth) },
        statements: services.map {
          $0.provenance.statement(firstRange($0.growth), movesWith: $0.movesWith)
        }),
      InputValues(
        Services.privateRate, services.map { [$0.privateRate?.base ?? 0] },
        statements: services.map { $0.provenance.statement($0.privateRate) }),
      plan(SavingsPlans.hourly, { $0.commitment.base }, { $0.commitment }),
      plan(SavingsPlans.renewal, { $0.renewal.base }, { $0.renewal }),
      plan(SavingsPlans.discount, { $0.discount.base }, { $0.discount }),
      plan(SavingsPlans.start, { Double(($0.starts ?? scenario.anchor).serial) }, { _ in nil }),
      plan(SavingsPlans.end, { Double($0.ends.serial) }, { _ in nil }),
      InputValues(
        Products.invoice, products.map { [$0.invoice.base] },
        statements: products.map { $0.provenance.statement($0.invoice) }),
      InputValues(
        Products.invoiceShare,
        products.map { product in
          (1...12).map { product.months.contains($0) ? 1 / Double(product.months.count) : 0 }
        }, statements: products.map { $0.provenance.statement() }),
      InputValues(
        Products.growth, products.map { byYear($0.growth) },
        statements: products.map { $0.provenance.statement(firstRange($0.growth)) }),
      credit(CreditLedger.amount) { $0.amount.base },
      // A credit in hand before the term enters the ledger in the term's first month.
      credit(CreditLedger.start) { Double(max($0.starts, firstMonth).serial) },
      credit(CreditLedger.end) { Double($0.expires.serial) },
      classes(Charges.isInSupportBase, Self.rule) { $0.isInSupportBase ? 1 : 0 },
      classes(Charges.isPrivate, Self.rule) { $0 == .privateRates ? 1 : 0 },
      classes(Charges.taxRate, ownStatement("tax")) {
        $0.isThroughMarketplace ? scenario.taxOnMarketplace : scenario.taxOnAWS
      },
    ]
  }

  /// The source of what follows from a charge class itself.
  private static let rule = Statement(source: "follows from the charge class")

  private func classes(
    _ input: Input, _ statement: Statement, _ value: (ChargeClass) -> Double
  ) -> InputValues {
    InputValues(
      input, classes.map { [value($0)] }, statements: classes.map { _ in statement })
  }

  private var support: [InputValues] {
    func band(_ input: Input, _ value: (Int) -> Double) -> InputValues {
      InputValues(
        input, bands.indices.map { [value($0)] },
        statements: bands.map { planStatement(supportPlans[$0.plan]) })
    }
    return [
      InputValues(
        SupportFees.minimum, supportPlans.map { [$0.minimum] },
        statements: supportPlans.map(planStatement)),
      band(SupportFees.bandFrom) { bands[$0].from },
      band(SupportFees.bandTo) { bands[$0].to },
      band(SupportFees.bandRate) { bands[$0].rate },
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

  private var terms: [InputValues] {
    let settled = candidates.map { SettledClauses($0, support: scenario.support) }
    func yearly(_ input: Input, _ value: (Candidate) -> [Double]) -> InputValues {
      InputValues(
        input, candidates.map { value($0) }, statements: candidates.map { stated($0, true) })
    }
    func stated(_ candidate: Candidate, _ isWritten: Bool) -> Statement {
      if candidate.kind == .noAgreement { return Statement(source: "follows from no agreement") }
      return isWritten ? candidate.provenance.statement() : Self.silence
    }
    func clause(
      _ input: Input, _ clause: Clause, _ value: (SettledClauses) -> Double
    ) -> InputValues {
      InputValues(
        input, settled.map { [value($0)] },
        statements: candidates.map { stated($0, $0.clauses.writes(clause)) })
    }
    func existing(
      _ input: Input, _ statement: Statement, _ value: (SettledClauses) -> Double
    ) -> InputValues {
      InputValues(
        input, settled.map { [value($0)] },
        statements: candidates.map {
          $0.kind == .noAgreement ? Statement(source: "follows from no agreement") : statement
        })
    }
    func eligibility(_ input: Input, _ value: (Eligibility) -> Double) -> InputValues {
      InputValues(
        input,
        settled.flatMap { clauses in classes.map { [value(clauses.eligibility(of: $0))] } },
        statements: candidates.flatMap { candidate in
          classes.map { charge in
            stated(candidate, candidate.clauses.writes(.eligibility(charge)))
          }
        })
    }
    return [
      yearly(Terms.commitment) { $0.commitment },
      yearly(Terms.quotedDiscount) { $0.discount },
      InputValues(
        Terms.tierFrom, tiers.map { [$0.from] },
        statements: tiers.map { candidates[$0.candidate].provenance.statement() }),
      InputValues(
        Terms.tierStep, tiers.map { [$0.step] },
        statements: tiers.map { candidates[$0.candidate].provenance.statement() }),
      clause(Terms.burnBasis, .burnBasis) { $0.burnBasis.code },
      clause(Terms.marketplaceCap, .marketplaceCap) { $0.marketplaceCap },
      clause(Terms.privateRatesReplace, .privateStacking) {
        $0.privateStacking == .replace ? 1 : 0
      },
      existing(Terms.keepsPrivateRates, Self.goesOn) { $0.keepsExistingTerms ? 1 : 0 },
      existing(Terms.keepsCredits, Self.goesOn) { $0.keepsExistingTerms ? 1 : 0 },
      clause(Terms.shortfallRate, .shortfallRate) { $0.shortfallRate },
      clause(Terms.supportOnNet, .supportBase) { $0.supportBase == .net ? 1 : 0 },
      existing(Terms.supportDiscount, scenario.support.provenance.statement()) {
        $0.keepsExistingTerms ? scenario.support.discount : 0
      },
      clause(Terms.supportRetires, .supportRetires) { $0.supportRetires },
      clause(Terms.creditsRetire, .creditsRetire) { $0.creditsRetire },
      eligibility(Terms.earns) { $0.earns },
      eligibility(Terms.retires) { $0.retires },
      eligibility(Terms.isCapped) { $0.isCapped ? 1 : 0 },
    ]
  }
}

extension BurnBasis {
  /// The number that stands for the basis on the terms sheet.
  var code: Double {
    switch self {
    case .net: 1
    case .netOfPlans: 2
    case .gross: 3
    }
  }
}
