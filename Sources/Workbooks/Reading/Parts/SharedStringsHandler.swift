/// Reads the shared texts: `xl/sharedStrings.xml`.
final class SharedStringsHandler: PartHandler {
  /// The texts in their order.
  private(set) var texts: [String] = []
  private var current = RichText()
  private let limits: ReadingLimits

  init(limits: ReadingLimits) { self.limits = limits }

  func start(_ name: PartName, _ attributes: PartAttributes, depth: Int) throws(PartFault) {
    switch depth {
    case 0:
      guard name.matches("sst") else { throw .root(found: name.text, expected: "sst") }
    case 1: current.reset()
    default: current.start(name, depth: depth)
    }
  }

  func end(depth: Int) throws(PartFault) {
    switch depth {
    case 0: break
    case 1:
      guard texts.count < limits.sharedStrings else {
        throw .tooMany(.sharedStrings, most: limits.sharedStrings)
      }
      texts.append(current.string)
    default: current.end(depth: depth)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(PartFault) {
    try current.text(bytes, most: limits.textBytes)
  }
}
