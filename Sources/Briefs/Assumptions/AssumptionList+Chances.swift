import Formulas
import Renewal
import Wording

extension AssumptionList {
  /// What may happen, when and how likely, in words.
  func event(_ event: Event) -> Assumption {
    let months =
      event.months.lowerBound == event.months.upperBound
      ? "in \(event.window)" : "in one of the months \(event.window)"
    let chance =
      event.isCertain
      ? ""
      : event.probability == 1
        ? ", certain; in \(event.month) in the base case"
        : ", with a chance of \(Percent.exact(event.probability)); "
          + (event.isInBase ? "in \(event.month) in the base case" : "not in the base case")
    return Assumption(
      MarkdownText.escaped(event.name), "\(effect(event)) \(months)\(chance)", event.provenance)
  }

  private func effect(_ event: Event) -> String {
    let subject = MarkdownText.escaped(event.app ?? event.service ?? "")
    let model = event.model.map(models.name) ?? ""
    let size = RangeWords.of(event.size, Percent.exact)
    return switch event.kind {
    case .stepDown: "the commitment steps down"
    case .termination: "the agreement ends"
    case .launch: "\(subject) starts"
    case .retirement:
      "\(model) is withdrawn, and its requests move to \(event.successor.map(models.name) ?? "")"
    case .repricing: "\(model) costs \(size) of today's list price"
    case .deal: "\(subject) takes \(size) more"
    }
  }

  /// What past forecasts say of a forecast, in words.
  func backTest(_ input: BackTestedInput) -> Assumption {
    let test = input.backTest
    let forecasts = Phrases.count(test.rows, "past forecast", "past forecasts")
    let words =
      switch test.state {
      case .used:
        "range from \(forecasts): what came was \(Percent.exact((test.bias * 1_000).rounded() / 1_000)) "
          + "off in the mean of logarithms, with a spread of "
          + Percent.exact((test.spread * 1_000).rounded() / 1_000)
      case .notEnoughData:
        "not enough data: \(forecasts), so that the forecast stands as certain"
      }
    return Assumption(
      MarkdownText.escaped(input.label), words,
      Provenance(place: MarkdownText.escaped(test.file)))
  }
}
