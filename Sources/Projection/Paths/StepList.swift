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
          operation: step.operation.name,
          places: [step.to, step.a, step.b, step.c].map(Int.init), constant: step.constant)
      }, places: schedule.places)
  }
}

extension StepOperation {
  /// What the operation is called outside of the program.
  fileprivate var name: String {
    switch self {
    case .broadcast: "broadcast"
    case .add: "add"
    case .addConstant: "addConstant"
    case .subtract: "subtract"
    case .subtractConstant: "subtractConstant"
    case .subtractOf: "subtractOf"
    case .multiply: "multiply"
    case .multiplyConstant: "multiplyConstant"
    case .ratio: "ratio"
    case .ratioConstant: "ratioConstant"
    case .ratioOf: "ratioOf"
    case .power: "power"
    case .powerConstant: "powerConstant"
    case .powerOf: "powerOf"
    case .larger: "larger"
    case .largerConstant: "largerConstant"
    case .smaller: "smaller"
    case .smallerConstant: "smallerConstant"
    case .atLeast: "atLeast"
    case .atLeastConstant: "atLeastConstant"
    case .atLeastOf: "atLeastOf"
    case .reaches: "reaches"
    case .reachesConstant: "reachesConstant"
    case .reachesOf: "reachesOf"
    case .choose: "choose"
    case .score: "score"
    case .quantile: "quantile"
    case .keep: "keep"
    case .monthNumber: "monthNumber"
    }
  }
}
