import Formulas

extension Variant {
  /// Every offer without any clause that it writes.
  public static let withoutClauses = Variant("without any clause") {
    var scenario = $0
    for number in scenario.offers.indices { scenario.offers[number].clauses = Clauses() }
    return scenario
  }

  /// Every offer with what a buyer asks for of some clauses.
  public static func asking(for clauses: [Clause]) -> Variant {
    Variant("asking for \(clauses.map(\.name).joined(separator: ", "))") {
      var scenario = $0
      for number in scenario.offers.indices {
        for clause in clauses {
          guard let ask = clause.ask else { continue }
          scenario.offers[number].clauses[clause] = Setting(ask)
        }
      }
      return scenario
    }
  }

  /// One offer's commitments multiplied.
  public static func commitments(of offer: String, times factor: Double) -> Variant {
    Variant("\(factor) times the commitments of \(offer)") {
      var scenario = $0
      for number in scenario.offers.indices where scenario.offers[number].id == offer {
        scenario.offers[number].commitment = scenario.offers[number].commitment.map {
          $0 * factor
        }
        if let stated = scenario.offers[number].clauses[.termCommitment] {
          scenario.offers[number].clauses[.termCommitment] = Setting(
            stated.value(year: 0) * factor)
        }
      }
      return scenario
    }
  }

  /// Every offer's commitments at most what it was found to spend.
  public static func resized(to outcome: Outcome) -> Variant {
    Variant("commitments re-sized to what is spent") {
      var scenario = $0
      for number in scenario.offers.indices {
        guard let found = outcome.candidate(scenario.offers[number].id) else { continue }
        scenario.offers[number].commitment = zip(
          scenario.offers[number].commitment, found.eligibleSpend
        ).map(min)
        scenario.offers[number].clauses[.termCommitment] = nil
      }
      return scenario
    }
  }

  /// Every offer waits for today's agreement to end.
  public static func waiting(until month: Month) -> Variant {
    Variant("waiting for today's agreement to end") {
      var scenario = $0
      for number in scenario.offers.indices { scenario.offers[number].starts = month }
      return scenario
    }
  }
}
