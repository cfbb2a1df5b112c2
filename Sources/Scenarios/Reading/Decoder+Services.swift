import Formulas
import Renewal

extension Decoder {
  /// A group of services.
  func serviceGroup(years: Int) -> (Tree) -> (group: ServiceGroup, record: Record)? {
    { tree in
      guard let record = self.record(tree, .serviceGroup) else { return nil }
      let name = record.read("name", self.name)
      let spend = record.read(
        "spend", self.range(.money(per: .month, example: "420k per month")))
      let growth = record.read("growth", self.growth(years: years, or: [.wandering]))
      let rate = record.read("private_rate", self.privateRate)
      let coverage = self.coverage(record)
      let loadings = record.read("moves_with", self.loadings) ?? []
      let provenance = self.provenance(record)
      guard let name else { return nil }
      return (
        ServiceGroup(
          name: name, spend: spend ?? .certain(0), growth: growth ?? .none, privateRate: rate,
          coverage: coverage, loadings: loadings, provenance: provenance), record
      )
    }
  }

  /// How the agreement looks at a group; a private rate is only for what is in scope.
  private func coverage(_ record: Record) -> ServiceGroup.Coverage {
    var keys: [(key: String, words: String)] = []
    var coverage = ServiceGroup.Coverage.inScope
    if record["private_rate"] != nil { keys.append(("private_rate", "private_rate")) }
    if record.read("eligible", truth) == false {
      keys.append(("eligible", "eligible: false"))
      coverage = .outside
    }
    if record.read("extended_support", truth) == true {
      keys.append(("extended_support", "extended_support: true"))
      coverage = .extendedSupport
    }
    if let launch = record.read("launch", month) {
      keys.append(("launch", "launch"))
      coverage = .launched(launch)
    }
    if keys.count > 1, let last = keys.last {
      log.report(.match(.kindsOfGroup(keys.map(\.words))), at: record.place(of: last.key))
    }
    return coverage
  }
}
