import Dispatch
import Foundation
import Verification
import Workbooks

/// Lets engines recalculate a workbook, side by side, each on a copy of its own.
struct Recalculating {
  /// The workbook's path.
  let path: String
  /// The workbook as it was read.
  let book: StoredBook
  /// The engines asked for by name; empty for all that are installed.
  let asked: [EngineName]

  /// What came of each engine, in their order.
  func outcomes() -> [EngineOutcome] {
    let engines = EngineName.real.filter { asked.isEmpty || asked.contains($0) }
    let network = book.networkFunctions
    guard network.isEmpty else {
      let reason = "\(network.joined(separator: ", ")) would ask the network"
      return engines.map { outcome($0, .refused(reason)) }
    }
    let box = OutcomeBox()
    DispatchQueue.concurrentPerform(iterations: engines.count) { place in
      box.put(outcome(engines[place], recalculate(with: engines[place])), at: place)
    }
    return box.inOrder
  }

  private func outcome(_ engine: EngineName, _ result: EngineOutcome.Result) -> EngineOutcome {
    EngineOutcome(engine: engine, result: result, isAsked: asked.contains(engine))
  }

  private func recalculate(with engine: EngineName) -> EngineOutcome.Result {
    do {
      let folder = try ScratchFolder()
      let copy = folder.place("book.xlsx")
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      let values: Recalculation? =
        switch engine {
        case .libreoffice: try LibreOffice.recalculate(copy, in: folder)
        case .gnumeric: try Gnumeric.recalculate(copy, in: folder)
        case .formualizer: try Formualizer.recalculate(copy, book, in: folder)
        case .none: nil
        }
      return values.map { .recalculated($0) } ?? .missing
    } catch {
      return .failed("\(error)")
    }
  }

  /// Outcomes that come in from several threads.
  private final class OutcomeBox: @unchecked Sendable {
    private let lock = NSLock()
    private var outcomes: [Int: EngineOutcome] = [:]

    func put(_ outcome: EngineOutcome, at place: Int) {
      lock.withLock { outcomes[place] = outcome }
    }

    var inOrder: [EngineOutcome] {
      lock.withLock { outcomes.sorted { $0.key < $1.key }.map(\.value) }
    }
  }
}
