import Renewal
import Wording

extension Decoder {
  /// Whether a value is a forecast with its errors, its keys perhaps misspelt.
  func isBackTest(_ tree: Tree) -> Bool {
    let known = KeyTable.backTest.names
    return tree.entries?.contains {
      known.contains($0.key) || NearestName.of($0.key, among: known) != nil
    } ?? false
  }

  /// The range of a forecast, by how forecasts of it came out.
  func backTested(_ tree: Tree, _ quantity: Quantity) -> ValueRange? {
    guard let record = record(tree, .backTest) else { return nil }
    var above = quantity
    above.bounds.includesLow = quantity.bounds.includesLow && quantity.bounds.low > 0
    let forecast = record.read("forecast", certain(above))
    let backTest = record.read("errors") { tree in
      self.name(tree).flatMap { self.histories.backTest($0, namedAt: tree.place) }
    }
    guard let forecast, let backTest else { return nil }
    let range = backTest.range(forecast: forecast)
    switch backTest.state {
    case .used:
      guard range.high <= Quantity.limit, range.low > 0 else {
        log.report(.history(.tooWide(file: backTest.file)), at: record.place(of: "errors"))
        return nil
      }
    case .notEnoughData:
      log.warn(
        .history(
          .notEnough(file: backTest.file, rows: backTest.rows, least: BackTest.leastRows)),
        at: record.place(of: "errors"))
    }
    return range
  }
}
