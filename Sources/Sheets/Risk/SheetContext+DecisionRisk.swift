import Renewal
import Workbooks

extension SheetContext {
  /// What stands beside the base case on the sheet Decision; nothing without paths.
  var riskColumns: [String] {
    assessment.risk == nil
      ? []
      : [
        "Paid, expected (value)", "Paid, P90 (value)", "Chance of a shortfall (value)",
        Self.simulationHeading,
      ]
  }

  /// The cells of a candidate in those columns.
  func riskCells(_ id: String) -> [(Content, Style)] {
    guard let risk = assessment.risk else { return [] }
    let candidate = risk.candidate(id)
    return [
      (candidate.map { .number($0.paid.mean) } ?? .blank, Palette.stored(Format.money)),
      (candidate.map { .number($0.paid.p90) } ?? .blank, Palette.stored(Format.money)),
      (candidate.map { .number($0.chance) } ?? .blank, Palette.stored(Format.chance)),
      (staleMark(on: .decision), Palette.stale),
    ]
  }
}
