import Formulas

/// What each model share brings to a capacity's load: the tokens that the levers leave on demand.
///
/// Reads of the prompt cache take no capacity, and what is in batch waits elsewhere.
public enum CapacityLoads {
  /// Input that takes capacity: what is plain, and what is written to a cache.
  public static let input: Line = Line(
    "capacity_share_input", "Input that takes capacity", .millionTokens,
    over: Indexes.capacityLoads, each: .month
  ) {
    ModelShares.plainInput.now + ModelShares.cacheWrite.now
  }

  /// Output that takes capacity.
  public static let output: Line = Line(
    "capacity_share_output", "Output that takes capacity", .millionTokens,
    over: Indexes.capacityLoads, each: .month
  ) {
    ModelShares.output.now - ModelShares.batchOutput.now
  }

  /// What the plain part of that input costs on demand.
  public static let plainValue: Line = Line(
    "capacity_share_plain_value", "On demand, plain input that takes capacity", .usd,
    over: Indexes.capacityLoads, each: .month
  ) {
    ModelShares.plainInput.now * Prices.inputNow.now
  }

  /// What that input costs on demand.
  public static let inputValue: Line = Line(
    "capacity_share_input_value", "On demand, input that takes capacity", .usd,
    over: Indexes.capacityLoads, each: .month
  ) {
    plainValue.now
      + total(Caching.writeCost.now, over: Indexes.caches, by: Roles.shareOfCache)
  }

  /// What that output costs on demand.
  public static let outputValue: Line = Line(
    "capacity_share_output_value", "On demand, output that takes capacity", .usd,
    over: Indexes.capacityLoads, each: .month
  ) {
    output.now * Prices.outputNow.now
  }
}

/// The times in which a capacity's load is the same.
public enum LoadBuckets {
  /// The part of all time that the bucket is.
  public static let weight = Input(
    "bucket_weight", "Part of the time", .share, over: Indexes.loadBuckets)
  /// The bucket's input against the mean.
  public static let input = Input(
    "bucket_input", "Input against the mean", .factor, over: Indexes.loadBuckets)
  /// The bucket's output against the mean.
  public static let output = Input(
    "bucket_output", "Output against the mean", .factor, over: Indexes.loadBuckets)
}
