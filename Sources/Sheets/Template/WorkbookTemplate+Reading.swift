import Workbooks

extension WorkbookTemplate {
  /// The namespace of templates.
  static let namespace = "https://commitbook.dev/workbook-template/1"

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - xml: the bytes of the file, read without the network, other files or entities.
  ///   - name: what messages call the file.
  ///   - files: the files beside it, for its logo.
  /// - Throws: everything that is wrong with it, each with line and column.
  public init(
    xml: [UInt8], name: String, files: TemplateFiles = .none
  ) throws(TemplateFaults) {
    let schema = MarkupSchema(PackageResources.workbook_template_rng, limit: 1 << 18)
    let reading: MarkupReading
    do {
      reading = try schema.read(xml)
    } catch {
      throw TemplateFaults([TemplateFault(template: name, place: error.place, kind: .markup(error))]
      )
    }
    var reader = TemplateReader(file: name)
    for fault in reading.faults { reader.add(fault.place, .markup(fault)) }
    reader.read(reading.root, files)
    guard reader.faults.isEmpty else { throw TemplateFaults(reader.faults) }
    self = reader.template
  }
}

/// The workbook templates that the binary carries.
public enum BundledWorkbookTemplate: String, CaseIterable, Sendable {
  /// For those who negotiate: every sheet and section.
  case procurement
  /// For those who sign: the answer, and the sheets that it is calculated on.
  case executive

  /// The template's file, for a company to start its own from.
  public var source: [UInt8] {
    switch self {
    case .procurement: PackageResources.procurement_xml
    case .executive: PackageResources.executive_xml
    }
  }

  /// Reads the template.
  public func template() throws(TemplateFaults) -> WorkbookTemplate {
    try WorkbookTemplate(xml: source, name: "\(rawValue).xml")
  }
}

extension TemplateLogo {
  /// The most bytes that a logo may have: 1 MB.
  static let limit = 1 << 20

  /// How high it is on the cover, in points.
  static let height = 45.0

  /// Whether bytes are a picture in the format PNG, of some size.
  static func isPNG(_ bytes: [UInt8]) -> Bool {
    PlacedPicture(png: bytes, area: CellRange(row: 1, column: 1), altText: "").size != nil
  }
}

extension TemplateFooter {
  /// How many characters each of a footer's three texts may have; a page takes 255 for all.
  static let limit = 80
}
