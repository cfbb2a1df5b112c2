extension Formula.Node {
  /// The rows it refers to, in the order in which they are written.
  package var references: [Reference] {
    switch self {
    case .constant: []
    case .reference(let reference): [reference]
    case .total(let reference, over: _, by: _): [reference]
    case .arithmetic(_, let a, let b), .ratio(let a, let b), .larger(let a, let b),
      .smaller(let a, let b):
      a.references + b.references
    case .choice(let test, let a, let b): test.references + a.references + b.references
    case .monthNumber(let a): a.references
    }
  }

  /// How many operators a reader has to follow.
  var operatorCount: Int {
    switch self {
    case .constant, .reference, .total: 0
    case .arithmetic(_, let a, let b), .ratio(let a, let b), .larger(let a, let b),
      .smaller(let a, let b):
      1 + a.operatorCount + b.operatorCount
    case .choice(let test, let a, let b):
      1 + test.operatorCount + a.operatorCount + b.operatorCount
    case .monthNumber(let a): a.operatorCount
    }
  }
}

extension Condition.Test {
  var references: [Reference] {
    switch self {
    case .atLeast(let a, let b), .reaches(let a, let b): a.references + b.references
    case .both(let a, let b): a.references + b.references
    }
  }

  var operatorCount: Int {
    switch self {
    case .atLeast(let a, let b), .reaches(let a, let b): a.operatorCount + b.operatorCount
    case .both(let a, let b): a.operatorCount + b.operatorCount
    }
  }
}

extension Formula {
  /// Whether the formula does nothing but fetch a value of a row in another part of the model.
  ///
  /// What it adds of an index without members is nothing, and does not count.
  public func isFetched(onto line: Line, in model: Model) -> Bool {
    guard case .reference(let reference) = model.withoutNothing(node) else { return false }
    return model.part(of: reference.row) != model.part(of: line.id)
  }
}
