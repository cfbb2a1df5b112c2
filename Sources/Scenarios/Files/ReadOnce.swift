/// What files hold, each read the first time that it is asked for.
final class ReadOnce<Value> {
  private var known: [String: Value?] = [:]

  /// What a file holds; nil where it cannot be read, which is said once.
  func value(of path: String, _ read: () -> Value?) -> Value? {
    if let value = known[path] { return value }
    let value = read()
    known[path] = .some(value)
    return value
  }
}
