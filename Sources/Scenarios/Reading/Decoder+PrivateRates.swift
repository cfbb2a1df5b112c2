import Formulas
import Renewal

extension Decoder {
  /// A private rate: a share off list, or its bands or its unit price with its dates.
  func privateRate(_ tree: Tree) -> PrivateRate? {
    let percentage = range(.discount(example: "30%"))
    guard tree.entries != nil else { return percentage(tree).map { .percentage($0) } }
    guard let record = record(tree, .privateRate) else { return nil }
    let off = record.read("percentage", percentage)
    let bands = record.read("bands") { tree in
      self.bands(tree, .privateBand, percentage) { PrivateRate.Band(from: $0, off: $1) }
    }
    let unit = unitPrice(record)
    let starts = record.read("starts", month)
    let ends = record.read("ends", month)
    refuse(end: ends, before: starts, at: record.place(of: "ends"))
    let minimum = record.read("minimum", certain(.money(per: .year, example: "600k per year")))
    let conflicts = record.read("conflicts_with", groupNames)
    guard let bands = bands ?? (off ?? unit).map({ [PrivateRate.Band(from: 0, off: $0)] }) else {
      return nil
    }
    return PrivateRate(
      bands: bands, isUnitPrice: record["unit_price"] != nil, starts: starts, ends: ends,
      minimum: minimum ?? 0, conflictsWith: conflicts ?? [])
  }

  /// What a price of a unit takes off its list price.
  private func unitPrice(_ record: Record) -> ValueRange? {
    let price = record.read("unit_price", certain(.money(example: "0.05")))
    let list = record.read("list_unit_price", certain(.positive(example: "0.10")))
    guard let price, let list else { return nil }
    guard price <= list else {
      log.report(.match(.unitPriceAboveList), at: record.place(of: "unit_price"))
      return nil
    }
    return .certain(1 - price / list, .share)
  }

  /// Names of service groups, each once.
  private func groupNames(_ tree: Tree) -> [String]? {
    guard let trees = list(tree) else { return nil }
    let names = trees.compactMap(name)
    guard names.count == trees.count else { return nil }
    refuseRepetitions(.serviceGroup, zip(names, trees).map { ($0, $1.place) })
    return names
  }
}
