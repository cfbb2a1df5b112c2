/// Takes what a parser finds in a part.
protocol PartHandler: AnyObject {
  /// An element starts; the first of a part has the depth 0.
  func start(_ name: PartName, _ attributes: PartAttributes, depth: Int) throws(PartFault)
  /// The element at this depth ends.
  func end(depth: Int) throws(PartFault)
  /// Text within the last element that started and did not end, perhaps in several pieces.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(PartFault)
}

/// A name as libxml2 holds it, without its prefix.
struct PartName {
  let start: UnsafePointer<UInt8>

  /// Whether it is this very name.
  func matches(_ name: StaticString) -> Bool {
    let other = name.utf8Start
    var place = 0
    while start[place] == other[place] {
      if start[place] == 0 { return true }
      place += 1
    }
    return false
  }

  /// The name of one letter; nil for longer names.
  var letter: UInt8? { start[0] != 0 && start[1] == 0 ? start[0] : nil }

  /// The name as a text.
  var text: String { String(cString: start) }
}

/// The attributes of an element as libxml2 hands them over: valid during the call only.
struct PartAttributes {
  /// Five pointers for each: name, prefix, namespace, start and end of the value.
  private let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let count: Int

  init(_ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    self.pointers = pointers
    self.count = pointers == nil ? 0 : count
  }

  /// The name of an attribute without its prefix.
  func name(_ index: Int) -> PartName? { pointers?[index * 5].map(PartName.init) }

  /// Whether an attribute is of no namespace, as most are.
  func isPlain(_ index: Int) -> Bool { pointers?[index * 5 + 2] == nil }

  /// The bytes of a value.
  func value(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    guard let start = pointers?[index * 5 + 3], let end = pointers?[index * 5 + 4] else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(start: start, count: end - start)
  }

  /// The name under which a tree keeps an attribute: `r:id` for one of the relationships.
  func key(_ index: Int) -> String {
    let name = name(index)?.text ?? ""
    guard let space = pointers?[index * 5 + 2] else { return name }
    return String(cString: space).hasSuffix("/relationships") ? "r:" + name : "other:" + name
  }
}
