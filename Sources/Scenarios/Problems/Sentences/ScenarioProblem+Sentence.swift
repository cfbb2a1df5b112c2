import Rates
import Renewal

extension ScenarioProblem: CustomStringConvertible {
  /// The problem with its place, as `acme.yaml:14:9: There is no key "growht" in a workload.`
  public var description: String { "\(place): \(sentence)" }

  /// The problem in a sentence, with what may have been meant.
  public var sentence: String {
    let meant = suggestion.map { " Did you mean \"\($0)\"?" } ?? ""
    let inVariant = variant.map { " (in the variant \"\($0)\")" } ?? ""
    return kind.sentence + meant + inVariant
  }
}

extension ScenarioProblems: CustomStringConvertible {
  /// The problems, a sentence a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

extension ScenarioProblem.Kind {
  fileprivate var sentence: String {
    switch self {
    case .file(let fault): fault.sentence
    case .text(let fault): fault.sentence
    case .shape(let fault): fault.sentence
    case .quantity(let fault): fault.sentence
    case .date(let fault): fault.sentence
    case .name(let fault): fault.sentence
    case .match(let fault): fault.sentence
    case .rate(let fault): fault.sentence
    case .override(let fault): fault.sentence
    }
  }
}

/// A list of names for a sentence: `a, b or c`; a long list ends with how many more there are.
private func list(_ names: [String], most: Int = 40) -> String {
  let shown = names.prefix(most)
  if names.count > most {
    return shown.joined(separator: ", ") + " and \(names.count - most) more"
  }
  guard let last = shown.last, shown.count > 1 else { return shown.joined() }
  return shown.dropLast().joined(separator: ", ") + " or " + last
}

/// A text as a sentence quotes it, cut when it is long.
private func inQuotes(_ text: String) -> String {
  let flat = text.split(whereSeparator: \.isNewline).joined(separator: " ")
  return "\"\(flat.count > 60 ? "\(flat.prefix(60))…" : flat)\""
}

extension FileFault {
  fileprivate var sentence: String {
    switch self {
    case .notFound(let path): "There is no file \(inQuotes(path))."
    case .unreadable(let path, let reason): "The file \(inQuotes(path)) cannot be read: \(reason)."
    case .tooLarge(let limit):
      "The file is larger than \(limit / 1_000_000) MB; a scenario is a few kilobytes."
    case .empty: "The file is empty. `commitbook init` writes one to start from."
    case .circle(let files): "The files extend each other in a circle: \(files.joined(separator: " → "))."
    case .absolutePath(let path):
      "\(inQuotes(path)) is an absolute path; name the file relative to this one."
    case .tooManyFiles(let limit): "More than \(limit) files extend each other."
    }
  }
}

extension TextFault {
  fileprivate var sentence: String {
    switch self {
    case .notUTF8(let byte):
      "The byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8. Save the file as UTF-8."
    case .forbiddenCharacter(let code):
      "The character U+\(String(code, radix: 16, uppercase: true)) may not stand in a scenario."
    case .tab: "A tab stands where YAML wants spaces."
    case .notYAML(let words): "This is not YAML: \(words)."
    case .secondDocument: "A second document starts here; a scenario is one document."
    case .tooManyValues(let limit):
      "There are more than \(limit) values once every alias is followed."
    case .tooDeep(let limit): "Values are nested more than \(limit) deep."
    case .unknownAlias(let name): "There is no anchor &\(name) for the alias *\(name)."
    case .tag(let tag): "The YAML tag \(inQuotes(tag)) is not read; write the value without it."
    }
  }
}

extension ShapeFault {
  fileprivate var sentence: String {
    switch self {
    case .unknownKey(let key, let owner, let allowed):
      "There is no key \(inQuotes(key)) in \(owner). Its keys are \(list(allowed))."
    case .repeatedKey(let key, let first):
      "The key \(inQuotes(key)) is here for the second time; the first is at \(first.line):\(first.column)."
    case .keyIsNotText: "A key must be a text."
    case .missingKey(let key, let owner): "The key \(inQuotes(key)) is missing in \(owner)."
    case .missingOneOf(let keys, let owner):
      "One of the keys \(list(keys.map(inQuotes))) is missing in \(owner)."
    case .notTogether(let keys, let owner):
      "Only one of the keys \(list(keys.map(inQuotes))) may stand in \(owner)."
    case .unexpected(let shape, let found): "Expected \(shape.words), found \(found.words)."
    case .emptyList: "The list is empty; leave the key out instead."
    case .emptyMapping: "Nothing stands here; leave the key out instead."
    case .schema(let found, let known):
      "The schema \(inQuotes(found)) is not known. This version reads \(inQuotes(known))."
    case .truthWord(let word): "Expected true or false, found \(inQuotes(word))."
    }
  }
}

extension ShapeFault.Shape {
  fileprivate var words: String {
    switch self {
    case .mapping(let owner): "the keys of \(owner)"
    case .list: "a list"
    case .text: "a text"
    case .number(let example): "a number such as \(example)"
    case .truth: "true or false"
    case .day: "a day such as 2026-11-23"
    case .month: "a month such as 2027-03"
    case .growth: "a growth such as 45% per year, a list of them, or an adoption"
    }
  }
}

extension ShapeFault.Found {
  fileprivate var words: String {
    switch self {
    case .nothing: "nothing"
    case .scalar(let text): inQuotes(text)
    case .list: "a list"
    case .mapping: "keys with values"
    }
  }
}

extension QuantityFault {
  fileprivate var sentence: String {
    switch self {
    case .notANumber(let text, let example):
      "\(inQuotes(text)) is not a number. Write it like \(example)."
    case .quoted(let text): "The number \(inQuotes(text)) stands in quotes; write it without them."
    case .notFinite(let text): "\(inQuotes(text)) is not a finite number."
    case .tooLarge(let text, let limit):
      "\(inQuotes(text)) is larger than \(NumberFormat.plain(limit)), the most that is read."
    case .grouped(let text): "\(inQuotes(text)) has separators between its digits; write it without them."
    case .currency(let text): "\(inQuotes(text)) carries a currency; every amount is in USD, without a sign."
    case .suffix(let suffix, let text):
      "\(inQuotes(suffix)) in \(inQuotes(text)) is not a suffix; those are k, M and B."
    case .missingUnit(let text, let unit, let example):
      "\(inQuotes(text)) has no unit; it is read \(unit), like \(example)."
    case .wrongUnit(let text, let found, let expected):
      "\(inQuotes(text)) is \(found); it is read \(expected)."
    case .needlessUnit(let text, let found, let example):
      "\(inQuotes(text)) is \(found), but no unit is read here. Write it like \(example)."
    case .missingPercent(let text): "\(inQuotes(text)) is not a percentage."
    case .needlessPercent(let text, let example):
      "\(inQuotes(text)) is a percentage, but an amount is read here. Write it like \(example)."
    case .outside(let text, let bounds): "\(inQuotes(text)) is not \(bounds.words)."
    case .range(let text, let example):
      "\(inQuotes(text)) is a range, but one number is read here, like \(example)."
    case .notARange(let text):
      "\(inQuotes(text)) is neither \"low to high\" nor \"low / base / high\"."
    case .order(let text): "The numbers of the range \(inQuotes(text)) do not rise."
    case .equalEnds(let text): "The ends of the range \(inQuotes(text)) are equal; write one number."
    case .intervalFromZero(let text):
      "The interval \(inQuotes(text)) must start above 0. Write low / base / high to include it."
    case .intervalToEdge(let text):
      "The interval \(inQuotes(text)) must lie between 0% and 100%. Write low / base / high to reach them."
    case .notWhole(let text, let bounds): "\(inQuotes(text)) is not a whole number \(bounds.words)."
    }
  }
}

extension Bounds {
  fileprivate var words: String {
    func shown(_ value: Double) -> String {
      isPercentage ? NumberFormat.percent(value) : NumberFormat.plain(value)
    }
    let least = includesLow ? "from \(shown(low))" : "above \(shown(low))"
    return "\(least) \(includesHigh ? "to" : "to below") \(shown(high))"
  }
}

extension DateFault {
  fileprivate var sentence: String {
    switch self {
    case .notADay(let text): "\(inQuotes(text)) is not a day. Write it like 2026-11-23."
    case .notAMonth(let text): "\(inQuotes(text)) is not a month. Write it like 2027-03."
    case .notAMonthOrDay(let text):
      "\(inQuotes(text)) is neither a month nor a day. Write it like 2026-12."
    case .notMonths(let text, let most):
      "\(inQuotes(text)) is not a number of months from 1 to \(most). Write it like 6 months."
    case .notTheFirst(let day): "A contract year starts on the first day of a month, not on \(day)."
    case .notTheLast(let day, let last):
      "A contract year ends on the last day of a month (\(last)), not on \(day)."
    case .endsBeforeStart(let end, let start): "The end, \(end), is before the start, \(start)."
    case .notContiguous(let day, let expected):
      "The contract year starts on \(day); the one before it asks for \(expected)."
    case .contractYears(let count, let most):
      "There are \(count) contract years; from 1 to \(most) are read."
    case .tooLong(let months, let most):
      "The contract year has \(months) months; at most \(most) are read."
    case .anchorAfterStart(let anchor, let start):
      "The anchor month, \(anchor), must lie before the first contract month, \(start)."
    }
  }
}

extension NameFault {
  fileprivate var sentence: String {
    switch self {
    case .unknown(let subject, let name, let known):
      known.isEmpty
        ? "There is no \(subject.rawValue) \(inQuotes(name)); the scenario has none."
        : "There is no \(subject.rawValue) \(inQuotes(name)). Known: \(list(known))."
    case .repeated(let subject, let name, let first):
      "The \(subject.rawValue) \(inQuotes(name)) is here for the second time; the first is at \(first)."
    case .ambiguous(let name, let owner):
      "More than one record of the extended file is \(owner) \(inQuotes(name))."
    case .empty: "The name is empty."
    case .tooLong(let count, let limit):
      "The text has \(count) characters; at most \(limit) are read."
    case .controlCharacter(let code):
      "The text holds the character U+\(String(code, radix: 16, uppercase: true)), which cannot be seen."
    case .slash(let name): "\(inQuotes(name)) holds a slash, which joins app and task."
    case .notAnID(let name):
      "\(inQuotes(name)) is not an id: small letters, digits and dashes between them."
    }
  }
}

extension MatchFault {
  fileprivate var sentence: String {
    switch self {
    case .modelShares(let sum):
      "The shares of the models add up to \(NumberFormat.percent(sum)), not to 100%."
    case .leverShares(let kind, let task, let sum):
      "The \(kind.rawValue) levers on the task \(inQuotes(task)) add up to \(NumberFormat.percent(sum)); "
        + "there is only 100%."
    case .cacheShares(let sum):
      "Input read from the cache and written to it add up to \(NumberFormat.percent(sum)); "
        + "there is only 100%."
    case .moreThanYears(let count, let years):
      "There are \(count) values for \(years) contract years."
    case .notEachYear(let count, let years):
      "There are \(count) values for \(years) contract years; write one for all, or one for each."
    case .notTwelve(let count): "A season has 12 factors, January to December; here are \(count)."
    case .noSeason: "The factors of a season must not all be 0."
    case .notRising(let text): "The thresholds do not rise: \(inQuotes(text)) is not above the one before."
    case .firstBand(let text): "The first band starts at 0, not at \(inQuotes(text))."
    case .adoptionIsOver: "An adoption starts above 0% and below its saturation."
    case .adoptionBeforeAnchor(let month):
      "The adoption must reach its saturation after the anchor month, \(month)."
    case .alreadyBatch(let kind, let task, let workload):
      "The \(kind.rawValue) lever on \(inQuotes(task)) finds \(inQuotes(workload)) in batch already; "
        + "neither batch nor caching can act on it."
    case .creditsOverlap(let other, let charge, let month):
      "This credit and \(inQuotes(other)) would both pay \(charge.rawValue) in \(month); "
        + "give them scopes or months of their own."
    }
  }
}

extension RateFault {
  fileprivate var sentence: String {
    switch self {
    case .missing(let missing, let need): "\(missing) \(need.words)"
    case .direct:
      "Buying direct from the provider is outside the agreement, so that it has no place in a workload. "
        + "The channels are aws, marketplace or provider_platform."
    case .noPrice: "The rate has no price; it needs input and output at least."
    case .stale(let model, let scope, let asOf, let days, let limit):
      "The price of \(model), \(scope), is of \(asOf): \(days) days old, more than \(limit)."
    }
  }
}

extension RateFault.Need {
  fileprivate var words: String {
    switch self {
    case .workload: "The workload needs it."
    case .routing(let workload): "Routing \(inQuotes(workload)) needs it."
    case .batch(let workload): "Batch on \(inQuotes(workload)) needs it."
    case .caching(let workload): "Caching on \(inQuotes(workload)) needs it."
    }
  }
}

extension OverrideFault {
  fileprivate var sentence: String {
    switch self {
    case .matchesNothing(let path, let part, let known):
      "The path \(inQuotes(path)) leads nowhere: there is no \(inQuotes(part))"
        + (known.isEmpty ? "." : "; there is \(list(known, most: 12)).")
    case .notForOverrides(let path): "\(inQuotes(path)) cannot be changed by a variant."
    }
  }
}
