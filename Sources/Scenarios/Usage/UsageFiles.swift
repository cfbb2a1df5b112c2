import Renewal

/// The files of measured requests that a scenario names, each read once.
final class UsageFiles {
  private let data: DataFiles
  private let log: ProblemLog
  private let shapes = ReadOnce<LoadShape>()

  /// The most bytes of a file that are read.
  static let limit = 512_000_000

  /// Files of requests among files of data.
  init(data: DataFiles, log: ProblemLog) {
    self.data = data
    self.log = log
  }

  /// The load that a file shows; nil, and a problem, where it cannot be read.
  ///
  /// - Parameters:
  ///   - name: the file as the scenario names it.
  ///   - place: where the scenario does.
  func shape(_ name: String, namedAt place: SourcePlace) -> LoadShape? {
    shapes.value(of: RelativePath.resolve(name, beside: place.file)) {
      data.read(name, namedAt: place, limit: Self.limit) { .usage(.file($0)) }
        .flatMap { UsageReader(file: $0.path, log: log).read($0.bytes)?.shape(file: name) }
    }
  }
}
