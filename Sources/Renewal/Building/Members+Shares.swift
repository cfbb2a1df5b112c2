import Rates

extension Members {
  /// A workload on one model: a share for each of its prices.
  private struct Group {
    /// The model's short id.
    var model: String
    /// The numbers of its shares, and the part of its requests that each has.
    var parts: [(share: Int, part: Double)]
    /// Tokens on the model for the same text, against those measured.
    var tokens: RangeProduct
  }

  /// The model shares of every workload, and what routing and refresh move between them.
  mutating func addShares() throws(MissingRate) {
    for (number, workload) in scenario.workloads.enumerated() {
      var own: [Group] = []
      for (model, share) in zip(workload.models, Self.shares(of: workload.models)) {
        own.append(
          try group(
            of: number, on: model.model, share: share, tokens: RangeProduct(model.tokens),
            provenance: workload.provenance))
      }
      let routed = try addRouting(of: number, from: own)
      try addRefreshes(of: number, from: own + routed)
    }
  }

  /// The models' shares: where one of them is a range, the others share what it leaves in the
  /// proportions that they were stated in, so that all add up to 1 whatever is drawn.
  private static func shares(of models: [Workload.ModelShare]) -> [RangeProduct] {
    guard let open = models.firstIndex(where: { !$0.share.isCertain }) else {
      return models.map { RangeProduct($0.share) }
    }
    let range = models[open].share
    let others = models.enumerated().reduce(0) {
      $1.offset == open ? $0 : $0 + $1.element.share.base
    }
    return models.enumerated().map { number, model in
      if number == open { return RangeProduct(range) }
      let part = others > 0 ? model.share.base / others : 0
      return RangeProduct(constant: part, factor: -part, [range])
    }
  }

  /// Routing takes from what a workload runs on, except from what runs on the target already.
  private mutating func addRouting(
    of number: Int, from own: [Group]
  ) throws(MissingRate) -> [Group] {
    var routed: [Group] = []
    let workload = scenario.workloads[number]
    for (lever, routing) in scenario.levers.enumerated()
    where routing.kind == .routing && routing.task == workload.task {
      let model = scenario.rateCard.shortId(of: routing.to ?? "")
      let giving = own.filter { $0.model != model }
      if giving.isEmpty { continue }
      let target = try group(
        of: number, on: model, share: nil, tokens: RangeProduct(routing.tokens), lever: lever,
        provenance: routing.provenance)
      for move in moves(from: giving, to: target, by: lever) { appendMove(move) }
      routed.append(target)
    }
    return routed
  }

  /// A refresh takes from every share on the old model, whether routing brought it there or not.
  private mutating func addRefreshes(of number: Int, from groups: [Group]) throws(MissingRate) {
    let workload = scenario.workloads[number]
    for (lever, refresh) in scenario.levers.enumerated()
    where refresh.kind == .refresh && refresh.task == workload.task {
      let old = scenario.rateCard.shortId(of: refresh.from ?? "")
      for source in groups where source.model == old {
        let target = try group(
          of: number, on: refresh.to ?? "", share: nil,
          tokens: source.tokens.times(refresh.tokens), lever: lever,
          provenance: refresh.provenance)
        for move in moves(from: [source], to: target, by: lever) { appendRefresh(move) }
      }
    }
  }

  private func moves(from sources: [Group], to target: Group, by lever: Int) -> [Move] {
    sources.flatMap(\.parts).flatMap { source in
      [Move(share: source.share, source: source.share, lever: lever, part: -1)]
        + target.parts.map {
          Move(share: $0.share, source: source.share, lever: lever, part: $0.part)
        }
    }
  }

  /// Adds a workload's shares on a model: one, or two where long requests cost more.
  ///
  /// - Parameter share: the model's share of requests; nil for what a lever brings in.
  private mutating func group(
    of number: Int, on model: String, share: RangeProduct?, tokens: RangeProduct, lever: Int? = nil,
    provenance: Provenance
  ) throws(MissingRate) -> Group {
    let workload = scenario.workloads[number]
    let rate = try scenario.rateCard.rate(
      model: model, scope: workload.scope,
      channel: scenario.channel(of: model, in: workload), having: [.input, .output])
    // A mode that the model does not have costs the plain price, never nothing.
    let mode = PriceRow(rate, mode: workload.mode).isSold ? workload.mode : .onDemand
    var group = Group(model: rate.model, parts: [], tokens: tokens)
    for part in workload.lengths(threshold: rate.longContextThreshold) {
      group.parts.append((shares.count, part.share))
      append(
        ModelShare(
          workload: number,
          row: self.number(
            of: PriceRow(
              rate, mode: mode, isLong: part.isLong, asked: workload.mode)),
          charge: ChargeClass(billedOn: scenario.channel(of: model, in: workload) ?? rate.channel),
          initialShare: (share ?? RangeProduct(.certain(0, .share))).times(part.share),
          inputFactor: tokens.times(part.input), outputFactor: tokens.times(part.output),
          lever: lever, provenance: provenance))
    }
    return group
  }
}
