/// An opaque colour.
public struct Color: Hashable, Sendable {
  /// Red, green and blue, eight bits each: `0x1F4E79`.
  public let rgb: UInt32

  /// The colour of a number such as `0x1F4E79`; bits above the lowest 24 are dropped.
  public init(_ rgb: UInt32) { self.rgb = rgb & 0xFF_FFFF }

  /// The six hexadecimal digits: `1F4E79`.
  public var hex: String {
    let digits = String(rgb, radix: 16, uppercase: true)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// Black.
  public static let black = Color(0x00_0000)
  /// White.
  public static let white = Color(0xFF_FFFF)
}
