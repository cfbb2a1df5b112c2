import CLibZip

/// A zip archive made in memory, with the same bytes for the same parts.
///
/// Every entry has the oldest date that the format knows, 1 January 1980, and the attributes of a
/// plain file. The bytes still depend on the versions of libzip and zlib.
struct ZipArchive: ~Copyable {
  /// How hard to compress: most of the size is gone at low levels, for a third of the time.
  private static let compressionLevel: UInt32 = 2
  /// 1 January 1980 in the form that archives store.
  private static let firstDay: UInt16 = 1 << 5 | 1

  private let source: OpaquePointer
  private var archive: OpaquePointer?

  /// An empty archive.
  init() throws(WorkbookError) {
    var error = zip_error_t()
    zip_error_init(&error)
    guard let source = zip_source_buffer_create(nil, 0, 0, &error) else {
      throw Self.failure(&error)
    }
    guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, &error) else {
      zip_source_free(source)
      throw Self.failure(&error)
    }
    zip_error_fini(&error)
    // Closing the archive gives up one hold on the source; this one is for reading it afterwards.
    zip_source_keep(source)
    self.source = source
    self.archive = archive
  }

  deinit {
    if let archive { zip_discard(archive) }
    zip_source_free(source)
  }

  /// Adds a file.
  mutating func add(_ path: String, _ bytes: [UInt8]) throws(WorkbookError) {
    guard let archive,
      let part = bytes.withUnsafeBytes({
        commitbook_zip_source_copy(archive, $0.baseAddress, UInt64($0.count))
      })
    else { throw .archive("there is no memory left") }
    let added = zip_file_add(archive, path, part, UInt32(ZIP_FL_ENC_UTF_8))
    guard added >= 0 else {
      zip_source_free(part)
      throw failure()
    }
    let index = UInt64(added)
    guard
      zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, Self.compressionLevel) == 0,
      zip_file_set_dostime(archive, index, 0, Self.firstDay, 0) == 0,
      zip_file_set_external_attributes(archive, index, 0, UInt8(ZIP_OPSYS_DOS), 0) == 0
    else { throw failure() }
  }

  /// Closes the archive and gives its bytes.
  consuming func bytes() throws(WorkbookError) -> [UInt8] {
    guard let open = archive, zip_close(open) == 0 else { throw failure() }
    archive = nil
    var information = zip_stat_t()
    guard zip_source_open(source) == 0, zip_source_stat(source, &information) == 0 else {
      throw .archive("the finished archive cannot be read")
    }
    let size = Int(information.size)
    var read = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      read = Int(zip_source_read(source, buffer.baseAddress, UInt64(size)))
      count = max(read, 0)
    }
    zip_source_close(source)
    guard read == size else { throw .archive("the finished archive cannot be read") }
    return bytes
  }

  private func failure() -> WorkbookError {
    guard let archive, let text = zip_strerror(archive) else { return .archive("unknown") }
    return .archive(String(cString: text))
  }

  private static func failure(_ error: inout zip_error_t) -> WorkbookError {
    let text = zip_error_strerror(&error).map { String(cString: $0) } ?? "unknown"
    zip_error_fini(&error)
    return .archive(text)
  }
}
