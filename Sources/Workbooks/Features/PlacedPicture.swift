/// A picture on a sheet, such as a company's mark, in `.xlsx` only.
public struct PlacedPicture: Hashable, Sendable {
  /// The bytes of a PNG file.
  public var png: [UInt8]
  /// The cells that it covers; where it has a height of its own, the cell of its upper left corner.
  public var area: CellRange
  /// Its height in points, at which it keeps its proportions; nil to fill the area.
  public var height: Double?
  /// The words for those who cannot see it.
  public var altText: String

  /// A picture at a place.
  public init(png: [UInt8], area: CellRange, altText: String, height: Double? = nil) {
    self.height = height
    self.png = png
    self.area = area
    self.altText = altText
  }

  /// Width and height in pixels, from the file's heading; nil where it is no PNG file.
  public var size: (width: Int, height: Int)? {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard png.count > 33, png.starts(with: signature),
      png[12..<16].elementsEqual("IHDR".utf8)
    else { return nil }
    func number(_ start: Int) -> Int {
      png[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) }
    }
    let size = (width: number(16), height: number(20))
    return size.width > 0 && size.height > 0 ? size : nil
  }
}
