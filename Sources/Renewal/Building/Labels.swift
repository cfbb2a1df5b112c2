/// Labels that tell members of one index apart: the second of two alike gets a number.
func distinct(_ labels: [String]) -> [String] {
  var seen: [String: Int] = [:]
  return labels.map { label in
    seen[label, default: 0] += 1
    let count = seen[label] ?? 1
    return count == 1 ? label : "\(label) (\(count))"
  }
}
