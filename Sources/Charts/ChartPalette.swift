/// The looks of series: colours that stay apart in black and white, and for those who see few colours.
public enum ChartPalette {
  /// Colours; neighbours differ in lightness.
  public static let colors: [UInt32] = [
    0x1F4E79, 0xE0A100, 0x5B8DB8, 0x8C2D04, 0xA9C4DC, 0x4D4D4D, 0x2E7D32, 0x7F7F7F,
  ]
  /// Grounds: no two series of one chart have the same ground in colours of like lightness.
  private static let fills: [[SeriesLook.Fill]] = [
    [.solid, .slanted, .solid, .dotted, .solid, .crossed, .slanted, .dotted],
    [.crossed, .solid, .slanted, .solid, .dotted, .solid, .crossed, .slanted],
  ]
  /// The colour of what somebody promises: commitments and limits.
  public static let promise: UInt32 = 0xB00020
  /// The colour of words, axes and thin lines that matter.
  public static let ink: UInt32 = 0x1A1A1A
  /// The colour of thin lines that are no data.
  public static let thin: UInt32 = 0xD9D9D9

  /// The look of the filled series with this number, from 0: colour and pattern differ from those of
  /// all others up to the sixteenth.
  public static func filled(_ number: Int) -> SeriesLook {
    SeriesLook(
      color: colors[number % colors.count],
      fill: fills[number / colors.count % fills.count][number % colors.count])
  }

  /// The look of the line with this number, from 0: colour, dash and mark all differ.
  public static func line(_ number: Int) -> SeriesLook {
    let dashes: [SeriesLook.Dash] = [.solid, .dashed, .dotted, .dashDotted]
    let marks: [SeriesLook.Mark] = [.circle, .square, .diamond, .triangle]
    return SeriesLook(
      color: colors[number % colors.count], dash: dashes[number % dashes.count],
      mark: marks[number % marks.count])
  }
}
