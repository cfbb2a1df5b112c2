import Wording

/// Checks a template against the keys of a brief, before anything is rendered.
///
/// Mustache renders an unknown name as nothing, and a brief with a hole in it looks like a brief.
struct TemplateCheck {
  private struct Scope {
    let section: String
    let place: TemplatePlace
    /// The keys that may be named here.
    let keys: [TemplateKey]
    /// Whether `{{.}}` stands for words.
    let isText: Bool
    /// Whether a section repeats here, so that `first()` and `last()` say something.
    let isRepeating: Bool
  }

  /// What a template may ask of its place in a repeating section.
  private static let positions: Set<String> = ["first()", "last()", "even()", "odd()", "index()"]

  private let template: String
  private var scopes: [Scope]

  /// Throws the first thing that is wrong with a template.
  static func check(
    _ source: String, name: String, keys: [TemplateKey]
  ) throws(BriefFault) {
    let tags: [TemplateTag]
    do {
      tags = try TemplateTag.all(in: source)
    } catch {
      throw BriefFault(template: name, place: error.place, kind: .unfinishedTag)
    }
    var check = TemplateCheck(template: name, keys: keys)
    for tag in tags { try check.read(tag) }
    try check.finish()
  }

  private init(template: String, keys: [TemplateKey]) {
    self.template = template
    scopes = [
      Scope(
        section: "", place: TemplatePlace(line: 1, column: 1), keys: keys, isText: false,
        isRepeating: false)
    ]
  }

  private var keys: [TemplateKey] { scopes.last?.keys ?? [] }

  private mutating func read(_ tag: TemplateTag) throws(BriefFault) {
    switch tag.kind {
    case .comment: break
    case .contentType:
      guard tag.name == "CONTENT_TYPE: TEXT" || tag.name == "CONTENT_TYPE:TEXT" else {
        throw fault(tag, .unusableTag("%"))
      }
    case .variable: try readVariable(tag)
    case .section: try open(tag, isInverted: false)
    case .invertedSection: try open(tag, isInverted: true)
    case .sectionEnd: try close(tag)
    case .other(let mark): throw fault(tag, .unusableTag(mark))
    }
  }

  private func readVariable(_ tag: TemplateTag) throws(BriefFault) {
    if tag.name == ".", scopes.last?.isText == true { return }
    if tag.name == "index()", scopes.last?.isRepeating == true { return }
    switch try key(tag).kind {
    case .text: break
    case .flag: throw fault(tag, .notText(tag.name, isList: false))
    case .list: throw fault(tag, .notText(tag.name, isList: true))
    }
  }

  private mutating func open(_ tag: TemplateTag, isInverted: Bool) throws(BriefFault) {
    if Self.positions.contains(tag.name), scopes.last?.isRepeating == true {
      push(tag, keys: keys, isText: false, isRepeating: false)
      return
    }
    switch try key(tag).kind {
    case .text: push(tag, keys: keys, isText: !isInverted, isRepeating: false)
    case .flag: push(tag, keys: keys, isText: false, isRepeating: false)
    case .list(let inner):
      push(tag, keys: isInverted ? keys : inner + keys, isText: false, isRepeating: !isInverted)
    }
  }

  private mutating func push(
    _ tag: TemplateTag, keys: [TemplateKey], isText: Bool, isRepeating: Bool
  ) {
    scopes.append(
      Scope(
        section: tag.name, place: tag.place, keys: keys, isText: isText, isRepeating: isRepeating))
  }

  private mutating func close(_ tag: TemplateTag) throws(BriefFault) {
    guard scopes.count > 1, let scope = scopes.popLast() else {
      throw fault(tag, .strayEnd(tag.name))
    }
    guard scope.section == tag.name else {
      throw fault(tag, .wrongEnd(tag.name, expected: scope.section))
    }
  }

  private func finish() throws(BriefFault) {
    guard scopes.count > 1, let open = scopes.last else { return }
    throw BriefFault(template: template, place: open.place, kind: .openSection(open.section))
  }

  private func key(_ tag: TemplateTag) throws(BriefFault) -> TemplateKey {
    if let key = keys.first(where: { $0.name == tag.name }) { return key }
    let nearest = NearestName.of(tag.name, among: keys.map(\.name))
    throw fault(tag, .unknownKey(tag.name, nearest: nearest))
  }

  private func fault(_ tag: TemplateTag, _ kind: BriefFault.Kind) -> BriefFault {
    BriefFault(template: template, place: tag.place, kind: kind)
  }
}
