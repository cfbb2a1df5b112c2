import Foundation
import Projection

/// The steps as JSON: a list of `[operation, to, a, b, c, constant]`.
struct StepFile {
  private let list: StepList

  init(_ list: StepList) { self.list = list }

  /// Writes the steps to a file.
  func write(to path: String) throws {
    let steps = list.items.map { item in
      [item.operation] as [Any] + item.places.map { $0 as Any } + [item.constant as Any]
    }
    let document: [String: Any] = ["places": list.places, "steps": steps]
    try JSONSerialization.data(withJSONObject: document).write(to: URL(filePath: path))
  }
}
