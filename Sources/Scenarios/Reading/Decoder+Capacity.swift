import Formulas
import Rates
import Renewal
import Wording

extension Decoder {
  /// The longest commitment of a capacity, in months.
  static let longestCapacity = 60

  /// A capacity, with its record.
  func capacity(_ tree: Tree) -> (capacity: Capacity, record: Record)? {
    guard let record = record(tree, .capacity) else { return nil }
    let name = record.read("name", self.name)
    let kind: CapacityKind? = record.read("kind") { self.word(.capacityKind, $0) }
    let model = record.read("model", model)
    let scope = record.read("scope", self.name)
    let units = record.read("units", whole(1, 10_000, example: "2"))
    let unit = unit(record, kind)
    let commitment = record.read("commitment", capacityCommitment)
    let own = record.read("price", certain(.positive(per: .hour, example: "39.60 per hour")))
    let starts = record.read("starts", month)
    let ends = record.read("ends", month)
    refuse(end: ends, before: starts, at: record.place(of: "ends"))
    let isProposed = record.read("proposed", truth)
    let load = record.read("load", load)
    let provenance = provenance(record)
    guard let name, let kind, let model, let scope, let unit, let commitment, let units else {
      return nil
    }
    let price =
      record["price"] == nil
      ? published(kind, model, scope, unit, commitment, record) : own.map { ($0, provenance) }
    guard let price else { return nil }
    return (
      Capacity(
        name: name, kind: kind, model: model, scope: scope, units: units, unit: unit,
        commitment: commitment, price: price.0, pricing: price.1, starts: starts, ends: ends,
        isProposed: isProposed ?? false, load: load ?? .even, provenance: provenance), record
    )
  }

  /// The tokens of a unit; a reservation has those of the smallest one where nobody says.
  private func unit(_ record: Record, _ kind: CapacityKind?) -> CapacityUnit? {
    guard let tree = record["tokens_per_unit"] else {
      switch kind {
      case .reserved: return .leastReserved
      case .modelUnits:
        log.report(.capacity(.noTokens), at: record.place)
        return nil
      case nil: return nil
      }
    }
    guard let tokens = self.record(tree, .tokensPerUnit) else { return nil }
    let input = tokens.read("input", certain(.positive(example: "100k")))
    let output = tokens.read("output", certain(.positive(example: "10k")))
    guard let input, let output else { return nil }
    if kind == .reserved {
      let least = CapacityUnit.leastReserved
      for (key, value, bound) in [
        ("input", input, least.input), ("output", output, least.output),
      ] where value < bound {
        log.report(
          .capacity(.belowLeast(key: key, least: bound)), at: tokens.place(of: key))
      }
    }
    return CapacityUnit(input: input, output: output)
  }

  /// `none`, or whole months.
  private func capacityCommitment(_ tree: Tree) -> Int? {
    guard let text = tree.text, !tree.isNothing else { return unexpected(.text, tree) }
    if text == "none" { return 0 }
    let length = Length(
      unit: .month, least: 1, most: Self.longestCapacity, example: "3 months")
    let reading = LengthText(text: text, length: length)
    guard let months = reading.read() else {
      let meant = reading.meant() ?? NearestName.of(text, among: ["none"])
      log.report(
        .capacity(.notACommitment(text, most: Self.longestCapacity)), at: tree.place,
        suggestion: meant)
      return nil
    }
    return months
  }

  /// The card's price of a unit an hour, with where it comes from.
  private func published(
    _ kind: CapacityKind, _ model: String, _ scope: String, _ unit: CapacityUnit,
    _ commitment: Int, _ record: Record
  ) -> (Double, Provenance)? {
    let known = bundled.capacity.prices(kind, of: model, in: scope)
    guard let price = known.first(where: { $0.commitment == commitment }) else {
      let place = known.isEmpty ? record.place(of: "model") : record.place(of: "commitment")
      log.report(
        .capacity(
          .noPrice(
            kind, model: model, scope: scope, commitment: commitment,
            known: known.map(\.commitment))), at: place)
      return nil
    }
    return (
      price.unitHour(input: unit.input, output: unit.output),
      Provenance(place: "the card of capacity prices", source: price.source, asOf: price.asOf)
    )
  }

  // MARK: Load

  private func load(_ tree: Tree) -> LoadShape? {
    guard let record = record(tree, .load) else { return nil }
    if let tree = record["week"] {
      return hours(tree, 168) { LoadShape.hourOfWeek($0) }.map {
        LoadShape(steps: $0, basis: .week)
      }
    }
    if let tree = record["day"] {
      return hours(tree, 24) { UsageTime.padded($0) }.map { LoadShape(steps: $0, basis: .day) }
    }
    guard let tree = record["requests"], let name = name(tree) else { return nil }
    return usage.shape(name, namedAt: tree.place)
  }

  private func hours(
    _ tree: Tree, _ count: Int, _ label: (Int) -> String
  ) -> [LoadShape.Step]? {
    guard let elements = list(tree) else { return nil }
    guard elements.count == count else {
      log.report(.capacity(.notHours(count: elements.count, hours: count)), at: tree.place)
      return nil
    }
    let factors = elements.compactMap(certain(.count(example: "1.4")))
    guard factors.count == count else { return nil }
    guard factors.contains(where: { $0 > 0 }) else {
      log.report(.capacity(.noLoad), at: tree.place)
      return nil
    }
    return factors.enumerated().map {
      LoadShape.Step(label: label($0), input: $1, output: $1)
    }
  }
}
