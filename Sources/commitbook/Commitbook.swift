import ArgumentParser
import Planner

/// The command `commitbook`.
@main
struct Commitbook: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commitbook",
    abstract: "Plans the renewal of an AWS Enterprise Discount Program agreement.",
    discussion: """
      Examples:
        commitbook init renewal
        commitbook compare renewal/scenario.yaml --commitments '8M to 15M by 500k'
        commitbook build renewal/scenario.yaml -o out

      Data goes to standard output, words to standard error. Exit codes: 0 fine, 1 a file or \
      the program failed, 2 a fault under verify, a difference under diff --exit-code or a loss \
      under import --strict, 3 the scenario or workbook is wrong, 4 stale prices under --strict, \
      64 usage. \
      NO_COLOR turns colour off. Completions: commitbook --generate-completion-script zsh \
      (or bash, fish).
      """,
    version: EngineVersion.current,
    subcommands: [
      Init.self, Check.self, Build.self, Compare.self, Diff.self, Explain.self, Capacity.self,
      Verify.self, ImportBook.self, Rates.self,
    ])

  static func main() {
    Console.prepare()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch  where exitCode(for: error) == .failure {
      Failure(error).end()
    } catch {
      // Help, the version, completions, and usage that the parser itself refuses.
      exit(withError: error)
    }
  }
}
