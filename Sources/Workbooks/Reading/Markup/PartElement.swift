/// An element of a part, with what is in it.
struct PartElement {
  /// The name without its prefix.
  var name = ""
  /// The attributes: of the relationships' namespace as `r:id`, of others as `other:id`.
  var attributes: [(name: String, value: String)] = []
  /// The elements in it.
  var children: [PartElement] = []
  /// The text directly in it.
  var text = ""

  /// The value of an attribute.
  subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The first child with a name.
  func child(_ name: String) -> PartElement? { children.first { $0.name == name } }

  /// The children with a name.
  func all(_ name: String) -> [PartElement] { children.filter { $0.name == name } }

  /// The children of the first child with a name that have a name themselves.
  func all(_ list: String, _ name: String) -> [PartElement] { child(list)?.all(name) ?? [] }

  /// All elements with a name, however deep, in the order of the part.
  func descendants(_ name: String) -> [PartElement] {
    children.flatMap { child in
      (child.name == name ? [child] : []) + child.descendants(name)
    }
  }

  /// An attribute as a truth value, `1` or `true`; the default where it is not there.
  func isTrue(_ name: String, else standard: Bool = false) -> Bool {
    guard let value = self[name] else { return standard }
    return value == "1" || value == "true" || value == "on"
  }

  /// An attribute as a whole number.
  func integer(_ name: String) -> Int? { self[name].flatMap { Int($0) } }

  /// An attribute as a finite number.
  func number(_ name: String) -> Double? {
    guard let value = self[name] else { return nil }
    return StoredNumber.parse(Array(value.utf8))
  }
}

/// Builds an element from events.
struct PartTreeBuilder {
  private var open: [PartElement] = []
  private var texts: [[UInt8]] = []
  private var size = 0
  private let textBytes: Int

  init(limits: ReadingLimits) { textBytes = limits.textBytes }

  mutating func start(_ name: PartName, _ attributes: PartAttributes) throws(PartFault) {
    var element = PartElement(name: name.text)
    element.attributes.reserveCapacity(attributes.count)
    for index in 0..<attributes.count {
      let value = attributes.value(index)
      guard value.count <= textBytes else { throw .tooMany(.textBytes, most: textBytes) }
      element.attributes.append((attributes.key(index), StoredText.decode(value)))
    }
    open.append(element)
    texts.append([])
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(PartFault) {
    guard let last = texts.indices.last else { return }
    guard texts[last].count + bytes.count <= textBytes else {
      throw .tooMany(.textBytes, most: textBytes)
    }
    texts[last].append(contentsOf: bytes)
  }

  /// Ends an element; gives the outermost one once it has ended.
  mutating func end() -> PartElement? {
    guard var element = open.popLast(), let text = texts.popLast() else { return nil }
    element.text = text.withUnsafeBufferPointer(StoredText.decode)
    guard let parent = open.indices.last else { return element }
    open[parent].children.append(element)
    return nil
  }
}

/// Reads a whole part as a tree.
final class TreeHandler: PartHandler {
  private(set) var root = PartElement()
  private let expected: String
  private let package: PackageReader
  private var builder: PartTreeBuilder

  init(root: String, package: PackageReader) {
    expected = root
    self.package = package
    builder = PartTreeBuilder(limits: package.limits)
  }

  func start(_ name: PartName, _ attributes: PartAttributes, depth: Int) throws(PartFault) {
    guard depth > 0 || name.text == expected else {
      throw .root(found: name.text, expected: expected)
    }
    try package.budget.takeElement()
    try builder.start(name, attributes)
  }

  func end(depth: Int) throws(PartFault) {
    if let element = builder.end() { root = element }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(PartFault) { try builder.text(bytes) }
}
