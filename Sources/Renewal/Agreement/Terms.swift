import Formulas

/// What each candidate promises and each paper quotes; their clauses are rows of `Clause`.
public enum Terms {
  /// USD promised for the contract year.
  public static let commitment = Input(
    "commitment", "Commitment", .usd, over: Indexes.candidates, each: .contractYear)
  /// The least that today's agreement lets the first contract year's commitment be.
  public static let leastFirstCommitment = Input(
    "least_first_commitment", "Least commitment of the first year", .usd,
    over: Indexes.candidates)
  /// Whether the candidate's own paper holds in the contract year, rather than today's agreement.
  public static let isOwnYear = Input(
    "is_own_year", "Own paper holds", .flag, over: Indexes.candidates, each: .contractYear)
  /// Whether the candidate's agreement ends with the contract year; one that ends before the horizon is
  /// signed anew.
  public static let isLast = Input(
    "is_last_year", "Last year of the agreement", .flag, over: Indexes.candidates,
    each: .contractYear)
  /// The length of the agreement against the years of the horizon that are its own.
  public static let termShare = Input(
    "term_share", "Length of the agreement against the horizon", .factor,
    over: Indexes.candidates)
  /// The headline discount that is quoted without regard to size.
  public static let quotedDiscount = Input(
    "quoted_discount", "Quoted discount", .share, over: Indexes.papers, each: .contractYear)
  /// The commitment from which a tier holds.
  public static let tierFrom = Input("tier_from", "Tier's threshold", .usd, over: Indexes.tiers)
  /// What the tier adds to the discount of the tier below.
  public static let tierStep = Input(
    "tier_step", "Discount that the tier adds", .share, over: Indexes.tiers)
  /// Whether existing private rates go on.
  public static let keepsPrivateRates = Input(
    "keeps_private_rates", "Existing private rates go on", .flag, over: Indexes.papers)
  /// Whether existing credits go on.
  public static let keepsCredits = Input(
    "keeps_credits", "Existing credits go on", .flag, over: Indexes.papers)
  /// The last month of today's agreement where it is not replaced; a month before the term where it
  /// is, or where there is none.
  public static let todayTo = Input(
    "today_to", "Today's agreement runs to", .date, over: Indexes.papers)
  /// The share off support fees.
  public static let supportDiscount = Input(
    "support_discount", "Off support fees", .share, over: Indexes.papers)
  /// The fraction of the headline discount that the class earns.
  public static let earns = Input(
    "earns", "Earns the discount", .share, over: Indexes.paperClasses)
  /// The fraction of its cost that retires the commitment.
  public static let retires = Input(
    "retires", "Retires the commitment", .share, over: Indexes.paperClasses)
  /// Whether what it retires shares the Marketplace cap.
  public static let isCapped = Input(
    "is_capped", "Shares the Marketplace cap", .flag, over: Indexes.paperClasses)
  /// Whether what it retires shares the AI cap.
  public static let isAICapped = Input(
    "is_ai_capped", "Shares the AI cap", .flag, over: Indexes.paperClasses)
}
