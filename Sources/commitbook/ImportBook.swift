import ArgumentParser
import Foundation
import Planner

/// Takes an edited workbook back into a scenario.
struct ImportBook: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take the inputs that were changed in a workbook back into a scenario.",
    discussion: """
      Examples:
        commitbook import reply.xlsx --scenario renewal/scenario.yaml
        commitbook import reply.xlsx --scenario scenario.yaml -o round-2.yaml
        commitbook import reply.xlsx --scenario scenario.yaml --dry-run

      Reads an .xlsx that Excel or LibreOffice saved, finds its rows by their labels, and compares \
      every input with what the workbook was built with. The new file extends the scenario and \
      says only what was changed; it is read back and compared with the workbook before it is \
      written. A typed number is certain: it takes the place of a range. What cannot be taken \
      back is said, with its cell and the reason, and the command still ends with 0 unless \
      --strict is given; 3 means that the workbook cannot be used at all.
      """)

  @Argument(help: "The edited workbook.", completion: .file(extensions: ["xlsx"]))
  var book: String

  @Option(
    help: "The scenario file that the workbook was built from.",
    completion: .file(extensions: ["yaml", "yml"]))
  var scenario: String

  @Option(
    name: .shortAndLong,
    help: "The file to write (default: NAME-imported.yaml beside the scenario).",
    completion: .file(extensions: ["yaml", "yml"]))
  var output: String?

  @Flag(help: "Write over a file that is there already.")
  var force = false

  @Flag(help: "Only show what would be taken back; write nothing.")
  var dryRun = false

  @Flag(help: "End with 2 where something cannot be taken back.")
  var strict = false

  @OptionGroup var format: FormatOption

  func run() throws {
    let path = output ?? RelativeFile.imported(from: scenario)
    if !dryRun, !force, access(path, F_OK) == 0 {
      throw ExistingFile(path: path, remedy: "Name another file with -o, or write over it: --force")
    }
    let checked = try ScenarioArgument.read(scenario)
    let made = try BookImport(
      reading: book, of: checked, at: scenario, as: path,
      extending: RelativeFile.path(of: Self.absolute(scenario), beside: Self.absolute(path)),
      from: Disk())
    try format.write(made)
    for warning in made.warnings { Console.words("warning: \(warning)") }
    if !made.isWhole {
      Console.words("warning: not everything can be taken back; see above.")
    }
    if let text = made.text, !dryRun {
      let slash = path.lastIndex(of: "/")
      let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
      try OutputFolder(path: folder).write([(RelativeFile.name(of: path), Array(text.utf8))])
      Console.words("Written to \(path).")
      Console.next(
        "commitbook diff \(Console.shellWord(scenario)) \(Console.shellWord(path))")
    } else if made.text == nil {
      Console.words("There is nothing to write.")
    }
    if strict, !made.isWhole { throw ExitCode(2) }
  }

  func validate() throws {
    if output?.hasSuffix("/") == true || output?.isEmpty == true {
      throw ValidationError("--output is a file, such as renewal/round-2.yaml.")
    }
    if let output, Self.absolute(output) == Self.absolute(scenario) {
      throw ValidationError("--output is the scenario itself, which stays as it is.")
    }
  }

  private static func absolute(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
  }
}
