/// How far a text that was asked for is from a known one: four for every byte to add, drop or
/// change, one for every byte at the end of the known text that was left off.
///
/// So `haiku-5` is nearer to `haiku-5-5` than to `haiku-4-5`, and an id without its suffix is near.
func unlikeness(of asked: [UInt8], to known: [UInt8]) -> Int {
  var edits = Array(0...known.count)
  for (i, byte) in asked.enumerated() {
    var diagonal = edits[0]
    edits[0] = i + 1
    for (j, against) in known.enumerated() {
      let changed = diagonal + (byte == against ? 0 : 1)
      diagonal = edits[j + 1]
      edits[j + 1] = min(changed, min(edits[j], edits[j + 1]) + 1)
    }
  }
  return edits.enumerated().map { 4 * $1 + known.count - $0 }.min() ?? 0
}
