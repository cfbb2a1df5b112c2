extension Scenario {
  /// Everything that is stated as a range, in the order of the file.
  public var uncertainInputs: [UncertainInput] {
    var found: [UncertainInput] = []
    var copy = self
    copy.eachRange { place, range in
      // The growths of several years are one statement.
      if range.isCertain || found.contains(where: { $0.name == place.name }) { return }
      found.append(
        UncertainInput(
          name: place.name, label: place.label, range: range, loadings: place.loadings,
          provenance: place.provenance))
    }
    return found
  }

  /// The scenario with every range named by what it belongs to and what it is.
  func withNamedRanges() -> Scenario {
    var named = self
    named.eachRange { $1.name = $0.name }
    return named
  }

  /// What a range belongs to and what it is.
  package struct RangePlace {
    /// The key of its draws.
    package let name: String
    /// What it is, as people read it.
    let label: String
    let loadings: [Loading]
    let provenance: Provenance

    init(_ name: String, _ label: String, _ provenance: Provenance, _ loadings: [Loading] = []) {
      self.name = name
      self.label = label
      self.loadings = loadings
      self.provenance = provenance
    }
  }

  /// Shows every range, certain ones included, to somebody who may change it.
  package mutating func eachRange(_ visit: (RangePlace, inout ValueRange) -> Void) {
    for number in workloads.indices { workloads[number].eachRange(visit) }
    for number in otherAI.indices { otherAI[number].eachRange(visit) }
    let names = Self.leverNames(levers)
    for (number, name) in zip(levers.indices, names) {
      levers[number].eachRange(named: name, visit)
    }
    for number in lifeCycles.indices {
      let cycle = lifeCycles[number]
      let place = RangePlace(
        "life_cycles.\(cycle.model).multiple", "Extended access to \(cycle.model)", cycle.provenance
      )
      visit(place, &lifeCycles[number].multiple)
    }
    for number in services.indices { services[number].eachRange(visit) }
    for number in savingsPlans.indices { savingsPlans[number].eachRange(visit) }
    for number in marketplace.indices { marketplace[number].eachRange(visit) }
    for number in credits.indices {
      let credit = credits[number]
      let place = RangePlace(
        "credits.\(credit.name).amount", "Credit \(credit.name)", credit.provenance)
      visit(place, &credits[number].amount)
    }
    for number in events.indices {
      let event = events[number]
      let place = RangePlace("\(event.drawName).size", "Size of \(event.name)", event.provenance)
      visit(place, &events[number].size)
    }
    for number in channels.indices {
      let terms = channels[number]
      let place = RangePlace(
        "channels.\(terms.id).private_rate", "Private rate of \(terms.id)", terms.provenance)
      visit(place, &channels[number].privateRate)
    }
    for vendor in priceIndex.keys.sorted() {
      let place = RangePlace(
        "price_index.\(vendor)", "Change of \(vendor)'s list prices", provenance)
      for year in (priceIndex[vendor] ?? []).indices {
        guard var range = priceIndex[vendor]?[year] else { continue }
        visit(place, &range)
        priceIndex[vendor]?[year] = range
      }
    }
  }

  /// Levers by what they do to which task; those that are alike are numbered.
  private static func leverNames(_ levers: [Lever]) -> [String] {
    var counts: [String: Int] = [:]
    return levers.map { lever in
      let models = [lever.from, lever.to].compactMap(\.self).map { ".\($0)" }.joined()
      let name = "\(lever.kind.rawValue).\(lever.task)\(models)"
      let count = counts[name, default: 0] + 1
      counts[name] = count
      return count == 1 ? name : "\(name).\(count)"
    }
  }
}

extension Growth {
  /// Shows the ranges: one draw stands for the growths of all years, since who misjudges one year
  /// misjudges the next in the same way.
  fileprivate mutating func eachRange(
    of thing: String, named name: String, _ loadings: [Loading], _ provenance: Provenance,
    _ visit: (Scenario.RangePlace, inout ValueRange) -> Void
  ) {
    func place(_ key: String, _ words: String) -> Scenario.RangePlace {
      Scenario.RangePlace("\(name).\(key)", "\(words) of \(thing)", provenance, loadings)
    }
    switch self {
    case .yearly(var ranges):
      for year in ranges.indices { visit(place("growth", "Growth"), &ranges[year]) }
      self = .yearly(ranges)
    case .wandering(drift: var ranges, let volatility):
      for year in ranges.indices { visit(place("growth", "Growth"), &ranges[year]) }
      self = .wandering(drift: ranges, volatility: volatility)
    case .adoption(var curve):
      visit(place("adoption.start", "Adoption today"), &curve.start)
      visit(place("adoption.saturation", "Adoption in the end"), &curve.saturation)
      self = .adoption(curve)
    }
  }
}

extension Workload {
  fileprivate mutating func eachRange(_ visit: (Scenario.RangePlace, inout ValueRange) -> Void) {
    let id = self.id
    let (loadings, provenance) = (self.loadings, self.provenance)
    func place(_ key: String, _ words: String) -> Scenario.RangePlace {
      Scenario.RangePlace("workloads.\(id).\(key)", "\(words) of \(id)", provenance, loadings)
    }
    if profiles.isEmpty {
      visit(place("requests", "Requests"), &requests)
      visit(place("input_tokens", "Input tokens"), &inputTokens)
      visit(place("output_tokens", "Output tokens"), &outputTokens)
    }
    if var days = daysPerMonth {
      visit(place("days_per_month", "Working days"), &days)
      daysPerMonth = days
    }
    for number in profiles.indices {
      let user = profiles[number].name
      visit(place("profiles.\(user).users", "Users (\(user))"), &profiles[number].users)
      visit(
        place("profiles.\(user).requests_per_day", "Requests a day (\(user))"),
        &profiles[number].requestsPerDay)
      visit(
        place("profiles.\(user).input_tokens", "Input tokens (\(user))"),
        &profiles[number].inputTokens)
      visit(
        place("profiles.\(user).output_tokens", "Output tokens (\(user))"),
        &profiles[number].outputTokens)
    }
    for number in models.indices {
      let model = models[number].model
      visit(place("models.\(model).share", "Share on \(model)"), &models[number].share)
      visit(place("models.\(model).tokens", "Tokens on \(model)"), &models[number].tokens)
    }
    if var loop {
      visit(place("loop.steps", "Steps"), &loop.steps)
      visit(place("loop.step_input", "Input of a step"), &loop.stepInput)
      visit(place("loop.retries", "Retries"), &loop.retries)
      self.loop = loop
    }
    growth.eachRange(of: id, named: "workloads.\(id)", loadings, provenance, visit)
  }
}

extension MeteredUse {
  fileprivate mutating func eachRange(_ visit: (Scenario.RangePlace, inout ValueRange) -> Void) {
    let place = Scenario.RangePlace(
      "other_ai.\(name).quantity", "Quantity of \(name)", provenance, loadings)
    visit(place, &quantity)
    growth.eachRange(of: name, named: "other_ai.\(name)", loadings, provenance, visit)
  }
}

extension Lever {
  fileprivate mutating func eachRange(
    named name: String, _ visit: (Scenario.RangePlace, inout ValueRange) -> Void
  ) {
    let (loadings, provenance) = (self.loadings, self.provenance)
    let task = to.map { "\(self.task) to \($0)" } ?? self.task
    let kind = self.kind
    func place(_ key: String, _ words: String) -> Scenario.RangePlace {
      Scenario.RangePlace("levers.\(name).\(key)", "\(words): \(task)", provenance, loadings)
    }
    visit(place("share", kind.shareWords), &share)
    visit(place("write", "Share written to the cache"), &write)
    visit(place("tokens", "Tokens after moving"), &tokens)
    if var reuse {
      visit(place("prefixes", "Prefixes in the cache"), &reuse.prefixes)
      self.reuse = reuse
    }
  }
}

extension Lever.Kind {
  /// What the lever's share is a share of.
  fileprivate var shareWords: String {
    switch self {
    case .routing: "Share routed"
    case .refresh: "Share refreshed"
    case .context: "Input cut"
    case .batch: "Share in batch"
    case .caching: "Share cached"
    }
  }
}

extension ServiceGroup {
  fileprivate mutating func eachRange(_ visit: (Scenario.RangePlace, inout ValueRange) -> Void) {
    let (name, loadings, provenance) = (self.name, self.loadings, self.provenance)
    func place(_ key: String, _ words: String) -> Scenario.RangePlace {
      Scenario.RangePlace("services.\(name).\(key)", "\(words) of \(name)", provenance, loadings)
    }
    visit(place("spend", "Spend"), &spend)
    growth.eachRange(of: name, named: "services.\(name)", loadings, provenance, visit)
    if var privateRate {
      for number in privateRate.bands.indices {
        visit(place("private_rate", "Private rate"), &privateRate.bands[number].off)
      }
      self.privateRate = privateRate
    }
  }
}

extension SavingsPlan {
  fileprivate mutating func eachRange(_ visit: (Scenario.RangePlace, inout ValueRange) -> Void) {
    let (name, provenance) = (self.name, self.provenance)
    func place(_ key: String, _ words: String) -> Scenario.RangePlace {
      Scenario.RangePlace("savings_plans.\(name).\(key)", "\(words) of \(name)", provenance)
    }
    visit(place("commitment", "Commitment"), &commitment)
    visit(place("discount", "Discount"), &discount)
    // A plan renewed alike is one statement, and one draw.
    let isAlike =
      renewal.shape == commitment.shape && renewal.distribution == commitment.distribution
    visit(isAlike ? place("commitment", "Commitment") : place("renewal", "Renewal"), &renewal)
    visit(place("upfront", "Paid upfront"), &upfront)
  }
}

extension MarketplaceProduct {
  fileprivate mutating func eachRange(_ visit: (Scenario.RangePlace, inout ValueRange) -> Void) {
    let place = Scenario.RangePlace(
      "marketplace.\(name).invoice", "Invoice of \(name)", provenance, loadings)
    visit(place, &invoice)
    growth.eachRange(of: name, named: "marketplace.\(name)", loadings, provenance, visit)
  }
}
