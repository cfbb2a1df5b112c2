import Rates

/// The names of models as readers know them.
struct ModelNames {
  let rates: [Rate]
  let card: RateCard

  /// A model's name, or its key where no price in use names it; safe for Markdown.
  func name(_ model: String) -> String {
    let short = card.shortId(of: model)
    let rate = rates.first { $0.model == short } ?? card.rates(of: model).first
    return MarkdownText.escaped(rate.map { $0.name.isEmpty ? short : $0.name } ?? model)
  }
}
