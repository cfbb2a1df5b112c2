/// Rows that belong together, in the order in which they are read.
public struct Section: Sendable {
  /// The part of the model that the section stands in.
  public let part: String
  /// The section's title.
  public let title: String
  /// Its rows.
  public let rows: [any Row]

  /// A titled list of rows in a part of the model.
  public init(_ part: String, _ title: String, _ rows: [any Row]) {
    self.part = part
    self.title = title
    self.rows = rows
  }
}
