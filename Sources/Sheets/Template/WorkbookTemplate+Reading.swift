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

  /// Whether bytes start as a PNG file does, with a picture of some size.
  static func isPNG(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 33, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
      bytes[12..<16].elementsEqual("IHDR".utf8)
    else { return false }
    return bytes[16..<20].contains { $0 != 0 } && bytes[20..<24].contains { $0 != 0 }
  }
}

extension TemplateFooter {
  /// How many characters each of a footer's three texts may have; a page takes 255 for all.
  static let limit = 80
}
