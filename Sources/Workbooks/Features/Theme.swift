/// The fonts and colours that a workbook is dressed in.
public struct Theme: Hashable, Sendable {
  /// The font of headings: of styles whose letters have the heading face.
  public var headingFont: String
  /// The font of everything else.
  public var bodyFont: String
  /// The colours that a spreadsheet program offers beside its own.
  public var colors: ThemeColors

  /// A theme; without arguments, Calibri and our own colours.
  public init(
    headingFont: String = "Calibri", bodyFont: String = "Calibri",
    colors: ThemeColors = ThemeColors()
  ) {
    self.headingFont = headingFont
    self.bodyFont = bodyFont
    self.colors = colors
  }

  /// The font of a face.
  func font(of face: Font.Face) -> String {
    switch face {
    case .body: bodyFont
    case .heading: headingFont
    }
  }
}

/// The twelve colours of a theme.
public struct ThemeColors: Hashable, Sendable {
  /// Text on a light ground.
  public var text = Color.black
  /// The light ground.
  public var ground = Color.white
  /// Other text on a light ground.
  public var secondText = Color(0x1F4E79)
  /// Another light ground.
  public var secondGround = Color(0xDCE6F1)
  /// Six colours for emphasis and for the series of charts; further ones are not used.
  public var accents = [
    Color(0x1F4E79), Color(0xC9A100), Color(0x2E7D32), Color(0x7F7F7F), Color(0x5B9BD5),
    Color(0xA5300F),
  ]
  /// Links.
  public var link = Color(0x0563C1)
  /// Links that were followed.
  public var followedLink = Color(0x954F72)

  /// Our own colours.
  public init() {}
}
