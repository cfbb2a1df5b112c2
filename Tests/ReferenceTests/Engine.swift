import Formulas
import Projection
import Renewal

/// The model's own numbers, by candidate and contract year.
struct Engine {
  /// The candidates, in the order in which they are compared.
  let candidates: [Candidate]
  private let model: Model
  private let values: Projection

  /// Builds the model of a scenario and evaluates its base case.
  init(_ scenario: Scenario) throws {
    let renewal = try RenewalModel(scenario)
    candidates = renewal.candidates
    model = renewal.model
    values = Projector(model).base()
  }

  /// The values of a line, summed over all that belongs to a candidate; nil where there is none.
  func values(_ key: String, candidate: Int) -> [Double]? {
    guard let line = model.lines[key]?.line else { return nil }
    var sums = zeros(line.cadence == .constant ? 1 : model.timeline.years)
    for member in 0..<model.memberCount(line) where belongs(line.index, member, candidate) ?? true {
      for period in 0..<model.timeline.periods(line.cadence) {
        let year = line.cadence == .month ? model.timeline.yearOfMonth[period] : period
        sums[year] += values.value(line, member: member, period: period)
      }
    }
    return sums
  }

  /// Whether a member of an index is a candidate, its paper, or a part of either.
  ///
  /// - Returns: nil where the index has nothing to do with candidates.
  private func belongs(_ index: Index?, _ member: Int, _ candidate: Int) -> Bool? {
    guard let index else { return nil }
    if index == Indexes.candidates { return member == candidate }
    if index == Indexes.papers { return member == paper(candidate) }
    guard let membership = model.memberships[index.id] else { return nil }
    for role in index.parents {
      guard let parent = membership.parents[role.name]?[member],
        let above = model.memberships[role.index]?.index
      else { continue }
      if let belongs = belongs(above, parent, candidate) { return belongs }
    }
    return nil
  }

  private func paper(_ candidate: Int) -> Int? {
    model.memberships[Indexes.candidates.id]?.parents["paper"]?[candidate]
  }
}
