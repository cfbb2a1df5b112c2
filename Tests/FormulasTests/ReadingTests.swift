import Formulas
import Testing

/// One declaration, read as A1, as R1C1 and in words.
///
/// Expected texts are written by hand from the grid: timeline on rows 5 to 9, inputs and lines from row 5 of their sheets on.
struct ReadingTests {
  /// The text of a line's member in its first period, and its R1C1 text.
  private func texts(_ line: Line, member: Int = 0) throws -> (a1: String, r1c1: String) {
    let model = try Bakery.model()
    let grid = Bakery.grid(model)
    let sealed = try #require(model.lines[line.id])
    let block = try #require(grid.blocks[line.id])
    let text = model.cellText(of: sealed, on: grid)
    let column = line.cadence == .constant ? 8 : 11
    return (text.a1(row: block.firstRow + member, column: column), text.r1c1)
  }

  private func words(_ line: Line) throws -> String {
    let model = try Bakery.model()
    return model.words(of: try #require(model.lines[line.id]))
  }

  @Test("A prior value and a contract year's value: growth, from the opening column on")
  func growth() throws {
    let found = try texts(Bakery.factor)
    #expect(found.a1 == "J5*(1+INDEX(Inputs!$K6:$L6,1,Timeline!K$6))^(1/12)")
    #expect(found.r1c1 == "RC[-1]*(1+INDEX(Inputs!R[1]C11:R[1]C12,1,Timeline!R6C))^(1/12)")
    #expect(
      try words(Bakery.factor)
        == "growth factor of the month before × (1 plus the contract year's growth) "
        + "to the power of (1 ÷ 12)")
  }

  @Test("The second member has the same R1C1 text, and the A1 text one row below")
  func sameText() throws {
    let first = try texts(Bakery.factor)
    let second = try texts(Bakery.factor, member: 1)
    #expect(first.r1c1 == second.r1c1)
    #expect(second.a1 == "J6*(1+INDEX(Inputs!$K7:$L7,1,Timeline!K$6))^(1/12)")
  }

  @Test("A condition on months gives 1 or 0")
  func condition() throws {
    let found = try texts(Bakery.isOpen)
    #expect(found.a1 == "IF(Timeline!K$5>=Inputs!$H14,1,0)")
    #expect(found.r1c1 == "IF(Timeline!R5C>=Inputs!R[7]C8,1,0)")
    #expect(try words(Bakery.isOpen) == "1 where month is at least opened, otherwise 0")
  }

  @Test("A calendar month's factor is looked up in its row of twelve")
  func season() throws {
    #expect(
      try texts(Bakery.sales).a1
        == "Inputs!$H8*K5*K7*INDEX(Inputs!$K$13:$V$13,1,Timeline!K$7)")
  }

  @Test("The row of the member that one belongs to is picked by its number")
  func parent() throws {
    let found = try texts(Bakery.ovenSales)
    #expect(
      found.a1
        == "INDEX(K$9:K$10,$E13,1)*IF(INDEX($H$11:$H$12,$E13,1)=0,0,Inputs!$H10/INDEX($H$11:$H$12,$E13,1))"
    )
    #expect(
      try words(Bakery.ovenSales)
        == "sales of the shop × size ÷ size of the shop's ovens of the shop")
  }

  @Test("A total over the members that belong to one is a sum by their key column")
  func totals() throws {
    #expect(
      try texts(Bakery.check).r1c1 == "SUMIF(R13C5:R15C5,RC4,R13C:R15C)")
    #expect(try texts(Bakery.allSales).a1 == "SUM(K$16:K$17)")
    #expect(
      try words(Bakery.check) == "the sum of sales of the oven over the shop's ovens")
  }

  @Test("Months collapse into contract years by the timeline's numbers")
  func years() throws {
    let found = try texts(Bakery.yearSales)
    #expect(
      found.a1 == "SUMIF(Timeline!$K$6:$AB$6,Timeline!K$8,Months!$K$18:$AB$18)")
    #expect(
      found.r1c1 == "SUMIF(Timeline!R6C11:R6C28,Timeline!R8C,Months!R18C11:R18C28)")
  }

  @Test("To date is a sum that grows; over the term is a sum of the whole row")
  func sums() throws {
    #expect(try texts(Bakery.toDate).a1 == "SUM($K$5:K$5)")
    #expect(try texts(Bakery.term).a1 == "SUM($K$7:$L$7)")
  }

  @Test("A condition on money is guarded by half a cent")
  func money() throws {
    #expect(
      try texts(Bakery.bonus).a1 == "IF(K$5-Inputs!$H$5>=-0.005,MAX(0,K$5-Inputs!$H$5),0)")
    #expect(
      try words(Bakery.bonus)
        == "the larger of 0 and sales of the year less price "
        + "where sales of the year comes to price, otherwise 0")
  }

  @Test("Months are subtracted by their number")
  func months() throws {
    #expect(
      try texts(Bakery.openMonths).a1
        == "YEAR(Timeline!K$5)*12+MONTH(Timeline!K$5)-(YEAR(Inputs!$H14)*12+MONTH(Inputs!$H14))")
  }

  @Test("Right-hand sums keep their parentheses, so that both engines add in the same order")
  func parentheses() throws {
    let a = Input("a", "A", .usd)
    let b = Input("b", "B", .usd)
    let line = Line("l", "L", .usd) { a.value - (b.value + (a.value - b.value)) }
    let model = try Model(
      timeline: Bakery.timeline, sections: [Section("S", "S", [a, b, line])], memberships: [],
      values: [InputValues(a, [[1]]), InputValues(b, [[2]])], outputs: [line])
    let sealed = try #require(model.lines["l"])
    let text = model.cellText(of: sealed, on: Bakery.grid(model)).a1(row: 7, column: 8)
    #expect(text == "$H$5-($H$6+($H$5-$H$6))")
  }

  @Test(
    "Columns are spelled in letters", arguments: [(1, "A"), (26, "Z"), (27, "AA"), (703, "AAA")])
  func letters(column: Int, letters: String) {
    #expect(CellText.letters(column) == letters)
  }
}
