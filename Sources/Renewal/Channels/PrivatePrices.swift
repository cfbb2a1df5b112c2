import Formulas

/// What a vendor's private rate takes off its models on a channel that is in use, and the tax where
/// it is not the seller's.
public enum PrivatePrices {
  /// List cost of a model share to which the terms of its channel apply.
  public static let shareCost: Line = Line(
    "termed_cost", "List cost of models with terms of their channel", .usd,
    over: Indexes.termedShares, each: .month
  ) {
    ModelShares.listCost.now
  }

  /// List cost of a vendor's models on the channel.
  public static let base: Line = Line(
    "private_base", "List cost with terms of the channel", .usd, over: Indexes.channelTerms,
    each: .month
  ) {
    total(shareCost.now, over: Indexes.termedShares)
  }

  /// What the private rate takes off list.
  public static let saving: Line = Line(
    "private_saving", "Off list by the channel's private rate", .usd, over: Indexes.channelTerms,
    each: .month
  ) {
    base.now * Channels.privateRate.value
  }

  /// List cost that the class earns the discount on.
  public static let earning: Line = Line(
    "private_earning", "List cost with terms of the channel that earns", .usd,
    over: Indexes.paperTerms, each: .month
  ) {
    base.now * Terms.earns.value
  }

  /// What the quoted discount would take off instead.
  public static let alternative: Line = Line(
    "private_alternative", "Off the models by the discount instead", .usd,
    over: Indexes.paperTerms, each: .month
  ) {
    earning.now * Discount.quotedOfPaper.thisYear * InForce.inForce.now
  }

  /// 1 where the private rate takes at least as much off list as the discount would.
  public static let takesMore: Line = Line(
    "private_takes_more", "Channel's private rate takes more off than the discount", .flag,
    over: Indexes.paperTerms, each: .month
  ) {
    when(saving.now.reaches(alternative.now), then: 1, else: 0)
  }

  /// Whether the private rate is what is charged: AWS's own only while an agreement holds, a
  /// provider's under every paper; with the better of both, only where it takes more off.
  public static let applies: Line = Line(
    "private_applies", "Channel's private rate applies", .flag, over: Indexes.paperTerms,
    each: .month,
    clause: "private rates replace the headline discount, multiply with it, or the better holds"
  ) {
    larger(isProviders.value, InForce.inForce.now)
      * when(Clause.privateStacking.value.isAtLeast(3), then: takesMore.now, else: 1)
  }

  /// What is taken off list under the paper.
  public static let granted: Line = Line(
    "private_granted", "Granted by the channel's private rate", .usd, over: Indexes.paperTerms,
    each: .month
  ) {
    applies.now * saving.now
  }

  /// What is charged at list or at the private rate, before the discount.
  public static let contracted: Line = Line(
    "private_contracted", "Contracted cost of models with terms of their channel", .usd,
    over: Indexes.paperTerms, each: .month
  ) {
    base.now - granted.now
  }

  /// What is charged before the discount, by contract year.
  public static let contractedOfYear: Line = Line(
    "private_contracted_of_year",
    "Contracted cost at terms of the channel in the year", .usd,
    over: Indexes.paperTerms, each: .contractYear
  ) {
    contracted.yearTotal
  }

  /// What is priced by the private rate instead of being discounted.
  public static let replaced: Line = Line(
    "private_replaced", "Models priced instead of discounted", .usd, over: Indexes.paperTerms,
    each: .month
  ) {
    hasRate.value * applies.now
      * when(Clause.privateStacking.value.isAtLeast(2), then: contracted.now, else: 0)
  }

  /// 1 where there is a private rate, 0 where the terms only state a tax.
  public static let hasRate: Line = Line(
    "has_private_rate", "Channel has a private rate", .flag, over: Indexes.channelTerms
  ) {
    when((0 as Formula).isAtLeast(Channels.privateRate.value), then: 0, else: 1)
  }

  /// 1 where the provider grants the private rate, 0 where AWS does.
  public static let isProviders: Line = Line(
    "provider_grants", "Provider grants the private rate", .flag, over: Indexes.channelTerms
  ) {
    1 - Channels.needsAgreement.value
  }

  /// What a provider grants, and not AWS: it is never billed, so that it retires on no basis.
  public static let neverBilled: Line = Line(
    "private_never_billed", "Granted by providers in the year", .usd, over: Indexes.paperTerms,
    each: .contractYear,
    clause: "a provider's private price shows as fewer units, so that burn at list does not see it"
  ) {
    isProviders.value * granted.yearTotal
  }
}

/// Tax on models where the terms of their channel state another than the seller's.
public enum ChannelTaxes {
  /// What the headline discount is taken off, in the fraction that the class earns.
  public static let discountable: Line = Line(
    "private_discountable", "Cost that earns of models with terms of their channel", .usd,
    over: Indexes.paperTerms, each: .month
  ) {
    (PrivatePrices.contracted.now - PrivatePrices.replaced.now) * Terms.earns.value
      * InForce.inForce.now
  }

  /// What the headline discount is taken off, by contract year.
  public static let discountableOfYear: Line = Line(
    "private_discountable_of_year",
    "Cost that earns at terms of the channel in the year", .usd,
    over: Indexes.paperTerms, each: .contractYear
  ) {
    discountable.yearTotal
  }

  /// After the headline discount, before credits.
  public static let discounted: Line = Line(
    "private_discounted", "Discounted cost of models with terms of their channel", .usd,
    over: Indexes.paperTerms, each: .contractYear
  ) {
    PrivatePrices.contractedOfYear.now - discountableOfYear.now * Discount.billedOfPaper.now
  }

  /// What the discount leaves of the whole class, before credits.
  public static let discountedOfClass: Line = Line(
    "private_discounted_of_class", "Discounted cost of the class of channel terms", .usd,
    over: Indexes.paperTerms, each: .contractYear
  ) {
    Burn.contractedCost.now - Burn.discount.now
  }

  /// The part of the class's discounted cost that credits leave: they pay all of a class alike.
  public static let leftByCredits: Line = Line(
    "left_by_credits", "Share of the class that credits leave", .share, over: Indexes.paperTerms,
    each: .contractYear
  ) {
    ratio(Burn.netCost.now, to: discountedOfClass.now)
  }

  /// What the channel's own tax comes to beyond the seller's; negative where it is lower.
  public static let gap: Line = Line(
    "tax_gap", "Tax beyond the seller's", .usd, over: Indexes.paperTerms, each: .contractYear
  ) {
    beyond.value * discounted.now * leftByCredits.now
  }

  /// The channel's own tax beyond the seller's.
  public static let beyond: Line = Line(
    "tax_beyond", "Channel's tax beyond the seller's", .share, over: Indexes.channelTerms
  ) {
    Channels.tax.value - Charges.taxRate.value
  }
}
