import Renewal

extension Decoder {
  /// The driver that ranges move with.
  func loadings(_ tree: Tree) -> [Loading]? { name(tree).map { [Loading(driver: $0)] } }
}
