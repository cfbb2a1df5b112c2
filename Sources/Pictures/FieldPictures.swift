import Charts
import Renewal

/// What the results of a renewal look like: each picture one chart value, for workbook and brief.
///
/// A picture is nil where there is nothing to show.
public struct FieldPictures: Sendable {
  /// The scenario that was assessed.
  public let scenario: Scenario
  /// What it comes to.
  public let assessment: Assessment

  /// The pictures of an assessed scenario.
  public init(scenario: Scenario, assessment: Assessment) {
    self.scenario = scenario
    self.assessment = assessment
  }

  /// What the scenario comes to with its levers.
  var outcome: Outcome { assessment.routed }
  /// What is recommended; nil where the assessment does not have it.
  package var signed: CandidateOutcome? { outcome.candidate(assessment.recommendation.sign) }
  /// The names of the contract years.
  package var years: [String] { scenario.contractYears.indices.map { "Year \($0 + 1)" } }

  /// The offer that runs short most likely, and without paths by most, apart from what is signed; nil
  /// where no other offer promises anything.
  package var riskiest: CandidateOutcome? {
    outcome.candidates.filter {
      $0.candidate.isOffer && $0.candidate.id != signed?.candidate.id
        && $0.candidate.commitment.contains { $0 > 0 }
    }.max { danger($0) < danger($1) }
  }

  private func danger(_ offer: CandidateOutcome) -> (Double, Double) {
    (
      assessment.risk?.candidate(offer.candidate.id)?.chance ?? 0,
      offer.shortfall.reduce(0, +) - offer.headroomByYear.reduce(0, +) * 1e-6
    )
  }

  /// What candidates and offers are promised by, signed first: each with the look of its line.
  package var promises: [(offer: CandidateOutcome, look: SeriesLook)] {
    let promised = [signed, riskiest].compactMap(\.self).filter {
      $0.candidate.commitment.contains { $0 > 0 }
    }
    return promised.map { offer in
      let isSigned = offer.candidate.id == signed?.candidate.id
      return (
        offer,
        SeriesLook(
          color: isSigned ? ChartPalette.promise : ChartPalette.ink,
          dash: isSigned ? .solid : .dashed, mark: .bar, width: isSigned ? 3 : 2.5)
      )
    }
  }
}
