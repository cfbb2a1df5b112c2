import Formulas

/// What a million tokens cost at list, month by month.
public enum Prices {
  /// Input tokens in the row's mode.
  public static let input = price("price_input", "List price of input")
  /// Output tokens in the row's mode.
  public static let output = price("price_output", "List price of output")
  /// Input read from the prompt cache; the plain price where the model has none.
  public static let cacheRead = price("price_cache_read", "List price of cache reads")
  /// Input written to the prompt cache for five minutes; the plain price where the model has none.
  public static let cacheWrite = price("price_cache_write", "List price of cache writes")
  /// Input written to the prompt cache for an hour; the plain price where the model has none.
  public static let cacheWriteHour = price(
    "price_cache_write_hour", "List price of cache writes for an hour")
  /// Input in batch; the plain price where the model has no batch.
  public static let batchInput = price("price_batch_input", "List price of batch input")
  /// Output in batch; the plain price where the model has no batch.
  public static let batchOutput = price("price_batch_output", "List price of batch output")
  /// The yearly change of list prices.
  public static let change = Input(
    "price_change", "Yearly change of list prices", .share, over: Indexes.vendors,
    each: .contractYear)

  /// List prices against those of the anchor month.
  public static let index: Line = Line(
    "price_index", "List price index", .factor, over: Indexes.vendors, each: .month,
    opening: { power(1 + change.first, ratio(Workloads.monthsBeforeTerm.value, to: 12)) }
  ) {
    index.prior * power(1 + change.thisYear, ratio(1, to: 12))
  }

  /// What becomes of the row's published prices: the vendor's index, extended access and repricings.
  public static let level: Line = Line(
    "price_level", "Price against the published one", .factor, over: Indexes.rates, each: .month
  ) {
    index.now * (1 + total(ExtendedAccess.premium.now, over: Indexes.extensions))
  }

  /// Input in the month.
  public static let inputNow = priceNow("price_input_now", "Price of input", input)
  /// Output in the month.
  public static let outputNow = priceNow("price_output_now", "Price of output", output)
  /// Cache reads in the month.
  public static let cacheReadNow = priceNow(
    "price_cache_read_now", "Price of cache reads", cacheRead)
  /// Cache writes in the month.
  public static let cacheWriteNow = priceNow(
    "price_cache_write_now", "Price of cache writes", cacheWrite)
  /// Cache writes for an hour in the month.
  public static let cacheWriteHourNow = priceNow(
    "price_cache_write_hour_now", "Price of cache writes for an hour", cacheWriteHour)
  /// Batch input in the month.
  public static let batchInputNow = priceNow(
    "price_batch_input_now", "Price of batch input", batchInput)
  /// Batch output in the month.
  public static let batchOutputNow = priceNow(
    "price_batch_output_now", "Price of batch output", batchOutput)

  private static func price(_ id: String, _ label: String) -> Input {
    Input(id, label, .usdPerMillionTokens, over: Indexes.rates)
  }

  private static func priceNow(_ id: String, _ label: String, _ price: Input) -> Line {
    Line(id, label, .usdPerMillionTokens, over: Indexes.rates, each: .month) {
      price.value * level.now
    }
  }
}
