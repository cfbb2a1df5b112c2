import Renewal

extension QuantityFault {
  /// What is wrong, as a sentence.
  var sentence: String {
    switch self {
    case .notANumber(let text, let example):
      "\(Words.quoted(text)) is not a number. Write it like \(example)."
    case .quoted(let text):
      "The number \(Words.quoted(text)) stands in quotes; write it without them."
    case .notFinite(let text): "\(Words.quoted(text)) is not a finite number."
    case .tooLarge(let text, let limit):
      "\(Words.quoted(text)) is larger than \(NumberFormat.short(limit)), the most that is read."
    case .grouped(let text):
      "\(Words.quoted(text)) has spaces or separators in its number; write it without them."
    case .decimalComma(let text): "\(Words.quoted(text)) has a comma; decimals follow a point."
    case .currency(let text):
      "\(Words.quoted(text)) names a currency; every amount is in USD, without a sign."
    case .suffix(let suffix, let text):
      "\(Words.quoted(suffix)) in \(Words.quoted(text)) is not a suffix; those are k, M and B."
    case .missingUnit(let text, let unit, let example):
      "\(Words.quoted(text)) has no unit; it must be stated \(unit), like \(example)."
    case .wrongUnit(let text, let found, let expected, let example):
      "\(Words.quoted(text)) is stated \(Words.short(found)); "
        + "it must be stated \(expected), like \(example)."
    case .unitWording(let text, let unit): "The unit of \(Words.quoted(text)) is written \(unit)."
    case .repeatedUnit(let text, let unit):
      "\(Words.quoted(text)) says \(unit) more than once; write it once, at the end."
    case .needlessUnit(let text, let found, let example):
      "\(Words.quoted(text)) is stated \(Words.short(found)), but no unit is read here. "
        + "Write it like \(example)."
    case .missingPercent(let text, let example):
      "\(Words.quoted(text)) is not a percentage such as \(example)."
    case .needlessPercent(let text, let example):
      "\(Words.quoted(text)) is a percentage, but an amount is read here. Write it like \(example)."
    case .outside(let text, let bounds): "\(Words.quoted(text)) must be \(bounds.words)."
    case .range(let text, let example):
      "\(Words.quoted(text)) is a range, but one number is read here, like \(example)."
    case .notARange(let text):
      "\(Words.quoted(text)) is neither \"low to high\" nor \"low / base / high\"."
    case .notALadder(let text):
      "\(Words.quoted(text)) is not a ladder of commitments. Write it like 8M to 15M by 500k."
    case .order(let text): "The numbers of the range \(Words.quoted(text)) do not rise."
    case .equalEnds(let text):
      "The ends of the range \(Words.quoted(text)) are equal; write one number."
    case .intervalFromZero(let text):
      "The interval \(Words.quoted(text)) must start above 0. "
        + "A range with 0 is written low / base / high, or as a uniform interval."
    case .intervalToEdge(let text):
      "The interval \(Words.quoted(text)) must lie between 0% and 100%. "
        + "A range with either of them is written low / base / high, or as a uniform interval."
    case .distributionApart(let name): Words.distributionApart(name, as: "a value of its own")
    case .distribution(let name, let allowed):
      "\(Words.quoted(name)) is no distribution of such a range; it may be "
        + "\(Words.list(allowed.map(\.rawValue), "or")), and is \(allowed.first?.rawValue ?? "") without a name."
    case .distributionOfNumber(let name, let number):
      "\(Words.quoted(number)) is one number, and certain; \(Words.quoted(name)) needs a range before it."
    case .normalOutside(let text, let kind, let usual):
      "With a normal distribution, more than 1 in 1,000 draws of \(Words.quoted(text)) would be "
        + "\(kind.ruledOut). The usual distribution, \(usual.rawValue), never is."
    case .notWhole(let text, let bounds):
      "\(Words.quoted(text)) must be a whole number \(bounds.words)."
    }
  }
}

extension ValueRange.Kind {
  /// What numbers of the kind cannot be.
  fileprivate var ruledOut: String {
    switch self {
    case .quantity: "below 0"
    case .growth: "below -100%"
    case .share: "below 0% or above 100%"
    }
  }
}

extension Bounds {
  fileprivate var words: String {
    guard isPercentage || high < Quantity.limit else {
      return includesLow ? "\(NumberFormat.plain(low)) or more" : "above \(NumberFormat.plain(low))"
    }
    return includesLow
      ? "from \(shown(low)) to \(includesHigh ? "" : "below ")\(shown(high))"
      : "above \(shown(low)) and \(includesHigh ? "at most" : "below") \(shown(high))"
  }

  private func shown(_ value: Double) -> String {
    isPercentage ? NumberFormat.percent(value) : NumberFormat.plain(value)
  }
}
