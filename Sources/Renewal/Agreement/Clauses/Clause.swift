import Formulas

/// One clause of an agreement: what a paper may write, or leave to its default.
///
/// A clause is declared once. Its declaration gives the key in scenario files, the row on the sheet
/// Terms, the default, the words of brief and log, and what a buyer asks for.
public struct Clause: Sendable {
  /// The key in scenario files, unique among clauses.
  public let key: String
  /// The clause's name within a sentence.
  public let name: String
  /// What a paper writes for it.
  public let kind: Kind
  /// Whether it may differ from one contract year to the next.
  public let isYearly: Bool
  /// The word by which a paper says that there is no such thing, stored as −1; nil where none is
  /// needed.
  public let noneWord: String?
  /// What holds where a paper says nothing; nil for the eligibility of a charge class.
  public let fallback: Double?
  /// Why that is the default: who says so.
  public let ground: String
  /// What a buyer asks for; nil for what is no ask.
  public let ask: Double?
  /// Where the clause can make a difference.
  public let concern: Concern
  /// The row that carries it; nil for the eligibility of a charge class, which has three of its own.
  public let input: Input?
  /// What holds, in a sentence.
  let words: @Sendable (Double) -> String

  /// What a paper writes for a clause.
  public enum Kind: Hashable, Sendable {
    /// A fraction, 0 to 1.
    case share
    /// US dollars, from 0.
    case money
    /// A whole number of months.
    case months
    /// A whole number of days.
    case days
    /// A whole number of contract years.
    case contractYears
    /// Yes (1) or no (0).
    case truth
    /// One of a few words, numbered from 1.
    case choice([String])
    /// How one charge class earns and retires.
    case eligibility(ChargeClass)
  }

  /// What a scenario must have for a clause to make a difference.
  public enum Concern: Hashable, Sendable {
    /// Nothing: it always does.
    case always
    /// One of some charge classes.
    case classes([ChargeClass])
    /// Private rates.
    case privateRates
    /// Paid support.
    case support
    /// Credits.
    case credits
    /// Services launched after signature.
    case launches
    /// An event that steps a commitment down.
    case stepDowns
    /// An event that ends an agreement.
    case terminations
    /// Tiers in the paper itself.
    case tiers
    /// More than one contract year.
    case years
    /// Another clause that the paper itself writes, by its key.
    case clause(String)
  }

  /// The input's formula where the clause is one number for the whole term.
  var value: Formula { input?.value ?? 0 }
  /// The input's formula in the same contract year.
  var now: Formula { input?.now ?? 0 }
}

extension Clause: Hashable {
  /// Two clauses are the same when they have one key.
  public static func == (a: Clause, b: Clause) -> Bool { a.key == b.key }

  /// Only the key tells clauses apart.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension Clause {
  /// A clause that is one number, or one for each contract year.
  ///
  /// - Parameters:
  ///   - row: the key of its row, where it is not the clause's own.
  ///   - label: the label of its row.
  ///   - fallback: what holds where a paper says nothing; −1 stands for `none`.
  init(
    _ key: String, _ name: String, _ kind: Kind, row: String? = nil, label: String,
    isYearly: Bool = false, none: String? = nil, fallback: Double, ground: String,
    ask: Double? = nil, concern: Concern, words: @escaping @Sendable (Double) -> String
  ) {
    self.key = key
    self.name = name
    self.kind = kind
    self.isYearly = isYearly
    noneWord = none
    self.fallback = fallback
    self.ground = ground
    self.ask = ask
    self.concern = concern
    input = Input(
      row ?? key, label, kind.unit, over: Indexes.papers,
      each: isYearly ? .contractYear : .constant)
    self.words = words
  }

  /// How one charge class earns and retires.
  public static func eligibility(_ charge: ChargeClass) -> Clause {
    Clause(eligibilityOf: charge)
  }

  private init(eligibilityOf charge: ChargeClass) {
    key = "eligibility: \(charge.rawValue)"
    name = "eligibility of \(charge.name)"
    kind = .eligibility(charge)
    isYearly = false
    noneWord = nil
    fallback = nil
    ground = "the cautious reading of what public contracts say"
    ask = nil
    concern = .classes([charge])
    input = nil
    words = { _ in "" }
  }

  /// Every clause there is, in the order of every list.
  public static let all: [Clause] =
    settings + ChargeClass.ofAgreement.map { .eligibility($0) }

  /// The clauses that are one number, or one for each contract year.
  public static let settings: [Clause] =
    ofCommitment + ofDiscount + ofBurn + ofShortfall + ofReuse + ofExit + ofPrices + ofSupport

  /// The clauses whose row is a number of a paper for all years, by key.
  static let rows: [any Row] = settings.compactMap(\.input)

  /// The clause of a key; nil where there is none.
  public static func named(_ key: String) -> Clause? { byKey[key] }

  private static let byKey = Dictionary(uniqueKeysWithValues: all.map { ($0.key, $0) })
}

extension Clause.Kind {
  /// What the row is measured in.
  var unit: Formulas.Unit {
    switch self {
    case .share, .eligibility: .share
    case .money: .usd
    case .months, .days, .contractYears, .choice: .count
    case .truth: .flag
    }
  }
}
