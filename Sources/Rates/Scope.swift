/// What is known of the scopes by name; a scope itself is a string of the card.
enum Scope {
  /// The scope of a model that has one price in all commercial regions.
  static let any = "any"

  /// Whether a price for `any` holds in a scope.
  ///
  /// It does in a commercial geography or region. It does not in the US government's regions,
  /// which are dearer; nor for the global scope, which is a product of its own; nor on the price
  /// lists of the provider.
  static func isCommercialPlace(_ scope: String) -> Bool {
    let elsewhere: Set<String> = ["global", "us-gov", "platform", "direct"]
    return !elsewhere.contains(scope) && !scope.hasPrefix("region:us-gov-")
  }
}
