import Charts
import Pictures
import Renewal
import Workbooks

extension SheetContext {
  /// The fan of what retires, and the ranges by what each moves.
  func riskPictures(from row: Int, to sheet: inout Sheet) {
    let next = fanPicture(from: row, to: &sheet)
    tornadoPicture(from: next, to: &sheet)
  }

  private func fanPicture(from row: Int, to sheet: inout Sheet) -> Int {
    guard let chart = pictures.fan, let fan = assessment.risk?.fan else { return row }
    let place = PicturePlace(row: row, direction: .across)
    let percentiles = FieldPictures.percentiles
    let drawn = chart.plots.flatMap(\.series)
    func stands(_ strand: Int, _ year: Int) -> CellMention {
      let cell = place.cell(strand: strand, category: year)
      return cell.inColumn(row: cell.row)
    }
    let stored = percentiles.map { percentile in
      PictureTable.Strand(
        name: percentile.name, cells: fan.map { .number(percentile.value($0)) },
        style: Palette.stored(Format.money), isDrawn: false)
    }
    let bands = drawn.prefix(percentiles.count).enumerated().map { number, series in
      PictureTable.Strand(
        name: series.name,
        cells: fan.indices.map { year in
          let value = series.values[year] ?? 0
          return number == 0
            ? .formula("\(stands(0, year))", value)
            : .formula("\(stands(number, year))-\(stands(number - 1, year))", value)
        }, style: Palette.calculation(Format.money))
    }
    let lines = pictures.promises.compactMap { offer, _ in
      renewal.candidate(offer.candidate.id).map { member in
        PictureTable.Strand(
          name: "Commitment, \(offer.candidate.name)",
          cells: fan.indices.map { fetched(Terms.commitment, member: member, period: $0) },
          style: Palette.fetched(Format.money))
      }
    }
    let median = PictureTable.Strand(
      name: "Median",
      cells: fan.enumerated().map { year, spread in .formula("\(stands(3, year))", spread.p50) },
      style: Palette.calculation(Format.money))
    return write(
      PictureTable(
        title: "What retires the commitment over the paths, USD", categories: chart.categories,
        strands: stored + bands + lines + [median],
        direction: .across, chart: chart,
        mark: staleMark(on: .risk),
        note: "Simulation (values): percentiles of the paths. Commitments recalculate."),
      from: place.row, to: &sheet)
  }

  private func tornadoPicture(from row: Int, to sheet: inout Sheet) {
    guard let chart = pictures.tornado, let base = assessment.risk?.tornado.base else { return }
    let place = PicturePlace(row: row, direction: .down)
    let bars = pictures.tornadoBars
    func difference(_ strand: Int, _ paid: (Tornado.Bar) -> Double) -> [Content] {
      bars.enumerated().map { number, bar in
        let cell = place.cell(strand: strand, category: number)
        return .formula(
          "\(cell.inRow(column: cell.column - 2))-\(cell.inRow(column: 2))", paid(bar) - base)
      }
    }
    let stored = Palette.stored(Format.money)
    _ = write(
      PictureTable(
        title: "Ranges by what each moves of what is paid, USD", categories: chart.categories,
        strands: [
          PictureTable.Strand(
            name: "Base case", cells: bars.map { _ in .number(base) }, style: stored, isDrawn: false
          ),
          PictureTable.Strand(
            name: "Paid at P10", cells: bars.map { .number($0.paid.low) }, style: stored,
            isDrawn: false),
          PictureTable.Strand(
            name: "Paid at P90", cells: bars.map { .number($0.paid.high) }, style: stored,
            isDrawn: false),
          PictureTable.Strand(
            name: "At the range's 10th percentile", cells: difference(3) { $0.paid.low },
            style: Palette.calculation(Format.money)),
          PictureTable.Strand(
            name: "At its 90th percentile", cells: difference(4) { $0.paid.high },
            style: Palette.calculation(Format.money)),
        ], direction: .down, chart: chart,
        mark: staleMark(on: .risk),
        note: "Simulation (values): everything else at the base case, the widest range first."),
      from: row, to: &sheet)
  }
}
