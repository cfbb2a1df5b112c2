/// A style that a sheet has taken in, for cells that are written by the thousand.
///
/// It belongs to the sheet that made it; on another sheet it is another style or the plain one.
public struct SheetStyle: Hashable, Sendable {
  /// The plain style of every sheet.
  public static let plain = SheetStyle(place: 0)

  /// The place among the styles of the sheet.
  let place: Int
}
