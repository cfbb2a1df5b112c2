import Formulas

extension Sections {
  static let channelInputSections: [Section] = [
    Section(
      inputs, "Models by channel", [Channels.privateRate, Channels.tax, Channels.needsAgreement])
  ]

  static let channelDemandSections: [Section] = [
    Section(
      demand, "Tokens by model at the price level",
      [
        TokenMix.writtenForHour, TokenMix.input, TokenMix.batchInput, TokenMix.cacheRead,
        TokenMix.cacheWrite, TokenMix.cacheWriteHour,
        TokenMix.output, TokenMix.batchOutput,
      ])
  ]

  static let channelBillingSections: [Section] = [
    Section(
      billing, "Private rates of channels by month",
      [
        PrivatePrices.isProviders, PrivatePrices.hasRate, PrivatePrices.shareCost,
        PrivatePrices.base, PrivatePrices.saving, PrivatePrices.earning,
        PrivatePrices.alternative,
        PrivatePrices.takesMore, PrivatePrices.applies, PrivatePrices.granted,
        PrivatePrices.contracted, PrivatePrices.replaced, ChannelTaxes.discountable,
      ])
  ]

  static let channelAgreementSections: [Section] = [
    Section(
      agreement, "Terms of channels in the year",
      [
        PrivatePrices.neverBilled, PrivatePrices.contractedOfYear, ChannelTaxes.beyond,
        ChannelTaxes.discountableOfYear, ChannelTaxes.discounted,
        ChannelTaxes.discountedOfClass, ChannelTaxes.leftByCredits, ChannelTaxes.gap,
      ]),
    Section(
      agreement, "Providers",
      [
        ProviderBills.listCost, ProviderBills.saving, ProviderBills.cost, ProviderBills.paid,
      ]),
  ]

  static let channelRateSections: [Section] = [
    Section(
      rates, "Prices by channel",
      [
        Channels.input, Channels.output, Channels.cacheRead,
        Channels.cacheWrite, Channels.cacheWriteHour, Channels.batchInput, Channels.batchOutput,
      ]),
    Section(
      rates, "Tokens of the year at the price level",
      [
        TokenMix.inputOfYear, TokenMix.batchInputOfYear, TokenMix.cacheReadOfYear,
        TokenMix.cacheWriteOfYear, TokenMix.cacheWriteHourOfYear, TokenMix.outputOfYear,
        TokenMix.batchOutputOfYear,
      ]),
    Section(
      rates, "Cost by channel",
      [
        Channels.inputCost, Channels.outputCost, Channels.cacheWriteCost, Channels.quotedCost,
        Channels.listCost, Channels.paid, Channels.taxPaid,
      ]),
  ]

  /// What the channels come to, which no other line needs.
  static let channelOutputs: [Line] = [Channels.taxPaid]
}
