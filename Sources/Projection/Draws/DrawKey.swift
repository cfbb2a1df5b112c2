/// The key of a number's random words: the seed, and the number's name.
package struct DrawKey: Sendable {
  private let philox: Philox

  /// The words of a name under a seed.
  package init(seed: UInt64, name: String) {
    philox = Philox(key: (seed, Self.hash(name)))
  }

  /// Four uniform numbers, each above 0 and below 1, for the paths `4 × number` to `4 × number + 3`.
  @inline(__always)
  package func uniforms(_ number: Int) -> (Double, Double, Double, Double) {
    let words = philox.words(at: (UInt64(number), 0, 0, 0))
    return (
      Self.uniform(words.0), Self.uniform(words.1), Self.uniform(words.2), Self.uniform(words.3)
    )
  }

  /// The middle of one of 2⁵² equal steps from 0 to 1.
  @inline(__always)
  private static func uniform(_ word: UInt64) -> Double {
    (Double(word >> 12) + 0.5) * 0x1p-52
  }

  /// The 64-bit hash of Fowler, Noll and Vo, variant 1a: the same on every machine and in every run.
  private static func hash(_ name: String) -> UInt64 {
    name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
