import ArgumentParser
import Foundation
import Planner

/// Writes the workbook, the brief and the outcome.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the workbook, the brief and the outcome of a scenario.",
    discussion: """
      Examples:
        commitbook build scenario.yaml -o out
        commitbook build scenario.yaml -o out --template executive
        commitbook build scenario.yaml -o out --template our-brief.md --strict

      Writes NAME.xlsx, NAME.xml (XML Spreadsheet 2003), NAME.md with its pictures \
      (SVG) where there are any, and outcome.json; NAME is the \
      scenario's file, or its folder where the file is called scenario.yaml. All of them are \
      written or none: a build that fails leaves the old output as it was.
      """)

  @OptionGroup var argument: ScenarioArgument

  @Option(name: .shortAndLong, help: "The folder to write to.", completion: .directory)
  var output: String

  @Option(
    help: """
      The brief's template: \(BuildOutputs.briefTemplates.joined(separator: ", ")), or a file of \
      your own.
      """,
    completion: .file(extensions: ["md"]))
  var template = BuildOutputs.briefTemplates.first ?? ""

  @OptionGroup var paths: PathArguments

  @OptionGroup var strictness: StrictFlag

  @Flag(help: "Say on standard error how long each step took.")
  var timings = false

  func run() throws {
    var stopwatch = Stopwatch(isShown: timings)
    let checked = try argument.read()
    try strictness.refuseStalePrices(checked)
    let template = try BriefTemplateFile(template).template()
    stopwatch.lap("read")
    let plan = try Plan(checked.scenario)
    stopwatch.lap("model and evaluation")
    let outputs = try BuildOutputs(
      of: plan, from: checked, name: BuildOutputs.name(ofScenarioAt: argument.absolutePath),
      brief: template, paths.options
    ) { stopwatch.lap($0.rawValue) }
    let folder = OutputFolder(path: output)
    try folder.write(outputs.files)
    stopwatch.lap("write")
    for file in outputs.files {
      try Console.data("\(folder.place(of: file.name))  \(Self.size(file.bytes.count))\n")
    }
    Console.next("commitbook explain \(argument.word) total_paid")
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1_000 ? "\(bytes) bytes" : "\((bytes + 500) / 1_000) kB"
  }
}

/// The template of the brief: a bundled one by its name, or a file.
private struct BriefTemplateFile {
  let name: String

  init(_ name: String) { self.name = name }

  /// The template, read from disk where it is a file.
  func template() throws -> BuildOutputs.BriefTemplate {
    if BuildOutputs.briefTemplates.contains(name) || access(name, F_OK) != 0 {
      return .bundled(name)
    }
    let bytes: [UInt8]
    do {
      bytes = try Disk().contents(of: name, limit: 1 << 20)
    } catch {
      throw UnreadableTemplate(path: name)
    }
    guard let text = String(validating: bytes, as: UTF8.self), bytes.count <= 1 << 20 else {
      throw UnreadableTemplate(path: name)
    }
    return .own(text: text, name: name)
  }
}
