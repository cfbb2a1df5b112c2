import Formulas

/// What each candidate's paper says: the terms that all agreement lines read.
public enum Terms {
  /// USD promised for the contract year.
  public static let commitment = Input(
    "commitment", "Commitment", .usd, over: Indexes.candidates, each: .contractYear)
  /// The headline discount that is quoted without regard to size.
  public static let quotedDiscount = Input(
    "quoted_discount", "Quoted discount", .share, over: Indexes.candidates, each: .contractYear)
  /// The year's commitment from which a tier holds.
  public static let tierFrom = Input("tier_from", "Tier's threshold", .usd, over: Indexes.tiers)
  /// What the tier adds to the discount of the tier below.
  public static let tierStep = Input(
    "tier_step", "Discount that the tier adds", .share, over: Indexes.tiers)
  /// 1 net, 2 net of plans, 3 gross.
  public static let burnBasis = Input(
    "burn_basis", "Burn basis (1 net, 2 net of plans, 3 gross)", .count,
    over: Indexes.candidates)
  /// The most that Marketplace may retire, against the year's commitment.
  public static let marketplaceCap = Input(
    "marketplace_cap", "Marketplace cap", .share, over: Indexes.candidates)
  /// Whether a private rate stands in the place of the headline discount.
  public static let privateRatesReplace = Input(
    "private_rates_replace", "Private rates replace the discount", .flag,
    over: Indexes.candidates)
  /// Whether existing private rates go on.
  public static let keepsPrivateRates = Input(
    "keeps_private_rates", "Existing private rates go on", .flag, over: Indexes.candidates)
  /// Whether existing credits go on.
  public static let keepsCredits = Input(
    "keeps_credits", "Existing credits go on", .flag, over: Indexes.candidates)
  /// What is paid for each dollar of shortfall.
  public static let shortfallRate = Input(
    "shortfall_rate", "Paid for a dollar of shortfall", .share, over: Indexes.candidates)
  /// Whether support fees are charged on cost after discounts.
  public static let supportOnNet = Input(
    "support_on_net", "Support charged after discounts", .flag, over: Indexes.candidates)
  /// The share off support fees.
  public static let supportDiscount = Input(
    "support_discount", "Off support fees", .share, over: Indexes.candidates)
  /// The fraction of support fees that retires the commitment.
  public static let supportRetires = Input(
    "support_retires", "Support fees retire", .share, over: Indexes.candidates)
  /// The fraction of what credits pay that still retires the commitment.
  public static let creditsRetire = Input(
    "credits_retire", "Charges paid by credits retire", .share, over: Indexes.candidates)
  /// The fraction of the headline discount that the class earns.
  public static let earns = Input(
    "earns", "Earns the discount", .share, over: Indexes.candidateClasses)
  /// The fraction of its cost that retires the commitment.
  public static let retires = Input(
    "retires", "Retires the commitment", .share, over: Indexes.candidateClasses)
  /// Whether what it retires shares the Marketplace cap.
  public static let isCapped = Input(
    "is_capped", "Shares the Marketplace cap", .flag, over: Indexes.candidateClasses)
}
