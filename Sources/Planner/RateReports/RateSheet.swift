import Formulas
import OrderedCollections
import Rates

/// All that the card says of one model: prices by kind, scope and channel, with source and note.
public struct RateSheet: TabularReport {
  private let rates: [Rate]
  private let day: Day?

  /// The rates of one model, by its id, a longer id of it, or its name; with a day, the notes say
  /// which are not in force on it.
  ///
  /// - Throws: ``UnknownName`` where the card has no such model, or not in the scope.
  public init(_ card: RateCard, model: String, scope: String? = nil, day: Day? = nil) throws {
    self.day = day
    var rates = card.rates(of: model)
    if rates.isEmpty {
      rates = card.rates.filter { $0.name.lowercased() == model.lowercased() }
    }
    guard !rates.isEmpty else {
      var known = OrderedSet(card.rates.map(\.model)).elements
      if case .model(let nearest?) = card.nearest(model: model, scope: scope ?? "") {
        known = [nearest]
        throw UnknownName(.model, model, nearest: [nearest], count: known.count)
      }
      throw UnknownName(.model, model, known: known)
    }
    if let scope {
      let known = OrderedSet(rates.map(\.scope)).elements
      rates = rates.filter { $0.scope == scope.lowercased() }
      if rates.isEmpty { throw UnknownName(.scope, scope, nearest: known, count: known.count) }
    }
    self.rates = rates
  }

  /// Every price in USD per million tokens, and below the table where it comes from.
  public func table() -> Table {
    let kinds = TokenPrice.allCases.filter { kind in rates.contains { $0.price(kind) != nil } }
    let name = rates.first.map { "\($0.name) [\($0.model)], \($0.vendor)" } ?? ""
    let sources = OrderedSet(
      rates.map { rate in
        "\(rate.source)\(rate.note.isEmpty ? "" : ": \(rate.note)")"
      })
    return Table(
      title: "\(name), USD per million tokens",
      columns: [.words("\nScope"), .words("\nChannel")] + kinds.map { .numbers($0.title) }
        + [.words("\nAs of")],
      rows: rates.map { rate in
        .cells(
          [rate.scope, rate.channel.rawValue] + kinds.map { rate.shown($0) }
            + [rate.asOf.description])
      }, notes: sources.map { "Source: \($0)" } + thresholdNotes + historyNotes)
  }

  /// From which length on the long prices hold.
  private var thresholdNotes: [String] {
    OrderedSet(rates.compactMap(\.longContextThreshold)).map {
      "Long: the whole request, where it sends more than "
        + "\(Rounded.grouped(Double($0), 0)) tokens."
    }
  }

  /// Which of several dates a scenario uses.
  private var historyNotes: [String] {
    let inForce = day.map { Set(Rate.inForce(rates, on: $0)) }
    let dates = Dictionary(grouping: rates, by: { [$0.scope, $0.channel.rawValue] })
    guard dates.values.contains(where: { $0.count > 1 }) || inForce != nil else { return [] }
    let rule =
      "Of several dates a scenario uses the latest that is not after its as_of; later ones are ignored."
    guard let day, let inForce else { return [rule] }
    return [rule]
      + rates.filter { !inForce.contains($0) }.map {
        "Not in force on \(day): \($0.scope), \($0.channel.rawValue), of \($0.asOf)."
      }
  }

  /// The rates as data.
  public func json() -> JSONValue {
    ["schema": "commitbook/rates/1", "rates": .list(rates.map(\.json))]
  }

  /// The rates as records.
  public func records() -> [[String]] { Rate.records(rates) }
}

extension UnknownName {
  /// A name with what comes nearest, found elsewhere.
  init(_ subject: Subject, _ name: String, nearest: [String], count: Int) {
    self.subject = subject
    self.name = name
    self.nearest = nearest
    self.count = count
  }
}

extension TokenPrice {
  /// The kind as a column's title of two lines.
  fileprivate var title: String {
    switch self {
    case .input: "\nInput"
    case .output: "\nOutput"
    case .cacheRead: "Cache\nread"
    case .cacheWrite: "Cache\nwrite"
    case .cacheWriteHour: "Cache\nwrite 1h"
    case .batchInput: "Batch\ninput"
    case .batchOutput: "Batch\noutput"
    case .batchCacheRead: "Batch\nread"
    case .batchCacheWrite: "Batch\nwrite"
    case .flexInput: "Flex\ninput"
    case .flexOutput: "Flex\noutput"
    case .flexCacheRead: "Flex\nread"
    case .flexCacheWrite: "Flex\nwrite"
    case .priorityInput: "Priority\ninput"
    case .priorityOutput: "Priority\noutput"
    case .priorityCacheRead: "Priority\nread"
    case .priorityCacheWrite: "Priority\nwrite"
    case .latencyOptimisedInput: "Fast\ninput"
    case .latencyOptimisedOutput: "Fast\noutput"
    case .ultrafastInput: "Ultrafast\ninput"
    case .ultrafastOutput: "Ultrafast\noutput"
    case .longInput: "Long\ninput"
    case .longOutput: "Long\noutput"
    case .longCacheRead: "Long\nread"
    case .longCacheWrite: "Long\nwrite"
    case .longCacheWriteHour: "Long\nwrite 1h"
    }
  }
}
