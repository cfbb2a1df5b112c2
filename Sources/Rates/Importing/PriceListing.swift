/// One price of a price list, as the file has it.
struct PriceListing {
  /// The stock-keeping unit.
  var sku = ""
  /// The usage type, such as `USE1-NovaPro-input-tokens`.
  var usageType = ""
  /// The region, such as `us-east-1`; empty where the usage type alone says it.
  var region = ""
  /// The model, where an attribute names it.
  var model = ""
  /// The id of the model, where the file is of one model.
  var modelId = ""
  /// Who makes it, where an attribute says so.
  var provider = ""
  /// The name of the service; of a Marketplace model the model's name.
  var service = ""
  /// What the price is for, such as `On-demand Inference`.
  var feature = ""
  /// The tier, where an attribute says so.
  var tier = ""
  /// Where requests may go, where an attribute says so.
  var crossRegion = ""
  /// What the price is per.
  var unit = ""
  /// The price in words.
  var description = ""
  /// USD per unit, as digits.
  var price = ""
  /// The day from which it holds, or a moment of it; empty where the file does not say.
  var effective = ""
  /// Where its band of volume begins.
  var begins = "0"
  /// Where it stands in the file.
  var origin = Origin.line(1)

  /// Where a price stands in a file.
  enum Origin {
    /// A row.
    case line(Int)
    /// A value.
    case node(JSONNode)

    /// A fault there.
    func fault(_ kind: ImportFault.Kind) -> ImportFault {
      switch self {
      case .line(let line): ImportFault(kind, line: line)
      case .node(let node): ImportFault(kind, at: node)
      }
    }
  }
}

/// The prices of a file, and what the file says of itself.
struct PriceFile {
  /// Which of Bedrock's price lists it is.
  var offer: OfferCode
  /// The version; empty where the file has none.
  var version = ""
  /// The day of publication, or a moment of it; empty where the file does not say.
  var published = ""
  /// The prices.
  var listings: [PriceListing] = []
}

/// The parts of AWS's price list that are Bedrock's.
enum OfferCode: String, CaseIterable {
  /// What AWS sells itself.
  case bedrock = "AmazonBedrock"
  /// What is sold through Marketplace.
  case foundationModels = "AmazonBedrockFoundationModels"
  /// A few models that AWS sells itself.
  case service = "AmazonBedrockService"
  /// AgentCore.
  case agentCore = "AmazonBedrockAgentCore"

  /// How its prices are billed.
  var channel: Channel {
    switch self {
    case .bedrock, .service, .agentCore: .aws
    case .foundationModels: .marketplace
    }
  }
}
