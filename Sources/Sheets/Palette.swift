import Formulas
import Workbooks

/// How cells look: one style for each meaning, never told by colour alone.
enum Palette {
  static let title = Style(font: Font(isBold: true, size: 16, color: Color(0x1F4E79)))
  static let subtitle = Style(font: Font(isItalic: true, color: Color(0x595959)))
  static let heading = Style(
    font: Font(isBold: true, color: .white), fill: Color(0x1F4E79),
    alignment: Alignment(vertical: .center, wraps: true))
  /// A white line keeps headings apart that fill their columns.
  static let numberHeading = Style(
    font: Font(isBold: true, color: .white), fill: Color(0x1F4E79),
    alignment: Alignment(horizontal: .right, vertical: .center, wraps: true),
    border: Border(left: .thin, color: .white))
  static let section = Style(
    font: Font(isBold: true, size: 12, color: Color(0x1F4E79)), fill: Color(0xDCE6F1),
    border: Border(bottom: .thin, color: Color(0x1F4E79)))
  static let sectionNumber = Style(
    font: Font(isBold: true, color: Color(0x1F4E79)), fill: Color(0xDCE6F1),
    alignment: Alignment(horizontal: .right),
    border: Border(bottom: .thin, color: Color(0x1F4E79)))
  static let label = Style()
  static let strong = Style(font: Font(isBold: true))
  static let note = Style(font: Font(size: 9, color: Color(0x595959)))
  static let wrapped = Style(alignment: Alignment(vertical: .top, wraps: true))
  /// Words in columns of words, clear of each other.
  static let wrappedApart = Style(
    alignment: Alignment(horizontal: .left, vertical: .top, wraps: true, indent: 1))
  static let strongApart = Style(
    font: Font(isBold: true),
    alignment: Alignment(horizontal: .left, vertical: .top, wraps: true, indent: 1))
  static let strongWrapped = Style(
    font: Font(isBold: true), alignment: Alignment(vertical: .top, wraps: true))
  static let link = Style(font: Font(isUnderlined: true, color: Color(0x0563C1)))
  static let key = Style(
    font: Font(size: 9, color: Color(0x595959)), numberFormat: "0",
    alignment: Alignment(horizontal: .center))
  static let check = Style(
    name: "Check", font: Font(isBold: true, color: Color(0x1B5E20)),
    alignment: Alignment(horizontal: .center))
  /// A warning, which is a word as well.
  static let stale = Style(
    font: Font(isBold: true, size: 9, color: Color(0x9C0006)),
    alignment: Alignment(horizontal: .center))
  /// Words among numbers.
  static let storedTrailing = Style(
    font: Font(isItalic: true), alignment: Alignment(horizontal: .right))
  /// Words beside numbers, clear of them.
  static let storedWords = Style(
    font: Font(isItalic: true),
    alignment: Alignment(horizontal: .left, vertical: .top, wraps: true, indent: 1))
  /// The heading over such words.
  static let wordsHeading = Style(
    font: Font(isBold: true, color: .white), fill: Color(0x1F4E79),
    alignment: Alignment(horizontal: .left, vertical: .center, wraps: true, indent: 1))
  static let centeredHeading = Style(
    font: Font(isBold: true, color: .white), fill: Color(0x1F4E79),
    alignment: Alignment(horizontal: .center, vertical: .center, wraps: true))
  static let storedWrapped = Style(
    font: Font(isItalic: true), alignment: Alignment(vertical: .top, wraps: true))

  /// A number that somebody states and anybody may change.
  static func input(_ format: String) -> Style {
    Style(
      name: "Input", font: Font(color: Color(0x0000FF)), fill: Color(0xFFF9DB),
      numberFormat: format,
      border: Border(
        top: .hair, bottom: .hair, left: .hair, right: .hair, color: Color(0xBFBFBF)),
      isLocked: false)
  }

  /// A number that is calculated.
  static func calculation(_ format: String, isStrong: Bool = false) -> Style {
    Style(font: Font(isBold: isStrong), numberFormat: format)
  }

  /// A number that is fetched from another sheet.
  static func fetched(_ format: String, isStrong: Bool = false) -> Style {
    Style(
      name: "Link", font: Font(isBold: isStrong, color: Color(0x00612E)), numberFormat: format)
  }

  /// A number that was worked out when the workbook was written, and stays as it is.
  static func stored(_ format: String) -> Style {
    Style(font: Font(isItalic: true, color: Color(0x404040)), numberFormat: format)
  }

  /// A total that is fetched from another sheet, under a line.
  static func sum(_ format: String) -> Style {
    Style(
      name: "Link", font: Font(isBold: true, color: Color(0x00612E)), numberFormat: format,
      border: Border(top: .thin, bottom: .double))
  }
}

extension Style {
  /// The same at the top of its row, beside words that wrap.
  var atTop: Style {
    var style = self
    style.alignment.vertical = .top
    return style
  }
}

extension Formulas.Unit {
  /// The spreadsheet's format of the unit's numbers.
  var format: String {
    switch style {
    case .money: Format.money
    case .price: "#,##0.0000"
    case .finePrice: "#,##0.000000"
    case .whole: "#,##0"
    case .decimal: "#,##0.000"
    case .percent: Format.percent
    case .flag: "0"
    case .date: "yyyy-mm"
    case .possibleDate: Format.possibleDate
    }
  }

  /// Whether the values of periods may be added up.
  var addsUp: Bool {
    self == .usd || self == .requests || self == .millionTokens || self == .flag || self == .units
  }
}

/// The formats that output sheets share.
enum Format {
  static let money = "#,##0;-#,##0"
  static let percent = "0.0%"
  /// A chance: to a tenth of a point, since it is the small ones that are signed.
  static let chance = "0.0%"
  static let amount = "#,##0.00"
  /// A month, and a dash for none.
  static let possibleDate = "[=0]\"–\";yyyy-mm"
  static let difference = "#,##0.00;-#,##0.00;0.00"
}
