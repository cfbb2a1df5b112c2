import TestSupport
import Testing

@testable import Workbooks

/// The sizes that an archive states, which readers compare with one another.
struct ZipSizeTests {
  @Test(
    "A header states the size that the list states, or says that it stands behind (APPNOTE 4.4.4)",
    arguments: [0, 1, 130_000, 131_030, 131_050, 131_072, 131_100, 131_500, 262_100, 262_300])
  func sizes(_ count: Int) throws {
    var generator = SeededGenerator(seed: 7)
    let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    let sink = MemorySink()
    var archive = try ZipArchive(to: sink)
    archive.begin("a")
    try bytes.withUnsafeBytes { try archive.add($0) }
    try archive.end()
    try archive.close()
    let file = sink.bytes
    func number(_ start: Int, _ length: Int) -> Int {
      (0..<length).reduce(0) { $0 | Int(file[start + $1]) << (8 * $1) }
    }
    let list = number(file.count - 6, 4)
    #expect(number(list + 8, 2) == number(6, 2))
    if number(6, 2) & 8 == 0 { #expect(number(18, 4) == number(list + 20, 4)) }
    #expect(try Unzipped(file).entries.map(\.bytes) == [bytes])
  }
}
