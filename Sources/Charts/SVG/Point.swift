/// A place in a picture, in pixels from its upper left corner.
package struct Point: Hashable {
  /// To the right.
  package var x: Double
  /// Downwards.
  package var y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// An area of a picture, in pixels.
package struct Frame: Hashable {
  package let left: Double
  package let top: Double
  package let right: Double
  package let bottom: Double

  package init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  /// How wide it is.
  package var width: Double { right - left }
  /// How high it is.
  package var height: Double { bottom - top }
}
