import Dispatch
import Foundation
import Projection

/// Ctrl-C while paths are worked out: the first one keeps what is done, the second one ends the
/// command.
enum Interruption {
  /// Watches the paths, and shows how far they are where somebody is at a terminal.
  static let watch: PathWatch = {
    let source = DispatchSource.makeSignalSource(
      signal: SIGINT, queue: DispatchQueue(label: "interruption"))
    let state = State(source)
    signal(SIGINT, SIG_IGN)
    source.setEventHandler { state.interrupt() }
    source.resume()
    let isShown = isatty(STDERR_FILENO) != 0
    return PathWatch(
      progress: { done, all in if isShown { state.show(done, of: all) } },
      isStopped: { state.isStopped })
  }()

  private final class State: @unchecked Sendable {
    private let lock = NSLock()
    private let source: any DispatchSourceSignal
    private var stopped = false
    private var shown = -1

    init(_ source: any DispatchSourceSignal) { self.source = source }

    var isStopped: Bool { lock.withLock { stopped } }

    func interrupt() {
      let isSecond = lock.withLock {
        defer { stopped = true }
        return stopped
      }
      if isSecond { exit(130) }
    }

    func show(_ done: Int, of all: Int) {
      let tenths = all == 0 ? 10 : done * 10 / all
      let isNew = lock.withLock {
        defer { shown = max(shown, tenths) }
        return tenths > shown
      }
      if isNew { Console.progress("\(done) of \(all) paths", isLast: done == all) }
    }
  }
}
