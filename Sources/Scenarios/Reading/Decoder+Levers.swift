import Formulas
import Renewal

extension Decoder {
  /// The levers in the order in which they act, each with the place of its record.
  func levers(_ scenario: Record) -> [(lever: Lever, record: Record)] {
    guard let record = scenario.read("levers", { self.record($0, .levers) }) else { return [] }
    return Lever.Kind.allCases.flatMap { kind in
      kind == .refresh ? [] : list(kind.rawValue, of: record) { self.lever(kind, $0) }
    }
  }

  private func lever(_ kind: Lever.Kind, _ tree: Tree) -> (lever: Lever, record: Record)? {
    guard let record = record(tree, table(kind)) else { return nil }
    let task = record.read("task", part)
    let share = record.read(shareKey(kind, record), range(.share()))
    let starts = record.read("starts", month)
    let ramp = record.read("ramp", length(.ramp))
    let loadings = record.read("moves_with", loadings) ?? []
    let provenance = provenance(record)
    var to: String?
    var tokens = ValueRange.certain(1)
    var write = ValueRange.certain(0, .share)
    var reuse: CacheReuse?
    var gate: String?
    switch kind {
    case .routing:
      to = record.read("to", model)
      tokens = record.read("tokens", range(.positive(example: "1.3"))) ?? tokens
      gate = record.read("gate", text)
    case .caching:
      reuse = self.reuse(record)
      write = record.read("write", range(.share(example: "5%"))) ?? write
      let sum = (share?.base ?? 0) + write.base
      if sum > 1 + 1e-9 {
        log.report(.match(.cacheShares(sum: sum)), at: record.place(of: "write"))
      }
    case .refresh, .context, .batch: break
    }
    guard let task else { return nil }
    return (
      Lever(
        kind: kind, task: task, to: to, share: share ?? .certain(0, .share), write: write,
        reuse: reuse, tokens: tokens, starts: starts ?? Self.unknownMonth, ramp: ramp ?? 1,
        loadings: loadings, gate: gate ?? "", provenance: provenance), record
    )
  }

  /// Stands for the month of a lever that has none.
  static let unknownMonth = Month(year: years.upperBound, month: 12)

  /// The key of what a lever changes.
  private func shareKey(_ kind: Lever.Kind, _ record: Record) -> String {
    kind != .caching ? "share" : record["cacheable"] == nil ? "read" : "cacheable"
  }

  /// How often repeated input comes again, where the hit rate follows from it.
  private func reuse(_ record: Record) -> CacheReuse? {
    guard record["cacheable"] != nil else { return nil }
    let prefixes = record.read("prefixes", range(.atLeastOne(example: "2000")))
    let life = record.read("life") { tree -> CacheReuse.Life? in
      guard let name = self.name(tree) else { return nil }
      return CacheReuse.Life(rawValue: name)
        ?? self.unknownWord(
          name, "life", tree.place, CacheReuse.Life.allCases.map(\.rawValue))
    }
    return CacheReuse(prefixes: prefixes ?? .certain(1), life: life ?? .fiveMinutes)
  }

  private func table(_ kind: Lever.Kind) -> KeyTable {
    switch kind {
    case .routing: .routing
    case .refresh: .refresh
    case .context: .context
    case .batch: .batch
    case .caching: .caching
    }
  }
}
