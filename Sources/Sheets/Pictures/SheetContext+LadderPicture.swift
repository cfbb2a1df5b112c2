import Charts
import Pictures
import Renewal
import Workbooks

extension SheetContext {
  /// Cost and chance of a shortfall by size.
  func ladderPicture(from row: Int, to sheet: inout Sheet) {
    let pictures = pictures
    guard let chart = pictures.ladder else { return }
    let sizes = pictures.ladderSizes
    let series = chart.plots.flatMap(\.series)
    let hasPaths = assessment.risk != nil
    let cost: [Content] = sizes.map { size in
      guard size.risk == nil, let member = renewal.candidate(size.outcome.candidate.id) else {
        return .number(size.cost)
      }
      return fetched(Totals.termPaid, member: member)
    }
    let strands = zip(series, [cost, sizes.map { .number($0.chance) }]).enumerated().map {
      number, pair in
      let format = number == 0 ? Format.money : Format.chance
      return PictureTable.Strand(
        name: pair.0.name, cells: pair.1,
        style: number == 0 && !hasPaths ? Palette.fetched(format) : Palette.stored(format))
    }
    _ = write(
      PictureTable(
        title: "Cost, USD, and chance by size (\(pictures.ladderShape))",
        categories: chart.categories,
        strands: strands,
        direction: .down, chart: chart,
        mark: hasPaths ? staleMark(on: .ladder) : nil,
        note: hasPaths ? "Simulation (values)." : "The chance is a value."), from: row, to: &sheet)
  }
}
