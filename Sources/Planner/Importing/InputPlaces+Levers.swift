import Formulas
import Renewal
import Scenarios

extension InputPlaces {
  /// The way to a lever; nil for a refresh that the scenario does not state as a lever.
  func path(_ lever: Lever) -> FilePath? {
    let list = FilePath.key("levers").key(lever.kind.rawValue)
    switch lever.kind {
    case .routing: return list.record(.init("task", lever.task), .init("to", lever.to ?? ""))
    case .context, .batch, .caching: return list.record(.init("task", lever.task))
    case .refresh:
      let place = lever.provenance.place
      let others =
        scenario.lifeCycles.map(\.provenance.place) + scenario.events.map(\.provenance.place)
      guard lever.event == nil, !others.contains(place) else { return nil }
      // A refresh without a task acts on every task of the old model.
      let alike = scenario.levers.count { $0.kind == .refresh && $0.provenance.place == place }
      let task: [FilePath.Field] = alike > 1 ? [] : [.init("task", lever.task)]
      return list.record(
        [.init("from", lever.from ?? ""), .init("to", lever.to ?? "")] + task)
    }
  }

  mutating func addLevers() {
    let levers = scenario.levers
    for (number, lever) in levers.enumerated() {
      guard let path = path(lever) else {
        for input in [LeverRamp.share, LeverRamp.writeShare, LeverRamp.start, LeverRamp.ramp] {
          explain(input, number, "a life cycle or an event of the scenario brings this refresh")
        }
        continue
      }
      let isFirst = levers.firstIndex { self.path($0) == path } == number
      guard isFirst else { continue }
      // A refresh of every task is one statement, which each task's rows show.
      let members = levers.indices.filter { self.path(levers[$0]) == path }
      let key =
        lever.kind != .caching ? "share" : lever.reuse == nil ? "read" : "cacheable"
      add(.one(path.key(key), cells(LeverRamp.share, members), .share))
      add(.one(path.key("starts"), cells(LeverRamp.start, members), .month))
      add(.one(path.key("ramp"), cells(LeverRamp.ramp, members), .months))
      if lever.kind == .caching, lever.reuse == nil {
        add(.one(path.key("write"), cells(LeverRamp.writeShare, members), .share))
      } else {
        for member in members {
          explain(
            LeverRamp.writeShare, member, "only caching whose reads are stated writes a share")
        }
      }
    }
    addCaches()
    explain(
      [Routing.part, Refresh.part],
      "it follows from the models that the lever takes from and brings")
    explain(
      [Caching.followsReuse, Caching.life, Caching.isHour],
      "the scenario says it in words; change the lever's life there")
  }

  private mutating func addCaches() {
    let levers = parents(Indexes.caches, 1)
    for (number, lever) in scenario.levers.enumerated()
    where lever.kind == .caching && lever.reuse != nil {
      guard let path = path(lever) else { continue }
      let caches = levers.indices.filter { levers[$0] == number }
      add(.one(path.key("prefixes"), cells(Caching.prefixes, caches), .number))
    }
    explain([Caching.prefixes], "only caching that states what repeats has prefixes")
  }
}
