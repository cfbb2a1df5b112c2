import Renewal
import Wording

extension Decoder {
  /// The clauses that a paper writes, each read as its declaration says.
  func clauses(_ span: YearSpan) -> (Tree) -> Clauses? {
    { tree in
      guard let record = self.record(tree, .clauses) else { return nil }
      var clauses = Clauses(eligibility: record.read("eligibility", self.eligibility) ?? [:])
      for clause in Clause.settings {
        clauses[clause] = record.read(clause.key, self.setting(clause, span))
      }
      self.refuseCapOfAllBurn(clauses, record)
      return clauses
    }
  }

  /// One value, or one for each contract year where the clause may differ by year.
  private func setting(_ clause: Clause, _ span: YearSpan) -> (Tree) -> Setting? {
    { tree in
      let value = self.value(clause)
      guard clause.isYearly, tree.elements != nil else { return value(tree).map { Setting($0) } }
      return self.each(span, value)(tree).map { Setting(byYear: $0) }
    }
  }

  /// The number of a clause; −1 where the paper says in a word that there is none.
  private func value(_ clause: Clause) -> (Tree) -> Double? {
    let number = number(clause)
    guard let none = clause.noneWord else { return number }
    return { tree in
      guard let text = tree.text, !tree.isNothing else { return number(tree) }
      if text == none { return -1 }
      guard NearestName.of(text, among: [none]) != nil else { return number(tree) }
      let fault = QuantityFault.notANumber(text, example: clause.example)
      self.log.report(.quantity(fault), at: tree.place, suggestion: none)
      return nil
    }
  }

  private func number(_ clause: Clause) -> (Tree) -> Double? {
    let example = clause.example
    switch clause.kind {
    case .share: return certain(.share(example: example))
    case .money: return certain(.money(example: example))
    case .months: return whole(.months, example)
    case .days: return whole(.days, example)
    case .contractYears: return whole(.contractYears, example)
    case .truth: return { tree in self.truth(tree).map { $0 ? 1 : 0 } }
    case .choice(let words): return choice(words, clause.key)
    // Eligibility has keys of its own, and is no setting.
    case .eligibility: return { _ in nil }
    }
  }

  private func whole(_ length: Length, _ example: String) -> (Tree) -> Double? {
    var length = length
    length.example = example
    let reading = self.length(length)
    return { tree in reading(tree).map(Double.init) }
  }

  /// One of a few words, by its number from 1.
  private func choice(_ words: [String], _ key: String) -> (Tree) -> Double? {
    { tree in
      guard let word = self.name(tree) else { return nil }
      guard let index = words.firstIndex(of: word) else {
        return self.unknownWord(word, key, tree.place, words)
      }
      return Double(index + 1)
    }
  }

  /// A cap of all the burn would let Marketplace retire without end.
  private func refuseCapOfAllBurn(_ clauses: Clauses, _ record: Record) {
    guard clauses[.marketplaceCapBase] == .choice(CapBase.burn),
      let cap = clauses[.marketplaceCap], cap.byYear.contains(where: { $0 >= 1 })
    else { return }
    log.report(.match(.capOfAllBurn), at: record.place(of: Clause.marketplaceCap.key))
  }

  private func eligibility(_ tree: Tree) -> [ChargeClass: Eligibility]? {
    guard let record = record(tree, .eligibility) else { return nil }
    var written: [ChargeClass: Eligibility] = [:]
    for charge in ChargeClass.ofAgreement {
      guard let inner = record.read(charge.rawValue, { self.record($0, .classEligibility) })
      else { continue }
      let standard = Eligibility.standard(for: charge)
      written[charge] = Eligibility(
        earns: inner.read("earns", certain(.share(example: "0%"))) ?? standard.earns,
        retires: inner.read("retires", certain(.share(example: "100%"))) ?? standard.retires,
        bucket: inner.read("capped", bucket) ?? standard.bucket)
    }
    return written
  }

  /// The cap that a class shares: true means that of Marketplace.
  private func bucket(_ tree: Tree) -> CapBucket? {
    let caps: [CapBucket] = [.marketplace, .ai]
    if let cap = caps.first(where: { $0.rawValue == tree.text }) { return cap }
    if let text = tree.text, let meant = NearestName.of(text, among: caps.map(\.rawValue)) {
      log.report(
        .shape(.unexpected(.cap, found: tree.found)), at: tree.place, suggestion: meant)
      return nil
    }
    return truth(tree, in: .cap).map { $0 ? .marketplace : .none }
  }
}

extension Clause {
  /// A right way to write it, with the word for none where there is one.
  fileprivate var example: String {
    let number =
      switch kind {
      case .share: "25%"
      case .money: "30M"
      case .months: Length.months.example
      case .days: Length.days.example
      case .contractYears: Length.contractYears.example
      case .truth, .eligibility: "true"
      case .choice(let words): words.first ?? ""
      }
    return number + (noneWord.map { " or \($0)" } ?? "")
  }
}
