import Formulas
import Renewal

extension Decoder {
  /// The levers in the order in which they act, each with the place of its record.
  func levers(_ scenario: Record) -> [(lever: Lever, record: Record)] {
    guard let record = scenario.read("levers", { self.record($0, .levers) }) else { return [] }
    return Lever.Kind.allCases.flatMap { kind in
      list(kind.rawValue, of: record) { self.lever(kind, $0) }
    }
  }

  private func lever(_ kind: Lever.Kind, _ tree: Tree) -> (lever: Lever, record: Record)? {
    guard let record = record(tree, table(kind)) else { return nil }
    let task = record.read("task", part)
    let share = record.read(kind == .caching ? "read" : "share", range(.share()))
    let starts = record.read("starts", month)
    let ramp = record.read("ramp", length(.ramp))
    let movesWith = record.read("moves_with", name)
    let provenance = provenance(record)
    var to: String?
    var tokens = ValueRange.certain(1)
    var write = ValueRange.certain(0, .share)
    switch kind {
    case .routing:
      to = record.read("to", model)
      tokens = record.read("tokens", range(.positive(example: "1.3"))) ?? tokens
    case .caching:
      write = record.read("write", range(.share(example: "5%"))) ?? write
      let sum = (share?.base ?? 0) + write.base
      if sum > 1 + 1e-9 {
        log.report(.match(.cacheShares(sum: sum)), at: record.place(of: "write"))
      }
    case .context, .batch: break
    }
    guard let task else { return nil }
    return (
      Lever(
        kind: kind, task: task, to: to, share: share ?? .certain(0, .share), write: write,
        tokens: tokens, starts: starts ?? Month(year: Self.years.upperBound, month: 12),
        ramp: ramp ?? 1, movesWith: movesWith, provenance: provenance), record
    )
  }

  private func table(_ kind: Lever.Kind) -> KeyTable {
    switch kind {
    case .routing: .routing
    case .context: .context
    case .batch: .batch
    case .caching: .caching
    }
  }
}
