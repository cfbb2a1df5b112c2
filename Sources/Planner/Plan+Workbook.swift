import Briefs
import Renewal
import Sheets

extension Plan {
  /// Lays the renewal out as a workbook; its first page says what the brief says.
  ///
  /// - Parameter template: which sheets there are and how they look; without one, all of them.
  public func book(
    _ assessment: Assessment, origin: Book.Origin, template: WorkbookTemplate = WorkbookTemplate()
  ) -> Book {
    let brief = Brief(
      scenario: renewal.scenario, assessment: assessment, rates: renewal.rates, workbook: nil,
      engineVersion: origin.engineVersion)
    let advice = Advice(
      parts: brief.decisionInWords.map {
        Advice.Part(heading: $0.heading, paragraphs: $0.paragraphs)
      })
    return Book(
      renewal, values: values, assessment: assessment, advice: advice, origin: origin,
      template: template)
  }
}
