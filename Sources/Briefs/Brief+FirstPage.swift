import Renewal
import Wording

extension Brief {
  /// The decision in plain words, for the first page of the workbook: questions with their answers, a
  /// paragraph each; none where the assessment recommends what it does not have.
  public var decisionInWords: [(heading: String, paragraphs: [String])] {
    guard let decision else { return [] }
    let chances = ChanceSentences(decision: decision)
    let parts = [
      ("What to sign", [SigningSentences(decision: decision).sign]),
      ("On which condition", conditions(decision)),
      (
        "What it costs to be wrong",
        [
          Phrases.paragraph([chances.signed, chances.passedOver]), chances.none,
          HeadroomSentence(decision: decision).words, RefusalSentences(decision: decision).refuse,
          RegretSentences(decision: decision).fact,
        ]
      ),
      ("What to ask for", [AskSentences(decision: decision).top]),
    ]
    return parts.map { heading, paragraphs in
      (heading, paragraphs.filter { !$0.isEmpty }.map(PlainText.of))
    }
  }

  private func conditions(_ decision: Decision) -> [String] {
    let sentences = ConditionSentences(decision: decision)
    let each = sentences.all.map { condition in
      "• \(condition.name), worth \(condition.worth): “\(condition.words)”."
        + (condition.otherwise.isEmpty ? "" : " Without it, \(condition.otherwise).")
    }
    return [sentences.summary] + each + [sentences.otherwise]
  }
}
