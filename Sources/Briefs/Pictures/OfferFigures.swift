/// What the pictures show of one offer.
struct OfferFigures {
  /// The offer's name, as it was stated.
  let name: String
  /// The commitments by contract year, in USD.
  let commitment: [Double]
  /// The chance of a shortfall in any year of the term, 0 to 1.
  let chance: Double
  /// Whether it is the one to sign.
  let isSigned: Bool
}
