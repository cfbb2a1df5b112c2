import Formulas
import Renewal

extension Decoder {
  /// An event, which lies in the term.
  func event(
    _ contractYears: [Scenario.ContractYear]
  ) -> (Tree) -> (event: Event, record: Record)? {
    { tree in
      guard let record = self.record(tree, .event) else { return nil }
      let name = record.read("event", self.name)
      let kind: Event.Kind? = record.read("kind") { self.word(.eventKind, $0) }
      let months = record.read("month", self.months)
      let probability = record.read("probability", self.certain(.probability))
      let app = record.read("app", self.part)
      let service = record.read("service", self.name)
      let model = record.read("model", self.model)
      let successor = record.read("successor", self.model(_:))
      let price = record.read("price", self.range(.priceLevel))
      let adds = record.read("adds", self.range(.dealSize))
      let provenance = self.provenance(record)
      if let kind { self.check(kind, record) }
      if let months, let first = contractYears.first?.starts, let last = contractYears.last?.ends {
        for month in Set([months.lowerBound, months.upperBound]).sorted()
        where !(first...max(first, last)).contains(month) {
          self.log.report(
            .date(.outsideTerm(month, first: first, last: last)), at: record.place(of: "month"))
        }
      }
      guard let name, let kind, let months else { return nil }
      let event = Event(
        name: name, kind: kind, months: months, probability: probability ?? 1, app: app,
        service: service, model: model, successor: successor, size: price ?? adds ?? .certain(0),
        provenance: provenance)
      return (event, record)
    }
  }

  /// Reports keys that the kind of an event has not, and those that it lacks.
  private func check(_ kind: Event.Kind, _ record: Record) {
    let others = Set(Event.Kind.allCases.flatMap(\.keys)).subtracting(kind.keys)
    for key in record.table.names where others.contains(key) && record[key] != nil {
      let owners = Event.Kind.allCases.filter { $0.keys.contains(key) }.map(\.rawValue)
      log.report(
        .match(.keyOfOtherKind(key, kind: kind.rawValue, owners: owners)),
        at: record.place(of: key))
    }
    let owner = "an event of the kind \(kind.rawValue)"
    let missing = kind.requiredKeys.filter { record[$0] == nil }
    if !missing.isEmpty {
      log.report(.shape(.missingKeys(missing, owner: owner)), at: record.place)
    }
    if kind == .deal, record["app"] == nil, record["service"] == nil {
      log.report(.shape(.missingOneOf(["app", "service"], owner: owner)), at: record.place)
    }
  }

  /// A month, or `2027-04 to 2027-09`.
  private func months(_ tree: Tree) -> ClosedRange<Month>? {
    let ends = (tree.text ?? "").split(separator: " ").split(separator: "to")
    guard ends.count == 2, !tree.isNothing else { return month(tree).map { $0...$0 } }
    let months = ends.map { end in
      var single = tree
      single.content = .scalar(end.joined(separator: " "), isPlain: true)
      return month(single)
    }
    guard let first = months[0], let last = months[1] else { return nil }
    guard first <= last else {
      refuse(end: last, before: first, at: tree.place)
      return nil
    }
    return first...last
  }
}

extension Event.Kind {
  /// The keys that an event of the kind has beside those of every event.
  fileprivate var keys: [String] {
    switch self {
    case .stepDown, .termination: []
    case .launch: ["app"]
    case .retirement: ["model", "successor", "tokens"]
    case .repricing: ["model", "price"]
    case .deal: ["app", "service", "adds"]
    }
  }

  /// Those of them that must be there.
  fileprivate var requiredKeys: [String] {
    switch self {
    case .stepDown, .termination: []
    case .launch: ["app"]
    case .retirement: ["model", "successor"]
    case .repricing: ["model", "price"]
    case .deal: ["adds"]
    }
  }
}

extension Quantity {
  /// A probability, above 0 % and at most 100 %.
  fileprivate static let probability = Quantity(
    kind: .share,
    bounds: Bounds(low: 0, high: 1, includesLow: false, includesHigh: true, isPercentage: true),
    example: "40%")

  /// A price against that of today, above 0 % and at most 1,000 %.
  fileprivate static let priceLevel = Quantity(
    kind: .quantity,
    bounds: Bounds(low: 0, high: 10, includesLow: false, includesHigh: true, isPercentage: true),
    example: "70%")

  /// What a deal adds, above 0 % and at most 1,000 % of the volume without it.
  fileprivate static let dealSize = Quantity(
    kind: .quantity,
    bounds: Bounds(low: 0, high: 10, includesLow: false, includesHigh: true, isPercentage: true),
    example: "20%")
}
