import Charts
import Formulas
import Pictures
import Renewal
import Workbooks

extension SheetContext {
  /// Spend by charge class under the commitments, and how the commitment burns down.
  func offerPictures(from row: Int, to sheet: inout Sheet) {
    let next = spendPicture(from: row, to: &sheet)
    burnDownPicture(from: next, to: &sheet)
  }

  /// The number of what is recommended.
  var signedMember: Int? { renewal.candidate(assessment.recommendation.sign) }

  private func spendPicture(from row: Int, to sheet: inout Sheet) -> Int {
    let pictures = pictures
    guard let chart = pictures.spend, let signed = signedMember else { return row }
    let years = scenario.contractYears.indices
    let classes = renewal.classMembers(of: signed)
    func yearly(_ line: any Row, _ member: Int) -> [Content] {
      years.map { fetched(line, member: member, period: $0) }
    }
    let parts = pictures.spendParts.map { part in
      PictureTable.Strand(
        name: part.name,
        cells: part.classes.isEmpty
          ? yearly(Totals.support, signed)
          : years.map { year in
            .sum(
              part.classes.map { fetched(Burn.netCost, member: classes[$0], period: year) })
          }, style: Palette.fetched(Format.money))
    }
    let lines = pictures.promises.compactMap { offer, _ in
      renewal.candidate(offer.candidate.id).map { member in
        PictureTable.Strand(
          name: "Commitment, \(offer.candidate.name)", cells: yearly(Terms.commitment, member),
          style: Palette.fetched(Format.money))
      }
    }
    let eligible = PictureTable.Strand(
      name: "What retires the commitment", cells: yearly(Burn.eligibleSpend, signed),
      style: Palette.fetched(Format.money))
    return write(
      PictureTable(
        title: "Spend of \(name(assessment.recommendation.sign)) by charge class, USD",
        categories: chart.categories, strands: parts + lines + [eligible], direction: .across,
        chart: chart,
        note: "Paid before true-ups. What retires counts fractions and caps of the paper."),
      from: row, to: &sheet)
  }

  private func burnDownPicture(from row: Int, to sheet: inout Sheet) {
    let pictures = pictures
    guard let chart = pictures.burnDown, let burn = pictures.burnMonths, let signed = signedMember
    else { return }
    let place = PicturePlace(row: row, direction: .down)
    let months = burn.months
    let first = row + 1
    let last = row + months.count
    func column(
      _ strand: Int, _ words: (FormulaPlace) -> FormulaWords, _ value: (BurnMonths.Month) -> Double
    ) -> [Content] {
      months.enumerated().map { number, month in
        .formula(words(place.cell(strand: strand, category: number)), value(month))
      }
    }
    /// A column from its first row to the row of the formula.
    func toDate(_ cell: FormulaPlace, _ other: Int) -> CellMention {
      let letters = CellText.letters(other)
      return CellMention(
        a1: "\(letters)$\(first):\(letters)\(cell.row)",
        r1c1: "R\(first)C[\(other - cell.column)]:RC[\(other - cell.column)]")
    }
    func whole(_ cell: FormulaPlace, _ other: Int) -> CellMention {
      let letters = CellText.letters(other)
      return CellMention(
        a1: "\(letters)$\(first):\(letters)$\(last)",
        r1c1: "R\(first)C[\(other - cell.column)]:R\(last)C[\(other - cell.column)]")
    }
    func ofYear(_ line: any Row, _ cell: FormulaPlace) -> FormulaWords {
      guard let from = grid.address(of: line, member: signed, period: 0) else { return "0" }
      // Gnumeric's INDEX finds nothing in a range of one cell.
      let years = scenario.contractYears.count
      guard years > 1 else { return "\(CellMention(a1: from.a1, r1c1: from.r1c1))" }
      let to = from.column + years - 1
      let cells = CellMention(
        a1: "\(from.a1):$\(CellText.letters(to))$\(from.row)",
        r1c1: "\(from.r1c1):R\(from.row)C\(to)")
      return "INDEX(\(cells),1,\(cell.inRow(column: 2)))"
    }
    let outcome = pictures.signed
    let strands = [
      PictureTable.Strand(
        name: "Contract year",
        cells: months.indices.map { fetched(Timeline.yearOfMonth, period: $0) },
        style: Palette.fetched("0"), isDrawn: false),
      PictureTable.Strand(
        name: "Billed after the discount", cells: months.indices.map { billed(signed, $0) },
        style: Palette.fetched(Format.money), isDrawn: false),
      PictureTable.Strand(
        name: "Commitment of the year",
        cells: column(2, { ofYear(Terms.commitment, $0) }) {
          outcome?.candidate.commitment[$0.year] ?? 0
        }, style: Palette.fetched(Format.money), isDrawn: false),
      PictureTable.Strand(
        name: "Retires in the year",
        cells: column(3, { ofYear(Burn.eligibleSpend, $0) }) {
          outcome?.eligibleSpend[$0.year] ?? 0
        }, style: Palette.fetched(Format.money), isDrawn: false),
      PictureTable.Strand(
        name: "Retires in the month, spread as the bills are",
        cells: column(
          4,
          { cell in
            let inYear: FormulaWords =
              "IF(\(cell.inRow(column: 3))=0,0,\(cell.inRow(column: 5))*\(cell.inRow(column: 3))/SUMIF(\(whole(cell, 2)),\(cell.inRow(column: 2)),\(whole(cell, 3))))"
            return inYear
          }, \.burn), style: Palette.calculation(Format.money), isDrawn: false),
      PictureTable.Strand(
        name: "Left of the year's commitment",
        cells: column(
          5,
          { cell in
            "\(cell.inRow(column: 4))-SUMIF(\(toDate(cell, 2)),\(cell.inRow(column: 2)),\(toDate(cell, 6)))"
          }, \.left), style: Palette.calculation(Format.money)),
      PictureTable.Strand(
        name: "Straight line",
        cells: column(
          6,
          { cell in
            "\(cell.inRow(column: 4))*(1-COUNTIF(\(toDate(cell, 2)),\(cell.inRow(column: 2)))/COUNTIF(\(whole(cell, 2)),\(cell.inRow(column: 2))))"
          }, \.straight), style: Palette.calculation(Format.money)),
    ]
    _ = write(
      PictureTable(
        title: "Burn-down of \(name(assessment.recommendation.sign)), USD",
        categories: chart.categories, strands: strands, direction: .down, chart: chart,
        note:
          "Agreements settle by contract year; within it what retires is spread over the months as the bills are."
      ), from: row, to: &sheet)
  }

  /// What is billed in a month after the discount, for all charge classes of a candidate's paper.
  private func billed(_ member: Int, _ month: Int) -> Content {
    let classes = renewal.classMembers(of: member)
    guard let low = classes.first, let high = classes.last,
      let from = grid.address(of: Discount.discountedCost, member: low, period: month),
      let to = grid.address(of: Discount.discountedCost, member: high, period: month)
    else { return .blank }
    let total = classes.reduce(0) {
      $0 + values.value(Discount.discountedCost, member: $1, period: month)
    }
    return .formula(
      FormulaText(
        a1: "SUM(\(from.a1):$\(CellText.letters(to.column))$\(to.row))",
        r1c1: "SUM(\(from.r1c1):R\(to.row)C\(to.column))"), .number(total))
  }
}
