import Formulas
import Rates

/// A capacity, and what it may serve.
struct CapacityMember {
  let capacity: Capacity
  /// The number of the prices that its tokens have on demand.
  let row: Int
  /// The numbers of the model shares that it may serve.
  let shares: [Int]
  /// The charge class of its bill: that of the tokens which it serves.
  let charge: ChargeClass

  /// The numbers of units that are compared; at least none and those that are stated.
  var rungs: [Int] {
    capacity.rungs.isEmpty
      ? UnitLoad.rungs(upTo: capacity.units, and: [capacity.units]) : capacity.rungs
  }
}

extension Members {
  /// Finds the model shares that each capacity may serve, and the prices that its tokens have.
  ///
  /// Requests above the length from which a model costs more are left to the price by the token.
  mutating func addCapacities() throws(MissingRate) {
    for capacity in scenario.capacities {
      let model = scenario.rateCard.shortId(of: capacity.model)
      let served = shares.indices.filter { number in
        let row = priceRows[shares[number].row]
        return row.rate.model == model && !row.isLong
          && capacity.serves(scenario.workloads[shares[number].workload])
      }
      let row =
        if let first = served.first { priceRows[shares[first].row] } else {
          PriceRow(
            try scenario.rateCard.rate(
              model: capacity.model, scope: capacity.scope, having: [.input, .output]))
        }
      append(
        CapacityMember(
          capacity: capacity, row: number(of: row), shares: served,
          charge: served.first.map { shares[$0].charge }
            ?? ChargeClass(billedOn: row.rate.channel)))
    }
  }

  /// A row of an index that belongs to rows of others.
  private struct Row {
    var label: String
    var parents: [Int]
  }

  /// The numbers of the capacities that are bought.
  private var bought: [Int] {
    capacities.indices.filter { !capacities[$0].capacity.isProposed }
  }

  private var loads: [Row] {
    capacities.enumerated().flatMap { number, member in
      member.shares.map { share in
        Row(
          label: "\(member.capacity.name): \(shareLabels[share])",
          parents: [number, share, shares[share].row])
      }
    }
  }

  private var loadBuckets: [Row] {
    capacities.enumerated().flatMap { number, member in
      member.capacity.load.buckets.map {
        Row(label: "\(member.capacity.name), \($0.label)", parents: [number])
      }
    }
  }

  private var purchaseBuckets: [Row] {
    let buckets = loadBuckets
    return bought.enumerated().flatMap { purchase, capacity in
      buckets.indices.filter { buckets[$0].parents[0] == capacity }.map {
        Row(label: buckets[$0].label, parents: [purchase, $0, capacity])
      }
    }
  }

  private var purchaseLoads: [Row] {
    let loads = loads
    return bought.enumerated().flatMap { purchase, capacity in
      loads.indices.filter { loads[$0].parents[0] == capacity }.map {
        Row(label: loads[$0].label, parents: [purchase, $0, loads[$0].parents[1]])
      }
    }
  }

  private var unitRungs: [(units: Int, row: Row)] {
    capacities.enumerated().flatMap { number, member in
      member.rungs.map { units in
        (
          units,
          Row(
            label: "\(member.capacity.name), \(units) unit\(units == 1 ? "" : "s")",
            parents: [number, member.row])
        )
      }
    }
  }

  private var rungBuckets: [Row] {
    let buckets = loadBuckets
    return unitRungs.enumerated().flatMap { rung, entry in
      buckets.indices.filter { buckets[$0].parents[0] == entry.row.parents[0] }.map {
        Row(
          label: "\(entry.row.label), \(buckets[$0].label)",
          parents: [rung, $0, entry.row.parents[0]])
      }
    }
  }

  /// The indexes of capacity.
  var capacity: [Membership] {
    [
      membership(
        Indexes.capacities, [Roles.rateOfCapacity, Roles.vendorOfCapacity],
        capacities.map {
          Row(label: $0.capacity.name, parents: [$0.row, vendor(priceRows[$0.row].rate.vendor)])
        }),
      membership(
        Indexes.capacityLoads, [Roles.capacityOfLoad, Roles.shareOfLoad, Roles.rateOfLoad],
        loads),
      membership(Indexes.loadBuckets, [Roles.capacityOfBucket], loadBuckets),
      membership(
        Indexes.purchases,
        [Roles.capacityOfPurchase, Roles.classOfPurchase, Roles.rateOfPurchase],
        bought.map {
          Row(
            label: capacities[$0].capacity.name,
            parents: [$0, number(of: capacities[$0].charge), capacities[$0].row])
        }),
      membership(
        Indexes.purchaseBuckets,
        [Roles.purchaseOfBucket, Roles.bucketOfPurchase, Roles.capacityOfPurchaseBucket],
        purchaseBuckets),
      membership(
        Indexes.purchaseLoads,
        [Roles.purchaseOfLoad, Roles.loadOfPurchase, Roles.shareOfPurchaseLoad], purchaseLoads),
      membership(
        Indexes.unitRungs, [Roles.capacityOfRung, Roles.rateOfRung], unitRungs.map(\.row)),
      membership(
        Indexes.rungBuckets,
        [Roles.rungOfBucket, Roles.bucketOfRung, Roles.capacityOfRungBucket], rungBuckets),
      membership(
        Indexes.paperPurchases,
        [Roles.paperOfPurchase, Roles.purchaseOfPaper, Roles.classOfPaperPurchase],
        papers.indices.flatMap { paper in
          bought.enumerated().map { purchase, capacity in
            Row(
              label:
                "\(candidates[leadOfPaper[paper]].name): \(capacities[capacity].capacity.name)",
              parents: [
                paper, purchase, paper * classes.count + number(of: capacities[capacity].charge),
              ])
          }
        }),
    ]
  }

  private func membership(_ index: Index, _ roles: [Role], _ rows: [Row]) -> Membership {
    Membership(
      index, labels: numbered(rows.map(\.label)),
      parents: Dictionary(
        uniqueKeysWithValues: roles.enumerated().map { place, role in
          (role.name, rows.map { $0.parents[place] })
        }))
  }

  /// The values of the inputs of capacity.
  var capacityValues: [StatedInput] {
    let all = capacities.map(\.capacity)
    let purchases = bought.map { capacities[$0].capacity }
    func stated(
      _ input: Input, _ some: [Capacity], _ value: (Capacity) -> Double,
      _ provenance: (Capacity) -> Provenance = { $0.provenance }
    ) -> StatedInput {
      StatedInput(
        input, some.map { [value($0)] }, statements: some.map { provenance($0).statement() })
    }
    func buckets(_ input: Input, _ value: (LoadShape.Step) -> Double) -> StatedInput {
      StatedInput(
        input, all.flatMap { $0.load.buckets.map { [value($0)] } },
        statements: all.flatMap { capacity in
          capacity.load.buckets.map { _ in
            Statement(source: capacity.load.source(capacity.provenance))
          }
        })
    }
    return [
      stated(Capacities.unitPrice, all, { $0.price }, { $0.pricing }),
      stated(Capacities.unitInput, all) { $0.unit.input },
      stated(Capacities.unitOutput, all) { $0.unit.output },
      stated(CapacityPurchases.units, purchases) { Double($0.units) },
      stated(Capacities.start, all) { Double(($0.starts ?? scenario.anchor).serial) },
      StatedInput(
        Capacities.end, all.map { [Double(($0.ends ?? Self.never).serial)] },
        statements: all.map { capacity in
          var statement = capacity.provenance.statement()
          if capacity.ends == nil { statement.wording = "renewed until somebody ends it" }
          return statement
        }),
      buckets(LoadBuckets.weight, \.weight), buckets(LoadBuckets.input, \.input),
      buckets(LoadBuckets.output, \.output),
      StatedInput(
        UnitRungs.units, unitRungs.map { [Double($0.units)] },
        statements: unitRungs.map { _ in
          Statement(source: "from none to the peak of the load, as built")
        }),
    ]
  }
}

extension LoadShape {
  /// Who says how the load is spread.
  fileprivate func source(_ provenance: Provenance) -> String {
    switch basis {
    case .even: "even, as nobody says otherwise"
    case .day, .week: provenance.statement().source
    case .measured(let measurement): "measured, \(measurement.file)"
    }
  }
}
