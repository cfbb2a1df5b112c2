import Formulas

/// Products bought through AWS Marketplace, other than models.
public enum Products {
  /// Invoiced in a year at the anchor month's prices.
  public static let invoice = Input(
    "invoice", "Invoiced in a year", .usd, over: Indexes.products)
  /// The part of the year's invoices that falls in each month of the calendar.
  public static let invoiceShare = Input(
    "invoice_share", "Part of the year's invoices", .share, over: Indexes.products,
    each: .calendarMonth)
  /// The yearly growth.
  public static let growth = Input(
    "product_growth", "Yearly growth of invoices", .share, over: Indexes.products,
    each: .contractYear)

  /// What growth makes of the anchor month's invoices: 1 then, compounding by month.
  public static let growthFactor: Line = Line(
    "product_growth_factor", "Growth of invoices since the anchor", .factor,
    over: Indexes.products, each: .month,
    opening: { power(1 + growth.first, ratio(Workloads.monthsBeforeTerm.value, to: 12)) }
  ) {
    growthFactor.prior * power(1 + growth.thisYear, ratio(1, to: 12))
  }

  /// Invoiced in the month.
  public static let listCost: Line = Line(
    "product_list_cost", "Invoiced by Marketplace products", .usd, over: Indexes.products,
    each: .month
  ) {
    invoice.value * growthFactor.now * invoiceShare.thisCalendarMonth
  }
}
