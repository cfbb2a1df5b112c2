import Formulas

/// Millions of tokens by row of prices and kind, after every lever, each month's weighed by what has
/// become of the row's published prices: what a price of the anchor month is multiplied with.
public enum TokenMix {
  /// Input in the row's mode that is neither read from nor written to a cache.
  public static let input: Line = Line(
    "mix_input", "Input at the price level", .millionTokens, over: Indexes.rates, each: .month
  ) {
    total(ModelShares.plainInput.now, over: Indexes.modelShares) * Prices.level.now
  }

  /// Input converted to batch.
  public static let batchInput: Line = Line(
    "mix_batch_input", "Input in batch at the price level", .millionTokens, over: Indexes.rates,
    each: .month
  ) {
    total(ModelShares.batchInput.now, over: Indexes.modelShares) * Prices.level.now
  }

  /// Input read from the prompt cache.
  public static let cacheRead: Line = Line(
    "mix_cache_read", "Cache reads at the price level", .millionTokens, over: Indexes.rates,
    each: .month
  ) {
    total(ModelShares.cacheRead.now, over: Indexes.modelShares) * Prices.level.now
  }

  /// Input written to the prompt cache at its shortest life.
  public static let cacheWrite: Line = Line(
    "mix_cache_write", "Cache writes at the price level", .millionTokens, over: Indexes.rates,
    each: .month
  ) {
    (total(ModelShares.cacheWrite.now, over: Indexes.modelShares)
      - total(writtenForHour.now, over: Indexes.caches)) * Prices.level.now
  }

  /// Input written to the prompt cache for an hour.
  public static let cacheWriteHour: Line = Line(
    "mix_cache_write_hour", "Cache writes for an hour at the price level", .millionTokens,
    over: Indexes.rates, each: .month
  ) {
    total(writtenForHour.now, over: Indexes.caches) * Prices.level.now
  }

  /// Output in the row's mode.
  public static let output: Line = Line(
    "mix_output", "Output at the price level", .millionTokens, over: Indexes.rates, each: .month
  ) {
    (total(ModelShares.output.now, over: Indexes.modelShares)
      - total(ModelShares.batchOutput.now, over: Indexes.modelShares)) * Prices.level.now
  }

  /// Output converted to batch.
  public static let batchOutput: Line = Line(
    "mix_batch_output", "Output in batch at the price level", .millionTokens, over: Indexes.rates,
    each: .month
  ) {
    total(ModelShares.batchOutput.now, over: Indexes.modelShares) * Prices.level.now
  }

  /// What a lever writes to the cache for an hour.
  public static let writtenForHour: Line = Line(
    "written_for_hour", "Input that the lever writes for an hour", .millionTokens,
    over: Indexes.caches, each: .month
  ) {
    Caching.isHour.value * ModelShares.promptInput.now * Caching.write.now
  }
}

extension TokenMix {
  /// Input in the row's mode, by contract year.
  public static let inputOfYear = yearly("mix_input_of_year", "Input of the year", input)
  /// Input converted to batch, by contract year.
  public static let batchInputOfYear = yearly(
    "mix_batch_input_of_year", "Input in batch of the year", batchInput)
  /// Cache reads, by contract year.
  public static let cacheReadOfYear = yearly(
    "mix_cache_read_of_year", "Cache reads of the year", cacheRead)
  /// Cache writes, by contract year.
  public static let cacheWriteOfYear = yearly(
    "mix_cache_write_of_year", "Cache writes of the year", cacheWrite)
  /// Cache writes for an hour, by contract year.
  public static let cacheWriteHourOfYear = yearly(
    "mix_cache_write_hour_of_year", "Cache writes for an hour of the year", cacheWriteHour)
  /// Output in the row's mode, by contract year.
  public static let outputOfYear = yearly("mix_output_of_year", "Output of the year", output)
  /// Output converted to batch, by contract year.
  public static let batchOutputOfYear = yearly(
    "mix_batch_output_of_year", "Output in batch of the year", batchOutput)

  private static func yearly(_ id: String, _ label: String, _ line: Line) -> Line {
    Line(
      id, "\(label), at the price level", .millionTokens, over: Indexes.rates, each: .contractYear
    ) {
      line.yearTotal
    }
  }
}
