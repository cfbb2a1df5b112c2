import Formulas
import Foundation
import Planner
import Rates
import Renewal
import Scenarios
import TestSupport
import Testing

extension Scenario {
  /// One flat group of services at 100k a month in 2027, for examples worked by hand.
  static func flat(years: Int = 1, offers: [Offer], today: CurrentAgreement? = nil)
    -> Scenario
  {
    .small(
      name: "Flat", seed: 7, years: years, today: today, offers: offers,
      provenance: Provenance(place: "example.yaml:1:1"))
  }

  /// A scenario below `scenarios/`, which may extend those beside it.
  static func sample(_ path: String) throws -> Scenario {
    let file = Repository.file("scenarios/\(path)")
    return try ScenarioReader(
      files: FilesInMemory(bytes: Sample.files(beside: file)), rateCard: RateCard.bundled()
    ).read(file.lastPathComponent).scenario
  }

  /// The scenario that `init` writes: every kind of input once.
  static func starter() throws -> Scenario {
    try CheckedScenario(
      reading: "starter.yaml", from: FilesInMemory(bytes: ["starter.yaml": Starter.scenario])
    ).scenario
  }
}

extension Offer {
  /// An offer with one commitment and one discount for every year.
  static func flat(
    _ id: String, _ commitment: Double, _ discount: Double, years: Int = 1,
    tiers: [Tier] = [], role: Role = .quoted
  ) -> Offer {
    Offer(
      id: id, name: "Offer \(id)", role: role,
      commitment: Array(repeating: commitment, count: years),
      discount: Array(repeating: discount, count: years), tiers: tiers,
      provenance: Provenance(place: "example.yaml:9:3", source: "AWS"))
  }
}
