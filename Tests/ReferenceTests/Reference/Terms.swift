import Formulas
import Renewal

/// What one candidate has agreed to, as plain numbers.
struct Terms {
  /// The scenario that the candidate belongs to.
  let scenario: Scenario
  /// The candidate.
  let candidate: Candidate
  /// The months of the term.
  let months: TermMonths
  /// The candidate's clauses with every default filled in.
  let clauses: SettledClauses
  /// The conditions that have been tested.
  let conditions = Conditions()
  /// How many contract years today's agreement still holds, under no agreement or before a start.
  let waiting: Int

  /// Reads the terms of a candidate.
  init(_ scenario: Scenario, _ candidate: Candidate, _ months: TermMonths) {
    self.scenario = scenario
    self.candidate = candidate
    self.months = months
    clauses = SettledClauses(candidate.clauses, support: scenario.support)
    switch candidate.kind {
    case .noAgreement: waiting = candidate.paper.waitsForToday ? scenario.yearsOfToday : 0
    case .todaysTerms, .rung: waiting = 0
    case .offer:
      let starts = scenario.offers.first { $0.id == candidate.id }?.starts
      waiting = scenario.contractYears.count { window in starts.map { window.ends < $0 } ?? false }
    }
  }

  /// The number of a clause for the whole term.
  func number(_ clause: Clause) -> Double { clauses[clause] }
  /// The number of a clause in a contract year.
  func number(_ clause: Clause, _ year: Int) -> Double { clauses[clause, year: year] }
  /// How a charge class earns and retires.
  func eligibility(_ charge: ChargeClass) -> Eligibility { clauses.eligibility(of: charge) }
  /// The word that a clause chooses.
  func choice<Word: CaseIterable>(_ clause: Clause, _ words: Word.Type) -> Word {
    Array(words.allCases)[Int(number(clause)) - 1]
  }

  /// Whether an agreement holds in a contract year, new or old, as long as nothing ends it.
  func holds(_ year: Int) -> Bool { candidate.paper.keepsExistingTerms || year < waiting }

  /// The tiers of the paper, which do not lift today's discount while today's agreement holds.
  func tiers(_ year: Int) -> [Offer.Tier] { year < waiting ? [] : candidate.paper.tiers }

  /// The contract years under the candidate's own paper: all but those in which an offer waits for
  /// today's agreement.
  var ownYears: Range<Int> {
    switch candidate.kind {
    case .noAgreement, .todaysTerms, .rung: 0..<months.years
    case .offer: waiting..<months.years
    }
  }

  /// USD promised for the whole term under its own paper.
  var promised: Double {
    var sum = 0.0
    for year in ownYears { sum += candidate.commitment[year] }
    return sum
  }

  /// Months of the term under its own paper.
  var ownMonths: Double {
    var sum = 0.0
    for year in ownYears { sum += months.length(year) }
    return sum
  }
}
