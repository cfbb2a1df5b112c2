/// Places one above the other, as near as they can be to where they are wanted without touching.
package enum LabelSpread {
  /// The centres of things of one height, in the order in which they were wanted.
  ///
  /// - Parameters:
  ///   - wanted: where each would stand best.
  ///   - height: what each takes, its distance to the next included.
  ///   - room: where they may stand; they run over its end where there is too little of it.
  package static func centers(
    _ wanted: [Double], height: Double, within room: ClosedRange<Double>
  ) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var centers = wanted
    var free = room.lowerBound + height / 2
    for place in order {
      centers[place] = max(wanted[place], free)
      free = centers[place] + height
    }
    var limit = room.upperBound - height / 2
    for (number, place) in order.enumerated().reversed() {
      let least = room.lowerBound + height * (Double(number) + 0.5)
      centers[place] = max(least, min(centers[place], limit))
      limit = centers[place] - height
    }
    return centers
  }
}
