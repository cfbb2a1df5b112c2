extension InputChange {
  /// The changes from what one scenario says to what another one does, in the order of reports:
  /// by kind of thing, then as the second scenario has them, then what is gone.
  static func changes(from old: [StatedMember], to new: [StatedMember]) -> [InputChange] {
    StatedMember.Subject.allCases.flatMap { subject in
      let before = old.filter { $0.subject == subject }
      let after = new.filter { $0.subject == subject }
      let earlier = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
      let later = Set(after.map(\.id))
      let present = after.flatMap { member in
        earlier[member.id].map { changes(from: $0, to: member) }
          ?? coming(member, .added)
      }
      return present + before.filter { !later.contains($0.id) }.flatMap { coming($0, .removed) }
    }
  }

  /// A variant of both scenarios that overrides something else in the second.
  static func overrides(of variant: String, count: Int) -> InputChange {
    let member = StatedMember(.variant, variant)
    let fact = StatedFact.words("overrides", "Overrides", "", nil)
    let words = count == 1 ? "1 statement differs" : "\(count) statements differ"
    return InputChange(
      .changed, member, fact, from: nil, to: StatedValue(text: words), cause: nil)
  }

  private static func coming(_ member: StatedMember, _ kind: Kind) -> [InputChange] {
    guard member.subject.hasComings else { return [] }
    let summary = StatedValue(text: member.summary)
    return [
      InputChange(
        kind, member, from: kind == .removed ? summary : nil, to: kind == .added ? summary : nil,
        cause: member.cause)
    ]
  }

  private static func changes(from old: StatedMember, to new: StatedMember) -> [InputChange] {
    let before = Dictionary(old.facts.map { ($0.key, $0) }) { first, _ in first }
    let after = Set(new.facts.map(\.key))
    return new.facts.flatMap { changes(of: new, from: before[$0.key], to: $0) }
      + old.facts.filter { !after.contains($0.key) }.flatMap {
        changes(of: new, from: $0, to: nil)
      }
  }

  /// The changes of one fact: one for all years, or one for each run of years that change alike.
  private static func changes(
    of member: StatedMember, from old: StatedFact?, to new: StatedFact?
  ) -> [InputChange] {
    guard let fact = new ?? old else { return [] }
    let count = max(old?.values.count ?? 0, new?.values.count ?? 0)
    let pairs = (0..<count).map { (old: old?.value(year: $0), new: new?.value(year: $0)) }
    var runs: [ClosedRange<Int>] = []
    for year in pairs.indices {
      if let last = runs.last, pairs[last.lowerBound] == pairs[year] {
        runs[runs.count - 1] = last.lowerBound...year
      } else {
        runs.append(year...year)
      }
    }
    return runs.compactMap { run in
      let pair = pairs[run.lowerBound]
      let isSilence = (pair.old?.isSilent ?? true) && (pair.new?.isSilent ?? true)
      if pair.old == pair.new || isSilence { return nil }
      return InputChange(
        .changed, member, fact, years: runs.count == 1 ? nil : run, from: pair.old, to: pair.new,
        cause: fact.cause)
    }
  }

  private init(
    _ kind: Kind, _ member: StatedMember, _ fact: StatedFact? = nil,
    years: ClosedRange<Int>? = nil, from: StatedValue?, to: StatedValue?, cause: Cause?
  ) {
    self.kind = kind
    subject = member.subject.rawValue
    self.member = member.id
    name = member.name
    key = fact?.key ?? ""
    label = fact?.label ?? ""
    self.years = years
    self.from = from
    self.to = to
    self.cause = cause
  }
}
