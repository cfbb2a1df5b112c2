/// The named styles that every spreadsheet program brings along.
enum BuiltInStyle {
  /// The English name of a style by its number; nil where it has none.
  static func name(_ number: Int) -> String? { names[number] }

  private static let names: [Int: String] = {
    var names = [
      0: "Normal", 3: "Comma", 4: "Currency", 5: "Percent", 6: "Comma [0]", 7: "Currency [0]",
      8: "Hyperlink", 9: "Followed Hyperlink", 10: "Note", 11: "Warning Text", 15: "Title",
      16: "Heading 1", 17: "Heading 2", 18: "Heading 3", 19: "Heading 4", 20: "Input",
      21: "Output", 22: "Calculation", 23: "Check Cell", 24: "Linked Cell", 25: "Total",
      26: "Good", 27: "Bad", 28: "Neutral", 53: "Explanatory Text",
    ]
    for accent in 1...6 {
      let first = 25 + accent * 4
      names[first] = "Accent\(accent)"
      for (step, share) in [20, 40, 60].enumerated() {
        names[first + 1 + step] = "\(share)% - Accent\(accent)"
      }
    }
    return names
  }()
}

/// The formats that files refer to by their numbers without spelling them: ECMA-376 part 1, 18.8.30.
enum BuiltInFormat {
  /// The code of a format; nil for numbers that have none, or that differ from language to language.
  static func code(_ number: Int) -> String? { codes[number] }

  private static let codes = [
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00",
    5: "\"$\"#,##0_);\\(\"$\"#,##0\\)", 6: "\"$\"#,##0_);[Red]\\(\"$\"#,##0\\)",
    7: "\"$\"#,##0.00_);\\(\"$\"#,##0.00\\)", 8: "\"$\"#,##0.00_);[Red]\\(\"$\"#,##0.00\\)",
    9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??", 14: "mm-dd-yy",
    15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm",
    21: "h:mm:ss", 22: "m/d/yy h:mm", 37: "#,##0_);(#,##0)", 38: "#,##0_);[Red](#,##0)",
    39: "#,##0.00_);(#,##0.00)", 40: "#,##0.00_);[Red](#,##0.00)",
    41: "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)",
    42: "_(\"$\"* #,##0_);_(\"$\"* \\(#,##0\\);_(\"$\"* \"-\"_);_(@_)",
    43: "_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_)",
    44: "_(\"$\"* #,##0.00_)_(\"$\"* \\(#,##0.00\\)_(\"$\"* \"-\"??_)_(@_)", 45: "mm:ss",
    46: "[h]:mm:ss", 47: "mmss.0", 48: "##0.0E+0", 49: "@",
  ]
}

/// The colours that files refer to by their numbers: ECMA-376 part 1, 18.8.27.
enum IndexedColors {
  /// The colours from number 0.
  static let all = first + first + rest

  private static let first = [
    "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF",
  ].map { "FF" + $0 }
  private static let rest = [
    "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080", "9999FF",
    "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF", "000080", "FF00FF",
    "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF", "00CCFF", "CCFFFF", "CCFFCC",
    "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99", "3366FF", "33CCCC", "99CC00", "FFCC00",
    "FF9900", "FF6600", "666699", "969696", "003366", "339966", "003300", "333300", "993300",
    "993366", "333399", "333333",
  ].map { "FF" + $0 }
}
