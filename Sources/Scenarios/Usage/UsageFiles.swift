import Renewal

/// The files of measured requests that a scenario names, each read once.
final class UsageFiles {
  private let files: any FileSource
  private let log: ProblemLog
  private var shapes: [String: LoadShape?] = [:]
  /// The files, in the order in which they were named.
  private(set) var paths: [String] = []

  /// The most bytes of a file that are read.
  static let limit = 512_000_000

  /// Files from a source.
  init(files: any FileSource, log: ProblemLog) {
    self.files = files
    self.log = log
  }

  /// The load that a file shows; nil, and a problem, where it cannot be read.
  ///
  /// - Parameters:
  ///   - name: the file as the scenario names it.
  ///   - place: where the scenario does.
  func shape(_ name: String, namedAt place: SourcePlace) -> LoadShape? {
    let path = RelativePath.resolve(name, beside: place.file)
    if let known = shapes[path] { return known }
    let shape = read(path, name, place)
    shapes[path] = .some(shape)
    return shape
  }

  private func read(_ path: String, _ name: String, _ place: SourcePlace) -> LoadShape? {
    let bytes: [UInt8]
    do {
      bytes = try files.contents(of: path, limit: Self.limit)
    } catch {
      let fault: FileFault =
        switch error {
        case .notFound: .notFound(path: name)
        case .unreadable(let reason): .unreadable(path: name, reason: reason)
        }
      log.report(.usage(.file(fault)), at: place)
      return nil
    }
    guard bytes.count <= Self.limit else {
      log.report(.usage(.file(.tooLarge(limit: Self.limit))), at: place)
      return nil
    }
    paths.append(path)
    return UsageReader(file: path, log: log).read(bytes)?.shape(file: name)
  }
}
