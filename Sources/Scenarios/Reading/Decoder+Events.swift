import Formulas
import Renewal

extension Decoder {
  /// An event, which lies in the term.
  func event(_ contractYears: [Scenario.ContractYear]) -> (Tree) -> Event? {
    { tree in
      guard let record = self.record(tree, .event) else { return nil }
      let name = record.read("event", self.name)
      let kind: Event.Kind? = record.read("kind") { self.word(.eventKind, $0) }
      let month = record.read("month", self.month)
      let provenance = self.provenance(record)
      if let month, let first = contractYears.first?.starts, let last = contractYears.last?.ends,
        !(first...max(first, last)).contains(month)
      {
        self.log.report(
          .date(.outsideTerm(month, first: first, last: last)), at: record.place(of: "month"))
      }
      guard let name, let kind, let month else { return nil }
      return Event(name: name, kind: kind, month: month, provenance: provenance)
    }
  }
}
