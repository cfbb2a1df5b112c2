/// Where a file of measured requests has its three columns.
struct UsageColumns {
  /// The number of the column of times.
  let time: Int
  /// The number of the column of input tokens.
  let input: Int
  /// The number of the column of output tokens.
  let output: Int
  /// How many columns there are.
  let count: Int

  private static let times = ["time", "timestamp"]
  private static let inputs = ["input_tokens", "contexttokens"]
  private static let outputs = ["output_tokens", "generatedtokens"]

  /// The names that are known, for a sentence.
  static let sentence =
    "time,input_tokens,output_tokens or TIMESTAMP,ContextTokens,GeneratedTokens; more may stand beside them"

  /// The columns of a header; nil where one is missing.
  init?(header: String) {
    let names = header.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.lowercased() }
    func place(_ known: [String]) -> Int? { names.firstIndex { known.contains($0) } }
    guard let time = place(Self.times), let input = place(Self.inputs),
      let output = place(Self.outputs)
    else { return nil }
    self.time = time
    self.input = input
    self.output = output
    count = names.count
  }
}
