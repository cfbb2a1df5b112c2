import Formulas
import Foundation
import Testing

@testable import Rates

/// The table of published prices, beside the repository.
private enum SourceTable {
  static let place = URL(filePath: #filePath)
    .appending(path: "../../../../shared/data/rates/bedrock-rates.csv").standardized
}

/// The shipped card against the table of published prices that it was made from.
///
/// The table lies beside the repository, not in it. The rules are written here a second time, so
/// that a fault of `scripts/make-rate-card.py` shows.
@Suite(
  .enabled(
    if: FileManager.default.fileExists(atPath: SourceTable.place.path),
    "the table of published prices is not beside the repository"))
struct SourceTests {
  /// The columns of the table that hold the prices of the card.
  private static let columns: [TokenPrice: String] = [
    .input: "input", .output: "output", .cacheRead: "cache_read", .cacheWrite: "cache_write_5m",
    .cacheWriteHour: "cache_write_1h", .batchInput: "batch_input", .batchOutput: "batch_output",
    .batchCacheRead: "batch_cache_read", .batchCacheWrite: "batch_cache_write",
    .flexInput: "flex_input", .flexOutput: "flex_output", .flexCacheRead: "flex_cache_read",
    .flexCacheWrite: "flex_cache_write", .priorityInput: "priority_input",
    .priorityOutput: "priority_output", .priorityCacheRead: "priority_cache_read",
    .priorityCacheWrite: "priority_cache_write", .ultrafastInput: "ultrafast_input",
    .ultrafastOutput: "ultrafast_output", .longInput: "long_ctx_input",
    .longOutput: "long_ctx_output", .longCacheRead: "long_ctx_cache_read",
    .longCacheWrite: "long_ctx_cache_write_5m", .longCacheWriteHour: "long_ctx_cache_write_1h",
  ]

  /// Where prices come from that the table does not have.
  private static let page = "AWS Bedrock pricing page"

  private let card: RateCard
  private let rows: [[String: String]]

  init() throws {
    card = try RateCard.bundled()
    let read = try CommaSeparated.rows(Array(Data(contentsOf: SourceTable.place)))
    let header = try #require(read.first?.fields)
    rows = read.dropFirst().map { row in
      Dictionary(uniqueKeysWithValues: zip(header, row.fields))
    }
  }

  /// The table's entries that a rate can have come from.
  private func origins(of rate: Rate) -> [[String: String]] {
    let ids = Set(card.shortIds.filter { $0.value == rate.model }.keys).union([rate.model])
    return rows.filter { row in
      guard let id = row["base_model_id"], row["vendor"] == rate.vendor else { return false }
      let isDirect = row["channel"] == "direct"
      let known =
        isDirect
        ? ids.contains { $0.split(separator: ".", maxSplits: 1).last ?? "" == id }
        : ids.contains(id)
      let scope = row["region_scope"] ?? ""
      let stands =
        rate.scope == "us" || rate.scope == "any" ? [rate.scope, "bare-id"] : [rate.scope]
      return known && isDirect == (rate.channel == .direct) && stands.contains(scope)
    }
  }

  @Test("Every price that is shipped stands in the table, for its model, scope and vendor")
  func nothingInvented() {
    for rate in card.rates where rate.source != Self.page {
      let origins = origins(of: rate)
      for (kind, price) in rate.prices {
        guard let column = Self.columns[kind] else {
          #expect(rate.note.contains(Self.page), "\(rate.model) \(kind.rawValue)")
          continue
        }
        let found = origins.contains { Double($0[column] ?? "") == price }
        #expect(found, "\(rate.model) \(rate.scope) \(kind.rawValue) \(price)")
      }
      let dates = Set(origins.compactMap { $0["as_of"] })
      #expect(dates == [rate.asOf.description])
    }
  }

  @Test("Every current text model with a regional price on the Bedrock runtime is shipped")
  func nothingForgotten() {
    let exceptions = [  // retired without a date, or at a price that is no longer charged
      "anthropic.claude-v1", "anthropic.claude-v2:1", "anthropic.claude-instant-v1",
      "anthropic.claude-3-5-sonnet-20240620-v1:0", "anthropic.claude-3-5-sonnet-20241022-v2:0",
    ]
    var checked = 0
    for row in rows where row["channel"] == "bedrock" && row["mode"] == "chat" {
      guard let id = row["base_model_id"], let scope = row["region_scope"], scope != "bare-id",
        let input = Double(row["input"] ?? ""), let output = Double(row["output"] ?? ""),
        let retires = row["deprecation_date"], retires.isEmpty || retires >= "2026-11-12",
        !exceptions.contains(id)
      else { continue }
      let rate = card.rate(model: id, scope: scope)
      #expect(rate?.scope == scope, "\(id) \(scope)")
      #expect(rate?.price(.input) == input && rate?.price(.output) == output, "\(id) \(scope)")
      for (kind, column) in Self.columns {
        #expect(rate?.price(kind) == Double(row[column] ?? ""), "\(id) \(scope) \(column)")
      }
      checked += 1
    }
    #expect(checked > 280)
  }
}
