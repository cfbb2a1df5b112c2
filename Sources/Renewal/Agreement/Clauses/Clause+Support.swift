extension Clause {
  /// What support fees are charged on.
  public static let supportBase = Clause(
    "support_base", "base of support fees", .choice(SupportBase.allCases.map(\.rawValue)),
    row: "support_base_choice", label: "Support charged on (1 gross, 2 net)",
    fallback: code(SupportBase.gross),
    ground: "AWS's billing interface carries a flag for it; gross is the dearer",
    ask: code(SupportBase.net), concern: .support
  ) {
    switch SupportBase.allCases[Int($0) - 1] {
    case .gross: "support is charged on list cost"
    case .net: "support is charged on cost after discounts"
    }
  }

  /// The fraction of support fees that retires the commitment.
  public static let supportRetires = Clause(
    "support_retires", "support fees retiring", .share, label: "Support fees retire", fallback: 0,
    ground: "sources disagree", ask: 1, concern: .support
  ) { "\(ClauseWords.percent($0)) of support fees retires the commitment" }

  /// The fraction of the headline discount that support fees earn.
  public static let supportEarns = Clause(
    "support_earns", "support fees earning the discount", .share,
    label: "Support fees earn the discount", fallback: 0,
    ground: "support is outside of the cross-service discount", concern: .support
  ) {
    $0 == 0
      ? "support fees earn no discount"
      : "support fees earn \(ClauseWords.percent($0)) of the discount"
  }

  /// The most that support fees come to, as a share of what they are charged on.
  public static let supportCap = Clause(
    "support_cap", "cap on support fees", .share,
    label: "Support fees are at most, of their base (-100%: no limit)", none: "none", fallback: -1,
    ground: "no public paper has one; an adviser claims 3 to 5 %", ask: 0.05, concern: .support
  ) {
    $0 < 0
      ? "nothing caps support fees"
      : "support fees are at most \(ClauseWords.percent($0)) of their base"
  }

  static let ofSupport = [supportBase, supportRetires, supportEarns, supportCap]
}
