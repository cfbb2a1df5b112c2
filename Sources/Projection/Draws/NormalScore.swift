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

  /// The score that a standard normal number stays below with a chance above 0 and below 1: algorithm
  /// AS 241, PPND16, of Wichura (Applied Statistics 37, 1988), to about 1 part in 10¹⁶.
  @inline(__always)
  package static func score(_ chance: Double) -> Double {
    let distance = chance - 0.5
    if abs(distance) <= 0.425 {
      let square = 0.180625 - distance * distance
      return distance * Self.central(square)
    }
    let tail = distance < 0 ? chance : 1 - chance
    let root = (-log(tail)).squareRoot()
    let score = root <= 5 ? Self.near(root - 1.6) : Self.far(root - 5)
    return distance < 0 ? -score : score
  }

  @inline(__always)
  private static func central(_ r: Double) -> Double {
    polynomial(
      r, 3.3871328727963666080, 1.3314166789178437745e2, 1.9715909503065514427e3,
      1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
      3.3430575583588128105e4, 2.5090809287301226727e3)
      / polynomial(
        r, 1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
        2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4,
        5.2264952788528545610e3)
  }

  private static func near(_ r: Double) -> Double {
    polynomial(
      r, 1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550,
      3.64784832476320460504, 1.27045825245236838258, 2.41780725177450611770e-1,
      2.27238449892691845833e-2, 7.74545014278341407640e-4)
      / polynomial(
        r, 1, 2.05319162663775882187, 1.67638483018380384940, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
        1.05075007164441684324e-9)
  }

  private static func far(_ r: Double) -> Double {
    polynomial(
      r, 6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580,
      2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
      2.71155556874348757815e-5, 2.01033439929228813265e-7)
      / polynomial(
        r, 1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
        2.04426310338993978564e-15)
  }

  /// The value of a polynomial whose coefficients start with the constant.
  @inline(__always)
  private static func polynomial(
    _ r: Double, _ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double,
    _ g: Double, _ h: Double
  ) -> Double {
    var value = h * r + g
    value = value * r + f
    value = value * r + e
    value = value * r + d
    value = value * r + c
    value = value * r + b
    return value * r + a
  }
}
