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
        commitbook build scenario.yaml -o out --template ours.xml --template ours.md

      Writes NAME.xlsx, NAME.xml (XML Spreadsheet 2003), NAME.md with its pictures \
      (SVG) where there are any, and outcome.json; NAME is the \
      scenario's file, or its folder where the file is called scenario.yaml. All of them are \
      written or none: a build that fails leaves the old output as it was. A template says what \
      the workbook or the brief shows, and in what order; no figure depends on it. Start your own \
      from templates/workbooks/procurement.xml or templates/briefs/procurement.md.
      """)

  @OptionGroup var argument: ScenarioArgument

  @Option(name: .shortAndLong, help: "The folder to write to.", completion: .directory)
  var output: String

  @Option(
    help: ArgumentHelp(
      """
      What workbook and brief look like: \(BuildTemplates.names.joined(separator: " or ")) for both; \
      a file ending in .xml for the workbook, one ending in .md for the brief. May be given again. \
      (default: \(BuildTemplates.names.first ?? ""))
      """, valueName: "name or file"),
    completion: .file(extensions: ["xml", "md"]))
  var template: [String] = []

  @OptionGroup var paths: PathArguments

  @OptionGroup var strictness: StrictFlag

  @Flag(help: "Say on standard error how long each step took.")
  var timings = false

  func run() throws {
    var stopwatch = Stopwatch(isShown: timings)
    let checked = try argument.read()
    try strictness.refuseStalePrices(checked)
    let templates = try BuildTemplates(template, files: Disk())
    stopwatch.lap("read")
    let plan = try Plan(checked.scenario)
    stopwatch.lap("model and evaluation")
    let outputs = try BuildOutputs(
      of: plan, from: checked, name: BuildOutputs.name(ofScenarioAt: argument.absolutePath),
      templates: templates, paths.options
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
