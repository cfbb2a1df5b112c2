import Rates

extension CapacityFault {
  /// What is wrong, as a sentence.
  var sentence: String {
    switch self {
    case .noTokens:
      "Nobody publishes what a model unit serves: tokens_per_unit must say it, as the account team "
        + "does, like { input: 100k, output: 10k } a minute."
    case .belowLeast(let key, let least):
      "The smallest reservation has \(NumberFormat.plain(least)) \(key) tokens a minute."
    case .noPrice(let kind, let model, let scope, let commitment, let known):
      "The card has no price of \(kind.words) of \(Words.quoted(model)) in the scope "
        + "\(Words.quoted(scope)) for \(Self.months(commitment))"
        + (known.isEmpty
          ? ". State the price of a unit, like 39.60 per hour."
          : "; it has those for \(Words.list(known.map(Self.months))). "
            + "A price of your own goes under price.")
    case .notACommitment(let text, let most):
      "\(Words.quoted(text)) is not a commitment. Write none, or whole months from 1 to \(most), "
        + "like 3 months."
    case .nothingToServe(let model, let scope):
      "No workload runs on \(Words.quoted(model)) on demand in the scope \(Words.quoted(scope)), "
        + "neither at first nor after routing or refresh, so there is nothing to serve."
    case .notServed(let name, let model, let scope):
      "\(Words.quoted(name)) does not run on \(Words.quoted(model)) on demand in the scope "
        + "\(Words.quoted(scope)), neither at first nor after routing or refresh."
    case .channels(let channels):
      "The workloads are billed in more than one way (\(Words.list(channels))); "
        + "write a capacity for each."
    case .overlap(let other, let workload):
      "The capacity \(Words.quoted(other)) serves \(Words.quoted(workload)) on the same model in "
        + "some of these months already. Only compared, it says proposed: true."
    case .notHours(let count, let hours):
      "The list has \(Words.count(count, "value")); it needs \(hours), one for each hour."
    case .noLoad: "All hours are 0, so there is no load."
    case .shorterThanCommitment(let months, let commitment):
      "It ends after \(Words.count(months, "month")), and is bought for \(commitment)."
    }
  }

  private static func months(_ commitment: Int) -> String {
    commitment == 0 ? "no commitment" : Words.count(commitment, "month")
  }
}

extension CapacityKind {
  fileprivate var words: String {
    switch self {
    case .modelUnits: "model units"
    case .reserved: "reserved throughput"
    }
  }
}

extension UsageFault {
  /// What is wrong, as a sentence.
  var sentence: String {
    switch self {
    case .file(let fault): fault.sentence
    case .header(let line):
      "The header \(Words.quoted(line)) must name a time, input and output: "
        + "\(UsageColumns.sentence)."
    case .fieldCount(let found, let columns):
      "The row has \(Words.count(found, "field")), and the header \(columns)."
    case .notATime(let text):
      "\(Words.quoted(text)) is not a time such as 2026-11-23 18:17:03.979 or 2026-11-23T18:17:03Z."
    case .notTokens(let text):
      "\(Words.quoted(text)) is not a number of tokens: a whole number from 0."
    case .noRows: "The file has no requests below its header."
    case .noTokens: "The requests have no tokens at all."
    case .noInput: "The requests have no input tokens at all; a load needs both."
    case .noOutput: "The requests have no output tokens at all; a load needs both."
    case .tooLong(let days, let most):
      "The first and the last request are \(days) days apart; at most \(most) are read. "
        + "A time may be wrong."
    }
  }
}
