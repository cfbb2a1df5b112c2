import Formulas

/// One mention of another row in a formula: of one member's values, or of a sum over members.
enum Mention: Hashable {
  case one(Reference)
  case total(Reference, over: String, by: String?)
}

/// The values that one mention means for one member and period of the line that reads.
///
/// It stands for the same cells that the engine and the spreadsheet read, and its sum is what they
/// take.
struct Reach {
  /// The row that is read.
  let row: any Row
  /// The members that are read, from 0.
  let members: [Int]
  /// The periods that are read, from 0; ``opening`` for the value before the first.
  let periods: [Int]
  /// What is added up, in the plural; nil where a single value is read.
  let summed: String?

  /// The period that stands for the value before the first.
  static let opening = -1
}

extension Formula.Node {
  /// What the formula reads, each once, in the order in which it is written.
  var mentions: [Mention] {
    var seen: Set<Mention> = []
    return allMentions.filter { seen.insert($0).inserted }
  }

  private var allMentions: [Mention] {
    switch self {
    case .constant: []
    case .reference(let reference): [.one(reference)]
    case .total(let reference, let index, let role): [.total(reference, over: index, by: role)]
    case .arithmetic(_, let a, let b), .ratio(let a, let b), .larger(let a, let b),
      .smaller(let a, let b):
      a.allMentions + b.allMentions
    case .choice(let test, let a, let b): test.mentions + a.allMentions + b.allMentions
    case .monthNumber(let a): a.allMentions
    }
  }
}

extension Condition.Test {
  fileprivate var mentions: [Mention] {
    switch self {
    case .atLeast(let a, let b), .reaches(let a, let b): a.mentions + b.mentions
    case .both(let a, let b): a.mentions + b.mentions
    }
  }
}

extension Model {
  /// Which values a mention means; nil where the row is not part of the model.
  func reach(of mention: Mention, in line: Line, member: Int, period: Int) -> Reach? {
    switch mention {
    case .one(let reference):
      guard let row = rows[reference.row] else { return nil }
      let role = role(from: line.index, to: row.index, named: reference.role)
      let own = row.index == nil ? 0 : role.map { parents(of: line.index, by: $0)[member] }
      return Reach(
        row: row, members: [own ?? member],
        periods: periods(of: reference.period, in: row, at: period),
        summed: Self.summed(reference.period, in: row))
    case .total(let reference, let index, let name):
      guard let row = rows[reference.row] else { return nil }
      return Reach(
        row: row, members: membersOfTotal(over: index, by: name, in: line, member: member),
        periods: periods(of: reference.period, in: row, at: period),
        summed: memberships[index]?.index.name ?? index)
    }
  }

  private func periods(of wanted: Reference.Period, in row: any Row, at period: Int) -> [Int] {
    switch wanted {
    case .value, .first: [0]
    case .now: [period]
    case .prior: [period - 1]
    case .thisYear: [timeline.yearOfMonth[period]]
    case .thisCalendarMonth: [timeline.months[period].month - 1]
    case .yearTotal: timeline.months.indices.filter { timeline.yearOfMonth[$0] == period }
    case .toDate: Array(0...period)
    case .termTotal: Array(0..<timeline.periods(row.cadence))
    }
  }

  private static func summed(_ wanted: Reference.Period, in row: any Row) -> String? {
    switch wanted {
    case .value, .now, .prior, .first, .thisYear, .thisCalendarMonth: nil
    case .yearTotal, .toDate, .termTotal: row.cadence == .month ? "months" : "contract years"
    }
  }

  private func membersOfTotal(
    over index: String, by name: String?, in line: Line, member: Int
  ) -> [Int] {
    guard let child = memberships[index] else { return [] }
    guard let own = line.index else { return Array(child.labels.indices) }
    guard let role = role(ofChild: child.index, for: own, named: name) else { return [] }
    let ownRole = own.parents.first { $0.index == role.index }
    let number = role.index == own.id ? member : ownRole.map { parents(of: own, by: $0)[member] }
    let belongs = parents(of: child.index, by: role)
    return belongs.indices.filter { belongs[$0] == number }
  }
}
