import Dispatch
import Foundation
import Projection

/// Ctrl-C: while paths are worked out, the first one keeps what is done; a second one, or one at any
/// other time, ends the command.
enum Interruption {
  /// The exit code of a command that was interrupted: 128 and the signal's number.
  static let exitCode: Int32 = 130

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
      progress: { done, all in
        state.isWorking = done < all
        if isShown { state.show(done, of: all) }
      }, isStopped: { state.isStopped })
  }()

  private final class State: @unchecked Sendable {
    private let lock = NSLock()
    private let source: any DispatchSourceSignal
    private var stopped = false
    private var working = false
    private var shown = -1

    init(_ source: any DispatchSourceSignal) { self.source = source }

    var isStopped: Bool { lock.withLock { stopped } }

    /// Whether paths are being worked out.
    var isWorking: Bool {
      get { lock.withLock { working } }
      set { lock.withLock { working = newValue } }
    }

    func interrupt() {
      let isLast = lock.withLock {
        defer { stopped = true }
        return stopped || !working
      }
      if isLast { exit(exitCode) }
      Console.words("", "Stopping; Ctrl-C again ends the command at once.")
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
