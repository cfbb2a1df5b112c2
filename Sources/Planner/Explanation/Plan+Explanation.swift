import Formulas
import OrderedCollections
import Projection
import Renewal

extension Plan {
  /// Explains a row, and follows one of its values: that of the asked-for candidate, member and
  /// period, or the largest of those that the wish leaves open.
  ///
  /// - Throws: ``UnknownName`` or ``UnknownPeriod`` for what is not there.
  public func explanation(of wish: ExplanationWish) throws -> Explanation {
    let model = renewal.model
    let (name, period) = Self.split(wish.line)
    let row = try self.row(named: name)
    let periods = try self.periods(of: row, period)
    let members = try self.members(of: row, wish)
    let followed = followed(members, of: row, wish)
    var best = (member: followed.first ?? 0, period: periods.first ?? 0)
    for member in followed {
      for period in periods
      where values.value(row, member: member, period: period).magnitude
        > values.value(row, member: best.member, period: best.period).magnitude
      {
        best = (member, period)
      }
    }
    var tracer = Tracer(
      model: model, values: values, depth: wish.depth, member: wish.member,
      month: period?.wish.month(on: model.timeline))
    let sealed = model.lines[row.id]
    let hasValues = !members.isEmpty && !periods.isEmpty
    return Explanation(
      key: row.id, label: row.label, unit: row.unit, cadence: row.cadence,
      clause: sealed?.line.clause, words: sealed.map(model.words(of:)),
      openingWords: sealed.flatMap(model.openingWords(of:)),
      things: row.index?.name,
      candidate: hasValues
        ? candidate(of: row.index, best.member).map { renewal.candidates[$0].name } : nil,
      periods: periods.map { model.timeline.label(row.cadence, $0) },
      members: members.map { member in
        Explanation.MemberValues(
          label: model.memberLabel(row, member),
          values: periods.map { values.value(row, member: member, period: $0) })
      },
      trace: hasValues ? tracer.trace(row, member: best.member, period: best.period) : nil)
  }

  private static func split(
    _ line: String
  ) -> (name: String, period: (text: String, wish: PeriodWish)?) {
    guard let at = line.lastIndex(of: "@") else { return (line, nil) }
    let text = String(line[line.index(after: at)...])
    return PeriodWish(text).map { (String(line[..<at]), (text, $0)) } ?? (line, nil)
  }

  private func row(named name: String) throws -> any Row {
    let rows = renewal.model.sections.flatMap(\.rows)
    let asked = Likeness.simplified(name)
    let found =
      rows.first { $0.id == name } ?? rows.first { $0.label == name }
      ?? rows.first { Likeness.simplified($0.id) == asked }
      ?? rows.first { Likeness.simplified($0.label) == asked }
    if let found { return found }
    let keys = Dictionary(rows.map { ($0.label, $0.id) }, uniquingKeysWith: { first, _ in first })
    let bare = String(name.prefix { $0 != "@" })
    let unknown = UnknownName(.line, bare, known: rows.flatMap { [$0.id, $0.label] }, shown: 8)
    throw UnknownName(
      unknown, nearest: Array(OrderedSet(unknown.nearest.map { keys[$0] ?? $0 }).prefix(5)),
      count: rows.count)
  }

  private func periods(
    of row: any Row, _ period: (text: String, wish: PeriodWish)?
  ) throws -> [Int] {
    let timeline = renewal.model.timeline
    let count = timeline.periods(row.cadence)
    guard let period else { return Array(0..<count) }
    let periods = period.wish.periods(of: row.cadence, on: timeline)
    guard periods.isEmpty else { return periods }
    throw UnknownPeriod(
      text: period.text, first: timeline.months.first?.description ?? "",
      last: timeline.months.last?.description ?? "")
  }

  /// The members that are shown: those of the candidate, and those whose label has the text.
  private func members(of row: any Row, _ wish: ExplanationWish) throws -> [Int] {
    let model = renewal.model
    var members = Array(0..<model.memberCount(row))
    if let offer = wish.offer {
      guard let number = renewal.candidate(offer) else {
        throw UnknownName(.offer, offer, known: renewal.candidates.map(\.id))
      }
      members = members.filter { (candidate(of: row.index, $0) ?? number) == number }
    }
    guard let text = wish.member?.lowercased() else { return members }
    let labels = Set(model.memberships.values.flatMap(\.labels))
    guard labels.contains(where: { $0.lowercased().contains(text) }) else {
      let known = members.map { model.memberLabel(row, $0) }.filter { !$0.isEmpty }
      throw UnknownName(.member, wish.member ?? "", known: known.isEmpty ? labels.sorted() : known)
    }
    let named = members.filter { model.memberLabel(row, $0).lowercased().contains(text) }
    return named.isEmpty ? members : named
  }

  /// The members of which one is followed: where the wish names no candidate, the recommended one's.
  private func followed(_ members: [Int], of row: any Row, _ wish: ExplanationWish) -> [Int] {
    guard wish.offer == nil, let best = renewal.candidate(outcome.best) else { return members }
    let recommended = members.filter { (candidate(of: row.index, $0) ?? best) == best }
    return recommended.isEmpty ? members : recommended
  }

  /// The number of the candidate that a member belongs to; nil where it belongs to none.
  private func candidate(of index: Index?, _ member: Int) -> Int? {
    guard let index else { return nil }
    if index == Indexes.candidates { return member }
    for role in index.parents {
      let parent = renewal.model.parents(of: index, by: role)[member]
      let parentIndex = renewal.model.memberships[role.index]?.index
      if let found = candidate(of: parentIndex, parent) { return found }
    }
    return nil
  }
}

extension UnknownName {
  /// The same name, with other names that come nearest.
  init(_ other: UnknownName, nearest: [String], count: Int) {
    subject = other.subject
    name = other.name
    self.nearest = nearest
    self.count = count
  }
}
