import Formulas
import Projection
import Testing

/// The evaluator, on a model small enough to follow by hand.
struct ProjectionTests {
  @Test("Prior values start from the opening: 2 at 50 % is 3, then 4.5, then stays")
  func chain() throws {
    let values = Projector(try Toy.model()).base()
    #expect(values.opening(Toy.factor, member: 0) == 2)
    #expect(values.values(Toy.factor, member: 0) == [3, 4.5, 4.5])
  }

  @Test("Members add up to their groups, months to their years: 12 and 13.5 for the first group")
  func totals() throws {
    let values = Projector(try Toy.model()).base()
    #expect(values.values(Toy.ofYear, member: 0) == [12, 13.5])
    #expect(values.values(Toy.ofYear, member: 1) == [1_320, 1_485])
    #expect(values.values(Toy.short, member: 0) == [88, 86.5])
    #expect(values.values(Toy.short, member: 1) == [0, 0])
  }

  @Test("Other values of an input give what a model with those values gives, bit for bit")
  func changes() throws {
    let projector = Projector(try Toy.model())
    let changed = InputValues(Toy.growth, [[0.1, 0.2]])
    let fast = projector.base(changing: [changed], from: projector.base())
    let slow = Projector(try Toy.model(growth: [0.1, 0.2])).base()
    for line in [Toy.factor, Toy.grown, Toy.byGroup, Toy.ofYear, Toy.short] {
      for member in 0..<(try Toy.model()).memberCount(line) {
        #expect(fast.values(line, member: member) == slow.values(line, member: member))
      }
    }
  }

  @Test("Only what the wanted rows need is worked out")
  func reached() throws {
    let values = Projector(try Toy.model(), reaching: [Toy.factor]).base()
    #expect(values.values(Toy.factor, member: 0) == [3, 4.5, 4.5])
    #expect(values.value(Toy.ofYear, member: 0, period: 0) == 0)
  }
}
