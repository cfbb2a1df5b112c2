/// A place in a file, as an editor shows it.
public struct SourcePlace: Hashable, Comparable, Sendable {
  /// The file's path, as it was given.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int

  /// A place in a file.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// By file, then by line, then by column.
  public static func < (a: SourcePlace, b: SourcePlace) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }
}

extension SourcePlace: CustomStringConvertible {
  /// The place as `scenarios/acme.yaml:14:9`.
  public var description: String { "\(file):\(line):\(column)" }
}
