import Foundation

/// The folder that a build writes to: all of its files or none.
///
/// Each file is written beside its place under a name of its own and brought to the disk; only when
/// all of them are there do they take the places of the old ones. Where one cannot, those before it
/// are put back.
struct OutputFolder {
  /// The folder's path.
  let path: String

  /// One file on its way to its place.
  private struct Replacement {
    let place: String
    let fresh: String
    let old: String
    var hasOld = false
  }

  /// Writes files, all or none.
  func write(_ files: [(name: String, bytes: [UInt8])]) throws(OutputFailure) {
    try create()
    var replacements = files.map { file in
      Replacement(
        place: place(of: file.name), fresh: place(of: ".\(file.name).\(getpid()).new"),
        old: place(of: ".\(file.name).\(getpid()).old"))
    }
    for replacement in replacements where Self.isFolder(replacement.place) {
      throw OutputFailure(path: replacement.place, reason: "it is a folder")
    }
    let signals = SignalBlock()
    defer { signals.end() }
    defer { for replacement in replacements { unlink(replacement.fresh) } }
    for (file, replacement) in zip(files, replacements) {
      try Self.write(file.bytes, for: replacement.place, to: replacement.fresh)
    }
    for number in replacements.indices {
      unlink(replacements[number].old)
      replacements[number].hasOld = link(replacements[number].place, replacements[number].old) == 0
    }
    defer { for replacement in replacements { unlink(replacement.old) } }
    for (number, replacement) in replacements.enumerated() {
      guard rename(replacement.fresh, replacement.place) != 0 else { continue }
      let reason = Console.reason(errno)
      for earlier in replacements[..<number] { Self.putBack(earlier) }
      throw OutputFailure(path: replacement.place, reason: reason)
    }
    Self.synchronize(path)
  }

  /// The path of a file in the folder.
  func place(of name: String) -> String { path.hasSuffix("/") ? path + name : "\(path)/\(name)" }

  private func create() throws(OutputFailure) {
    if Self.isFolder(path) { return }
    if access(path, F_OK) == 0 { throw OutputFailure(path: path, reason: "it is not a folder") }
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
      if mkdir(made, 0o777) != 0, errno != EEXIST {
        throw OutputFailure(path: made, reason: Console.reason(errno))
      }
    }
    if !Self.isFolder(path) { throw OutputFailure(path: path, reason: "it is not a folder") }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Writes a new file and brings it to the disk; it may be read by those who may read the old one.
  private static func write(
    _ bytes: [UInt8], for place: String, to path: String
  ) throws(OutputFailure) {
    unlink(path)
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw OutputFailure(path: place, reason: Console.reason(errno)) }
    defer { close(file) }
    var status = stat()
    if stat(place, &status) == 0 { fchmod(file, status.st_mode & 0o777) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw OutputFailure(path: place, reason: Console.reason(errno))
      }
      rest = rest.dropFirst(count)
    }
    guard fsync(file) == 0 else {
      throw OutputFailure(path: place, reason: Console.reason(errno))
    }
  }

  private static func putBack(_ replacement: Replacement) {
    if replacement.hasOld {
      rename(replacement.old, replacement.place)
    } else {
      unlink(replacement.place)
    }
  }

  /// Brings the folder's list of names to the disk.
  private static func synchronize(_ path: String) {
    let folder = open(path, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }
}

/// Holds back the signals that would end the command between two files.
struct SignalBlock {
  private let before: sigset_t

  init() {
    var blocked = sigset_t()
    var before = sigset_t()
    sigemptyset(&blocked)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&blocked, number) }
    pthread_sigmask(SIG_BLOCK, &blocked, &before)
    self.before = before
  }

  /// Lets the signals through again.
  func end() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
