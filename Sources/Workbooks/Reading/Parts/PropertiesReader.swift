/// Reads what a file says of itself: `docProps/`.
struct PropertiesReader {
  let package: PackageReader

  /// The properties; what is damaged is left out and noted.
  func properties() throws(ReadingError) -> StoredProperties {
    var properties = StoredProperties()
    let parts = try package.relationships(of: "")
    if let core = try part(parts, "core-properties", root: "coreProperties") {
      properties.title = core.child("title")?.text ?? ""
      properties.creator = core.child("creator")?.text ?? ""
      properties.language = core.child("language")?.text ?? ""
      properties.created = core.child("created")?.text ?? ""
    }
    if let application = try part(parts, "extended-properties", root: "Properties") {
      properties.application = application.child("Application")?.text ?? ""
    }
    if let custom = try part(parts, "custom-properties", root: "Properties") {
      properties.custom = custom.all("property").map { property in
        CustomProperty(
          name: property["name"] ?? "", value: property.children.first?.text ?? "")
      }
    }
    return properties
  }

  private func part(
    _ relationships: Relationships, _ type: String, root: String
  ) throws(ReadingError) -> PartElement? {
    let found = relationships.all.first {
      $0.type.lowercased() == type || $0.type == Self.strict[type]
    }
    guard let path = found?.target, package.has(path) else { return nil }
    return try package.optional(path) { () throws(ReadingError) in
      try package.tree(path, root: root)
    }
  }

  /// The words of the strict edition where they differ.
  private static let strict = [
    "extended-properties": "extendedProperties", "custom-properties": "customProperties",
    "core-properties": "coreProperties",
  ]
}
