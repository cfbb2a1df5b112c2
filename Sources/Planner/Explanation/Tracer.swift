import Formulas

/// Follows a value down to the inputs that it was worked out from.
///
/// Of a sum only one part is followed: the largest, or the one that was asked for. What has been
/// shown once is not shown again, and what comes to nothing is not followed.
struct Tracer {
  let model: Model
  let values: any RowValues
  /// The most levels below the value that are followed; nil for all.
  var depth: Int?
  /// A text by which the followed part of a sum is chosen, in the label of its member.
  var member: String?
  /// The month that is followed in sums over months, from 0.
  var month: Int?

  /// How many parts of a sum are listed.
  static let listed = 5

  private var shown: Set<Cell> = []
  private var open: [String] = []

  /// One value of the model.
  private struct Cell: Hashable {
    var row: String
    var member: Int
    var period: Int
  }

  init(
    model: Model, values: any RowValues, depth: Int? = nil, member: String? = nil,
    month: Int? = nil
  ) {
    self.model = model
    self.values = values
    self.depth = depth
    self.member = member
    self.month = month
  }

  /// One value with all that it was worked out from.
  mutating func trace(_ row: any Row, member: Int, period: Int) -> TracedValue {
    trace(row, member, period, level: 0)
  }

  private mutating func trace(
    _ row: any Row, _ member: Int, _ period: Int, level: Int
  ) -> TracedValue {
    var traced = plain(row, member, period)
    guard let sealed = model.lines[row.id] else { return traced }
    let formula = period == Reach.opening ? sealed.opening : sealed.formula
    guard let mentions = formula?.node.mentions, !mentions.isEmpty else { return traced }
    let cell = Cell(row: row.id, member: member, period: period)
    if shown.contains(cell) {
      traced.ending = .shown
    } else if open.contains(row.id) {
      traced.ending = .alike
    } else if traced.value == 0, level > 0 {
      traced.ending = .nothing
    } else if let depth, level >= depth {
      traced.ending = .deeper
    } else {
      shown.insert(cell)
      open.append(row.id)
      for mention in mentions {
        guard
          let reach = model.reach(of: mention, in: sealed.line, member: member, period: period)
        else { continue }
        traced.parts.append(follow(reach, level: level + 1))
      }
      open.removeLast()
    }
    return traced
  }

  private mutating func follow(_ reach: Reach, level: Int) -> TracedValue {
    guard let summed = reach.summed else {
      return trace(reach.row, reach.members[0], reach.periods[0], level: level)
    }
    let cells = reach.members.flatMap { member in
      reach.periods.map {
        (member: member, period: $0, value: values.value(reach.row, member: member, period: $0))
      }
    }
    var sum = TracedValue(
      key: reach.row.id, label: reach.row.label, member: nil, period: "", unit: reach.row.unit,
      value: cells.reduce(0) { $0 + $1.value }, origin: .sum(count: cells.count, of: summed))
    let order = cells.indices.sorted { a, b in
      let first = isAskedFor(reach, cells[a].member, cells[a].period)
      let second = isAskedFor(reach, cells[b].member, cells[b].period)
      if first != second { return first }
      let (one, other) = (cells[a].value.magnitude, cells[b].value.magnitude)
      return one == other ? a < b : one > other
    }
    if let depth, level >= depth {
      sum.ending = order.isEmpty ? nil : .deeper
      return sum
    }
    let count = order.prefix(Self.listed).prefix {
      cells[$0].value != 0 || $0 == order.first
    }.count
    for (place, number) in order.prefix(count).enumerated() {
      let cell = cells[number]
      if place == 0 {
        sum.parts.append(trace(reach.row, cell.member, cell.period, level: level + 1))
      } else {
        var part = plain(reach.row, cell.member, cell.period)
        part.ending = model.lines[reach.row.id] == nil ? nil : .smallerPart
        sum.parts.append(part)
      }
    }
    let others = order.dropFirst(count)
    if !others.isEmpty {
      sum.rest = TracedValue.Rest(
        count: others.count, sum: others.reduce(0) { $0 + cells[$1].value })
    }
    return sum
  }

  private func isAskedFor(_ reach: Reach, _ member: Int, _ period: Int) -> Bool {
    if let month, reach.row.cadence == .month, reach.periods.count > 1 { return period == month }
    guard let text = self.member, reach.members.count > 1 else { return false }
    return model.memberLabel(reach.row, member).lowercased().contains(text.lowercased())
  }

  /// A value without its parts.
  private func plain(_ row: any Row, _ member: Int, _ period: Int) -> TracedValue {
    let isOpening = period == Reach.opening
    return TracedValue(
      key: row.id, label: row.label,
      member: row.index == nil ? nil : model.memberLabel(row, member),
      period: isOpening ? "before the term" : model.timeline.label(row.cadence, period),
      unit: row.unit,
      value: isOpening
        ? values.opening(row, member: member)
        : values.value(row, member: member, period: period),
      origin: origin(row, member, isOpening: isOpening))
  }

  private func origin(_ row: any Row, _ member: Int, isOpening: Bool) -> TracedValue.Origin {
    guard let sealed = model.lines[row.id] else {
      return .input(model.inputs[row.id]?.statement(of: member))
    }
    let words = isOpening ? model.openingWords(of: sealed) ?? "0" : model.words(of: sealed)
    return .line(words: words, clause: sealed.line.clause)
  }
}

extension InputValues {
  /// What was said of a member's values; nil where nothing was.
  func statement(of member: Int) -> Statement? {
    statements.indices.contains(member) ? statements[member] : nil
  }
}
