import Formulas

/// Something that happens during the term, or may happen.
public struct Event: Hashable, Sendable {
  /// What happens.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The commitment steps down, where the paper says by how much.
    case stepDown = "step_down"
    /// The agreement ends.
    case termination
    /// An application starts to send requests.
    case launch
    /// A model cannot be used any more.
    case retirement
    /// A model's list price changes.
    case repricing
    /// More is used of an application or of a group of services.
    case deal

    /// Whether it happens to agreements, rather than to what is used or to its prices.
    public var isOfAgreement: Bool {
      switch self {
      case .stepDown, .termination: true
      case .launch, .retirement, .repricing, .deal: false
      }
    }
  }

  /// What happens, in a few words; unique in a scenario.
  public var name: String
  /// What it does.
  public var kind: Kind
  /// The months in which it may happen, within the term, each as likely as any other.
  public var months: ClosedRange<Month>
  /// The probability that it happens at all, above 0 and at most 1.
  public var probability: Double
  /// Launch and deal: the application; nil for every other kind.
  public var app: String?
  /// Deal: the group of services, where it is of no application; nil for every other kind.
  public var service: String?
  /// Retirement and repricing: the model's identifier on the rate card; nil for every other kind.
  public var model: String?
  /// Retirement: the model that its requests move to; nil for every other kind.
  public var successor: String?
  /// How much it changes; of no meaning for every other kind than these.
  ///
  /// Repricing: the price against that of today. Deal: what it adds, as a share of the volume
  /// without it.
  public var size: ValueRange
  /// Where it was stated.
  public var provenance: Provenance

  /// An event as it was stated.
  public init(
    name: String, kind: Kind, months: ClosedRange<Month>, probability: Double = 1,
    app: String? = nil, service: String? = nil, model: String? = nil, successor: String? = nil,
    size: ValueRange = .certain(0), provenance: Provenance
  ) {
    self.name = name
    self.kind = kind
    self.months = months
    self.probability = probability
    self.app = app
    self.service = service
    self.model = model
    self.successor = successor
    self.size = size
    self.provenance = provenance
  }

  /// An event that is certain to happen in a month.
  public init(name: String, kind: Kind, month: Month, provenance: Provenance) {
    self.init(name: name, kind: kind, months: month...month, provenance: provenance)
  }

  /// The middle of the months, the earlier one of two.
  public var month: Month {
    months.lowerBound.adding(months.lowerBound.months(to: months.upperBound) / 2)
  }

  /// The months in which it may happen, in words: `2027-04`, or `2027-04 to 2027-09`.
  public var window: String {
    months.lowerBound == months.upperBound
      ? "\(months.lowerBound)" : "\(months.lowerBound) to \(months.upperBound)"
  }

  /// Whether it happens in the base case: where that is at least as likely as not.
  public var isInBase: Bool { probability >= 0.5 }

  /// Whether both that it happens and the month are known.
  public var isCertain: Bool { probability == 1 && months.lowerBound == months.upperBound }

  /// The key of the draws that say whether and when.
  public var drawName: String { "events.\(name)" }
}
