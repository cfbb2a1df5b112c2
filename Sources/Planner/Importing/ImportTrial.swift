import Formulas
import Renewal
import Scenarios

/// Reads a new file as if it were on the disk already, and compares what it states with a workbook.
struct ImportTrial {
  let renewal: RenewalModel
  /// Where the new file will stand.
  let path: String
  let source: any FileSource

  /// What a trial gives.
  enum Result {
    /// The file cannot be read.
    case problems(ScenarioProblems)
    /// The scenario has other rows than the workbook.
    case otherRows
    /// The scenario, and the inputs that differ from those of the workbook as it was built.
    case read(CheckedScenario, [String: [[Double]]])
  }

  /// Reads the text of the new file.
  func run(_ text: String) throws -> Result {
    let checked: CheckedScenario
    do {
      checked = try CheckedScenario(
        reading: path, from: FileBeside(path: path, bytes: Array(text.utf8), source: source))
    } catch let problems as ScenarioProblems {
      return .problems(problems)
    }
    var scenario = checked.scenario
    // Which numbers of units are compared is chosen when a workbook is made.
    let known = renewal.scenario.capacities
    if known.map(\.name) == scenario.capacities.map(\.name) {
      for number in known.indices { scenario.capacities[number].rungs = known[number].rungs }
    }
    guard let change = try? renewal.change(to: scenario) else { return .otherRows }
    return .read(
      checked,
      Dictionary(change.values.map { ($0.input.id, $0.values) }) { first, _ in first })
  }
}

/// Files of a source, and one that is not there yet.
private struct FileBeside: FileSource {
  let path: String
  let bytes: [UInt8]
  let source: any FileSource

  func contents(of path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    path == self.path ? bytes : try source.contents(of: path, limit: limit)
  }
}
