import Renewal
import Testing

/// Percentiles as spreadsheets have them.
struct PercentileTests {
  @Test("Percentiles are those of spreadsheets: of 1 to 4 the tenth is 1.3, the median 2.5")
  func percentiles() {
    let all = Percentiles([3, 1, 4, 2])
    #expect(abs(all.value(at: 0.1) - 1.3) < 1e-15 && all.value(at: 0.5) == 2.5)
    #expect(all.value(at: 0) == 1 && all.value(at: 1) == 4)
    #expect(all.meanOfTail(from: 0.5) == 3.5 && all.meanOfTail(from: 0.9) == 4)
    #expect(Percentiles([]).value(at: 0.5) == 0)
  }
}
