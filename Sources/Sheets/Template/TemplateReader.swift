import Wording
import Workbooks

/// Makes a template of a document, and notes what the schema cannot say.
///
/// Where the document does not fit the schema, it reads what does, so that all is said at once.
struct TemplateReader {
  private let file: String
  private(set) var template = WorkbookTemplate()
  private(set) var faults: [TemplateFault] = []

  init(file: String) { self.file = file }

  mutating func add(_ place: MarkupPlace, _ kind: TemplateFault.Kind) {
    faults.append(TemplateFault(template: file, place: place, kind: kind))
  }

  /// Reads a document.
  ///
  /// - Parameter files: the files below the template's folder.
  mutating func read(_ root: Markup, _ files: TemplateFiles) {
    template.name = root.attribute("name")?.value ?? ""
    template.language = root.attribute("language")?.value ?? template.language
    if let theme = root.child("theme") { read(theme: theme) }
    if let element = root.child("logo") { read(logo: element, from: files) }
    if let paper = root.child("paper") {
      template.paper = paper.attribute("size").flatMap { Self.papers[$0.value] }
      template.isLandscape = paper.attribute("orientation")?.value != "portrait"
    }
    if let heading = root.child("heading") {
      template.heading = text(of: heading, TemplateText.Value.ofHeading)
    }
    if let footer = root.child("footer") { read(footer: footer) }
    if let cover = root.child("cover") { read(cover: cover) }
    if let sheets = root.child("sheets") { read(sheets: sheets) }
  }

  /// The sizes of paper by their names.
  private static let papers: [String: Paper] = ["A4": .a4, "Letter": .letter]

  // MARK: Texts

  /// The text of an element, which may name some values.
  mutating func text(of element: Markup, _ known: [TemplateText.Value]) -> TemplateText {
    text(element.text, at: element.place, known)
  }

  private mutating func text(
    _ words: String, at place: MarkupPlace, _ known: [TemplateText.Value]
  ) -> TemplateText {
    let text = TemplateText(words)
    let names = known.map(\.rawValue)
    if let brace = text.strayBrace {
      add(place, .strayBrace(brace))
      return text
    }
    for name in text.names where !names.contains(name) {
      add(
        place,
        .unknownValue(name, allowed: names, nearest: NearestName.of(name, among: names)))
    }
    return text
  }

  private mutating func read(footer: Markup) {
    func part(_ name: String, _ reader: inout TemplateReader) -> TemplateText {
      guard let attribute = footer.attribute(name) else { return TemplateText("") }
      if attribute.value.utf16.count > TemplateFooter.limit {
        reader.add(attribute.place, .footerTooLong(attribute.value.utf16.count))
      }
      return reader.text(attribute.value, at: attribute.place, TemplateText.Value.ofFooters)
    }
    template.footer = TemplateFooter(
      left: part("left", &self), center: part("center", &self), right: part("right", &self))
  }

  private mutating func read(cover: Markup) {
    let known = TemplateText.Value.ofCells
    if let purpose = cover.child("purpose") { template.cover.purpose = text(of: purpose, known) }
    if let audience = cover.child("audience") {
      template.cover.audience = text(of: audience, known)
    }
    if let status = cover.child("status") { template.cover.status = text(of: status, known) }
    if let contact = cover.child("contact") { template.cover.contact = text(of: contact, known) }
    if let disclaimer = cover.child("disclaimer") {
      template.cover.disclaimer = text(of: disclaimer, known)
    }
  }

  // MARK: Theme

  private mutating func read(theme: Markup) {
    template.theme.headings = theme.attribute("headings")?.value ?? template.theme.headings
    template.theme.text = theme.attribute("text")?.value ?? template.theme.text
    var places: [TemplateColor: MarkupPlace] = [:]
    for element in theme.children("color") {
      guard let name = element.attribute("name"), let color = TemplateColor(rawValue: name.value),
        let value = element.attribute("value"), let rgb = Color(hex: value.value)
      else { continue }
      if places[color] != nil {
        add(name.place, .repeatedColor(name.value))
        continue
      }
      places[color] = value.place
      template.theme[color] = rgb
    }
    checkContrast(places, at: theme.place)
  }

  /// Letters must be readable on every ground that they stand on.
  private mutating func checkContrast(
    _ places: [TemplateColor: MarkupPlace], at place: MarkupPlace
  ) {
    for letters in TemplateColor.allCases {
      for ground in letters.grounds {
        let paper = ground.map { template.theme[$0] } ?? .white
        let ratio = template.theme[letters].contrast(with: paper)
        guard ratio < 4.5 else { continue }
        add(
          places[letters] ?? ground.flatMap { places[$0] } ?? place,
          .contrast(
            ratio, letters: "\(letters.rawValue) (\(template.theme[letters].hex))",
            ground: ground.map { "\($0.rawValue) (\(paper.hex))" } ?? "white"))
      }
    }
  }

  // MARK: Logo

  private mutating func read(logo element: Markup, from files: TemplateFiles) {
    guard let file = element.attribute("file"), let alternative = element.attribute("alt") else {
      return
    }
    let steps = file.value.split(separator: "/", omittingEmptySubsequences: false)
    guard !file.value.hasPrefix("/"), !file.value.contains("\\"), !steps.contains("..") else {
      add(file.place, .logoElsewhere(file.value))
      return
    }
    switch files.bytes(file.value, TemplateLogo.limit) {
    case .failure(let reason):
      add(file.place, .logoUnreadable(file.value, reason: reason.words))
    case .success(let png):
      if png.count > TemplateLogo.limit {
        add(file.place, .logoTooLarge(file.value, limit: TemplateLogo.limit))
      } else if !TemplateLogo.isPNG(png) {
        add(file.place, .logoNotPNG(file.value))
      } else {
        template.logo = TemplateLogo(
          file: file.value, alternative: alternative.value, png: png)
      }
    }
  }

  // MARK: Sheets

  private mutating func read(sheets: Markup) {
    var reader = TemplateSheetReader()
    template.sheets = reader.sheets(of: sheets, into: &self)
  }
}

/// The files beside a template, as its reader sees them.
public struct TemplateFiles: Sendable {
  /// Why a file cannot be read.
  public struct Unreadable: Error, Sendable {
    /// The system's reason.
    public let words: String

    /// A reason in words.
    public init(words: String) { self.words = words }
  }

  /// The bytes of a file by its path from the template's folder on; one byte more than the limit will
  /// do where it is larger.
  public let bytes: @Sendable (String, _ limit: Int) -> Result<[UInt8], Unreadable>

  /// Files that are read so.
  public init(bytes: @escaping @Sendable (String, _ limit: Int) -> Result<[UInt8], Unreadable>) {
    self.bytes = bytes
  }

  /// No files.
  public static let none = TemplateFiles { _, _ in .failure(Unreadable(words: "there is no folder"))
  }
}
