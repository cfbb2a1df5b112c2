import Charts
import Formulas
import Rates
import Renewal

/// The brief that a renewal is signed from: an assessment in words, tables and dollars.
public struct Brief: Sendable {
  private let scenario: Scenario
  private let assessment: Assessment
  private let rates: [Rate]
  private let workbook: String?
  private let pictureFiles: String?
  private let engineVersion: String

  /// A brief on an assessed scenario.
  ///
  /// - Parameters:
  ///   - scenario: the scenario that was assessed.
  ///   - assessment: what it comes to.
  ///   - rates: the prices in use.
  ///   - workbook: the file name of the workbook to point at; nil when there is none.
  ///   - pictureFiles: what the names of the pictures' files begin with; nil when there are none.
  ///   - engineVersion: the version of what worked the figures out.
  public init(
    scenario: Scenario, assessment: Assessment, rates: [Rate], workbook: String?,
    pictureFiles: String? = nil, engineVersion: String
  ) {
    self.scenario = scenario
    self.assessment = assessment
    self.rates = rates
    self.workbook = workbook
    self.pictureFiles = pictureFiles
    self.engineVersion = engineVersion
  }

  /// The names of the bundled templates, the default one first.
  public static let templates: [String] = BundledTemplate.allCases.map(\.rawValue)

  /// The text of a bundled template, for a company to start its own from; nil for an unknown name.
  public static func source(ofTemplate name: String) -> String? {
    BundledTemplate(rawValue: name)?.source
  }

  /// The brief in the arrangement of a bundled template.
  public func rendered(template name: String) throws(BriefFault) -> String {
    guard let source = Self.source(ofTemplate: name) else {
      throw BriefFault(template: name, kind: .unknownTemplate(known: Self.templates))
    }
    return try rendered(source: source, name: name)
  }

  /// The brief in the arrangement of a company's own template; the name is for messages.
  public func rendered(source: String, name: String) throws(BriefFault) -> String {
    let template = try BriefTemplate(source: source, name: name)
    return template.rendered(try values(for: name))
  }

  /// The pictures that briefs show, as SVG documents under their file names; none where there are no
  /// files to point at, and those of the paths only where there are any.
  public var pictures: [(file: String, svg: String)] {
    guard let pictureFiles, let decision else { return [] }
    let pictures = BriefPictures(decision: decision)
    return BriefPictures.Kind.allCases.compactMap { kind in
      pictures.picture(kind).map { (kind.file(pictureFiles), $0.svg) }
    }
  }

  /// What every sentence is about; nil where the assessment recommends what it does not have.
  var decision: Decision? { Decision(scenario: scenario, assessment: assessment) }

  /// The values that a template arranges.
  func values(for template: String) throws(BriefFault) -> TemplateValues {
    guard let decision else {
      throw BriefFault(
        template: template, kind: .missingCandidate(assessment.recommendation.sign))
    }
    return BriefContent(
      decision: decision, rates: rates, workbook: workbook, pictureFiles: pictureFiles,
      engineVersion: engineVersion
    ).values
  }
}
