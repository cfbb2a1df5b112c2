import Testing

@testable import Planner

struct SweepTests {
  private func crossing(_ figure: @escaping (Double) -> Double) throws -> Double? {
    try Sweep<Double> { $0 }.crossing(in: 0...100, within: 1e-8) { figure($0) }
  }

  @Test("A crossing is found behind a plateau")
  func plateau() throws {
    let found = try crossing { value in value < 0.7 ? -1 : 1e6 * (value - 0.7) - 1 }
    #expect(abs((found ?? 0) - 0.700_001) < 1e-7)
  }

  @Test("A crossing is found at a step, on whichever side the figure is large")
  func step() throws {
    let falling = try crossing { value in value < 0.3 ? 1e9 : -0.01 }
    let rising = try crossing { value in value < 99 ? -0.01 : 1e9 }
    #expect(abs((falling ?? 0) - 0.3) < 1e-7)
    #expect(abs((rising ?? 0) - 99) < 1e-7)
  }

  @Test("A figure of one sign has no crossing")
  func none() throws {
    #expect(try crossing { $0 + 1 } == nil)
  }
}
