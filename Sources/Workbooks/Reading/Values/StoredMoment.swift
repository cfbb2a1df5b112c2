/// Days and moments in the notation of ISO 8601, as the numbers that spreadsheets count with.
enum StoredMoment {
  /// The number of a text such as `2026-11-23`, `2026-11-23T12:30:00Z` or `12:30:00`; nil for others.
  static func serial(_ text: String, from1904: Bool) -> Double? {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      if let day = day(parts[0], from1904: from1904) { return day }
      return fraction(parts[0])
    case 2:
      guard let day = day(parts[0], from1904: from1904), let fraction = fraction(parts[1]) else {
        return nil
      }
      return day + fraction
    default: return nil
    }
  }

  private static func day(_ text: Substring, from1904: Bool) -> Double? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2]), (1900...9999).contains(year),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    // Years from March, so that the leap day is the last one.
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    let days = 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day
    // 30 December 1899; spreadsheets count a 29 February 1900 that never was.
    let serial = days - 693_900
    if from1904 { return Double(serial - 1_462) }
    return Double(serial < 61 ? serial - 1 : serial)
  }

  private static func fraction(_ text: Substring) -> Double? {
    let plain = text.last == "Z" ? text.dropLast() : text
    let parts = plain.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hours = Int(parts[0]), let minutes = Int(parts[1]),
      let seconds = parts.count == 3 ? StoredNumber.parse(Array(parts[2].utf8)) : 0,
      (0...24).contains(hours), (0..<60).contains(minutes), (0..<61).contains(seconds)
    else { return nil }
    return (Double(hours * 3_600 + minutes * 60) + seconds) / 86_400
  }
}
