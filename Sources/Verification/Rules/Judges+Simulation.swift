import Workbooks

extension Judges {
  /// Rule 24: simulated values are labelled, with what it takes to make them again.
  static func simulation(_ reading: BookReading, _ evidence: inout Evidence) {
    for sheet in reading.sheets {
      let labels = simulationLabels(sheet)
      if labels.isEmpty {
        if simulatedNames.contains(reading.standardName(of: sheet.name)) {
          evidence.note(.simulationUnlabelled, sheet)
        }
        continue
      }
      let text = labels.map { $0.text.lowercased() }.joined(separator: "\n")
      for part in SimulationPart.allCases {
        let isThere =
          switch part {
          case .seed: text.contains("seed ")
          case .paths: text.contains(" paths") && text.contains(where: \.isNumber)
          case .command: text.contains("commitbook build")
          }
        if !isThere { evidence.note(.simulationLacks(part), sheet) }
      }
      if let seed = reading.property("Seed"), text.contains("seed "),
        !words(of: text).contains(["seed", Substring(seed)])
      {
        evidence.note(.seedDiffers, sheet)
      }
    }
  }

  /// Sheets that always hold simulated values.
  private static let simulatedNames: Set<String> = ["Risk", "Draws"]

  private static func words(of text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }
}
