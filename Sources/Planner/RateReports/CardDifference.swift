import Formulas
import Rates
import Renewal
import Scenarios

/// What differs between two rate cards, and what that makes of a scenario.
public struct CardDifference: TabularReport {
  private let from: String
  private let to: String
  private let changes: [PriceChange]
  /// The day whose prices are compared; nil for the latest of each card.
  private let day: Day?
  /// How many rates of the second card are later than that day.
  private let later: Int
  private let effect: CardEffect?

  /// The most prices that the second card lacks and the table lists one by one.
  private static let mostGone = 50

  /// The difference of two cards.
  ///
  /// - Parameters:
  ///   - asOf: the day whose prices are compared; nil for the latest of each card.
  /// - Throws: ``NotADay``.
  public init(from old: NamedCard, to new: NamedCard, asOf: String? = nil) throws {
    try self.init(from: old, to: new, asOf: asOf, effect: nil)
  }

  /// The difference of two cards, with what it makes of a scenario.
  ///
  /// - Parameters:
  ///   - scenario: the scenario's file.
  ///   - source: where its bytes come from.
  ///   - candidate: the key of the candidate to bridge; nil for the recommended one.
  /// - Throws: ``NotADay``, `ScenarioProblems`, ``UnknownName``.
  public init(
    from old: NamedCard, to new: NamedCard, asOf: String? = nil, pricing scenario: String,
    from source: any FileSource, bridging candidate: String? = nil
  ) throws {
    let effect = try CardEffect(of: scenario, from: source, old, new, bridging: candidate)
    try self.init(from: old, to: new, asOf: asOf, effect: effect)
  }

  private init(
    from old: NamedCard, to new: NamedCard, asOf: String?, effect: CardEffect?
  ) throws {
    let day = try StatedDay.read(asOf)
    func shown(_ card: RateCard) -> RateCard { day.map(card.inForce) ?? card.latest }
    from = old.name
    to = new.name
    self.day = day
    let (olds, news) = (shown(old.card), shown(new.card))
    changes = PriceChange.changes(from: olds, to: news, on: day)
    later = day.map { day in news.rates.count { $0.asOf > day } } ?? 0
    self.effect = effect
  }

  /// Whether nothing differs.
  public var isNone: Bool { changes.isEmpty }

  /// All tables: prices, and what they make of the scenario.
  public func tables() -> [Table] {
    [table()] + (effect.map { [candidateTable($0), bridgeTable($0)] } ?? [])
  }

  /// The prices that differ; where the second card lacks many, those that changed or were added.
  public func table() -> Table {
    func number(_ word: String) -> Int { changes.count { $0.word == word } }
    let gone = number("gone")
    let listed = gone > Self.mostGone ? changes.filter { $0.new != nil } : changes
    return Table(
      title:
        "From \(from) to \(to): \(number("changed")) prices changed, \(number("added")) added, "
        + "\(gone) gone",
      columns: [
        .names("Model"), .words("Scope"), .words("Channel"), .words("Price"), .numbers("Old"),
        .numbers("New"), .numbers("Change"),
      ],
      rows: listed.map { change in
        .cells([
          change.model, change.scope, change.channel.rawValue, change.item,
          change.old.map(Rounded.plain) ?? "-", change.new.map(Rounded.plain) ?? "-",
          change.change.map { ($0 > 0 ? "+" : "") + Rounded.percent($0) } ?? change.word,
        ])
      }, notes: notes(gone: gone))
  }

  private func notes(gone: Int) -> [String] {
    let same =
      later == 0 ? "The cards have the same prices." : "No price that is compared differs."
    var notes = [changes.isEmpty ? same : "USD per million tokens."]
    if gone > Self.mostGone {
      notes.append("\(to) does not have \(gone) prices of \(from); they are not listed.")
    }
    if let day, later > 0 {
      notes.append(
        later == 1
          ? "One rate of \(to) is later than \(day) and is not compared."
          : "\(later) rates of \(to) are later than \(day) and are not compared.")
    }
    return notes
  }

  private func candidateTable(_ effect: CardEffect) -> Table {
    let list = effect.listCost
    return Table(
      title: "\(effect.scenario) under both cards",
      columns: [.names("Over the term"), .numbers(from), .numbers(to), .numbers("Difference")],
      rows: [
        .cells([
          "AI at list", Rounded.money(list.from), Rounded.money(list.to),
          Rounded.change(list.to - list.from),
        ])
      ]
        + effect.candidates.map { candidate in
          .cells([
            "Paid: \(candidate.name)", candidate.from.map { Rounded.money($0.totalPaid) } ?? "-",
            candidate.to.map { Rounded.money($0.totalPaid) } ?? "-",
            candidate.paid.map { Rounded.change($0) } ?? "-",
          ])
        },
      notes: [
        "Each card lies over the bundled one, in the place of those that the scenario names; the "
          + "scenario's own rates stay on top."
      ])
  }

  private func bridgeTable(_ effect: CardEffect) -> Table {
    Table(
      title: "The bridge of \(effect.candidate), model by model",
      columns: [
        .names("Model"), .numbers("AI at list"), .numbers("Paid"), .numbers("Paid then"),
      ],
      rows: effect.steps.map { step in
        .cells([
          step.model ?? "Other", Rounded.change(step.listCost),
          Rounded.change(step.after - step.before), Rounded.money(step.after),
        ])
      },
      notes: effect.steps.isEmpty ? ["No model in use has another price."] : [])
  }

  /// The difference as the interface `commitbook/rates-difference/1`; money in USD, unrounded.
  public func json() -> JSONValue {
    [
      "schema": "commitbook/rates-difference/1", "from": .text(from), "to": .text(to),
      "prices": .list(
        changes.map { change in
          [
            "model": .text(change.model), "scope": .text(change.scope),
            "channel": .text(change.channel.rawValue), "item": .text(change.item),
            "from": .number(change.old), "to": .number(change.new),
            "change": .number(change.change),
          ]
        }),
      "scenario": effect.map(Self.json) ?? .null,
    ]
  }

  private static func json(_ effect: CardEffect) -> JSONValue {
    [
      "name": .text(effect.scenario),
      "ai_list_cost": [
        "from": .number(effect.listCost.from), "to": .number(effect.listCost.to),
      ],
      "candidates": .list(
        effect.candidates.map { candidate in
          [
            "id": .text(candidate.id), "from": .number(candidate.from?.totalPaid),
            "to": .number(candidate.to?.totalPaid), "difference": .number(candidate.paid),
          ]
        }),
      "bridge": [
        "candidate": .text(effect.candidate),
        "steps": .list(
          effect.steps.map { step in
            [
              "model": .text(step.model), "ai_list_cost": .number(step.listCost),
              "total_paid": .number(step.after - step.before), "after": .number(step.after),
            ]
          }),
      ],
    ]
  }

  /// Prices, candidates and steps as records in one long table.
  public func records() -> [[String]] {
    let number = CommaSeparatedText.number
    return [["section", "name", "scope", "channel", "item", "from", "to", "difference"]]
      + changes.map { change in
        [
          "price", change.model, change.scope, change.channel.rawValue, change.item,
          number(change.old), number(change.new),
          number(change.old.flatMap { old in change.new.map { $0 - old } }),
        ]
      }
      + (effect.map { effect in
        [
          [
            "scenario", effect.scenario, "", "", "ai_list_cost", number(effect.listCost.from),
            number(effect.listCost.to), number(effect.listCost.to - effect.listCost.from),
          ]
        ]
          + effect.candidates.map { candidate in
            [
              "candidate", candidate.id, "", "", "total_paid", number(candidate.from?.totalPaid),
              number(candidate.to?.totalPaid), number(candidate.paid),
            ]
          }
          + effect.steps.map { step in
            [
              "bridge", step.model ?? "other", "", "", "total_paid", number(step.before),
              number(step.after), number(step.after - step.before),
            ]
          }
      } ?? [])
  }
}
