import Formulas
import Rates

/// A scenario's sealed model, with what its members stand for.
public struct RenewalModel: Sendable {
  /// The scenario it was made from.
  public let scenario: Scenario
  /// The sealed lines and inputs.
  public let model: Model
  /// The candidates, in the order of their index.
  public let candidates: [Candidate]
  /// The charge classes in use, in the order of their index.
  public let chargeClasses: [ChargeClass]
  /// The prices in use, in the order of their index.
  public let priceRows: [PriceRow]
  /// The vendors of models in use on every channel, in the order of their index.
  public let channels: [VendorChannel]
  /// The inputs' values that follow from ranges.
  public let uncertainCells: [UncertainCell]
  /// The inputs' months that events set, where it is not certain whether or when.
  public let uncertainMonths: [UncertainMonth]

  /// Whether any number depends on chance.
  public var isUncertain: Bool { !uncertainCells.isEmpty || !uncertainMonths.isEmpty }

  /// Makes the model of a checked scenario.
  ///
  /// - Throws: ``MissingRate`` where the scenario was not checked against its rate card, and
  ///   `SealingProblems` where the declarations themselves are wrong.
  public init(_ scenario: Scenario) throws {
    let members = try Members(scenario)
    self.scenario = scenario
    candidates = members.candidates
    chargeClasses = members.classes
    priceRows = members.priceRows
    channels = members.channels
    let stated = members.stated
    uncertainCells = stated.flatMap(\.uncertain)
    uncertainMonths = stated.flatMap(\.months)
    model = try Model(
      timeline: scenario.timeline,
      sections: Sections.all, memberships: members.memberships, values: stated.map(\.values),
      outputs: Sections.outputs)
  }

  /// What another scenario of the same members says otherwise.
  public struct Change: Sendable {
    /// The inputs whose values at their base differ.
    public let values: [InputValues]
    /// All values of the other scenario that follow from ranges.
    public let uncertainCells: [UncertainCell]
    /// All months of the other scenario that events set.
    public let uncertainMonths: [UncertainMonth]
  }

  /// What another scenario says otherwise; nil where it differs in more than values, so that it needs
  /// a model of its own.
  public func change(to other: Scenario) throws -> Change? {
    let members = try Members(other)
    guard
      other.contractYears == scenario.contractYears,
      Dictionary(uniqueKeysWithValues: members.memberships.map { ($0.index.id, $0) })
        == model.memberships
    else { return nil }
    let stated = members.stated
    return Change(
      values: stated.map(\.values).filter { $0.values != model.inputs[$0.input.id]?.values },
      uncertainCells: stated.flatMap(\.uncertain), uncertainMonths: stated.flatMap(\.months))
  }

  /// The same model under the statements of another scenario of the same members.
  public func with(_ other: Scenario) -> RenewalModel {
    RenewalModel(
      scenario: other, model: model, candidates: other.candidates, chargeClasses: chargeClasses,
      priceRows: priceRows, channels: channels, uncertainCells: uncertainCells,
      uncertainMonths: uncertainMonths)
  }

  private init(
    scenario: Scenario, model: Model, candidates: [Candidate], chargeClasses: [ChargeClass],
    priceRows: [PriceRow], channels: [VendorChannel], uncertainCells: [UncertainCell],
    uncertainMonths: [UncertainMonth]
  ) {
    self.scenario = scenario
    self.model = model
    self.candidates = candidates
    self.chargeClasses = chargeClasses
    self.priceRows = priceRows
    self.channels = channels
    self.uncertainCells = uncertainCells
    self.uncertainMonths = uncertainMonths
  }

  /// The clauses that matter here and that a candidate's paper leaves to their defaults; none for no
  /// agreement, which has no paper.
  public func defaultedClauses(of candidate: Candidate) -> [Clause] {
    guard candidate.kind != .noAgreement else { return [] }
    return Clause.all.filter { concerns($0, candidate) && !candidate.clauses.writes($0) }
  }

  /// Whether a clause can make a difference to a candidate in this scenario.
  public func concerns(_ clause: Clause, _ candidate: Candidate) -> Bool {
    scenario.concerns(clause, candidate, classes: chargeClasses)
  }

  /// The candidates without the rungs of the ladder, which come last.
  public var statedCandidates: [Candidate] { candidates.filter { !$0.isRung } }

  /// The rates in use, each once.
  public var rates: [Rate] {
    priceRows.reduce(into: []) { rates, row in
      if !rates.contains(row.rate) { rates.append(row.rate) }
    }
  }

  /// The number of a candidate's paper, from 0.
  public func paper(of candidate: Int) -> Int {
    model.memberships[Indexes.candidates.id]?.parents[Roles.paperOfCandidate.name]?[candidate] ?? 0
  }

  /// The number of a candidate, from 0; nil when there is none of that key.
  public func candidate(_ id: String) -> Int? { candidates.firstIndex { $0.id == id } }
}
