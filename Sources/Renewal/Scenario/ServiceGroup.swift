/// A group of native AWS services that grows and is priced alike.
public struct ServiceGroup: Hashable, Sendable {
  /// The group's name; unique in a scenario.
  public var name: String
  /// List cost in the anchor month, in USD.
  public var spend: ValueRange
  /// How the list cost grows from the anchor month on.
  public var growth: Growth
  /// An existing private rate as a share off list, 0 to 1; nil when there is none.
  public var privateRate: ValueRange?
  /// Whether the agreement covers it; what it does not cover earns nothing and retires nothing.
  public var isEligible: Bool
  /// The named driver that its uncertain inputs share; nil when it moves alone.
  public var movesWith: String?
  /// Where it was stated.
  public var provenance: Provenance

  /// A group of services as it was stated.
  public init(
    name: String, spend: ValueRange, growth: Growth, privateRate: ValueRange? = nil,
    isEligible: Bool = true, movesWith: String? = nil, provenance: Provenance
  ) {
    self.name = name
    self.spend = spend
    self.growth = growth
    self.privateRate = privateRate
    self.isEligible = isEligible
    self.movesWith = movesWith
    self.provenance = provenance
  }
}
