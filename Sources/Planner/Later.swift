import Dispatch

/// Something that is worked out while other things are, and waited for where it is needed.
///
/// What is worked out depends on its own work alone, so that no number depends on who is first.
final class Later<Value: Sendable>: @unchecked Sendable {
  private let group = DispatchGroup()
  private var result: Result<Value, any Error>?

  /// Starts some work.
  ///
  /// - Parameter isBeside: whether it may run beside other work; otherwise it is done at once.
  init(isBeside: Bool, _ work: @escaping @Sendable () throws -> Value) {
    guard isBeside else {
      result = Result(catching: work)
      return
    }
    DispatchQueue.global(qos: .userInitiated).async(group: group) {
      self.result = Result(catching: work)
    }
  }

  /// What came out, once it is there.
  var value: Value {
    get throws {
      group.wait()
      guard let result else { throw CancellationError() }
      return try result.get()
    }
  }
}
