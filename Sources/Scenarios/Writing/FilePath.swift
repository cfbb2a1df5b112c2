/// The way to a value in a scenario file: keys, and records of lists by what tells them apart.
public struct FilePath: Hashable, Sendable {
  /// One step of the way.
  public enum Step: Hashable, Sendable {
    /// A key of a mapping.
    case key(String)
    /// A record of a list, by the keys and values that tell it apart.
    case record([Field])
  }

  /// A key with a text, such as `app: help-center`.
  public struct Field: Hashable, Sendable {
    /// The key.
    public var key: String
    /// The text.
    public var text: String

    /// A key with a text.
    public init(_ key: String, _ text: String) {
      self.key = key
      self.text = text
    }
  }

  /// The steps, from the file's own keys on.
  public var steps: [Step]

  /// A way of steps.
  public init(_ steps: [Step]) { self.steps = steps }

  /// The way to a key from here.
  public func key(_ name: String) -> FilePath { FilePath(steps + [.key(name)]) }

  /// The way to a record of the list that stands here.
  public func record(_ fields: Field...) -> FilePath { FilePath(steps + [.record(fields)]) }

  /// The way to a record of the list that stands here, by any number of fields.
  public func record(_ fields: [Field]) -> FilePath { FilePath(steps + [.record(fields)]) }

  /// The way to a key of the file itself.
  public static func key(_ name: String) -> FilePath { FilePath([.key(name)]) }
}

extension FilePath: CustomStringConvertible {
  /// The way as variants write it: `workloads.help-center/answer-drafting.requests`.
  public var description: String {
    steps.map { step in
      switch step {
      case .key(let name): name
      case .record(let fields): fields.map(\.text).joined(separator: "/")
      }
    }.joined(separator: ".")
  }
}
