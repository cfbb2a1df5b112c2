import Formulas
import Rates
import Renewal
import Scenarios
import Workbooks

/// A scenario file that was read and checked.
public struct CheckedScenario: Sendable {
  /// What the file says.
  public let scenario: Scenario
  /// What is worth knowing, though it does not keep the scenario from being used.
  public let warnings: [Warning]
  /// The file's name, without its folder.
  public let file: String
  /// A hash of all the files that were read.
  public let fingerprint: String
  /// The files that were read, as far as they are text, for the workbook to keep.
  public let texts: [Attachment]

  /// Something that does not keep a scenario from being used.
  public struct Warning: Sendable {
    /// Where it is, and what it is.
    public let text: String
    /// Whether it is a price that is older than planning allows.
    public let isStalePrice: Bool
  }

  /// Reads and checks a scenario file, with the prices that Commitbook carries.
  ///
  /// Inside the scenario, places are named from the file's folder on, so that outputs do not depend
  /// on where the folder lies.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - source: where its bytes come from.
  ///   - replacement: rate cards in the place of those that it names; nil to read these.
  /// - Throws: `ScenarioProblems` with everything that is wrong, by file, line and column.
  public init(
    reading path: String, from source: any FileSource, replacingCards replacement: [RateCard]? = nil
  ) throws {
    let folder = Folder(of: path)
    let files = FilesOfFolder(folder: folder, source: source)
    let reader = ScenarioReader(
      files: files, rateCard: try RateCard.bundled(), replacing: replacement)
    let reading: ScenarioReading
    do {
      reading = try reader.read(folder.file)
    } catch {
      throw ScenarioProblems(error.problems.map(folder.named))
    }
    scenario = reading.scenario
    warnings = reading.warnings.map {
      Warning(text: folder.named($0).description, isStalePrice: $0.isStalePrice)
    }
    file = folder.file
    var bytes: [UInt8] = []
    var texts: [Attachment] = []
    for path in reading.files {
      let content = (try? files.contents(of: path, limit: .max)) ?? []
      bytes += Array(path.utf8) + [0] + content
      if let text = Attachment(name: path, bytes: content, digest: Fingerprint.of(content)) {
        texts.append(text)
      }
    }
    fingerprint = Fingerprint.of(bytes)
    self.texts = texts
  }

  /// Whether a price in use is older than planning allows.
  public var hasStalePrices: Bool { warnings.contains(where: \.isStalePrice) }
}

/// The folder of a scenario file.
private struct Folder {
  /// The folder, ending in a slash; empty for the current one.
  let path: String
  /// The scenario's file in it.
  let file: String

  init(of path: String) {
    let end = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    self.path = String(path[..<end])
    file = String(path[end...])
  }

  /// A path inside the folder, from where the command stands.
  func named(_ inner: String) -> String {
    inner.hasPrefix("/") ? inner : path + inner
  }

  /// A problem with its place named from where the command stands.
  func named(_ problem: ScenarioProblem) -> ScenarioProblem {
    var problem = problem
    problem.place.file = named(problem.place.file)
    return problem
  }
}

/// Files by their paths from one folder on.
private struct FilesOfFolder: FileSource {
  let folder: Folder
  let source: any FileSource

  func contents(of path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    try source.contents(of: folder.named(path), limit: limit)
  }
}

extension ScenarioProblem {
  /// Whether it is a price that is older than planning allows.
  fileprivate var isStalePrice: Bool {
    switch kind {
    case .rate(.stale), .rate(.staleItem): true
    case .rate, .file, .text, .shape, .quantity, .date, .name, .match, .capacity, .usage,
      .history, .override:
      false
    }
  }
}
