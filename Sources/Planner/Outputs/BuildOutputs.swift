import Briefs
import Renewal
import Sheets
import Workbooks

/// The files of one build, made in memory before any is written.
public struct BuildOutputs: Sendable {
  /// The files, by their names in the folder of the build.
  public let files: [(name: String, bytes: [UInt8])]

  /// A step of a build, for those who measure.
  public enum Stage: String, CaseIterable, Sendable {
    case assessment
    case layout = "workbook layout"
    case xlsx, xml, brief
    case outcome = "outcome.json"
  }

  /// Makes every file of a build: `NAME.xlsx`, `NAME.xml`, `NAME.md` with its pictures
  /// where there are any, and `outcome.json`.
  ///
  /// - Parameters:
  ///   - options: the random paths that the renewal is decided on.
  ///   - name: what the files are called.
  ///   - finished: is told of each step when it is done.
  public init(
    of plan: Plan, from checked: CheckedScenario, name: String, templates: BuildTemplates,
    _ options: PathOptions = .none, finished: (Stage) -> Void = { _ in }
  ) throws {
    let assessment = try plan.assessment(options)
    finished(.assessment)
    let book = plan.book(
      assessment,
      origin: Book.Origin(
        file: checked.file, hash: checked.fingerprint, engineVersion: EngineVersion.current,
        command: "commitbook build \(checked.file)\(options.words)",
        attachments: checked.texts),
      template: templates.workbook
    ).workbook
    finished(.layout)
    let xml = Later(isBeside: options.threads > 1) { try book.xmlSpreadsheet() }
    let xlsx = try book.xlsx()
    finished(.xlsx)
    let brief = Brief(
      scenario: plan.renewal.scenario, assessment: assessment, rates: plan.renewal.rates,
      workbook: "\(name).xlsx", pictureFiles: name, engineVersion: EngineVersion.current)
    let text = try brief.rendered(source: templates.brief.text, name: templates.brief.name)
    let pictures = brief.pictures.map { (name: $0.file, bytes: Array($0.svg.utf8)) }
    finished(.brief)
    let outcome = plan.outcomeDocument(assessment).document
    finished(.outcome)
    let spreadsheet = try xml.value
    finished(.xml)
    files =
      [
        ("\(name).xlsx", xlsx), ("\(name).xml", spreadsheet), ("\(name).md", Array(text.utf8)),
        ("outcome.json", Array(outcome.utf8)),
      ] + pictures
  }

  /// What the files of a build are called: the scenario's folder where its file is named
  /// `scenario`, and otherwise its file.
  ///
  /// - Parameter path: the scenario's path, from the root of the disk on.
  public static func name(ofScenarioAt path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last else { return "scenario" }
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    let name = stem == "scenario" || stem.isEmpty ? parts.dropLast().last ?? stem : stem
    return name.isEmpty ? "scenario" : name
  }
}
