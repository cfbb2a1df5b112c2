/// Finds a calculation among those that are there: a table of their numbers, open and linear.
struct CalculationSet {
  private var places = [Int32](repeating: -1, count: 1 << 12)
  private var count = 0

  /// The number of a calculation; where it is new, the next number, which is then taken.
  mutating func number(of calculation: Calculation, among all: [Calculation]) -> Int {
    if count * 2 > places.count { grow(all) }
    var place = Self.hash(calculation) & (places.count - 1)
    while places[place] >= 0 {
      if all[Int(places[place])] == calculation { return Int(places[place]) }
      place = (place + 1) & (places.count - 1)
    }
    places[place] = Int32(all.count)
    count += 1
    return all.count
  }

  private mutating func grow(_ all: [Calculation]) {
    let old = places
    places = [Int32](repeating: -1, count: old.count * 4)
    for number in old where number >= 0 {
      var place = Self.hash(all[Int(number)]) & (places.count - 1)
      while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
      places[place] = number
    }
  }

  private static func hash(_ calculation: Calculation) -> Int {
    var hash = UInt64(calculation.operation.rawValue) &* 0x9E37_79B9_7F4A_7C15
    mix(calculation.a, into: &hash)
    mix(calculation.b, into: &hash)
    mix(calculation.c, into: &hash)
    return Int(truncatingIfNeeded: hash >> 1)
  }

  @inline(__always)
  private static func mix(_ part: Int32, into hash: inout UInt64) {
    hash = (hash ^ UInt64(UInt32(bitPattern: part))) &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 32
  }
}
