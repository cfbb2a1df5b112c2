import Formulas

/// The caching lever: repeated input is written to the prompt cache once and read from there.
public enum Caching {
  /// The share of input that one lever reads from the cache.
  public static let read: Line = Line(
    "read", "Input read by the lever", .share, over: Indexes.caches, each: .month
  ) {
    LeverRamp.shareNow.now
  }

  /// The share of input that one lever writes to the cache.
  public static let write: Line = Line(
    "write", "Input written by the lever", .share, over: Indexes.caches, each: .month
  ) {
    LeverRamp.areApplied.value * LeverRamp.writeShare.value * LeverRamp.reach.now
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

  /// What a cache write saves on a million tokens; negative, since writing costs more.
  public static let writeGap: Line = Line(
    "cache_write_gap", "Saved by a cache write", .usdPerMillionTokens, over: Indexes.rates,
    each: .month
  ) {
    Prices.inputNow.now - Prices.cacheWriteNow.now
  }

  /// List cost saved by the cache; negative where writing costs more than reading saves.
  public static let saving: Line = Line(
    "caching_saving", "Saved by caching", .usd, over: Indexes.modelShares, each: .month
  ) {
    ModelShares.cacheRead.now * readGap.now + ModelShares.cacheWrite.now * writeGap.now
  }
}
