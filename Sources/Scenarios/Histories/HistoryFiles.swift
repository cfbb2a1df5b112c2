import Renewal

/// The files of past forecasts that a scenario names, each read once.
final class HistoryFiles {
  private let data: DataFiles
  private let log: ProblemLog
  private let backTests = ReadOnce<BackTest>()

  /// The most bytes of a file that are read.
  private static let limit = 1_000_000

  /// Files of forecasts among files of data.
  init(data: DataFiles, log: ProblemLog) {
    self.data = data
    self.log = log
  }

  /// How the forecasts of a file came out; nil, and a problem, where it cannot be read.
  ///
  /// - Parameters:
  ///   - name: the file as the scenario names it.
  ///   - place: where the scenario does.
  func backTest(_ name: String, namedAt place: SourcePlace) -> BackTest? {
    backTests.value(of: RelativePath.resolve(name, beside: place.file)) {
      data.read(name, namedAt: place, limit: Self.limit) { .history(.file($0)) }
        .flatMap { HistoryReader(file: $0.path, log: log).errors($0.bytes) }
        .map { BackTest(file: name, errors: $0) }
    }
  }
}
