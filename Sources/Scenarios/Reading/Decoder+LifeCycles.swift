import Renewal

extension Decoder {
  /// When a model is withdrawn, and its price until then.
  func lifeCycle(_ tree: Tree) -> (lifeCycle: LifeCycle, record: Record)? {
    guard let record = record(tree, .lifeCycle) else { return nil }
    let model = record.read("model", model)
    let legacy = record.read("legacy", month)
    let extended = record.read("extended_access", month)
    let multiple = record.read("price", range(.positive(example: "2")))
    let ends = record.read("ends", month)
    let successor = record.read("to", model(_:))
    let provenance = provenance(record)
    let months = [("legacy", legacy), ("extended_access", extended), ("ends", ends)]
      .compactMap { key, month in month.map { (key, $0) } }
    if months.isEmpty, ["legacy", "extended_access", "ends"].allSatisfy({ record[$0] == nil }) {
      log.report(.match(.emptyLifeCycle), at: record.place)
    }
    for (earlier, later) in zip(months, months.dropFirst()) where later.1 <= earlier.1 {
      log.report(
        .match(.lifeCycleOrder(later.1, before: earlier.1)), at: record.place(of: later.0))
    }
    guard let model else { return nil }
    if successor == model {
      log.report(.match(.refreshToItself), at: record.place(of: "to"))
    }
    return (
      LifeCycle(
        model: model, legacy: legacy, extendedAccess: extended,
        multiple: multiple ?? .certain(1), ends: ends, successor: successor,
        provenance: provenance), record
    )
  }
}
