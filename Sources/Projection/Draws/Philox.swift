/// Random words from a counter: Philox4x64-10 of Salmon, Moraes, Dror and Shaw ("Parallel random
/// numbers: as easy as 1, 2, 3", SC 2011).
///
/// A word depends on its key and its counter alone, so that any path of any number can be drawn at any
/// time, by any thread.
package struct Philox: Sendable {
  private let keys: [(UInt64, UInt64)]

  /// The words of one key.
  package init(key: (UInt64, UInt64)) {
    keys = (0..<10).map { round in
      (
        key.0 &+ 0x9E37_79B9_7F4A_7C15 &* UInt64(round),
        key.1 &+ 0xBB67_AE85_84CA_A73B &* UInt64(round)
      )
    }
  }

  /// The four words at a counter.
  package func words(
    at counter: (UInt64, UInt64, UInt64, UInt64)
  ) -> (UInt64, UInt64, UInt64, UInt64) {
    var state = counter
    for key in keys {
      let first = state.0.multipliedFullWidth(by: 0xD2E7_470E_E14C_6C93)
      let second = state.2.multipliedFullWidth(by: 0xCA5A_8263_9512_1157)
      state = (
        second.high ^ state.1 ^ key.0, second.low, first.high ^ state.3 ^ key.1, first.low
      )
    }
    return state
  }
}
