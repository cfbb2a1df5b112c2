/// How a cell of a file looks, as far as rules speak of it.
///
/// Many cells wear the same style, so that what it says is kept once for all of them.
public struct StoredStyle: Hashable, Sendable {
  /// What a style says.
  private struct Look: Hashable, Sendable {
    var name = "Normal"
    var numberFormat = "General"
    var fontColor: String?
    var fill: String?
    var isBold = false
    var isLocked = true
    var hidesFormula = false
  }

  /// The one copy of it.
  private final class Kept: Sendable {
    let look: Look

    init(_ look: Look) { self.look = look }
  }

  private static let plain = Kept(Look())

  private var kept = Self.plain

  /// The plain style.
  public init() {}

  /// The name of its cell style; `Normal` for the plain one.
  public var name: String {
    get { look.name }
    set { look.name = newValue }
  }

  /// The format of numbers.
  public var numberFormat: String {
    get { look.numberFormat }
    set { look.numberFormat = newValue }
  }

  /// The colour of the letters as eight or six hexadecimal digits, or `theme 1`; nil for the plain one.
  public var fontColor: String? {
    get { look.fontColor }
    set { look.fontColor = newValue }
  }

  /// The colour of the ground; nil for none.
  public var fill: String? {
    get { look.fill }
    set { look.fill = newValue }
  }

  /// Whether the letters are bold.
  public var isBold: Bool {
    get { look.isBold }
    set { look.isBold = newValue }
  }

  /// Whether it may not be changed once the sheet is protected.
  public var isLocked: Bool {
    get { look.isLocked }
    set { look.isLocked = newValue }
  }

  /// Whether its formula is hidden once the sheet is protected.
  public var hidesFormula: Bool {
    get { look.hidesFormula }
    set { look.hidesFormula = newValue }
  }

  /// Whether two styles say the same.
  public static func == (first: StoredStyle, second: StoredStyle) -> Bool {
    first.kept === second.kept || first.look == second.look
  }

  /// Mixes what the style says into a hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(look) }

  private var look: Look {
    get { kept.look }
    set { kept = Kept(newValue) }
  }
}
