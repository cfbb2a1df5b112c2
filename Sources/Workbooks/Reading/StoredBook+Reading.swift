extension StoredBook {
  /// Reads an `.xlsx` file.
  ///
  /// Nothing outside of the bytes is touched: no file, no network. What a workbook can do without
  /// (drawings, notes, tables, properties) and what is damaged there is left out and becomes one of
  /// `oddities`; everything else that is damaged is an error.
  ///
  /// ```swift
  /// let book = try StoredBook(xlsx: bytes)
  /// let formulas = book.sheets.flatMap(\.cells).compactMap(\.formula)
  /// ```
  ///
  /// - Throws: `ReadingError`, which says what the file is instead, or which part is damaged in
  ///   which line, or which limit it goes over.
  public init(
    xlsx bytes: [UInt8], limits: ReadingLimits = .standard
  ) throws(ReadingError) {
    self = try BookReader(PackageReader(bytes, limits: limits)).book()
  }
}
