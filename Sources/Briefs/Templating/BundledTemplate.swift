/// The templates that the binary carries.
enum BundledTemplate: String, CaseIterable {
  /// For those who negotiate: every table, and every assumption with its place.
  case procurement
  /// For those who sign: page one and what it rests on.
  case executive

  /// The template's text.
  var source: String {
    switch self {
    case .procurement: String(decoding: PackageResources.procurement_md, as: UTF8.self)
    case .executive: String(decoding: PackageResources.executive_md, as: UTF8.self)
    }
  }
}
