extension BriefContent {
  func addCapacity(to values: inout TemplateValues) {
    let capacity = CapacitySentences(decision: decision)
    values.text("capacity", capacity.all)
    values.text("capacity_table", CapacityTable(decision: decision).text)
    values.text("capacity_note", capacity.note)
  }
}
