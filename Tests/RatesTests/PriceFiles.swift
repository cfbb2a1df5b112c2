import Formulas
import Foundation
import TestSupport

@testable import Rates

/// Price files for tests: those of the repository, and small ones that are made here.
enum PriceFiles {
  /// Imports a file of the repository.
  static func read(_ name: String, _ request: PriceImport.Request = .init()) throws -> PriceImport {
    let file = Repository.file("Tests/Fixtures/price-files/\(name)")
    return try PriceImport(
      Array(Data(contentsOf: file)), named: name, request, known: .bundled())
  }

  /// Imports a text.
  static func read(
    text: String, _ request: PriceImport.Request = .init()
  ) throws -> PriceImport {
    try PriceImport(Array(text.utf8), named: "list", request, known: .bundled())
  }

  /// A row of a made price list.
  struct Row {
    var usageType: String
    var price: String
    var unit = "1K tokens"
    var words = ""
    var region = "us-east-1"
    var model = ""
    var feature = "On-demand Inference"
    var service = ""
    var tier = ""
    var begins = "0"
    var effective = "2026-10-01"
  }

  /// A price list as comma-separated text.
  static func list(_ rows: [Row], offer: String = "AmazonBedrock") -> String {
    let head = [
      "FormatVersion,v1.0", "Disclaimer,made", "Publication Date,2026-10-05T16:00:00Z",
      "Version,20261005160000", "OfferCode,\(offer)",
      "SKU,PriceDescription,EffectiveDate,StartingRange,Unit,PricePerUnit,Currency,usageType,"
        + "Region Code,Model,Feature,serviceName,service_tier",
    ]
    return
      (head
      + rows.enumerated().map { number, row in
        "S\(number),\(row.words),\(row.effective),\(row.begins),\(row.unit),\(row.price),USD,"
          + "\(row.usageType),\(row.region),\(row.model),\(row.feature),\(row.service),\(row.tier)"
      }).joined(separator: "\n") + "\n"
  }
}
