import Formulas
import Renewal
import Wording

/// The models that are withdrawn during the term, or change their price before they are.
struct LifeCycleTable {
  let decision: Decision
  let models: ModelNames

  /// Each stated life cycle; empty where none is.
  var text: String {
    MarkdownTable(
      columns: [
        .words("Model"), .words("Legacy from"), .words("Extended access"), .words("Withdrawn"),
        .words("Moves to"),
      ],
      rows: decision.scenario.lifeCycles.map { lifeCycle in
        [
          models.name(lifeCycle.model), lifeCycle.legacy.map(\.description) ?? "–",
          lifeCycle.extendedAccess.map {
            "from \($0) at \(RangeWords.of(lifeCycle.multiple, Digits.count)) times the price"
          } ?? "–", lifeCycle.ends.map(\.description) ?? "–",
          lifeCycle.successor.map(models.name) ?? "–",
        ]
      }
    ).text
  }
}
