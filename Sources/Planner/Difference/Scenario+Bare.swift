import Formulas
import Rates
import Renewal

extension Scenario {
  /// The scenario without where its statements come from, so that two of them are alike when they
  /// say the same.
  var bare: Scenario {
    let nowhere = Provenance(place: "")
    var bare = self
    bare.provenance = nowhere
    for number in workloads.indices { bare.workloads[number].provenance = nowhere }
    for number in channels.indices { bare.channels[number].provenance = nowhere }
    for number in levers.indices { bare.levers[number].provenance = nowhere }
    for number in lifeCycles.indices { bare.lifeCycles[number].provenance = nowhere }
    for number in otherAI.indices {
      bare.otherAI[number].provenance = nowhere
      bare.otherAI[number].item = otherAI[number].item.bare
    }
    for number in budgets.indices { bare.budgets[number].provenance = nowhere }
    for number in capacities.indices {
      bare.capacities[number].provenance = nowhere
      bare.capacities[number].pricing = nowhere
      bare.capacities[number].rungs = []
    }
    for number in services.indices { bare.services[number].provenance = nowhere }
    for number in savingsPlans.indices { bare.savingsPlans[number].provenance = nowhere }
    for number in marketplace.indices { bare.marketplace[number].provenance = nowhere }
    for number in credits.indices { bare.credits[number].provenance = nowhere }
    for number in events.indices { bare.events[number].provenance = nowhere }
    for number in offers.indices { bare.offers[number].provenance = nowhere }
    bare.today?.provenance = nowhere
    bare.support = support.bare
    return bare
  }

  /// The scenario with one of its candidates and the references, bare.
  func bare(with candidate: String) -> Scenario {
    var alone = bare
    alone.offers = alone.offers.filter { $0.id == candidate }
    return alone
  }
}

extension Support {
  fileprivate var bare: Support {
    var bare = self
    bare.provenance = Provenance(place: "")
    bare.plan.source = ""
    bare.plan.asOf = nil
    bare.planWithoutAgreement.source = ""
    bare.planWithoutAgreement.asOf = nil
    return bare
  }
}

extension Rate {
  /// The rate without where its prices come from.
  var bare: Rate {
    Rate(
      model: model, vendor: vendor, name: name, scope: scope, channel: channel, prices: prices,
      longContextThreshold: longContextThreshold, asOf: Self.someDay, source: "")
  }

  fileprivate static let someDay = Month(year: 2000, month: 1).firstDay
}

extension MeteredItem {
  /// The item without where its price comes from.
  fileprivate var bare: MeteredItem {
    var bare = self
    bare.asOf = Rate.someDay
    bare.source = ""
    bare.note = ""
    return bare
  }
}

extension Month {
  fileprivate var firstDay: Day {
    guard let day = Day(year: year, month: month, day: 1) else {
      preconditionFailure("a month has a first day")
    }
    return day
  }
}
