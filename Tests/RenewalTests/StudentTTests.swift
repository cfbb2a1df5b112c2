import Testing

@testable import Renewal

/// Student's distribution against SciPy: `scipy.stats.t.ppf(0.95, degrees)`.
struct StudentTTests {
  @Test(
    "The 95th percentile",
    arguments: [
      (1, 6.313751514675037), (5, 2.0150483733330233), (7, 1.8945786050900062),
      (8, 1.8595480375308973), (9, 1.833112932656237), (11, 1.7958848187040433),
      (14, 1.761310135774891), (23, 1.713871527747048), (30, 1.697260886593957),
      (60, 1.6706488649046363), (119, 1.657759284942833), (999, 1.646380345427535),
      (100_000, 1.6448688647849696),
    ] as [(Int, Double)])
  func percentile(_ degrees: Int, _ expected: Double) {
    #expect(abs(StudentT.quantile95(degrees: degrees) - expected) < 1e-9)
  }

  @Test("With one degree of freedom it is Cauchy's: a quarter lies above 1")
  func cauchy() {
    #expect(abs(StudentT.tail(above: 1, 1) - 0.25) < 1e-14)
    #expect(abs(StudentT.tail(above: 0, 7) - 0.5) < 1e-14)
  }
}
