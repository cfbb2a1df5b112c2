import Rates
import Scenarios

/// Reads a scenario: the first section is the scenario, further ones are files beside it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzScenario(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let sections = Sections(UnsafeBufferPointer(start: start, count: count))
  guard let card else { return 0 }
  do throws(ScenarioProblems) {
    _ = try ScenarioReader(files: Files(sections: sections), rateCard: card).read("scenario.yaml")
  } catch {
    precondition(!error.problems.isEmpty, "what is refused has a problem")
    for problem in error.problems { precondition(!problem.description.isEmpty) }
  }
  return 0
}

private let card = try? RateCard.bundled()

/// Files in memory.
private struct Files: FileSource, @unchecked Sendable {
  let sections: Sections

  func contents(of path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    let wanted = path == "scenario.yaml" ? "" : path
    guard let file = sections.files.first(where: { $0.path == wanted }) else { throw .notFound }
    return Array(file.bytes.prefix(limit + 1))
  }
}
