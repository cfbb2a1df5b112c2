import CSteps
import Foundation

/// The standard normal distribution.
package enum NormalScore {
  /// The chance that a standard normal number is at most so much.
  package static func chance(_ score: Double) -> Double {
    0.5 * erfc(-score * 0.5.squareRoot())
  }

  /// The density at a score.
  package static func density(_ score: Double) -> Double {
    exp(-0.5 * score * score) * 0.3989422804014327
  }

  /// The score that a standard normal number stays below with a chance above 0 and below 1, to about
  /// 1 part in 10¹⁶.
  package static func score(_ chance: Double) -> Double { normalScore(chance) }
}
