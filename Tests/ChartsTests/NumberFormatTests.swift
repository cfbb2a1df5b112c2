import Charts
import Testing

/// The number formats of charts, against what a spreadsheet's TEXT function gives for the same code.
struct NumberFormatTests {
  @Test(
    "A number reads as a spreadsheet shows it",
    arguments: [
      ("#,##0", 1234567.5, "1,234,568"), ("#,##0", -0.4, "0"), ("#,##0", -1234, "-1,234"),
      ("0", 1234, "1234"), ("0%", 0.125, "13%"), ("0.0%", 0.125, "12.5%"),
      ("$#,##0.0,,\"M\"", 45_291_086, "$45.3M"), ("$#,##0.0,,\"M\"", -837_198, "-$0.8M"),
      ("$#,##0,\"k\"", 837_198, "$837k"), ("#,##0;-#,##0", -5, "-5"),
      ("+#,##0;-#,##0;\"–\"", 0, "–"), ("+#,##0;-#,##0;\"–\"", 7, "+7"),
      ("General", 0.25, "0.25"), ("General", 1500, "1500"), ("0.00", 2, "2.00"),
    ])
  func text(code: String, value: Double, text: String) {
    #expect(NumberFormat(code).text(value) == text)
  }

  @Test("A number that is not finite is a dash")
  func notFinite() {
    #expect(NumberFormat("0").text(.nan) == "–")
    #expect(NumberFormat("$#,##0").text(.infinity) == "–")
  }
}
