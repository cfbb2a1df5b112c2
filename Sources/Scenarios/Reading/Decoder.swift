import Formulas
import Rates
import Renewal

/// Decodes the merged tree of a scenario; every problem goes to the log.
///
/// A value that has a problem is left out or takes its default, so that the rest can be read and
/// all problems are reported at once; whoever asked for the scenario gets it only when the log is
/// empty.
struct Decoder {
  /// Where problems go.
  let log: ProblemLog
  /// The prices that the scenario's own are laid over, its card files among them.
  let bundled: RateCard
  /// The files of measured requests.
  let usage: UsageFiles
  /// The files of past forecasts.
  let histories: HistoryFiles
  /// The prices as they are in force on the day of a scenario, its own apart.
  let cards: CardsInForce

  /// The most entries of a list.
  static let longestList = 1_000

  /// A mapping with the keys of a table.
  func record(_ tree: Tree, _ table: KeyTable) -> Record? { Record(tree, table, log) }

  /// Reports that a value has another shape than the one that is read; always nil.
  func unexpected<Value>(_ shape: ShapeFault.Shape, _ tree: Tree) -> Value? {
    log.report(.shape(.unexpected(shape, found: tree.found)), at: tree.place)
    return nil
  }

  /// The elements of a list that has some.
  func list(_ tree: Tree) -> [Tree]? {
    guard let elements = tree.elements else { return unexpected(.list, tree) }
    guard !elements.isEmpty else {
      log.report(.shape(.emptyList), at: tree.place)
      return nil
    }
    guard elements.count <= Self.longestList else {
      let fault = ShapeFault.longList(count: elements.count, limit: Self.longestList)
      log.report(.shape(fault), at: tree.place)
      return nil
    }
    return elements
  }

  /// The records of a list that a mapping may have, each decoded; those with problems left out.
  func list<Element>(
    _ key: String, of record: Record, _ reading: (Tree) -> Element?
  ) -> [Element] {
    (record.read(key, list) ?? []).compactMap(reading)
  }

  /// `true` or `false`.
  func truth(_ tree: Tree) -> Bool? { truth(tree, in: .truth) }

  /// `true` or `false`, where other words may stand besides.
  func truth(_ tree: Tree, in shape: ShapeFault.Shape) -> Bool? {
    guard case .scalar(let text, isPlain: true) = tree.content, !tree.isNothing else {
      return unexpected(shape, tree)
    }
    switch text {
    case "true": return true
    case "false": return false
    case _:
      let words = ["yes": "true", "on": "true", "no": "false", "off": "false"]
      let lower = text.lowercased()
      guard let meant = words[lower] ?? (["true", "false"].contains(lower) ? lower : nil) else {
        return unexpected(shape, tree)
      }
      log.report(.shape(.truthWord(text)), at: tree.place, suggestion: meant)
      return nil
    }
  }

  /// Where a record was stated, by whom and when.
  func provenance(_ record: Record) -> Provenance {
    Provenance(
      place: record.statedAt, source: record.read("source", text),
      asOf: record.read("as_of", day))
  }

  /// Reports every record that has the identity of one before it, whatever else is wrong with it.
  func refuseRepetitions(_ subject: NameFault.Subject, of records: [Tree]?, _ table: KeyTable) {
    let records = records ?? []
    let names = zip(records, Identity(table: table).parts(of: records)).compactMap { tree, parts in
      parts.map { parts in
        let names = zip(table.identity, parts).map { $0 == "model" ? bundled.shortId(of: $1) : $1 }
        return (name: names.joined(separator: table.joint), place: tree.place)
      }
    }
    refuseRepetitions(subject, names)
  }

  /// Reports every name that a record before it has already.
  func refuseRepetitions(
    _ subject: NameFault.Subject, _ names: [(name: String, place: SourcePlace)]
  ) {
    var first: [String: SourcePlace] = [:]
    for (name, place) in names {
      if let known = first[name] {
        log.report(.name(.repeated(subject, name, first: known)), at: place)
      } else {
        first[name] = place
      }
    }
  }
}
