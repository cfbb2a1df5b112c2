import Renewal
import Wording

/// Carries out the overrides of each variant, and decodes the result with all its checks.
struct Variants {
  let decoder: Decoder
  let log: ProblemLog

  /// The most variants that are read.
  private static let most = 100

  /// The keys that say what the file is, rather than what the future or the paper is.
  private static let fixed = ["schema", "extends", "variants", "rate_cards"]

  /// The variants of a scenario's tree, in the file's order.
  func read(_ tree: Tree) -> [Scenario.NamedVariant] {
    guard let value = tree["variants"] else { return [] }
    guard let entries = value.entries, !entries.isEmpty else {
      let fault = ShapeFault.unexpected(.mapping("the variants"), found: value.found)
      log.report(.shape(value.entries == nil ? fault : .emptyMapping), at: value.place)
      return []
    }
    guard entries.count <= Self.most else {
      log.report(.shape(.longList(count: entries.count, limit: Self.most)), at: value.place)
      return []
    }
    return entries.compactMap { entry in
      guard decoder.check(entry.key, at: entry.place) else { return nil }
      return variant(entry, of: tree)
    }
  }

  private func variant(_ entry: Tree.Entry, of tree: Tree) -> Scenario.NamedVariant? {
    guard let overrides = entry.value.entries else {
      log.report(
        .shape(.unexpected(.mapping("a variant"), found: entry.value.found)), at: entry.value.place)
      return nil
    }
    if overrides.isEmpty { log.report(.shape(.emptyMapping), at: entry.value.place) }
    var changed = tree
    for override in overrides {
      let first = override.key.split(separator: ".").first.map(String.init) ?? ""
      guard !Self.fixed.contains(first) else {
        log.report(.override(.notForOverrides(path: override.key)), at: override.place)
        continue
      }
      guard decoder.check(override.key, at: override.place) else { continue }
      let outcome = Override(path: override.key, place: override.place, value: override.value)
        .apply(to: changed)
      if outcome.matches == 0 {
        let part = outcome.miss?.part ?? first
        let known = outcome.miss?.known ?? []
        log.report(
          .override(.matchesNothing(path: override.key, part: part, known: known)),
          at: override.place, suggestion: NearestName.of(part, among: known))
      }
      changed = outcome.tree
    }
    log.variant = entry.key
    defer { log.variant = nil }
    return decoder.scenario(changed).map { Scenario.NamedVariant(name: entry.key, scenario: $0) }
  }
}
