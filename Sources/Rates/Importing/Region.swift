/// The regions of AWS: how usage types begin there, and which geographies they are in.
enum Region {
  /// The region of the first part of a usage type, `USE1`; nil where it is none.
  static func named(prefix: String) -> String? { byPrefix[prefix] }

  /// Every region, those with the leading prices of a geography first.
  static let all: [String] = {
    var seen: Set<String> = []
    return order.map(\.region).filter { seen.insert($0).inserted }
  }()

  /// The place of a region in the order; those that are not known come last.
  static func rank(_ region: String) -> Int { ranks[region] ?? all.count }

  /// The scopes in which a region's prices hold for whoever calls from there.
  ///
  /// A request that a geography's profile sends elsewhere is billed at the price of the region that
  /// made it. Regions in no geography's profile are a scope of their own.
  static func geographies(of region: String) -> [String] {
    if region.hasPrefix("us-gov-") { return ["us-gov"] }
    if region.hasPrefix("us-") { return ["us"] }
    if region.hasPrefix("eu-") { return ["eu"] }
    guard region.hasPrefix("ap-") else { return [] }
    switch region {
    case "ap-northeast-1", "ap-northeast-3": return ["apac", "jp"]
    case "ap-southeast-2", "ap-southeast-4": return ["apac", "au"]
    case "ap-south-1", "ap-south-2": return ["apac", "in"]
    case _: return ["apac"]
    }
  }

  /// Prefix and region; a region that leads its geography stands before the others.
  private static let order: [(prefix: String, region: String)] = [
    ("USE1", "us-east-1"), ("USE2", "us-east-2"), ("USW2", "us-west-2"), ("USW1", "us-west-1"),
    ("UGW1", "us-gov-west-1"), ("UGE1", "us-gov-east-1"),
    ("EUC1", "eu-central-1"), ("EUW1", "eu-west-1"), ("EU", "eu-west-1"), ("EUW3", "eu-west-3"),
    ("EUN1", "eu-north-1"), ("EUS1", "eu-south-1"), ("EUS2", "eu-south-2"),
    ("EUC2", "eu-central-2"), ("EUW2", "eu-west-2"),
    ("APS1", "ap-southeast-1"), ("APN1", "ap-northeast-1"), ("APN3", "ap-northeast-3"),
    ("APS2", "ap-southeast-2"), ("APS6", "ap-southeast-4"), ("APS3", "ap-south-1"),
    ("APS5", "ap-south-2"), ("APN2", "ap-northeast-2"), ("APS4", "ap-southeast-3"),
    ("APS7", "ap-southeast-5"), ("APS8", "ap-southeast-6"), ("APS9", "ap-southeast-7"),
    ("APE1", "ap-east-1"), ("APE2", "ap-east-2"),
    ("CAN1", "ca-central-1"), ("CAN2", "ca-west-1"), ("SAE1", "sa-east-1"),
    ("MXC1", "mx-central-1"), ("AFS1", "af-south-1"), ("ILC1", "il-central-1"),
    ("MEC1", "me-central-1"), ("MES1", "me-south-1"),
  ]
  private static let byPrefix = Dictionary(
    uniqueKeysWithValues: order.map { ($0.prefix, $0.region) })
  private static let ranks = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1, $0) })
}
