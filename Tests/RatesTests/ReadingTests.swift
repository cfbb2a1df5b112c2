import Formulas
import Testing

@testable import Rates

/// How a card is read; the expected faults follow from RFC 4180 and the card's columns.
struct ReadingTests {
  private let header = Column.header.joined(separator: ",") + "\n"
  private let nova = "a.nova,A,Nova,us,aws,0.8,3.2,,,,,,2026-11-12,list 1,,a.nova-v1:0\n"

  private static func prices(_ count: Int) -> String { String(repeating: ",", count: count) }

  /// Rows of the narrow columns up to batch_output, widened by empty prices to the card's columns.
  private func wide(_ rows: String) -> String {
    let empty = String(repeating: ",", count: Column.header.count - 16)
    return rows.split(separator: "\n", omittingEmptySubsequences: false).map { row in
      var fields = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 16 else { return String(row) }
      fields[12] = empty + fields[12]
      return fields.joined(separator: ",")
    }.joined(separator: "\n")
  }

  private func rows(_ text: String) throws -> [[String]] {
    try CommaSeparated.rows(Array(text.utf8)).map(\.fields)
  }

  private func fault(_ text: String) -> CardFault? {
    #expect(throws: CardFault.self) { try RateCard(csv: Array((header + wide(text)).utf8)) }
  }

  @Test("Fields may be empty, quoted, and hold commas, quotes and line ends")  // RFC 4180 section 2
  func fields() throws {
    #expect(
      try rows("a,,c\n,\r\n\"x,\"\"y\"\"\n\",z\n") == [
        ["a", "", "c"], ["", ""], ["x,\"y\"\n", "z"],
      ])
    #expect(try rows("a,b") == [["a", "b"]])
    #expect(try rows("a,") == [["a", ""]])
    #expect(try rows("") == [])
  }

  @Test("A row knows the line that it begins on")
  func lines() throws {
    let rows = try CommaSeparated.rows(Array("a\n\"b\nc\"\nd\n".utf8))
    #expect(rows.map(\.line) == [1, 2, 4])
  }

  @Test("A quote inside a field, after one, or without its end is a fault")
  func quotes() {
    #expect(fault("a\"b\n") == CardFault(line: 2, kind: .strayQuote))
    #expect(fault("\"a\"b\n") == CardFault(line: 2, kind: .strayQuote))
    #expect(fault(nova + "\"a\n") == CardFault(line: 3, kind: .openQuote))
  }

  @Test("A sound row becomes a rate, with its longer ids")
  func soundRow() throws {
    let card = try RateCard(csv: Array((header + wide(nova)).utf8))
    let rate = try #require(card.rates.first)
    #expect(rate.model == "a.nova" && rate.prices == [.input: 0.8, .output: 3.2])
    #expect(rate.note.isEmpty && rate.source == "list 1" && rate.asOf == Day("2026-11-12"))
    #expect(card.rate(model: "a.nova-v1:0", scope: "us") == rate)
  }

  @Test("Another header, or none, is a fault")
  func headers() {
    #expect(throws: CardFault(line: 1, kind: .header(["model", "price"]))) {
      try RateCard(csv: Array("model,price\n".utf8))
    }
    #expect(throws: CardFault(line: 1, kind: .header([]))) { try RateCard(csv: []) }
  }

  @Test(
    "A row that says something wrong is a fault on its line",
    arguments: [
      ("a,b", CardFault.Kind.fieldCount(2)),
      ("", .fieldCount(1)),
      (",A,Nova,us,aws,1,2,,,,,,2026-11-12,list 1,,", .empty(column: "model")),
      ("a.b,A,Nova,us,aws,1,2,,,,,,2026-11-12,,,", .empty(column: "source")),
      ("a.b,A,Nova,us,aws,free,2,,,,,,2026-11-12,l,,", .price(column: "input", text: "free")),
      ("a.b,A,Nova,us,aws,1,0,,,,,,2026-11-12,l,,", .price(column: "output", text: "0")),
      ("a.b,A,Nova,us,aws,1,2,-1,,,,,2026-11-12,l,,", .price(column: "cache_read", text: "-1")),
      ("a.b,A,Nova,us,aws,inf,2,,,,,,2026-11-12,l,,", .price(column: "input", text: "inf")),
      ("a.b,A,Nova,us,aws,,,,,,,,2026-11-12,l,,", .noPrice(model: "a.b")),
      (
        "a.b,A,Nova,us,aws,1,2\(Self.prices(5))\(Self.prices(19)),200k,2026-11-12,l,,",
        .threshold("200k")
      ),
      ("a.b,A,Nova,us,aws,1,2,,,,,,2026-02-30,l,,", .day("2026-02-30")),
      ("a.b,A,Nova,us,bedrock,1,2,,,,,,2026-11-12,l,,", .channel("bedrock")),
      (
        "a.nova,A,Nova,us,aws,1,2,,,,,,2026-11-12,l,,",
        .repeated(model: "a.nova", scope: "us", channel: .aws)
      ),
      ("a.b,A,Nova,us,aws,1,2,,,,,,2026-11-12,l,,a.nova-v1:0", .ambiguous(id: "a.nova-v1:0")),
      ("a.b,A,Nova,us,aws,1,2,,,,,,2026-11-12,l,,a.nova", .ambiguous(id: "a.nova")),
      ("a.nova-v1:0,A,Nova,us,aws,1,2,,,,,,2026-11-12,l,,", .ambiguous(id: "a.nova-v1:0")),
    ])
  func wrongRows(row: String, kind: CardFault.Kind) {
    #expect(fault(nova + row + "\n") == CardFault(line: 3, kind: kind))
  }

  @Test("Unlikeness counts four for an edit and one for a byte left off the end")
  func unlikenesses() {
    #expect(unlikeness(of: Array("haiku-5".utf8), to: Array("haiku-5-5".utf8)) == 2)
    #expect(unlikeness(of: Array("hiku".utf8), to: Array("haiku".utf8)) == 4)
    #expect(unlikeness(of: [], to: []) == 0)
  }
}
