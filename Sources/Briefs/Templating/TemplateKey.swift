/// A name that a template may use, and what it stands for.
struct TemplateKey: Hashable, Sendable {
  /// What a key gives, and so how a template uses it.
  enum Kind: Hashable, Sendable {
    /// Words: `{{name}}`; as a section it shows only where there are such words.
    case text
    /// Yes or no: a section only.
    case flag
    /// Records with keys of their own: a section that repeats.
    case list([TemplateKey])
  }

  /// The key as templates write it.
  let name: String
  /// How a template uses it.
  let kind: Kind
  /// What it stands for, in words for those who write templates.
  let meaning: String

  static func text(_ name: String, _ meaning: String) -> TemplateKey {
    TemplateKey(name: name, kind: .text, meaning: meaning)
  }

  static func flag(_ name: String, _ meaning: String) -> TemplateKey {
    TemplateKey(name: name, kind: .flag, meaning: meaning)
  }

  static func list(_ name: String, _ meaning: String, _ keys: [TemplateKey]) -> TemplateKey {
    TemplateKey(name: name, kind: .list(keys), meaning: meaning)
  }
}
