import Foundation

/// The conditions that were tested, and how close the nearest of them was.
final class Conditions {
  /// The least distance of a tested sum from its limit.
  private(set) var nearest = Double.infinity

  /// Whether a sum of money reaches a limit, from half a cent below it on.
  func reaches(_ sum: Double, _ limit: Double) -> Bool {
    let distance = sum - limit + 0.005
    nearest = min(nearest, abs(distance))
    return distance >= 0
  }

  /// A quotient that jumps where its divisor is as good as zero.
  func quotient(_ part: Double, _ whole: Double) -> Double {
    nearest = min(nearest, abs(whole))
    return whole == 0 ? 0 : part / whole
  }
}

/// A quotient; dividing by zero gives zero.
func quotient(_ part: Double, _ whole: Double) -> Double { whole == 0 ? 0 : part / whole }

/// A power.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
