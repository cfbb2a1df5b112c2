import Crypto

/// A digest by which a reader of an output can tell which files it was made from.
enum Fingerprint {
  /// The SHA-256 of bytes in hexadecimal.
  static func of(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
