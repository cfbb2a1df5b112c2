/// Labels that tell members of one index apart: each that is taken already gets the next free number.
func numbered(_ labels: [String]) -> [String] {
  var taken: Set<String> = []
  return labels.map { label in
    var candidate = label
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(label) (\(number))"
      number += 1
    }
    return candidate
  }
}
