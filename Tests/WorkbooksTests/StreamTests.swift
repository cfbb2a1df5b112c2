import Testing

@testable import Workbooks

/// What leaves while a file is still being made.
@Suite("Writing block by block")
struct StreamTests {
  /// More than a block of XML, what zlib keeps to look back at, and a packed block.
  private static let bound = 2 * (PackageStream.blockSize + Deflater.blockSize)

  @Test("However many rows are made, no more than some blocks of them are held at any moment")
  func boundedMemory() throws {
    for rows in [8_000, 16_000] {
      let sink = CountingSink()
      let departures = Departures()
      let book = SampleBook.with(name: "Data") { sheet in
        sheet.laterRows = RowSource(count: rows, columns: 16) { row in
          departures.note(sink.bytes.count)
          var state = UInt64(row.index) &* 0x9E37_79B9_7F4A_7C15
          for column in 1...16 {
            state = (state ^ state >> 29) &* 0xBF58_476D_1CE4_E5B9 &+ UInt64(column)
            row.set(.text(String(state ^ state >> 32, radix: 36)), column: column)
          }
        }
      }
      try book.writeXLSX(to: sink)
      // Rows are alike and hardly pack, so that each makes up its share of the file.
      let total = sink.bytes.count
      #expect(total > 4 * Self.bound)
      let held = departures.byRow.enumerated().map { row, left in total * row / rows - left }
      #expect(held.count == rows)
      #expect(held.max() ?? .max < Self.bound)
      #expect(sink.largestBlock <= Deflater.blockSize)
    }
  }

  @Test("A short entry has its sizes before it, a long one behind it; both are read back")
  func sizes() throws {
    let file = try LargeSheet.streamed(rows: 8_000).xlsx()
    let archive = try Unzipped(file)
    let sheet = try archive.bytes("xl/worksheets/sheet1.xml")
    #expect(sheet.count > 1 << 20)
    // Bit 3 of the flags: the sizes follow.
    let flags = file.indices.dropLast(30).filter { file[$0...].starts(with: [0x50, 0x4B, 3, 4]) }
      .map { file[$0 + 6] }
    #expect(flags == archive.entries.map { $0.path == "xl/worksheets/sheet1.xml" ? 8 : 0 })
  }

  @Test("What the sink throws ends the writing")
  func refused() {
    #expect(throws: WorkbookError.archive("the disk is full")) {
      try LargeSheet.streamed(rows: 50_000).writeXLSX(to: FullSink())
    }
  }

  @Test("XML that cannot be read back is refused, in the first blocks of a part without exception")
  func readBack() throws {
    for place in [0, PackageStream.blocksReadBack - 1] {
      var stream = try PackageStream(to: MemorySink())
      var strings = SharedStrings()
      let part = Part(path: "part.xml") { stream, _ throws(WorkbookError) in
        var xml = XMLBuffer(fragment: .escaped)
        xml.write("<a>")
        for block in 0..<PackageStream.blocksReadBack {
          while xml.count < PackageStream.blockSize { xml.write("<b/>") }
          if block == place { xml.write("<c>") }
          try stream.passOnBlock(of: &xml)
        }
        xml.write("</a>")
        try stream.passOn(&xml)
      }
      #expect(throws: WorkbookError.malformed(document: "part.xml", line: 1)) {
        try stream.write(part, &strings)
      }
    }
  }
}

/// By row, how many bytes of the file had left when the row was made.
private final class Departures: @unchecked Sendable {
  // Rows are made one after the other, on the thread that writes.
  private(set) var byRow: [Int] = []
  func note(_ bytes: Int) { byRow.append(bytes) }
}

/// A sink that measures what it takes.
final class CountingSink: ByteSink, @unchecked Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var largestBlock = 0

  func write(_ block: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: block)
    largestBlock = max(largestBlock, block.count)
  }
}

/// A sink that takes nothing.
private final class FullSink: ByteSink {
  func write(_ block: UnsafeRawBufferPointer) throws(WorkbookError) {
    throw .archive("the disk is full")
  }
}
