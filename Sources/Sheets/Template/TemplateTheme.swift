import Foundation
import Workbooks

/// The colours and fonts of a template.
public struct TemplateTheme: Hashable, Sendable {
  /// The font of titles and headings.
  public internal(set) var headings = "Calibri"
  /// The font of everything else.
  public internal(set) var text = "Calibri"
  /// The colours that differ from ours.
  private var changed: [TemplateColor: Color] = [:]

  /// Our colours and fonts.
  public init() {}

  /// The colour of a meaning.
  public subscript(color: TemplateColor) -> Color {
    get { changed[color] ?? color.standard }
    set { changed[color] = newValue == color.standard ? nil : newValue }
  }

  /// The theme as the workbook carries it, which offers its colours for cells of one's own.
  var workbookTheme: Theme {
    var colors = ThemeColors()
    colors.secondText = self[.title]
    colors.secondGround = self[.section]
    colors.accents[0] = self[.heading]
    colors.link = self[.link]
    return Theme(headingFont: headings, bodyFont: text, colors: colors)
  }

  /// A style of `Palette` in the colours of the theme.
  func dressed(_ style: Style) -> Style {
    var dressed = style
    if headings != text,
      style.font.color == TemplateColor.title.standard
        || style.fill == TemplateColor.heading.standard
    {
      dressed.font.face = .heading
    }
    for (color, value) in changed {
      switch color.use {
      case .letters: if style.font.color == color.standard { dressed.font.color = value }
      case .ground: if style.fill == color.standard { dressed.fill = value }
      case .lines: if style.border.color == color.standard { dressed.border.color = value }
      case .tab: break
      }
      // The line below a section has the colour of its title.
      if color == .title, style.border.color == color.standard { dressed.border.color = value }
    }
    return dressed
  }
}

/// What a colour of the workbook means.
///
/// `Palette` writes each meaning in its standard colour; a theme puts its own in their places.
public enum TemplateColor: String, CaseIterable, Hashable, Sendable {
  case title, heading
  case headingText = "heading-text"
  case section, note, link, input
  case inputGround = "input-ground"
  case inputLine = "input-line"
  case fetched, stored, check, warning
  case tabGuide = "tab-guide"
  case tabOutput = "tab-output"
  case tabInput = "tab-input"
  case tabCalculation = "tab-calculation"
  case tabCheck = "tab-check"

  /// What of a cell has the colour, or that a tab has it.
  enum Use { case letters, ground, lines, tab }

  /// The colour without a template.
  public var standard: Color {
    switch self {
    case .title, .heading, .tabOutput: Color(0x1F4E79)
    case .headingText: .white
    case .section: Color(0xDCE6F1)
    case .note, .tabGuide: Color(0x595959)
    case .link: Color(0x0563C1)
    case .input: Color(0x0000FF)
    case .inputGround: Color(0xFFF9DB)
    case .inputLine: Color(0xBFBFBF)
    case .fetched: Color(0x00612E)
    case .stored: Color(0x404040)
    case .check: Color(0x1B5E20)
    case .warning: Color(0x9C0006)
    case .tabInput: Color(0xC9A100)
    case .tabCalculation: Color(0x7F7F7F)
    case .tabCheck: Color(0x2E7D32)
    }
  }

  var use: Use {
    switch self {
    case .title, .headingText, .note, .link, .input, .fetched, .stored, .check, .warning: .letters
    case .heading, .section, .inputGround: .ground
    case .inputLine: .lines
    case .tabGuide, .tabOutput, .tabInput, .tabCalculation, .tabCheck: .tab
    }
  }

  /// The grounds that letters of this colour stand on, beside the white of a sheet; empty for what is
  /// not letters.
  var grounds: [TemplateColor?] {
    switch self {
    case .title: [nil, .section]
    case .headingText: [.heading]
    case .input: [.inputGround]
    case .note, .link, .fetched, .stored, .check, .warning: [nil]
    case .heading, .section, .inputGround, .inputLine, .tabGuide, .tabOutput, .tabInput,
      .tabCalculation, .tabCheck:
      []
    }
  }
}

extension Color {
  /// The colour of six hexadecimal digits; nil for any other text.
  init?(hex: String) {
    guard hex.utf8.count == 6, let rgb = UInt32(hex, radix: 16) else { return nil }
    self.init(rgb)
  }

  /// How much two colours differ in light, from 1 to 21, by the Web Content Accessibility Guidelines 2.
  func contrast(with other: Color) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private var luminance: Double {
    func light(_ shift: UInt32) -> Double {
      let value = Double(rgb >> shift & 0xFF) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * light(16) + 0.7152 * light(8) + 0.0722 * light(0)
  }
}
