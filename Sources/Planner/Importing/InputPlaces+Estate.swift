import Formulas
import Renewal
import Scenarios

extension InputPlaces {
  private func path(_ service: ServiceGroup) -> FilePath {
    .key("estate").record(.init("name", service.name))
  }

  mutating func addEstate() {
    for (number, service) in scenario.services.enumerated() {
      let path = path(service)
      add(Services.spend, number, path.key("spend"), .perMonth)
      addGrowth(Services.growth, number, service.growth, path)
      if service.launch != nil {
        add(Services.launch, number, path.key("launch"), .month)
      } else {
        explain(
          Services.launch, number,
          "only what is launched after signature has a launch in a scenario")
      }
    }
  }

  /// A private rate is written whole, since a share alone stands without keys.
  mutating func addPrivateRates() {
    let services = scenario.services.filter { $0.charge == .privateRates }
    var next = 0
    for (number, service) in services.enumerated() {
      guard let rate = service.privateRate else { continue }
      let bands = next..<(next + rate.bands.count)
      next = bands.upperBound
      if rate.isUnitPrice {
        for band in bands {
          explain(PrivateRates.bandOff, band, "it follows from the price of a unit")
        }
        let path = path(service).key("private_rate")
        add(PrivateRates.start, number, path.key("starts"), .month)
        add(PrivateRates.end, number, path.key("ends"), .month)
        add(PrivateRates.minimum, number, path.key("minimum"), .perYear)
        continue
      }
      addPrivateRate(rate, number, bands, at: path(service).key("private_rate"))
    }
    explain([PrivateRates.bandTo], "a band ends where the next one starts")
    explain([PrivateRates.bandFrom], "the first band starts at 0")
    explain([PrivateRates.isUnitPrice], "the scenario says it by its keys")
  }

  private mutating func addPrivateRate(
    _ rate: PrivateRate, _ number: Int, _ bands: Range<Int>, at path: FilePath
  ) {
    let isBanded = rate.bands.count > 1
    let month = scenario.anchor.serial
    let end = model.inputs[PrivateRates.end.id]?.values[number].first
    let cells =
      cells(PrivateRates.start, number) + cells(PrivateRates.end, number)
      + cells(PrivateRates.minimum, number) + cells(PrivateRates.bandOff, bands)
      + (isBanded ? self.cells(PrivateRates.bandFrom, bands) : [])
    add(
      InputPlace(path: path, cells: cells) { values in
        let count = rate.bands.count
        guard values.count == 3 + count * (isBanded ? 2 : 1) else { return nil }
        let offs = values[3..<(3 + count)]
        let texts = zip(rate.bands, offs).compactMap { InputPlace.text($1, .share, $0.off) }
        guard texts.count == count, let only = texts.first else { return nil }
        var entries: [FileValue.Entry] = []
        if isBanded {
          let froms = values[(3 + count)...].compactMap(Notation.number.text)
          guard froms.count == count else { return nil }
          let list = zip(froms, texts).map {
            FileValue.mapping([.init("from", .plain($0)), .init("off", .plain($1))])
          }
          entries.append(.init("bands", .list(list)))
        } else {
          entries.append(.init("percentage", .plain(only)))
        }
        // Left out, they hold already and have no end.
        if rate.starts != nil || values[0] != Double(month) {
          guard let text = Notation.month.text(values[0]) else { return nil }
          entries.append(.init("starts", .plain(text)))
        }
        if rate.ends != nil || values[1] != end {
          guard let text = Notation.month.text(values[1]) else { return nil }
          entries.append(.init("ends", .plain(text)))
        }
        if values[2] != 0, let text = Notation.perYear.text(values[2]) {
          entries.append(.init("minimum", .plain(text)))
        }
        if !rate.conflictsWith.isEmpty {
          entries.append(
            .init("conflicts_with", .list(rate.conflictsWith.map { .text($0) })))
        }
        return isBanded || entries.count > 1 ? .mapping(entries) : .plain(only)
      })
  }

  mutating func addPlans() {
    let plans = scenario.savingsPlans.filter { !$0.isProposed }
    for (number, plan) in plans.enumerated() {
      let path = FilePath.key("savings_plans").record(
        .init("name", plan.name), .init("covers", plan.covers))
      add(SavingsPlans.hourly, number, path.key("commitment"), .perHour)
      add(
        InputPlace(
          path: path.key("renews"), cells: cells(SavingsPlans.renewal, number)
        ) { values in
          guard let value = values.first else { return nil }
          return value == 0 ? .plain("none") : Notation.perHour.text(value).map { .plain($0) }
        })
      add(SavingsPlans.discount, number, path.key("discount"), .share)
      add(SavingsPlans.start, number, path.key("starts"), .month)
      add(SavingsPlans.end, number, path.key("ends"), .month)
      add(SavingsPlans.upfront, number, path.key("upfront"), .share)
    }
    explain([SavingsPlans.months], "it follows from the plan's first and last month")
  }

  mutating func addProducts() {
    for (number, product) in scenario.marketplace.enumerated() {
      let path = FilePath.key("marketplace").record(.init("product", product.name))
      add(Products.invoice, number, path.key("invoice"), .perYear)
      addGrowth(Products.growth, number, product.growth, path)
      switch product.badge {
      case .from: add(Products.badgeFrom, number, path.key("deployed_on_aws"), .month)
      case .until:
        add(
          InputPlace(
            path: path.key("deployed_on_aws"), cells: cells(Products.badgeTo, number)
          ) { values in
            values.first.flatMap(Notation.month.text).map { .plain("until \($0)") }
          })
      case .none, .always: break
      }
    }
    explain(
      [Products.badgeFrom, Products.badgeTo],
      "the scenario says in words whether a product is deployed on AWS; change deployed_on_aws there"
    )
    explain(
      [Products.invoiceShare],
      "invoices are in equal parts; change the product's month or months in the scenario")
  }
}
