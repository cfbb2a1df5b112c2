import CNettle

/// A digest by which a reader of an output can tell which files it was made from.
enum Fingerprint {
  /// The SHA-256 of bytes in hexadecimal.
  static func of(_ bytes: [UInt8]) -> String {
    let digest = [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_SIZE)) { buffer, count in
      commitbook_sha256(bytes, bytes.count, buffer.baseAddress)
      count = Int(SHA256_DIGEST_SIZE)
    }
    return digest.map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
