import Formulas

/// What models cost that are bought from their provider: nothing of it is paid to AWS, it earns and
/// retires nothing, and it is the same under every paper.
public enum ProviderBills {
  /// At the providers' own list prices.
  public static let listCost: Line = Line(
    "provider_list_cost", "List cost at providers", .usd, over: Indexes.providerBills,
    each: .contractYear
  ) {
    Charges.listCostOfYear.now
  }

  /// What private rates take off.
  public static let saving: Line = Line(
    "provider_saving", "Off list at providers", .usd, over: Indexes.providerBills,
    each: .contractYear
  ) {
    Burn.negotiatedSaving.now
  }

  /// What providers are paid, tax apart.
  public static let cost: Line = Line(
    "provider_cost", "Paid to providers by class", .usd, over: Indexes.providerBills,
    each: .contractYear
  ) {
    Burn.netCost.now
  }

  /// What providers are paid in all, tax apart.
  public static let paid: Line = Line(
    "paid_to_providers", "Paid to providers", .usd, over: Indexes.papers, each: .contractYear
  ) {
    total(cost.now, over: Indexes.providerBills)
  }
}
