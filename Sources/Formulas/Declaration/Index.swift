/// What a row has one value for each of: workloads, charge classes, candidates.
///
/// A row over an index is one declaration with one spreadsheet row for each member. What differs
/// between members is data, never another formula.
public struct Index: Hashable, Sendable {
  /// The index's key; unique in a model.
  public let id: String
  /// What its members are called together.
  public let name: String
  /// What one member is called.
  public let member: String
  /// The indexes that each member belongs to one member of; at most three.
  public let parents: [Role]

  /// An index of things, by their name in the plural and in the singular.
  public init(_ id: String, _ name: String, one member: String, parents: [Role] = []) {
    self.id = id
    self.name = name
    self.member = member
    self.parents = parents
  }
}

/// The part that another index plays for an index, as the workload of a model share.
public struct Role: Hashable, Sendable {
  /// What the part is called; unique within the index.
  public let name: String
  /// The key of the index that plays it.
  public let index: String

  /// A part played by an index.
  public init(_ name: String, of index: Index) {
    self.init(name, of: index.id)
  }

  /// A part played by an index that is named by its key, where two indexes play parts for one
  /// another.
  public init(_ name: String, of index: String) {
    self.name = name
    self.index = index
  }
}

/// The members of an index in one model.
public struct Membership: Hashable, Sendable {
  /// The index.
  public let index: Index
  /// The members' labels, in order.
  public let labels: [String]
  /// For each role, the number of the member that each member belongs to, from 0.
  public let parents: [String: [Int]]

  /// Members with what they belong to: one number for each member and role.
  public init(_ index: Index, labels: [String], parents: [String: [Int]] = [:]) {
    self.index = index
    self.labels = labels
    self.parents = parents
  }
}
