/// A name that was asked for and is not there.
public struct UnknownName: Error, Hashable, Sendable {
  /// What was named.
  public let subject: Subject
  /// The name.
  public let name: String
  /// The names that come nearest, the nearest first.
  public let nearest: [String]
  /// How many names there are.
  public let count: Int

  /// What can be named.
  public enum Subject: String, Hashable, Sendable {
    /// A row of the model.
    case line
    /// An offer, or another candidate.
    case offer
    /// A member of a row.
    case member
    /// A model of the rate card.
    case model
    /// A vendor of models.
    case vendor
    /// A price scope.
    case scope
    /// A feature of Bedrock with metered items.
    case feature
    /// A metered item.
    case meteredItem = "metered item"
  }

  /// A name that is not among the known ones.
  public init(_ subject: Subject, _ name: String, known: [String], shown: Int = 5) {
    self.subject = subject
    self.name = name
    nearest = Likeness.nearest(to: name, among: known, most: shown)
    count = known.count
  }
}

/// A period that a row does not have.
public struct UnknownPeriod: Error, Hashable, Sendable {
  /// The period as it was asked for.
  public let text: String
  /// The first month of the term.
  public let first: String
  /// The last month of the term.
  public let last: String
}
