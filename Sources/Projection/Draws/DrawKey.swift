/// The key of a number's random words: the seed, and the number's name.
package struct DrawKey: Sendable {
  private let philox: Philox

  /// The words of a name under a seed.
  package init(seed: UInt64, name: String) {
    philox = Philox(key: (seed, Self.hash(name)))
  }

  /// Four random words, for the paths `4 × number` to `4 × number + 3`.
  package func words(_ number: Int, to words: UnsafeMutablePointer<UInt64>) {
    let four = philox.words(at: (UInt64(number), 0, 0, 0))
    words[0] = four.0
    words[1] = four.1
    words[2] = four.2
    words[3] = four.3
  }

  /// The 64-bit hash of Fowler, Noll and Vo, variant 1a: the same on every machine and in every run.
  private static func hash(_ name: String) -> UInt64 {
    name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
