import Formulas
import Rates
import Renewal

extension Decoder {
  /// A workload.
  func workload(years: Int) -> (Tree) -> (workload: Workload, record: Record)? {
    { tree in
      guard let record = self.record(tree, .workload) else { return nil }
      let app = record.read("app", self.part)
      let task = record.read("task", self.part)
      let models = self.models(record)
      let scope = record.read("scope", self.name)
      let channel = record.read("channel", self.channel)
      let mode: Mode? = record.read("mode") { self.word(.mode, $0) }
      let loop = record.read("loop", self.loop)
      let requests = record.read(
        "requests", self.range(.count(per: .month, example: "1.8M per month")))
      let input = record.read("input_tokens", self.range(.positive(example: "2900")))
      let output = record.read("output_tokens", self.range(.count(example: "420")))
      let profiles = self.profiles(record)
      let days = record.read("days_per_month", self.range(.days))
      let long = self.longRequests(
        record, input: profiles.isEmpty ? input?.base : profiles.meanInput,
        output: profiles.isEmpty ? output?.base : profiles.meanOutput)
      let growth = record.read("growth", self.growth(years: years, or: [.adoption, .wandering]))
      let launch = record.read("launch", self.month)
      let end = record.read("ends", self.month)
      self.refuse(end: end, before: launch, at: record.place(of: "ends"))
      let season = record.read("season", self.season)
      let loadings = record.read("moves_with", self.loadings) ?? []
      let provenance = self.provenance(record)
      guard let app, let task else { return nil }
      let workload = Workload(
        app: app, task: task, models: scope == nil ? [] : models, scope: scope ?? "",
        channel: channel, mode: mode ?? .onDemand, longRequests: long, loop: loop,
        requests: requests ?? .certain(0),
        inputTokens: input ?? .certain(1), outputTokens: output ?? .certain(0),
        profiles: profiles, daysPerMonth: days, growth: growth ?? .none, launch: launch, end: end,
        season: season, loadings: loadings,
        provenance: provenance)
      return (workload, record)
    }
  }

  /// A way of billing.
  func channel(_ tree: Tree) -> Channel? { word(.channel, tree) }

  /// The models of a workload, as far as they could be read.
  private func models(_ workload: Record) -> [Workload.ModelShare] {
    if workload["model"] != nil {
      guard let model = workload.read("model", model) else { return [] }
      return [
        Workload.ModelShare(model: model, share: .certain(1, .share), tokens: .certain(1))
      ]
    }
    guard let trees = workload.read("models", list) else { return [] }
    var isWhole = true
    var places: [SourcePlace] = []
    let shares = trees.compactMap { tree -> Workload.ModelShare? in
      guard let record = record(tree, .modelShare) else { return nil }
      let model = record.read("model", model)
      let share = record.read("share", range(.share()))
      let tokens = record.read("tokens", range(.positive(example: "1.3")))
      isWhole = isWhole && share != nil
      guard let model else { return nil }
      places.append(record.place(of: "share"))
      return Workload.ModelShare(
        model: model, share: share ?? .certain(0, .share), tokens: tokens ?? .certain(1))
    }
    refuseRepetitions(.model, of: trees, .modelShare)
    if isWhole, shares.count == trees.count {
      check(Array(zip(shares, places)), at: workload.place(of: "models"))
    }
    return shares
  }

  /// Shares add up to the whole; beside a range the others must leave what lies within it, since they
  /// share what it leaves.
  private func check(
    _ shares: [(model: Workload.ModelShare, place: SourcePlace)], at place: SourcePlace
  ) {
    let open = shares.filter { !$0.model.share.isCertain }
    let sum = shares.reduce(0) { $0 + ($1.model.share.isCertain ? $1.model.share.base : 0) }
    guard let range = open.first?.model else {
      if abs(sum - 1) >= 1e-9 { log.report(.match(.modelShares(sum: sum)), at: place) }
      return
    }
    for other in open.dropFirst() {
      log.report(.match(.secondOpenShare(first: range.model)), at: other.place)
    }
    let left = 1 - sum
    let fits = left >= range.share.low - 1e-9 && left <= range.share.high + 1e-9
    if open.count == 1, !fits || sum <= 0 {
      let words = range.share.words(NumberFormat.percent)
      log.report(.match(.modelSharesBeside(range: words, others: sum)), at: place)
    }
  }

  private func season(_ tree: Tree) -> [Double]? {
    guard let elements = list(tree) else { return nil }
    guard elements.count == 12 else {
      log.report(.match(.notTwelve(count: elements.count)), at: tree.place)
      return nil
    }
    let factors = elements.compactMap(certain(.count(example: "1.1")))
    guard factors.count == 12 else { return nil }
    guard factors.contains(where: { $0 > 0 }) else {
      log.report(.match(.noSeason), at: tree.place)
      return nil
    }
    return factors
  }
}
