import Formulas

/// The AI demand by workload and model: requests, tokens by mode, and what they cost at list.
public enum ModelShares {
  /// The share of the workload's requests before any lever; 0 for a model that routing brings in.
  public static let initialShare = Input(
    "initial_share", "Share of requests before levers", .share, over: Indexes.modelShares)
  /// Tokens for the same text, against those measured.
  public static let tokenMultiplier = Input(
    "token_multiplier", "Tokens against those measured", .factor, over: Indexes.modelShares)

  /// Input tokens of a request on this model, before the context lever.
  public static let inputTokens: Line = Line(
    "share_input_tokens", "Input tokens of a request on the model", .tokensPerRequest,
    over: Indexes.modelShares
  ) {
    Workloads.inputTokens.value * tokenMultiplier.value
  }

  /// Output tokens of a request on this model.
  public static let outputTokens: Line = Line(
    "share_output_tokens", "Output tokens of a request on the model", .tokensPerRequest,
    over: Indexes.modelShares
  ) {
    Workloads.outputTokens.value * tokenMultiplier.value
  }

  /// The share of the workload's requests that this model serves.
  public static let share: Line = Line(
    "share", "Share of requests", .share, over: Indexes.modelShares, each: .month
  ) {
    initialShare.value + total(Routing.moved.now, over: Indexes.moves, by: Roles.shareOfMove)
  }

  /// The workload's requests that this model serves.
  public static let requests: Line = Line(
    "share_requests", "Requests on the model", .requests, over: Indexes.modelShares, each: .month
  ) {
    Workloads.requests.now * share.now
  }

  /// What input costs before the batch and caching levers: the price of the workload's own mode.
  public static let inputPrice: Line = Line(
    "share_input_price", "Price of input in the workload's mode", .usdPerMillionTokens,
    over: Indexes.modelShares, each: .month
  ) {
    Prices.inputNow.now
      + Workloads.isBatch.value * (Prices.batchInputNow.now - Prices.inputNow.now)
  }

  /// What output costs before the batch lever: the price of the workload's own mode.
  public static let outputPrice: Line = Line(
    "share_output_price", "Price of output in the workload's mode", .usdPerMillionTokens,
    over: Indexes.modelShares, each: .month
  ) {
    Prices.outputNow.now
      + Workloads.isBatch.value * (Prices.batchOutputNow.now - Prices.outputNow.now)
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

  /// Input at the price of the workload's own mode.
  public static let plainInput: Line = Line(
    "plain_input", "Input in the workload's mode", .millionTokens, over: Indexes.modelShares,
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
    plainInput.now * inputPrice.now + batchInput.now * Prices.batchInputNow.now
  }

  /// List cost of cache reads and writes.
  public static let cacheCost: Line = Line(
    "cache_cost", "List cost of the prompt cache", .usd, over: Indexes.modelShares, each: .month
  ) {
    cacheRead.now * Prices.cacheReadNow.now + cacheWrite.now * Prices.cacheWriteNow.now
  }

  /// List cost of output.
  public static let outputCost: Line = Line(
    "output_cost", "List cost of output", .usd, over: Indexes.modelShares, each: .month
  ) {
    (output.now - batchOutput.now) * outputPrice.now
      + batchOutput.now * Prices.batchOutputNow.now
  }

  /// List cost of all tokens, after every lever.
  public static let listCost: Line = Line(
    "model_list_cost", "List cost of models", .usd, over: Indexes.modelShares, each: .month
  ) {
    inputCost.now + cacheCost.now + outputCost.now
  }
}
