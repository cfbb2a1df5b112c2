import CLibZip

/// An `.xlsx` file as libzip reads it back.
struct Unzipped {
  /// Why an archive could not be read.
  struct Unreadable: Error {}

  /// An entry of the archive.
  struct Entry {
    let path: String
    let bytes: [UInt8]
    let time: UInt16
    let date: UInt16
    let attributes: UInt32
  }

  /// The entries in their order.
  private(set) var entries: [Entry] = []

  /// Reads an archive.
  init(_ file: [UInt8]) throws {
    let found = try file.withUnsafeBytes { buffer -> [Entry] in
      var error = zip_error_t()
      guard
        let source = zip_source_buffer_create(
          buffer.baseAddress, UInt64(buffer.count), 0, &error),
        let archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error)
      else { throw Unreadable() }
      defer { zip_discard(archive) }
      return try (0..<zip_get_num_entries(archive, 0)).map {
        try Self.entry(archive, UInt64($0), central: buffer)
      }
    }
    entries = found
  }

  /// The bytes of an entry.
  func bytes(_ path: String) throws -> [UInt8] {
    guard let entry = entries.first(where: { $0.path == path }) else { throw Unreadable() }
    return entry.bytes
  }

  private static func entry(
    _ archive: OpaquePointer, _ index: UInt64, central: UnsafeRawBufferPointer
  ) throws -> Entry {
    var information = zip_stat_t()
    var system: UInt8 = 0
    var attributes: UInt32 = 0
    guard zip_stat_index(archive, index, 0, &information) == 0, let name = information.name,
      zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0,
      let file = zip_fopen_index(archive, index, 0)
    else { throw Unreadable() }
    defer { zip_fclose(file) }
    var bytes = [UInt8](repeating: 0, count: Int(information.size))
    guard zip_fread(file, &bytes, information.size) == Int64(information.size) else {
      throw Unreadable()
    }
    let path = String(cString: name)
    let stamp = try localStamp(of: path, central)
    return Entry(
      path: path, bytes: bytes, time: stamp.time, date: stamp.date, attributes: attributes)
  }

  /// The time and the date as they are stored, before libzip turns them into local time.
  private static func localStamp(
    of path: String, _ file: UnsafeRawBufferPointer
  ) throws -> (time: UInt16, date: UInt16) {
    let name = Array(path.utf8)
    for start in 0..<(file.count - 30 - name.count)
    where file[start...].starts(with: [0x50, 0x4B, 0x03, 0x04])
      && file[(start + 30)...].starts(with: name)
    {
      func word(_ offset: Int) -> UInt16 {
        UInt16(file[start + offset]) | UInt16(file[start + offset + 1]) << 8
      }
      return (word(10), word(12))
    }
    throw Unreadable()
  }
}
