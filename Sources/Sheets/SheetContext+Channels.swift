import Formulas
import Rates
import Renewal
import Workbooks

extension SheetContext {
  /// What each vendor's models cost on every channel: the mix as it is routed, priced anew.
  func channels() -> Sheet {
    let years = yearHeadings.count
    let width = max(years + 8, renewal.statedCandidates.count + 3)
    var sheet = blank(.channels, columns: [46, 16, 18] + (3..<width).map { _ in 17 })
    var row = costs(from: 4, to: &sheet)
    for section in sections(on: .channels) {
      switch section.id {
      case "prices": row = prices(from: row, section.title, to: &sheet)
      case "saved":
        row = write(
          [moves(\.saved, section.title ?? savedTitle, savedNote)], from: row, to: &sheet)
      case "burn-lost":
        row = write(
          [moves(\.burnLost, section.title ?? lostTitle, lostNote)], from: row, to: &sheet)
      case "shortfall-added":
        row = write(
          [moves(\.shortfallAdded, section.title ?? shortTitle, "")], from: row, to: &sheet)
      default: break
      }
    }
    sheet.frozenRows = 4
    sheet.frozenColumns = 1
    return sheet
  }

  private var savedTitle: String {
    "Saved over the term by buying all of a vendor so, USD (values)"
  }
  private var savedNote: String {
    "Everything paid counts: the provider's own bill, and any true-up for burn that is lost. A minus is a loss."
  }
  private var lostTitle: String { "Eligible spend lost over the term, USD (values)" }
  private var lostNote: String { "A minus: more retires." }
  private var shortTitle: String { "Shortfall added over the term, USD (values)" }

  // MARK: Costs

  /// The vendors by channel, with their costs; gives the next free row.
  private func costs(from top: Int, to sheet: inout Sheet) -> Int {
    let years = yearHeadings.count
    heading(
      ["All models of the vendor, as they are used"]
        + yearHeadings.map { "At list, \($0.prefix { $0 != "(" })".trimmed }
        + [
          "At list, term", "Private rate", "After the private rate", "Tax on it", "Cheapest",
          "In use (value)", "Under the paper to sign (value)",
        ], row: top, to: &sheet)
    var row = top + 1
    for (number, channel) in renewal.channels.enumerated() {
      defer { row += 1 }
      sheet.set(.text(channel.name), row: row, column: 1, style: Palette.label)
      guard channel.isComplete else {
        sheet.set(
          .text(
            channel.isEmpty
              ? "sells none of these models"
              : "does not sell \(channel.unsold.joined(separator: ", "))"), row: row, column: 2,
          style: Palette.note)
        continue
      }
      for year in 0..<years {
        sheet.set(
          fetched(Channels.listCost, member: number, period: year), row: row, column: 2 + year,
          style: Palette.fetched(Format.money))
      }
      sheet.set(
        fetchedTotal(Channels.listCost, member: number), row: row, column: 2 + years,
        style: Palette.fetched(Format.money, isStrong: true))
      sheet.set(
        fetched(Channels.privateRate, member: number), row: row, column: 3 + years,
        style: Palette.fetched(Format.percent))
      sheet.set(
        fetchedTotal(Channels.paid, member: number), row: row, column: 4 + years,
        style: Palette.fetched(Format.money, isStrong: true))
      sheet.set(
        fetchedTotal(Channels.taxPaid, member: number), row: row, column: 5 + years,
        style: Palette.fetched(Format.money))
      sheet.set(
        cheapestMark(number, row: row, top: top, column: 4 + years), row: row, column: 6 + years,
        style: Palette.check)
      sheet.set(
        .text(channel.isUsed ? "in use" : ""), row: row, column: 7 + years,
        style: Palette.storedWords)
      sheet.set(
        .text(retirement(of: channel.channel)), row: row, column: 8 + years,
        style: Palette.storedWords)
    }
    sheet.set(
      .text(
        "The tokens of the routed mix, at each channel's own prices: in batch where the channel has batch of the model, else at its plain price. Cheapest: tax and what the agreement makes of it apart; the tables below count the agreement."
      ), row: row, column: 1, style: Palette.note)
    return row + 2
  }

  /// A word beside a vendor's channel that costs least of those that sell all of its models.
  private func cheapestMark(_ number: Int, row: Int, top: Int, column: Int) -> Content {
    let vendor = renewal.channels[number].vendor
    let own = renewal.channels.indices.filter { renewal.channels[$0].vendor == vendor }
    let from = top + 1 + (own.first ?? number)
    let to = top + 1 + (own.last ?? number)
    let letters = CellText.letters(column)
    let isCheapest = assessment.channels[number].isCheapest
    return .formula(
      FormulaText(
        a1:
          "IF(\(letters)\(row)-MIN(\(letters)$\(from):\(letters)$\(to))<=0.005,\"◄ cheapest\",\"\")",
        r1c1:
          "IF(RC\(column)-MIN(R\(from)C\(column):R\(to)C\(column))<=0.005,\"◄ cheapest\",\"\")"),
      .text(isCheapest ? "◄ cheapest" : ""))
  }

  /// How what is billed through a channel retires under the paper to sign.
  private func retirement(of channel: Channel) -> String {
    guard let signed = outcome.candidate(assessment.recommendation.sign),
      signed.candidate.kind != .noAgreement
    else { return "nothing to retire" }
    let reading = signed.clauses.eligibility(of: ChargeClass(billedOn: channel))
    return reading.retires == 0 ? "retires nothing" : "retires \(reading.bucket.words ?? "in full")"
  }

  // MARK: Prices

  /// The models by channel, with their prices; gives the next free row.
  private func prices(from top: Int, _ title: String?, to sheet: inout Sheet) -> Int {
    guard let quotes = model.memberships[Indexes.quotes.id], !quotes.labels.isEmpty else {
      return top
    }
    heading(
      [title ?? "List price, USD per million tokens"] + [
        "Input", "Output", "Cache read", "Cache write", "Cache write, an hour", "Batch input",
        "Batch output",
      ], row: top, to: &sheet)
    let inputs: [Input] = [
      Channels.input, Channels.output, Channels.cacheRead, Channels.cacheWrite,
      Channels.cacheWriteHour, Channels.batchInput, Channels.batchOutput,
    ]
    for (number, label) in quotes.labels.enumerated() {
      let row = top + 1 + number
      sheet.set(.text(label), row: row, column: 1, style: Palette.label)
      for (column, input) in inputs.enumerated() {
        let isAtPlain =
          model.inputs[input.id]?.statements[number].wording != nil
        sheet.set(
          isAtPlain ? .text("no") : fetched(input, member: number), row: row, column: 2 + column,
          style: isAtPlain ? Palette.storedTrailing : Palette.fetched(input.unit.format))
      }
    }
    let row = top + 1 + quotes.labels.count
    sheet.set(
      .text(
        "In the scope in which the model is bought; prices of the anchor month. No: the channel does not sell that, and such tokens have its plain price."
      ), row: row, column: 1, style: Palette.note)
    return row + 2
  }

  // MARK: Moves

  private func moves(
    _ figures: (Assessment.ChannelCost.Move) -> [String: Double], _ title: String, _ note: String
  ) -> ValueTable {
    ValueTable(
      title: title, columns: renewal.statedCandidates.map(\.name),
      rows: assessment.channels.compactMap { cost in
        cost.move.map { move in
          [.text(cost.channel.name)]
            + renewal.statedCandidates.map { .money(figures(move)[$0.id] ?? 0) }
        }
      }, note: note)
  }
}

extension String {
  /// The text without a space at its end.
  fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}
