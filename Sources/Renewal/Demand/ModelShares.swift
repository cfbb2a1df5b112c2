import Formulas

/// The AI demand by workload and model: requests, tokens by mode, and what they cost at list.
public enum ModelShares {
  /// The share of the workload's requests before any lever; 0 for a model that routing brings in.
  public static let initialShare = Input(
    "initial_share", "Share of requests before levers", .share, over: Indexes.modelShares)
  /// Input tokens of a request on this model, against those of a mean request of the workload.
  public static let tokenMultiplier = Input(
    "token_multiplier", "Input against the request as measured", .factor,
    over: Indexes.modelShares)
  /// Output tokens of a request on this model, against those of a mean request of the workload.
  public static let outputMultiplier = Input(
    "output_multiplier", "Output against the request as measured", .factor,
    over: Indexes.modelShares)

  /// Input tokens of a request on this model, before the context lever.
  public static let inputTokens: Line = Line(
    "share_input_tokens", "Input tokens of a request on the model", .tokensPerRequest,
    over: Indexes.modelShares
  ) {
    Workloads.sentInput.value * tokenMultiplier.value
  }

  /// Output tokens of a request on this model.
  public static let outputTokens: Line = Line(
    "share_output_tokens", "Output tokens of a request on the model", .tokensPerRequest,
    over: Indexes.modelShares
  ) {
    Workloads.sentOutput.value * outputMultiplier.value
  }

  /// The share of the workload's requests that this model serves after routing alone.
  public static let routedShare: Line = Line(
    "routed_share", "Share of requests after routing", .share, over: Indexes.modelShares,
    each: .month
  ) {
    initialShare.value + total(Routing.moved.now, over: Indexes.moves, by: Roles.shareOfMove)
  }

  /// The share of the workload's requests that this model serves.
  public static let share: Line = Line(
    "share", "Share of requests", .share, over: Indexes.modelShares, each: .month
  ) {
    routedShare.now + total(Refresh.moved.now, over: Indexes.refreshes, by: Roles.shareOfRefresh)
  }

  /// The workload's requests that this model serves.
  public static let requests: Line = Line(
    "share_requests", "Requests on the model", .requests, over: Indexes.modelShares, each: .month
  ) {
    Workloads.requests.now * share.now
  }

  /// Input before the context lever.
  public static let measuredInput: Line = Line(
    "measured_input", "Input before the context lever", .millionTokens,
    over: Indexes.modelShares, each: .month
  ) {
    ratio(requests.now * inputTokens.value, to: .tokensInAMillion)
  }

  /// Input after the context lever.
  public static let input: Line = Line(
    "input", "Input", .millionTokens, over: Indexes.modelShares, each: .month
  ) {
    measuredInput.now * (1 - Context.cutShare.now)
  }

  /// Output, in every mode.
  public static let output: Line = Line(
    "output", "Output", .millionTokens, over: Indexes.modelShares, each: .month
  ) {
    ratio(requests.now * outputTokens.value, to: .tokensInAMillion)
  }

  /// Input billed in batch by the batch lever.
  public static let batchInput: Line = Line(
    "batch_input", "Input in batch", .millionTokens, over: Indexes.modelShares, each: .month
  ) {
    input.now * Batch.batchShare.now
  }

  /// Input that the batch lever leaves where it was.
  public static let promptInput: Line = Line(
    "prompt_input", "Input not in batch", .millionTokens, over: Indexes.modelShares, each: .month
  ) {
    input.now - batchInput.now
  }

  /// Input read from the prompt cache.
  public static let cacheRead: Line = Line(
    "cache_read", "Input read from the cache", .millionTokens, over: Indexes.modelShares,
    each: .month
  ) {
    promptInput.now * Caching.readShare.now
  }

  /// Input written to the prompt cache.
  public static let cacheWrite: Line = Line(
    "cache_write", "Input written to the cache", .millionTokens, over: Indexes.modelShares,
    each: .month
  ) {
    promptInput.now * Caching.writeShare.now
  }

  /// Input that is neither converted nor cached.
  public static let plainInput: Line = Line(
    "plain_input", "Input neither in batch nor cached", .millionTokens, over: Indexes.modelShares,
    each: .month
  ) {
    promptInput.now - cacheRead.now - cacheWrite.now
  }

  /// Output billed in batch by the batch lever.
  public static let batchOutput: Line = Line(
    "batch_output", "Output in batch", .millionTokens, over: Indexes.modelShares, each: .month
  ) {
    output.now * Batch.batchShare.now
  }

  /// List cost of input that is neither read from nor written to a cache.
  public static let inputCost: Line = Line(
    "input_cost", "List cost of input", .usd, over: Indexes.modelShares, each: .month
  ) {
    plainInput.now * Prices.inputNow.now + batchInput.now * Prices.batchInputNow.now
  }

  /// List cost of cache reads and writes.
  public static let cacheCost: Line = Line(
    "cache_cost", "List cost of the prompt cache", .usd, over: Indexes.modelShares, each: .month
  ) {
    cacheRead.now * Prices.cacheReadNow.now + total(Caching.writeCost.now, over: Indexes.caches)
  }

  /// List cost of output.
  public static let outputCost: Line = Line(
    "output_cost", "List cost of output", .usd, over: Indexes.modelShares, each: .month
  ) {
    (output.now - batchOutput.now) * Prices.outputNow.now
      + batchOutput.now * Prices.batchOutputNow.now
  }

  /// List cost of all tokens that are paid by the token, after every lever: what capacity serves is
  /// paid by the hour.
  public static let listCost: Line = Line(
    "model_list_cost", "List cost of models", .usd, over: Indexes.modelShares, each: .month
  ) {
    inputCost.now + cacheCost.now + outputCost.now
      - total(CapacityPurchases.servedValueOfLoad.now, over: Indexes.purchaseLoads)
  }
}
