extension Clause {
  /// Which commitment the thresholds of tiers look at.
  public static let tierBasis = Clause(
    "tier_basis", "basis of tiers", .choice(TierBasis.allCases.map(\.rawValue)),
    label: "Tiers look at (1 annual average, 2 first year, 3 total, 4 each year)",
    fallback: code(TierBasis.annualAverage), ground: "tiers are usually shown by annual amount",
    concern: .tiers
  ) {
    switch TierBasis.allCases[Int($0) - 1] {
    case .annualAverage: "tiers look at the average commitment of twelve months"
    case .firstYear: "tiers look at the first year's commitment"
    case .total: "tiers look at the whole term's commitment"
    case .eachYear: "tiers look at each year's own commitment"
    }
  }

  /// The part of each year's commitment that is paid on the year's first day.
  public static let prepaid = Clause(
    "prepaid", "prepayment", .share, row: "prepaid_share", label: "Part of the commitment prepaid",
    fallback: 0, ground: "charges are billed month by month, in arrears", concern: .always
  ) {
    $0 == 0
      ? "nothing is prepaid" : "\(ClauseWords.percent($0)) of each year's commitment is prepaid"
  }

  /// What full prepayment adds to the discount.
  public static let prepayBonus = Clause(
    "prepay_bonus", "bonus for prepayment", .share, label: "Discount added by full prepayment",
    fallback: 0, ground: "no percentage is published", concern: .clause("prepaid")
  ) {
    $0 == 0
      ? "prepayment earns no discount"
      : "full prepayment adds \(ClauseWords.percent($0)) to the discount"
  }

  /// The discount on spend above the commitment.
  public static let overageDiscount = Clause(
    "overage_discount", "discount above the commitment", .share,
    label: "Discount above the commitment (-100%: the same)", none: "same", fallback: -1,
    ground: "usage above the commitment keeps the discount", concern: .always
  ) {
    $0 < 0
      ? "spend above the commitment keeps the discount"
      : "spend above the commitment earns \(ClauseWords.percent($0))"
  }

  /// Whether spend above a higher tier's threshold raises the discount.
  public static let reprice = Clause(
    "reprice", "repricing during the term", .choice(Repricing.allCases.map(\.rawValue)),
    label: "Repricing (1 none, 2 next year, 3 retroactive)", fallback: code(Repricing.none),
    ground: "spending above a tier does not raise the rate by itself",
    ask: code(Repricing.nextYear), concern: .tiers
  ) {
    switch Repricing.allCases[Int($0) - 1] {
    case .none: "spend above a higher tier does not raise the discount"
    case .nextYear: "spend above a higher tier raises the next year's discount"
    case .retroactive: "spend above a higher tier raises the year's own discount and the next"
    }
  }

  static let ofDiscount = [tierBasis, prepaid, prepayBonus, overageDiscount, reprice]
}
