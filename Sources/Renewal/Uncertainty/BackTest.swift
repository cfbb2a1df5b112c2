import Foundation

/// How forecasts of the past came out, from which the range of a forecast follows.
public struct BackTest: Hashable, Sendable {
  /// Whether there are enough forecasts for a range.
  public enum State: Hashable, Sendable {
    /// The range follows from them.
    case used
    /// There are fewer than ``BackTest/leastRows``, so that the forecast stands as it is.
    case notEnoughData
  }

  /// The file of forecasts and actual numbers, as the scenario names it.
  public let file: String
  /// How many forecasts there are.
  public let rows: Int
  /// The mean of the logarithms of actual ÷ forecast: above 0 where forecasts were too low.
  public let bias: Double
  /// The standard deviation of these logarithms in the sample; 0 for one row.
  public let spread: Double

  /// The least number of forecasts that a range is made of.
  public static let leastRows = 8

  /// A back-test of forecasts.
  ///
  /// - Parameters:
  ///   - file: the file, as the scenario names it.
  ///   - errors: the logarithms of actual ÷ forecast, at least one.
  public init(file: String, errors: [Double]) {
    self.file = file
    rows = errors.count
    let mean = errors.reduce(0, +) / Double(max(errors.count, 1))
    let squares = errors.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    bias = mean
    spread = (squares / Double(max(errors.count - 1, 1))).squareRoot()
  }

  /// Whether there are enough forecasts for a range.
  public var state: State { rows < Self.leastRows ? .notEnoughData : .used }

  /// The range of a forecast: nine times in ten the actual number lies within it, by the errors'
  /// Student distribution with the uncertainty of their mean.
  ///
  /// - Parameter forecast: the forecast, above 0.
  public func range(forecast: Double) -> ValueRange {
    var range = ValueRange(shape(forecast), kind: .quantity)
    range.backTest = self
    return range
  }

  private func shape(_ forecast: Double) -> ValueRange.Shape {
    switch state {
    case .notEnoughData: return .certain(forecast)
    case .used where spread == 0: return .certain(forecast * exp(bias))
    case .used:
      let count = Double(rows)
      let reach =
        StudentT.quantile95(degrees: rows - 1) * spread * (1 + 1 / count).squareRoot()
      return .interval(low: forecast * exp(bias - reach), high: forecast * exp(bias + reach))
    }
  }

  /// What it says of a number, for the rows of the model.
  var words: String {
    switch state {
    case .used: "by the errors of \(rows) forecasts in \(file)"
    case .notEnoughData:
      "not enough data for a range: \(rows) of \(Self.leastRows) forecasts in \(file)"
    }
  }
}

/// A number of a scenario that was back-tested.
public struct BackTestedInput: Hashable, Sendable {
  /// The key of its random draws.
  public let name: String
  /// What it is, as people read it.
  public let label: String
  /// How forecasts of it came out.
  public let backTest: BackTest
}

extension Scenario {
  /// The numbers that were back-tested, in the order of the file.
  public var backTests: [BackTestedInput] {
    var found: [BackTestedInput] = []
    var copy = self
    copy.eachRange { place, range in
      guard let backTest = range.backTest, !found.contains(where: { $0.name == place.name }) else {
        return
      }
      found.append(BackTestedInput(name: place.name, label: place.label, backTest: backTest))
    }
    return found
  }
}
