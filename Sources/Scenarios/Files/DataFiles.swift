/// The files of data that a scenario names.
final class DataFiles {
  private let files: any FileSource
  private let log: ProblemLog
  /// The files that were read, each once, in the order in which they were named.
  private(set) var paths: [String] = []

  /// Files from a source.
  init(files: any FileSource, log: ProblemLog) {
    self.files = files
    self.log = log
  }

  /// A file's path from the scenario's folder on, and its bytes; nil, and a problem, where it cannot
  /// be read.
  ///
  /// - Parameters:
  ///   - name: the file as the scenario names it, relative to the file that does.
  ///   - place: where it does.
  ///   - limit: the most bytes that are read.
  ///   - kind: what a problem with the file is.
  func read(
    _ name: String, namedAt place: SourcePlace, limit: Int,
    _ kind: (FileFault) -> ScenarioProblem.Kind
  ) -> (path: String, bytes: [UInt8])? {
    guard !name.hasPrefix("/") else {
      log.report(.file(.absolutePath(name)), at: place)
      return nil
    }
    let path = RelativePath.resolve(name, beside: place.file)
    let bytes: [UInt8]
    do {
      bytes = try files.contents(of: path, limit: limit)
    } catch {
      let fault: FileFault =
        switch error {
        case .notFound: .notFound(path: name)
        case .unreadable(let reason): .unreadable(path: name, reason: reason)
        }
      log.report(kind(fault), at: place)
      return nil
    }
    guard bytes.count <= limit else {
      log.report(kind(.tooLarge(limit: limit)), at: place)
      return nil
    }
    if !paths.contains(path) { paths.append(path) }
    return (path, bytes)
  }
}
