import ArgumentParser
import Planner

/// The rate card that a command shows.
struct CardOption: ParsableArguments {
  @Option(
    help: "A rate card as CSV, in the place of the bundled one.",
    completion: .file(extensions: ["csv"]))
  var card = NamedCard.bundled

  /// Reads it.
  func read() throws -> NamedCard { try NamedCard(card, from: Disk()) }
}
