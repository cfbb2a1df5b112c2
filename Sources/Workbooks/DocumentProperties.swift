/// What a workbook says about itself in its file properties.
public struct DocumentProperties: Hashable, Sendable {
  /// The title of the document.
  public var title: String
  /// What the document is about.
  public var subject: String
  /// A longer description, shown as "Comments".
  public var description: String
  /// The author.
  public var creator: String
  /// The program that wrote the file.
  public var application: String
  /// The language of the text, as a tag such as `en-US`.
  public var language: String
  /// When the document was made, in UTC: `2026-11-23T00:00:00Z`.
  ///
  /// The caller gives it, since the same input has to give the same bytes.
  public var created: String
  /// Further properties, in this order.
  public var custom: [CustomProperty]

  /// The properties of a document made at a moment.
  public init(
    title: String = "", subject: String = "", description: String = "", creator: String = "",
    application: String = "Commitbook", language: String = "en-US", created: String,
    custom: [CustomProperty] = []
  ) {
    self.title = title
    self.subject = subject
    self.description = description
    self.creator = creator
    self.application = application
    self.language = language
    self.created = created
    self.custom = custom
  }
}

/// A file property of one's own, such as the scenario's hash.
public struct CustomProperty: Hashable, Sendable {
  /// The name, unique in its workbook.
  public var name: String
  /// The text.
  public var value: String

  /// A property with this text.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
