/// Which stored numbers an instruction reads for a member and period.
struct Operand: Sendable {
  /// The first number of the row that is read.
  var base: Int
  /// The numbers stored for each of its members: its opening value, then its periods.
  var stride: Int
  /// For each member of the reader, the member that is read; nil when it is the same one.
  var memberMap: [Int]?
  /// Whether the row that is read has no index, so that every member reads the same value.
  var isSingle: Bool
  /// Which periods are read.
  var span: Span

  /// The periods that are read, as positions in the row; 0 is the opening value.
  enum Span: Sendable {
    /// One position that does not depend on the reader's period.
    case fixed(Int)
    /// The reader's own period, or so many before.
    case shifted(Int)
    /// One position for each of the reader's periods.
    case mapped([Int])
    /// A range of positions for each of the reader's periods, to be summed.
    case ranges([ClosedRange<Int>])
  }

  /// The number that the row's member begins at.
  func start(member: Int) -> Int {
    isSingle ? base : base + (memberMap.map { $0[member] } ?? member) * stride
  }
}

/// A sum over the members that belong to the reader's own.
struct MemberSum: Sendable {
  /// The first number of the row that is summed.
  var base: Int
  /// The numbers stored for each of its members.
  var stride: Int
  /// For each member of the reader, the members to sum.
  var members: [[Int]]
  /// Whether the row has one value; otherwise its value of the reader's period is taken.
  var isConstant: Bool
}

/// One step of a formula, on a stack of numbers.
enum Instruction: Sendable {
  case constant(Double)
  case load(Operand)
  case sum(MemberSum)
  case add, subtract, multiply, power, ratio, larger, smaller
  case atLeast, reaches, choose
  case monthNumber
}
