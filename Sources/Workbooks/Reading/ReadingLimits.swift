/// How much of a file the reader takes, so that no file can use up memory or time.
///
/// All sizes are in bytes. They are held against what a file says of itself and, as it is read,
/// against what is really there.
public struct ReadingLimits: Hashable, Sendable {
  /// The size of the file.
  public var fileBytes = 256 << 20
  /// The number of files in the archive.
  public var entries = 10_000
  /// The size of one part without compression.
  public var partBytes = 512 << 20
  /// The size of all parts without compression.
  public var totalBytes = 1 << 30
  /// How many times its compressed size a part may have, once it is larger than `freeBytes`.
  public var ratio = 400
  /// The size up to which a part may be compressed as much as it likes.
  public var freeBytes = 4 << 20
  /// How deep elements may lie in each other.
  public var depth = 100
  /// The number of elements of all parts apart from cells and shared texts.
  public var elements = 1_000_000
  /// The number of attributes of one element.
  public var attributes = 128
  /// The number of sheets.
  public var sheets = 2_000
  /// The number of cells and rows of all sheets.
  public var cells = 5_000_000
  /// The number of shared texts.
  public var sharedStrings = 2_000_000
  /// The size of one text, one formula or one attribute.
  public var textBytes = 1 << 20
  /// The size of all formulas, once those that cells share stand in every cell.
  public var formulaBytes = 512 << 20

  /// The limits of everyday work: far above what Excel itself can still handle well.
  public static let standard = ReadingLimits()

  /// The limits of everyday work.
  public init() {}
}
