import Formulas

extension Outcome {
  /// The prompt caches that cost more than they save over the term.
  static func dearCaches(_ renewal: RenewalModel, _ values: some RowValues) -> [DearCache] {
    let months = 0..<renewal.model.timeline.months.count
    guard let caches = renewal.model.memberships[Indexes.caches.id],
      let shares = caches.parents[Roles.shareOfCache.name],
      let rates = caches.parents[Roles.rateOfCache.name]
    else { return [] }
    func sum(_ line: Line, _ member: Int) -> Double {
      months.reduce(0) { $0 + values.value(line, member: member, period: $1) }
    }
    var seen: Set<Int> = []
    return shares.enumerated().compactMap { cache, share in
      let saving = sum(Caching.saving, share)
      guard saving < -0.005, seen.insert(share).inserted else { return nil }
      func first(_ line: Line, _ member: Int) -> Double {
        values.value(line, member: member, period: 0)
      }
      let input = first(Prices.inputNow, rates[cache])
      let read = first(Prices.cacheReadNow, rates[cache])
      let write = first(Caching.writePrice, cache)
      let reads = sum(ModelShares.cacheRead, share)
      let all = reads + sum(ModelShares.cacheWrite, share)
      return DearCache(
        share: renewal.model.memberLabel(ModelShares.listCost, share), cost: -saving,
        hitRate: all > 0 ? reads / all : 0,
        breakEven: write > read ? (write - input) / (write - read) : 0,
        canLiveLonger: values.value(Caching.isHour, member: cache, period: 0) == 0
          && values.value(Caching.followsReuse, member: cache, period: 0) == 1)
    }
  }
}
