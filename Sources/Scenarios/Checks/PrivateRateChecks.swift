import Formulas
import Renewal

/// Checks that private rates which exclude each other are never in force together.
struct PrivateRateChecks {
  let decoder: Decoder
  /// The contract years; empty where they could not be read.
  let contractYears: [Scenario.ContractYear]

  /// A service group with its record.
  typealias Entry = (group: ServiceGroup, record: Record)

  /// Reports what does not fit.
  ///
  /// - Parameter areAllRead: whether these are all groups; one that could not be read may be meant.
  func check(_ services: [Entry], areAllRead: Bool) {
    let known = services.map(\.group.name)
    let rates = Dictionary(services.map { ($0.group.name, $0.group.privateRate) }) { first, _ in
      first
    }
    var reported: Set<Set<String>> = []
    for (group, record) in services {
      guard let rate = group.privateRate, let tree = record["private_rate"]?["conflicts_with"]
      else { continue }
      for (index, name) in rate.conflictsWith.enumerated() {
        let place = tree.elements?[index].place ?? tree.place
        if name == group.name {
          decoder.log.report(.match(.conflictsWithItself), at: place)
        } else if let other = rates[name] {
          guard let other, let month = firstShared(rate, other),
            reported.insert([name, group.name]).inserted
          else { continue }
          decoder.log.report(.match(.ratesConflict(other: name, month: month)), at: place)
        } else if areAllRead, !decoder.log.isFull {
          let _: String? = decoder.unknown(.serviceGroup, name, place, known)
        }
      }
    }
  }

  /// The first month of the term in which both are in force; nil where there is none.
  private func firstShared(_ one: PrivateRate, _ other: PrivateRate) -> Month? {
    guard let first = contractYears.first?.starts, let last = contractYears.last?.ends else {
      return nil
    }
    let starts = max(first, one.starts ?? first, other.starts ?? first)
    let ends = min(last, one.ends ?? last, other.ends ?? last)
    return starts <= ends ? starts : nil
  }
}
