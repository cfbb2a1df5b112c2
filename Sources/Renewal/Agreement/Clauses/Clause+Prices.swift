extension Clause {
  /// How a private rate and the headline discount go together.
  public static let privateStacking = Clause(
    "private_stacking", "private rates and the discount",
    .choice(PrivateStacking.allCases.map(\.rawValue)),
    label: "Private rates and the discount (1 multiply, 2 replace, 3 better of)",
    fallback: code(PrivateStacking.replace),
    ground:
      "the cross-service discount applies where no service-specific one is listed (IBM Cloudability)",
    ask: code(PrivateStacking.betterOf), concern: .privateRates
  ) {
    switch PrivateStacking.allCases[Int($0) - 1] {
    case .multiply: "the headline discount comes off what private rates leave"
    case .replace: "private rates stand in the place of the headline discount"
    case .betterOf: "the better of private rate and headline discount holds"
    }
  }

  /// Whether a private price never exceeds list.
  public static let neverAboveList = Clause(
    "private_never_above_list", "private rates above list", .truth,
    label: "Private rates never exceed list", fallback: 0,
    ground: "a fixed price does not follow the list down", ask: 1, concern: .privateRates
  ) {
    $0 == 1
      ? "the lower of private rate and list is charged"
      : "a private rate is charged even where list is lower"
  }

  /// The most that list prices of native services may rise a year.
  public static let priceProtection = Clause(
    "price_protection", "price protection", .share,
    label: "Most that list prices rise a year (-100%: no limit)", none: "none", fallback: -1,
    ground: "the discount comes off prevailing list prices", ask: 0, concern: .always
  ) {
    $0 < 0
      ? "list prices may rise"
      : $0 == 0
        ? "list prices do not rise during the term"
        : "list prices rise by at most \(ClauseWords.percent($0)) a year"
  }

  static let ofPrices = [privateStacking, neverAboveList, priceProtection]
}
