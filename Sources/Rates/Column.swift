/// The columns of a card beside its prices, which are named after their kind.
enum Column: String {
  case model, vendor, name, scope, channel
  case longContextThreshold = "long_context_threshold"
  case asOf = "as_of"
  case source, note
  case otherIds = "other_ids"

  /// The names of all columns, in order.
  static let header: [String] =
    [Column.model, .vendor, .name, .scope, .channel].map(\.rawValue)
    + TokenPrice.allCases.map(\.rawValue)
    + [Column.longContextThreshold, .asOf, .source, .note, .otherIds].map(\.rawValue)
}
