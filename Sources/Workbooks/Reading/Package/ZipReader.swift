import CLibZip

/// A zip archive in memory, of which entries are unpacked one by one and never all at once.
struct ZipReader: ~Copyable {
  /// What the archive says of a file in it.
  struct Entry {
    let index: UInt64
    /// The path as it is stored.
    let path: String
    /// The size without compression, as the archive says.
    let size: Int
    /// The size within the archive.
    let compressedSize: Int
    let isEncrypted: Bool
  }

  /// The entries in the order of the archive.
  let entries: [Entry]
  private let archive: OpaquePointer

  /// Opens an archive and holds what it says of itself against the limits.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingError) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let source = bytes.withUnsafeBytes {
      commitbook_zip_source_reading($0.baseAddress, UInt64($0.count), &error)
    }
    guard let source else { throw .archive("there is no memory left") }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .archive(zip_error_strerror(&error).map { String(cString: $0) } ?? "unknown")
    }
    let found: [Entry]
    do throws(ReadingError) {
      found = try Self.entries(archive, limits)
    } catch {
      zip_discard(archive)
      throw error
    }
    self.archive = archive
    entries = found
  }

  deinit { zip_discard(archive) }

  private static func entries(
    _ archive: OpaquePointer, _ limits: ReadingLimits
  ) throws(ReadingError) -> [Entry] {
    let count = Int(zip_get_num_entries(archive, 0))
    guard count <= limits.entries else {
      throw .tooLarge(ReadingExcess(.entries, most: limits.entries))
    }
    var entries: [Entry] = []
    var total = 0
    for index in 0..<max(count, 0) {
      var information = zip_stat_t()
      zip_stat_init(&information)
      guard zip_stat_index(archive, UInt64(index), 0, &information) == 0,
        let name = information.name
      else { continue }
      let entry = Entry(
        index: UInt64(index), path: String(cString: name),
        size: Int(clamping: information.size), compressedSize: Int(clamping: information.comp_size),
        isEncrypted: information.encryption_method != UInt16(ZIP_EM_NONE))
      try entry.refuseExcess(size: entry.size, limits)
      total += entry.size
      guard total <= limits.totalBytes else {
        throw .tooLarge(ReadingExcess(.totalBytes, most: limits.totalBytes))
      }
      entries.append(entry)
    }
    return entries
  }

  /// Unpacks an entry piece by piece, until it ends or the caller has enough.
  func unpack(
    _ entry: Entry, limits: ReadingLimits, total: inout Int,
    _ take: (UnsafeRawBufferPointer) -> Bool
  ) throws(ReadingError) {
    guard !entry.isEncrypted else { throw .entry(part: entry.path, .encrypted) }
    guard let file = zip_fopen_index(archive, entry.index, 0) else {
      throw .entry(part: entry.path, .damaged(String(cString: zip_strerror(archive))))
    }
    defer { zip_fclose(file) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var size = 0
    while true {
      let read = chunk.withUnsafeMutableBytes {
        Int(zip_fread(file, $0.baseAddress, UInt64($0.count)))
      }
      guard read >= 0 else {
        throw .entry(part: entry.path, .damaged(String(cString: zip_file_strerror(file))))
      }
      guard read > 0 else {
        guard size == entry.size else {
          throw .entry(part: entry.path, .smallerThanDeclared(entry.size))
        }
        return
      }
      size += read
      total += read
      guard size <= entry.size else {
        throw .entry(part: entry.path, .largerThanDeclared(entry.size))
      }
      try entry.refuseExcess(size: size, limits)
      guard total <= limits.totalBytes else {
        throw .tooLarge(ReadingExcess(.totalBytes, most: limits.totalBytes, part: entry.path))
      }
      let goesOn = chunk.withUnsafeBytes { take(UnsafeRawBufferPointer(rebasing: $0[..<read])) }
      guard goesOn else { return }
    }
  }
}

extension ZipReader.Entry {
  /// Refuses a part that is too large, or that is compressed more than any honest part.
  fileprivate func refuseExcess(size: Int, _ limits: ReadingLimits) throws(ReadingError) {
    guard size <= limits.partBytes else {
      throw .tooLarge(ReadingExcess(.partBytes, most: limits.partBytes, part: path))
    }
    guard size <= limits.freeBytes || size / limits.ratio <= compressedSize else {
      throw .tooLarge(ReadingExcess(.ratio, most: limits.ratio, part: path))
    }
  }
}
