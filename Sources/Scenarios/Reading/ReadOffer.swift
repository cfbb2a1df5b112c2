import Renewal

/// An offer as it was read, with what checks need to know of its text.
struct ReadOffer {
  /// The offer; where something could not be read, the default stands in.
  let offer: Offer
  /// Its record.
  let record: Record
  /// The contract years in which it holds.
  let span: YearSpan
  /// Whether its commitment could be read.
  let isSized: Bool
}
