/// As many multiply-adds as the paths take steps, on numbers that stay in the first cache: what no
/// evaluation of single steps can beat.
enum MultiplyAdd {
  private static let width = 128
  private static let rows = 24

  /// Seconds for so many steps on so many paths.
  static func seconds(steps: Int, paths: Int) -> Double {
    let numbers = UnsafeMutablePointer<Double>.allocate(capacity: width * rows)
    defer { numbers.deallocate() }
    numbers.initialize(repeating: 0.5, count: width * rows)
    let start = ContinuousClock.now
    for _ in 0..<(paths + width - 1) / width {
      for step in 0..<steps {
        let to = numbers + step % rows * width
        let a = numbers + (step + 7) % rows * width
        let b = numbers + (step + 13) % rows * width
        for path in 0..<width { to[path] = a[path] * 0.5 + b[path] * 0.25 }
      }
    }
    let seconds = start.seconds(to: ContinuousClock.now)
    precondition(numbers[0].isFinite)
    return seconds
  }
}
