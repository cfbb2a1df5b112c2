import CSteps

/// The steps that work quantities out, one after the other, for those who want to run them elsewhere.
public struct StepList: Sendable {
  /// One step on numbered places.
  public struct Item: Sendable {
    /// What is done, as in `add`, `ratioConstant` or `keep`.
    public let operation: String
    /// The places: of the result, then of the operands.
    public let places: [Int]
    /// The constant of the step; 0 where it has none.
    public let constant: Double
  }

  /// What operations are called, in the order in which they are declared.
  fileprivate static let names = [
    "broadcast", "add", "addConstant", "subtract", "subtractConstant", "subtractOf", "multiply",
    "multiplyConstant", "ratio", "ratioConstant", "ratioOf", "power", "powerConstant", "powerOf",
    "larger", "largerConstant", "smaller", "smallerConstant", "atLeast", "atLeastConstant",
    "atLeastOf", "reaches", "reachesConstant", "reachesOf", "choose", "score", "quantile", "keep",
    "monthNumber",
  ]

  /// The steps, in order.
  public let items: [Item]
  /// How many places they need.
  public let places: Int
}

extension PathModel {
  /// The steps of some quantities, which are kept under their numbers.
  public func steps(of quantities: [Quantity]) -> StepList {
    let schedule = schedule(of: quantities)
    return StepList(
      items: schedule.steps.map { step in
        StepList.Item(
          operation: StepList.names[Int(step.operation.rawValue)],
          places: [step.to, step.a, step.b, step.c].map(Int.init), constant: step.constant)
      }, places: schedule.places)
  }
}
