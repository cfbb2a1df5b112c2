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
  /// The first month whose invoices carry the badge "deployed on AWS".
  public static let badgeFrom = Input(
    "badge_from", "Deployed on AWS from", .date, over: Indexes.products)
  /// The last month whose invoices carry it.
  public static let badgeTo = Input(
    "badge_to", "Deployed on AWS to", .date, over: Indexes.products)
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

  /// 1 in months whose invoices carry the badge, otherwise 0.
  public static let hasBadge: Line = Line(
    "has_badge", "Deployed on AWS", .flag, over: Indexes.products, each: .month,
    clause: "\"deployed on AWS\" counts by the date of the invoice"
  ) {
    when(
      Timeline.month.now.isAtLeast(badgeFrom.value).and(
        badgeTo.value.isAtLeast(Timeline.month.now)),
      then: 1, else: 0)
  }

  /// Invoiced with the badge.
  public static let badged: Line = Line(
    "product_badged", "Invoiced as deployed on AWS", .usd, over: Indexes.products, each: .month
  ) {
    listCost.now * hasBadge.now
  }

  /// Invoiced without it.
  public static let unbadged: Line = Line(
    "product_unbadged", "Invoiced as not deployed on AWS", .usd, over: Indexes.products,
    each: .month
  ) {
    listCost.now - badged.now
  }
}
