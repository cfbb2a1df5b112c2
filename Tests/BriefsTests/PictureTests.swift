import Charts
import Foundation
import Renewal
import TestSupport
import Testing
import Wording

@testable import Briefs

/// The pictures as somebody reads them who prints them, sees no colours, or sees nothing.
struct PictureTests {
  /// Scenarios with paths: names, numbers of years and of ranges, with and without an offer to sign.
  static let edges = [
    "everything", "rich", "seven-years-from-april", "sign-nothing", "hostile-names",
    "ranges-and-old-prices", "no-offers", "tie-of-offers",
  ]

  private static func pictures(_ edge: String) throws -> [(file: String, page: SVGPage)] {
    let brief = try Brief(onPathsOf: .edge(edge), pictureFiles: "book")
    return try brief.pictures.map { ($0.file, try SVGPage($0.svg)) }
  }

  @Test(
    "Every picture says itself in words, and reads without colours and without overlaps",
    arguments: edges)
  func readable(edge: String) throws {
    let pictures = try Self.pictures(edge)
    // The fan is drawn for an offer.
    #expect(pictures.contains { $0.file == "book-fan.svg" } == (edge != "no-offers"))
    for (file, page) in pictures {
      Self.expectWords(page, file)
      Self.expectApart(page, file)
      Self.expectNoColors(page, file)
    }
  }

  /// An image with a title and a description in figures.
  private static func expectWords(_ page: SVGPage, _ file: String) {
    #expect(page.root["role"] == "img" && page.root["font-family"] == "sans-serif", "\(file)")
    #expect(page.root["width"] == "900", "\(file)")
    #expect(page.title.count > 20 && !page.title.hasSuffix("."), "\(file)")
    #expect(page.summary.contains("$") && page.summary.hasSuffix("."), "\(file)")
    #expect(page.elements.allSatisfy { !["script", "image", "style"].contains($0) }, "\(file)")
  }

  /// No words that cover others or leave the picture.
  private static func expectApart(_ page: SVGPage, _ file: String) {
    for (number, word) in page.words.enumerated() {
      #expect(
        word.left >= 0 && word.right <= page.width && word.top >= 0 && word.bottom <= page.height,
        "\(file): \(word.text) leaves the picture")
      for other in page.words.dropFirst(number + 1) {
        #expect(!word.touches(other), "\(file): \(word.text) covers \(other.text)")
      }
    }
  }

  /// No two lines that differ in colour alone.
  private static func expectNoColors(_ page: SVGPage, _ file: String) {
    let data = page.lines.filter { $0.width >= 2 && $0.points > 2 && $0.color != "#FFFFFF" }
    #expect(Set(data.map(\.dash)).count == data.count, "\(file)")
  }

  @Test("Lines and words are dark enough on white")
  func contrast() {
    for number in 0..<6 { #expect(Self.contrastOnWhite(LineLook.color(number)) >= 4.5) }
    #expect(Self.contrastOnWhite(Drawing.ink) >= 4.5)
  }

  @Test("A title says the message with the chances")
  func messages() throws {
    let pictures = try Self.pictures("rich")
    #expect(
      pictures.map(\.file) == [
        "book-fan.svg", "book-curve.svg", "book-cascade.svg", "book-spend.svg", "book-offers.svg",
        "book-models.svg", "book-burn-down.svg",
      ])
    #expect(
      pictures[0].page.title.contains(
        /Chance of a shortfall: Our counter [\w ]+ %, AWS opening above 99 %/))
    #expect(pictures[1].page.title.contains("Our counter commits $2.3M in year 1"))
    let ranges = try Self.pictures("ranges-and-old-prices")
    #expect(ranges[2].page.title.contains("Requests of assistant/answers moves what"))
  }

  @Test("At most twelve ranges are drawn, and the rest are counted, also those with one side")
  func manyRanges() throws {
    var scenario = try Scenario.rich()
    scenario.services = (1...20).map { number in
      ServiceGroup(
        name: "Service \(number)",
        spend: ValueRange(.interval(low: 5_000, high: 11_000), kind: .quantity), growth: .none,
        provenance: example)
    }
    let bars = scenario.uncertainInputs.enumerated().map { number, input in
      Tornado.Bar(
        input: input, values: (low: 6_000, high: 10_000),
        paid: (low: number % 4 == 3 ? 1.1e6 : 0.7e6, high: 2e6 - Double(number) * 1e4),
        shortfall: (low: 0, high: 0))
    }
    let tornado = Tornado(candidate: "counter", base: 1e6, bars: bars)
    let page = try SVGPage(TornadoPicture(name: "Our counter", tornado: tornado).picture.svg)
    #expect(page.words.count { $0.text.hasPrefix("Spend of Service") && $0.right < 350 } == 12)
    #expect(page.words.contains { $0.text.contains("Eight more ranges move it by") })
    Self.expectApart(page, "tornado")
  }

  @Test("The same values give the same bytes")
  func deterministic() throws {
    let one = try Brief(onPathsOf: .edge("ranges-and-old-prices"), pictureFiles: "a").pictures
    let other = try Brief(onPathsOf: .edge("ranges-and-old-prices"), pictureFiles: "a").pictures
    #expect(one.map(\.svg) == other.map(\.svg))
  }

  @Test("Without files to point at there are no pictures")
  func nothing() throws {
    let plan = try Brief(on: .rich())
    #expect(plan.pictures.isEmpty)
  }

  /// The contrast of a colour such as `#1F4E79` with white, as accessibility guides count it.
  private static func contrastOnWhite(_ color: String) -> Double {
    let digits = Array(color.dropFirst())
    let parts = stride(from: 0, to: 6, by: 2).map { place -> Double in
      let value = Double(Int(String(digits[place...place + 1]), radix: 16) ?? 255) / 255
      return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 1.05 / (0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05)
  }
}
