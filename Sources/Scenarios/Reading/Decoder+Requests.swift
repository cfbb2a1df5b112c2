import Renewal

extension Decoder {
  /// What an agent makes of a request.
  func loop(_ tree: Tree) -> AgentLoop? {
    guard let record = record(tree, .loop) else { return nil }
    let steps = record.read("steps", range(.atLeastOne(example: "6")))
    let input = record.read("step_input", range(.count(example: "800")))
    let retries = record.read("retries", range(.share(example: "3%")))
    return AgentLoop(
      steps: steps ?? .certain(1), stepInput: input ?? .certain(0),
      retries: retries ?? .certain(0, .share))
  }

  /// The requests of a workload above some lengths.
  ///
  /// - Parameters:
  ///   - input: the mean input of all requests; nil where it could not be read.
  ///   - output: their mean output; nil where it could not be read.
  func longRequests(_ workload: Record, input: Double?, output: Double?) -> [LongRequests] {
    guard let trees = workload.read("long_requests", list) else { return [] }
    let long = trees.compactMap { tree -> LongRequests? in
      guard let record = record(tree, .longRequests) else { return nil }
      let above = record.read("above", certain(.count(example: "200k")))
      let share = record.read("share", certain(.share(example: "5%")))
      let mean = record.read("input_tokens", certain(.positive(example: "250k")))
      let generated = record.read("output_tokens", certain(.count(example: "420")))
      guard let above, let share, let mean else { return nil }
      if mean <= above {
        log.report(
          .match(.longRequestsTooShort(mean, above: above)), at: record.place(of: "input_tokens"))
      } else if let input, share * mean > input * (1 + 1e-9) {
        log.report(
          .match(.longRequestsAboveMean(carried: share * mean, mean: input)),
          at: record.place(of: "input_tokens"))
      } else if let output, let generated, share * generated > output * (1 + 1e-9) {
        log.report(
          .match(.longRequestsAboveMean(carried: share * generated, mean: output)),
          at: record.place(of: "output_tokens"))
      }
      return LongRequests(
        above: Int(above), share: share, inputTokens: mean, outputTokens: generated)
    }
    refuseRepetitions(.length, of: trees, .longRequests)
    return long
  }
}
