/// Why a price of a file is not on the card that is made from it.
public enum Skipped: String, CaseIterable, Hashable, Sendable {
  /// Model units by the hour.
  case provisioned
  /// Reserved tokens per minute.
  case reserved
  /// Guardrails, by the text unit.
  case guardrail
  /// Training and storage of a customised model.
  case customisation
  /// Tokens of a customised or imported model.
  case customModel = "custom_model"
  /// AgentCore: processors, memory, calls and records.
  case agentCore = "agent_core"
  /// Images, video, audio, searches, pages, flows and whatever else is not billed by the token.
  case otherMeter = "other_meter"
  /// A kind of token, in a mode, that a card has no column for.
  case otherKind = "other_kind"
  /// A model that is neither for text nor for embedding it.
  case otherModel = "other_model"
  /// A provider of models that are not on AWS.
  case otherProvider = "other_provider"
  /// Another region than the one that was asked for.
  case otherRegion = "other_region"
  /// A region that is not known.
  case unknownRegion = "unknown_region"
  /// A usage type that follows no known grammar.
  case unknownUsageType = "unknown_usage_type"
  /// A unit that is neither a thousand tokens nor a million.
  case unknownUnit = "unknown_unit"
  /// A model whose maker is not known.
  case unknownModel = "unknown_model"
  /// A price above a threshold that neither file nor card states.
  case noThreshold = "no_threshold"
  /// A price of nothing.
  case free
  /// A price for what is used beyond the first band of volume.
  case laterBand = "later_band"
  /// A price that another row states with more right.
  case outranked
  /// A price that another row of equal right states higher.
  case contradicted
  /// An id without a region, of a model that has prices by region.
  case bareId = "bare_id"
  /// The OpenAI-style endpoint, for a model that the Bedrock runtime has.
  case otherEndpoint = "other_endpoint"
  /// A model that had retired by the day of the card.
  case retired
  /// A model known to be wrong in the source.
  case knownWrong = "known_wrong"
}

/// How many prices were skipped, by reason.
public struct Tally: Hashable, Sendable {
  /// The reasons with their numbers, and the first few things of each.
  public private(set) var reasons: [Skipped: Count] = [:]

  /// The number of one reason.
  public struct Count: Hashable, Sendable {
    /// How many prices.
    public var number = 0
    /// The first few of them, by usage type or id.
    public var examples: [String] = []
  }

  /// How many examples are kept of a reason.
  static let mostExamples = 3

  /// Counts a price that is skipped.
  mutating func skip(_ reason: Skipped, _ example: @autoclosure () -> String, number: Int = 1) {
    reasons[reason, default: Count()].number += number
    guard reasons[reason]?.examples.count ?? 0 < Self.mostExamples else { return }
    let example = example()
    if reasons[reason]?.examples.contains(example) == false {
      reasons[reason]?.examples.append(example)
    }
  }

  /// The number of a reason.
  public subscript(reason: Skipped) -> Int { reasons[reason]?.number ?? 0 }
}
