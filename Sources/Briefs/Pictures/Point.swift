/// A place in a picture, in pixels from its upper left corner.
struct Point: Hashable {
  /// To the right.
  var x: Double
  /// Downwards.
  var y: Double
}

/// An area of a picture, in pixels.
struct Frame: Hashable {
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double

  /// How wide it is.
  var width: Double { right - left }
  /// How high it is.
  var height: Double { bottom - top }
}
