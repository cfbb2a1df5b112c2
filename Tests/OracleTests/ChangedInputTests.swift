import Formulas
import Foundation
import Planner
import Projection
import Renewal
import Sheets
import TestSupport
import Testing

/// What procurement relies on: an input set in the file and recalculated by another program gives
/// what the engine gives for that input.
@Suite("A changed input gives the engine's results")
struct ChangedInputTests {
  @Test(
    "LibreOffice", .needs(.libreoffice), arguments: ChangedInput.all + ChangedInput.ofMeter)
  func libreOffice(change: ChangedInput) throws {
    try check(change, in: "xlsx") { $0.xlsx.map(\.path) }
  }

  @Test(
    "LibreOffice, XML Spreadsheet 2003", .needs(.libreoffice),
    arguments: ChangedInput.all.prefix(2) + ChangedInput.ofMeter.prefix(2))
  func libreOfficeXML(change: ChangedInput) throws {
    try check(change, in: "xml") { $0.xml.map(\.path) }
  }

  private func check(
    _ change: ChangedInput, in format: String, _ paths: (Books) -> [String]
  ) throws {
    let name = (change.sample + change.description).filter { $0.isLetter || $0.isNumber }
    let folder = try Books.folder("changed-\(name)-\(format)")
    let sample = try change.base(in: folder.appending(path: "base"))
    let built = try Self.engine(change, of: sample, in: folder)
    let plan = try Plan(sample.read())
    let settings = try change.settings(
      on: Northwind.book(plan).grid, of: plan.renewal.model)
    let edited = try Self.byHand(settings, of: sample, in: folder)
    // The checks sheet says on purpose that an input was changed. What the cover says decides how
    // many lines it has; its figures are those of the sheet Decision. Pictures are of what is to be
    // signed, so that another advice shows another candidate there.
    let isSame =
      try Self.advice(folder.appending(path: "original"))
      == Self.advice(folder.appending(path: "engine"))
    let skipped = ["Checks", "Cover"] + (isSame ? [] : ["Offers", "Levers"])
    try Oracles.expectClean(
      "compare",
      paths(edited) + ["--engine", "libreoffice"] + skipped.flatMap { ["--skip-sheet", $0] }
        + ["--expected"] + paths(built))
  }

  @Test(
    "Without levers, by the cell that turns them off: what the engine gives for each candidate",
    .needs(.libreoffice))
  func withoutLevers() throws {
    let plan = try Plan(Northwind.scenario())
    let grid = try Northwind.book(plan).grid
    let folder = try Books.folder("without-levers")
    let sheets = try Self.recalculated(["levers_applied=0"], in: folder)
    let unrouted = try plan.assessment().unrouted
    for (number, candidate) in unrouted.candidates.enumerated() {
      let address = try #require(grid.address(of: Totals.termPaid, member: number))
      let cell = address.a1.split(separator: "!").last.map { $0.filter { $0 != "$" } } ?? ""
      let paid = try #require(sheets[address.sheet]?[cell]?.number)
      #expect(abs(paid - candidate.totalPaid) < 1e-9 * paid + 1e-6, "\(candidate.candidate.id)")
    }
  }

  @Test(
    "A rung's commitment, changed on Terms, gives what that size comes to, on the Ladder too",
    .needs(.libreoffice))
  func rung() throws {
    var scenario = try Northwind.scenario()
    let plan = try Plan(scenario)
    let number = try #require(plan.renewal.candidate("aws-opening-at-8M"))
    let grid = try Northwind.book(plan).grid
    let settings = try scenario.contractYears.indices.map { year in
      let address = try #require(grid.address(of: Terms.commitment, member: number, period: year))
      return "\(address.a1.filter { $0 != "$" })=12200000"
    }
    let sheets = try Self.recalculated(settings, in: Books.folder("changed-rung"))
    scenario.ladder = Ladder(commitments: [12.2e6], like: "aws-opening")
    let expected = try #require(
      try Plan(scenario).outcome.candidate("aws-opening-at-12.2M")
    ).totalPaid
    // The first rung's row: its name, three commitments, the discount, and what is paid.
    let paid = try #require(sheets["Ladder"]?["F8"]?.number)
    #expect(abs(paid - expected) < 0.005)
    let before = try #require(plan.outcome.candidate("aws-opening-at-8M")).totalPaid
    #expect(paid > before + 1_000_000)
  }

  @Test(
    "Commitments typed on Risk give the engine's chances, means and percentiles on the same draws",
    .needs(.libreoffice), arguments: [0.9, 1.1, 1.25])
  func typedCommitment(factor: Double) throws {
    let plan = try Plan(Sample.named("bet").read())
    let offer = try #require(plan.renewal.scenario.offers.first { $0.id == "careful" })
    let number = try #require(plan.renewal.candidate(offer.id))
    let settings = zip(["B13", "C13", "D13"], offer.commitment).map {
      "Risk!\($0)=\(factor * $1)"
    }
    let cells = try #require(
      try Self.recalculated(
        settings, of: .named("bet"), in: Books.folder("typed-\(Int(factor * 100))"),
        isBaseCase: false)["Risk"])
    var model = plan.pathModel
    let future = model.future(changing: plan.renewal.commitments(of: number, times: factor))
    let paid = model.quantity(Totals.termPaid, member: number, in: future)
    var shortfalls: [PathModel.Quantity] = []
    for year in 0..<3 {
      shortfalls.append(
        model.quantity(Shortfall.shortfall, member: number, period: year, in: future))
    }
    let short = model.quantity(Totals.termShortfall, member: number, in: future)
    let values = model.run(
      [PathRequest([paid, short] + shortfalls, paths: 1_000)], seed: plan.renewal.scenario.seed,
      threads: 1)
    func expect(_ cell: String, _ value: Double) throws {
      let found = try #require(cells[cell]?.number, "\(cell)")
      #expect(abs(found - value) <= 1e-9 * max(abs(found), abs(value)) + 1e-6, "\(cell)")
    }
    for (column, quantity) in zip(["B", "C", "D", "E"], shortfalls + [short]) {
      let series = values[quantity]
      try expect("\(column)26", Double(series.count { $0 > 0.005 }) / 1_000)
      try expect("\(column)27", series.reduce(0, +) / 1_000)
      try expect("\(column)30", Percentiles(series).value(at: 0.9))
    }
    let all = Percentiles(values[paid])
    try expect("F27", values[paid].reduce(0, +) / 1_000)
    for (row, share) in [(28, 0.1), (29, 0.5), (30, 0.9)] {
      try expect("F\(row)", all.value(at: share))
    }
    try expect("F32", all.meanOfTail(from: 0.9))
  }

  @Test(
    "A base case that is no longer the drawn one marks the simulation as stale",
    .needs(.libreoffice))
  func stale() throws {
    let plan = try Plan(Sample.named("bet").read())
    let number = try #require(plan.renewal.candidate("central"))
    let grid = try Northwind.book(plan).grid
    let address = try #require(grid.address(of: Terms.commitment, member: number, period: 0))
    let setting = "\(address.a1.filter { $0 != "$" })=3500000"
    let sheets = try Self.recalculated(
      [setting], of: .named("bet"), in: Books.folder("stale"), isBaseCase: false)
    #expect(Self.marks(on: sheets) == Array(repeating: "SIMULATION STALE", count: 7))
    // Terms that are only tried leave the base case as it is.
    let tried = try Self.recalculated(
      ["Risk!B13=2400000"], of: .named("bet"), in: Books.folder("fresh"), isBaseCase: false)
    #expect(Self.marks(on: tried) == Array(repeating: "", count: 7))
  }

  /// What stands beside the seven statistics of the sheet Risk.
  private static func marks(on sheets: [String: [String: Value]]) -> [String] {
    (26...32).map { row in sheets["Risk"]?["G\(row)"]?.text ?? "" }
  }

  /// The cells of a sample's book, by sheet, with cells set by hand and all recalculated.
  private static func recalculated(
    _ settings: [String], of sample: Sample? = nil, in folder: URL, isBaseCase: Bool = true
  ) throws -> [String: [String: Value]] {
    let book = try #require(
      try byHand(
        settings, of: sample ?? .named("northwind"), in: folder, isBaseCase: isBaseCase
      ).xlsx.first)
    let values = folder.appending(path: "values.json")
    let result = try Oracles.tool(
      "recalculate", [book.path, "--engine", "libreoffice", "--out", values.path])
    try #require(result.status == 0, "\(result.errors)")
    return try #require(
      try JSONDecoder().decode(
        [String: [String: [String: Value]]].self, from: Data(contentsOf: values)
      ).values.first)
  }

  /// A cell's value: a number, a text, or anything else.
  private struct Value: Decodable {
    let number: Double?
    let text: String?

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      number = try? container.decode(Double.self)
      text = try? container.decode(String.self)
    }
  }

  /// The books that the engine builds with the input changed in the scenario.
  private static func engine(
    _ change: ChangedInput, of sample: Sample, in folder: URL
  ) throws -> Books {
    let scenario = sample.scenario.deletingLastPathComponent().appending(path: "changed.yaml")
    let base = sample.scenario.lastPathComponent
    try Data("extends: \(base)\n\(change.override)\n".utf8).write(to: scenario)
    return try Books.build(
      scenario, into: Books.folder("\(folder.lastPathComponent)/engine"), isBaseCase: true)
  }

  /// Which candidate a build says to sign.
  private static func advice(_ folder: URL) throws -> String {
    struct Outcome: Decodable {
      struct Recommendation: Decodable { let sign: String }
      let recommendation: Recommendation
    }
    let file = try Data(contentsOf: folder.appending(path: "outcome.json"))
    return try JSONDecoder().decode(Outcome.self, from: file).recommendation.sign
  }

  /// A sample's own books with cells set by hand and nothing recalculated.
  private static func byHand(
    _ settings: [String], of sample: Sample, in folder: URL, isBaseCase: Bool = true
  ) throws -> Books {
    // Figures of paths are values of the day, and no part of what recalculates.
    let original =
      try isBaseCase
      ? Books.build(
        sample.scenario, into: Books.folder("\(folder.lastPathComponent)/original"),
        isBaseCase: true) : Books.of(sample)
    return Books(
      xlsx: try original.xlsx.map { try set(settings, in: $0, copyTo: folder) },
      xml: try original.xml.map { try set(settings, in: $0, copyTo: folder) })
  }

  /// Sets cells in a copy of a book.
  private static func set(
    _ settings: [String], in book: URL, copyTo folder: URL
  ) throws -> URL {
    let copy = folder.appending(path: book.lastPathComponent)
    let arguments = settings.sorted().flatMap { ["--set", $0] }
    let result = try Oracles.tool("change", [book.path, "--out", copy.path] + arguments)
    try #require(result.status == 0, "\(result.errors)")
    return copy
  }
}
