import Workbooks

/// How well letters stand out from their ground, after the web's accessibility guidelines.
enum Contrast {
  /// The contrast of a style from 1 to 21; nil where a colour is the theme's and not known here.
  static func of(_ style: StoredStyle) -> Double? {
    guard let letters = luminance(style.fontColor, plain: 0),
      let ground = luminance(style.fill, plain: 1)
    else { return nil }
    return (max(letters, ground) + 0.05) / (min(letters, ground) + 0.05)
  }

  private static func luminance(_ color: String?, plain: Double) -> Double? {
    guard let color else { return plain }
    guard color.count == 6 || color.count == 8, let number = UInt32(color.suffix(6), radix: 16)
    else { return nil }
    func part(_ shift: UInt32) -> Double {
      let value = Double(number >> shift & 0xFF) / 255
      return value <= 0.04045 ? value / 12.92 : Power.of((value + 0.055) / 1.055)
    }
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
  }

  /// The power of 2.4 for numbers from 0 to 1.
  private enum Power {
    static func of(_ base: Double) -> Double {
      // base^2.4 = base² · base^0.4, and base^0.4 is the fifth root of base².
      let square = base * base
      var root = 1.0
      for _ in 0..<60 {
        let fourth = root * root * root * root
        root -= (fourth * root - square) / (5 * fourth)
      }
      return square * root
    }
  }
}
