import Formulas

extension Sections {
  /// Requests, tokens and list cost of models, by month.
  static let demandSections: [Section] = [
    profileSection,
    Section(
      demand, "Requests",
      [
        Workloads.monthsBeforeTerm, Workloads.monthsSinceAnchor, Workloads.growthFactor,
        Workloads.monthsOfAdoption, Workloads.startingOddsAgainst, Workloads.oddsFactor,
        Workloads.oddsAgainst, Workloads.adoption,
        Workloads.adoptionGain, Workloads.seasonalGain, Wander.workload,
        Wander.workloadGain, Deals.workloadGain, Workloads.trend, Workloads.demandFactor,
        Workloads.isRunning, Workloads.requests,
      ]),
    Section(
      demand, "Tokens of a request",
      [
        Loops.repeats, Loops.loopInput, Loops.extraInput, Loops.extraOutput,
        Loops.extraCalls, Workloads.calls, Workloads.sentInput,
        Workloads.sentOutput,
      ]),
    Section(
      demand, "Reach of the levers",
      [
        LeverRamp.monthsAtWork, LeverRamp.reach, LeverRamp.shareNow, Routing.moved, Refresh.moved,
        Context.cut, Batch.converted, Caching.callsOnModel, Caching.calls, Caching.reuse,
        Caching.missShare, Caching.read, Caching.statedWrite, Caching.write,
      ]),
    Section(
      demand, "Requests by model",
      [
        ModelShares.routedShare, ModelShares.share, ModelShares.requests, ModelShares.inputTokens,
        ModelShares.outputTokens,
      ]),
    Section(
      demand, "Tokens by mode",
      [
        ModelShares.measuredInput, Context.cutShare, ModelShares.input, ModelShares.output,
        Batch.batchShare, ModelShares.batchInput, ModelShares.batchOutput, ModelShares.promptInput,
        Caching.readShare, Caching.writeShare, ModelShares.cacheRead, ModelShares.cacheWrite,
        ModelShares.plainInput,
      ]),
    Section(
      demand, "List cost by model",
      [
        ModelShares.inputCost, Caching.writeCost, ModelShares.cacheCost, ModelShares.outputCost,
        ModelShares.listCost,
      ]),
    Section(
      demand, "Lever by lever",
      [
        Cascade.requestCost, Cascade.wholeCost, Cascade.unroutedShareCost, Cascade.routedShareCost,
        Cascade.refreshedShareCost, RoutingStandard.moveSaving, Context.saving, Batch.saving,
        Caching.readSaving, Caching.saving, Cascade.unroutedCost, Cascade.routingSaving,
        Cascade.refreshSaving, Cascade.contextSaving, Cascade.batchSaving, Cascade.cachingSaving,
        Cascade.listCost, RoutingStandard.frontierInput, RoutingStandard.frontierOutput,
        RoutingStandard.frontierRequestCost, RoutingStandard.frontierShareCost,
        RoutingStandard.frontierCost,
      ]),
  ]
}
