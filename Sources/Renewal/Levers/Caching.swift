import Formulas

/// The caching lever: repeated input is written to the prompt cache once and read from there.
public enum Caching {
  /// Whether the hit rate follows from reuse; otherwise reads and writes are as stated.
  public static let followsReuse = Input(
    "cache_follows_reuse", "Hit rate follows from reuse", .flag, over: Indexes.caches)
  /// Prefixes in use at a time, each sent first by one request; 0 where reads and writes are stated.
  public static let prefixes = Input(
    "cache_prefixes", "Prefixes in use at a time", .requests, over: Indexes.caches)
  /// How long a prefix lives after its last use.
  public static let life = Input(
    "cache_life", "Life of a cached prefix", .hoursOfLife, over: Indexes.caches)
  /// Whether it is written to live for an hour, at a price of its own.
  public static let isHour = Input(
    "cache_is_hour", "Written for an hour", .flag, over: Indexes.caches)
  /// The base of natural logarithms.
  public static let euler = Input("euler", "Euler's number", .factor)

  /// Calls that may use the prefixes of a cache: a workload's calls to one model share one cache,
  /// however routing, refresh and length divide them; what waits in batch uses none.
  public static let callsOnModel: Line = Line(
    "cache_calls", "Calls that share the cache", .requests, over: Indexes.cacheUses, each: .month
  ) {
    ModelShares.requests.now * Workloads.calls.value * (1 - Batch.batchShare.now)
  }

  /// Calls of all model shares that share the cache.
  public static let calls: Line = Line(
    "cache_calls_in_all", "Calls that share the cache in all", .requests, over: Indexes.caches,
    each: .month
  ) {
    total(callsOnModel.now, over: Indexes.cacheUses)
  }

  /// How often a prefix is used within the life that its last use gave it.
  public static let reuse: Line = Line(
    "cache_reuse", "Uses of a prefix within its life", .factor, over: Indexes.caches,
    each: .month
  ) {
    ratio(
      calls.now * life.value,
      to: prefixes.value * SavingsPlans.hoursInMonth.value)
  }

  /// The share of calls whose prefix has expired: none came within its life before them.
  ///
  /// Calls come evenly over the month and by chance (a Poisson stream), so gaps are exponential.
  public static let missShare: Line = Line(
    "cache_miss_share", "Requests that find no prefix", .share, over: Indexes.caches,
    each: .month, clause: "a cached prefix lives on for its whole life after each use"
  ) {
    power(euler.value, 0 - reuse.now)
  }

  /// The share of input that one lever reads from the cache.
  public static let read: Line = Line(
    "read", "Input read by the lever", .share, over: Indexes.caches, each: .month
  ) {
    LeverRamp.shareNow.now * (1 - followsReuse.value * missShare.now)
  }

  /// The share of input that one lever writes to the cache where reads and writes are stated.
  public static let statedWrite: Line = Line(
    "stated_write", "Input written as stated", .share, over: Indexes.caches, each: .month
  ) {
    LeverRamp.areApplied.value * LeverRamp.writeShare.value * LeverRamp.reach.now
  }

  /// The share of input that one lever writes to the cache.
  public static let write: Line = Line(
    "write", "Input written by the lever", .share, over: Indexes.caches, each: .month
  ) {
    when(
      followsReuse.value.isAtLeast(1), then: LeverRamp.shareNow.now * missShare.now,
      else: statedWrite.now)
  }

  /// List cost of what the lever writes, at the price of its life.
  public static let writeCost: Line = Line(
    "cache_write_cost", "List cost of what the lever writes", .usd, over: Indexes.caches,
    each: .month
  ) {
    ModelShares.promptInput.now * write.now * writePrice.now
  }

  /// What a million tokens cost to write, by the life that they are written for.
  public static let writePrice: Line = Line(
    "cache_write_price", "Price of what the lever writes", .usdPerMillionTokens,
    over: Indexes.caches, each: .month
  ) {
    Prices.cacheWriteNow.now
      + isHour.value * (Prices.cacheWriteHourNow.now - Prices.cacheWriteNow.now)
  }

  /// The share of input that is read from the cache.
  public static let readShare: Line = Line(
    "read_share", "Share of input read from the cache", .share, over: Indexes.modelShares,
    each: .month
  ) {
    total(read.now, over: Indexes.caches)
  }

  /// The share of input that is written to the cache.
  public static let writeShare: Line = Line(
    "write_share", "Share of input written to the cache", .share, over: Indexes.modelShares,
    each: .month
  ) {
    total(write.now, over: Indexes.caches)
  }

  /// What a cache read saves on a million tokens.
  public static let readGap: Line = Line(
    "cache_read_gap", "Saved by a cache read", .usdPerMillionTokens, over: Indexes.rates,
    each: .month
  ) {
    Prices.inputNow.now - Prices.cacheReadNow.now
  }

  /// What reading from the cache saves, before anything is written to it.
  public static let readSaving: Line = Line(
    "cache_read_saving", "Saved by cache reads", .usd, over: Indexes.modelShares, each: .month
  ) {
    ModelShares.cacheRead.now * readGap.now
  }

  /// List cost saved by the cache; negative where writing costs more than reading saves.
  public static let saving: Line = Line(
    "caching_saving", "Saved by caching", .usd, over: Indexes.modelShares, each: .month
  ) {
    readSaving.now + ModelShares.cacheWrite.now * Prices.inputNow.now
      - total(writeCost.now, over: Indexes.caches)
  }
}
