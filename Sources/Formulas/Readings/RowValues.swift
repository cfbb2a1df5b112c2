/// The numbers of a model's rows, wherever they come from.
public protocol RowValues: Sendable {
  /// One value; members and periods count from 0.
  func value(_ row: any Row, member: Int, period: Int) -> Double
  /// What a member is worth before the first period.
  func opening(_ row: any Row, member: Int) -> Double
}
