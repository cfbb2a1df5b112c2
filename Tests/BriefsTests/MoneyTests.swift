import Testing
import Wording

@testable import Briefs

/// How dollars are written.
struct MoneyTests {
  @Test(
    "Results are rounded to what a reader keeps in mind",
    arguments: [
      (0, "$0"), (0.4, "$0"), (-0.4, "$0"), (12.6, "$13"), (999.4, "$999"), (999.6, "$1.0k"),
      (1_234, "$1.2k"), (9_949, "$9.9k"), (9_950, "$10k"), (850_400, "$850k"),
      (999_499, "$999k"), (999_600, "$1.00M"), (1_236_000, "$1.24M"), (9_994_000, "$9.99M"),
      (9_996_000, "$10.0M"), (12_480_000, "$12.5M"), (645_000_000, "$645.0M"),
      (1_250_000_000, "$1.25B"), (-837_000, "-$837k"),
    ] as [(Double, String)])
  func short(amount: Double, words: String) {
    #expect(Money.short(amount) == words)
  }

  @Test(
    "Terms that somebody stated keep every digit",
    arguments: [
      (12_500_000, "$12.5M"), (12_250_000, "$12.25M"), (9_000_000, "$9M"), (850_000, "$850k"),
      (12_345_678, "$12,345,678"), (260.4, "$260.4"), (0, "$0"), (1_200, "$1.2k"),
      (1_234, "$1,234"), (1_000_000_000, "$1,000M"),
    ] as [(Double, String)])
  func exact(amount: Double, words: String) {
    #expect(Money.exact(amount) == words)
  }

  @Test("What is no number is a dash")
  func notANumber() {
    #expect(Money.short(.nan) == "–")
    #expect(Money.exact(.infinity) == "–")
    #expect(MoneyScale.dollars.cell(.nan) == "–")
  }

  @Test("Tables are in thousands only where an amount reaches a million")
  func scale() {
    #expect(MoneyScale(for: [999_999, 10]).cell(1_234.6) == "1,235")
    #expect(MoneyScale(for: [-1_000_000]).cell(1_234_600) == "1,235")
    #expect(MoneyScale.thousands.cell(0.2) == "–")
  }

  @Test("Percentages: results have one decimal, terms all that were stated")
  func percent() {
    #expect(Percent.rounded(0.12345) == "12.3 %")
    #expect(Percent.rounded(0.1) == "10.0 %")
    #expect(Percent.exact(0.14) == "14 %")
    #expect(Percent.exact(0.11 + 0.02) == "13 %")
    #expect(Percent.exact(0.0825) == "8.25 %")
  }
}
