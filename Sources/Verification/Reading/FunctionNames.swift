/// The functions of spreadsheets, by what rules say of them.
enum FunctionNames {
  /// Safe in Excel, LibreOffice and Gnumeric, rule 25.
  static let portable = names(
    """
    SUM SUMIF SUMIFS SUMPRODUCT MIN MAX MEDIAN ROUND ROUNDUP IF IFERROR CHOOSE INDEX MATCH EDATE
    EOMONTH DATE YEAR MONTH DAY TEXT HYPERLINK PMT XNPV FREQUENCY NORM.S.INV PERCENTILE
    PERCENTILE.INC STDEV.S GAMMA.INV LOGNORM.INV BETA.INV IFS SWITCH MAXIFS TEXTJOIN CONCAT AVERAGE
    COUNT COUNTA COUNTIF COUNTIFS ABS AND OR NOT EXP LN INT
    """)

  /// They change whenever anything is recalculated, rule 21.
  static let volatile = names("NOW TODAY RAND RANDBETWEEN RANDARRAY OFFSET INDIRECT CELL INFO")

  /// Not to be used for other reasons, rule 21: NPV discounts the first period too.
  static let forbidden = names("NPV")

  /// They round, rule 23; INT counts whole units and is left alone.
  static let rounding = names(
    """
    ROUND ROUNDUP ROUNDDOWN MROUND TRUNC FIXED CEILING CEILING.MATH CEILING.PRECISE ISO.CEILING
    FLOOR FLOOR.MATH FLOOR.PRECISE EVEN ODD DOLLAR
    """)

  /// A number among their arguments says which one, how many or how, and is no constant.
  static let takingPlaces = names(
    """
    ROUND ROUNDUP ROUNDDOWN TRUNC INDEX MATCH XMATCH VLOOKUP HLOOKUP XLOOKUP CHOOSE LEFT RIGHT MID
    EDATE EOMONTH TEXT FIXED PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC
    QUARTILE.EXC LARGE SMALL RANK RANK.EQ WEEKDAY WEEKNUM OFFSET SUBSTITUTE REPT FIND SEARCH LOG
    TEXTJOIN SORT FILTER SEQUENCE TAKE DROP
    """)

  /// They ask the network.
  static let asking = names("WEBSERVICE RTD CUBEVALUE CUBEMEMBER STOCKHISTORY IMAGE")

  /// Totals, which may stand at the end of a row of another formula.
  static let totals = names(
    "SUM AVERAGE MIN MAX COUNT COUNTA SUBTOTAL AGGREGATE MEDIAN SUMPRODUCT AND OR")

  private static func names(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  /// Whether a function is one of Excel's.
  static func isKnown(_ name: String) -> Bool { known.contains(name) }

  private static let known = names(knownNames)
}
