/// A workbook as a value: what both writers read.
///
/// ```swift
/// var inputs = Sheet(name: "Inputs", tabColor: Color(0x1F4E79))
/// inputs.set(.text("Commitment"), row: 1, column: 1)
/// inputs.set(.number(12_500_000), row: 1, column: 2, style: Style(numberFormat: "#,##0"))
/// let book = Workbook(properties: properties, sheets: [inputs])
/// let bytes = try book.xlsx()
/// ```
public struct Workbook: Sendable {
  /// What the file says about itself.
  public var properties: DocumentProperties
  /// The sheets, in the order of their tabs; the first is the one that opens.
  public var sheets: [Sheet]
  /// Names for single cells or ranges, valid in the whole workbook.
  public var names: [DefinedName]
  /// The fonts and colours that it is dressed in.
  public var theme = Theme()
  /// Text files kept inside, in this order.
  public var attachments: [Attachment] = []

  /// A workbook of these sheets and names.
  public init(properties: DocumentProperties, sheets: [Sheet] = [], names: [DefinedName] = []) {
    self.properties = properties
    self.sheets = sheets
    self.names = names
  }
}

/// A name for a cell or a range, such as `commitment` for `Inputs!$H$5`.
public struct DefinedName: Hashable, Sendable {
  /// The name: a letter or an underscore, then letters, digits, underscores and full stops.
  public var name: String
  /// What it stands for in A1 notation, without the equals sign: `Inputs!$H$5`.
  public var a1: String
  /// The same in R1C1 notation: `Inputs!R5C8`.
  public var r1c1: String

  /// A name for what both texts say.
  public init(name: String, a1: String, r1c1: String) {
    self.name = name
    self.a1 = a1
    self.r1c1 = r1c1
  }
}
