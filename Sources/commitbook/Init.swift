import ArgumentParser
import Foundation
import Planner

/// Writes the starter scenario.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a commented starter scenario.",
    discussion: """
      Examples:
        commitbook init                    # ./scenario.yaml
        commitbook init renewal            # renewal/scenario.yaml
        commitbook init renewals/2027

      A file that is there already is never overwritten.
      """)

  @Argument(help: "The folder to write scenario.yaml to.", completion: .directory)
  var folder = "."

  func run() throws {
    let folder = OutputFolder(path: folder)
    let name = "scenario.yaml"
    let path = self.folder == "." ? name : folder.place(of: name)
    guard access(path, F_OK) != 0 else {
      throw ExistingFile(path: path, remedy: "Name another folder: commitbook init DIR")
    }
    try folder.write([(name, Starter.scenario)])
    try Console.data("\(path)\n")
    Console.next("change the numbers to yours, then commitbook check \(Console.shellWord(path))")
  }
}
