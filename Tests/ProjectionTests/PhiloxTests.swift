import Projection
import Testing

/// The generator of random words against its authors' known answers.
struct PhiloxTests {
  /// `kat_vectors` of Random123 1.14, lines `philox4x64 10`.
  @Test("The words are those of Random123's known answers")
  func knownAnswers() {
    let none = Philox(key: (0, 0)).words(at: (0, 0, 0, 0))
    #expect(
      none == (
        0x1655_4d9e_ca36_314c, 0xdb20_fe9d_672d_0fdc, 0xd7e7_72ce_e186_176b, 0x7e68_b68a_ec7b_a23b
      ))
    let all = Philox(key: (.max, .max)).words(at: (.max, .max, .max, .max))
    #expect(
      all == (
        0x87b0_92c3_013f_e90b, 0x438c_3c67_be8d_0224, 0x9cc7_d7c6_9cd7_77b6, 0xa09c_aebf_594f_0ba0
      ))
    let digits = Philox(key: (0x4528_21e6_38d0_1377, 0xbe54_66cf_34e9_0c6c)).words(
      at: (
        0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7344, 0xa409_3822_299f_31d0,
        0x082e_fa98_ec4e_6c89
      ))
    #expect(
      digits == (
        0xa528_f454_03e6_1d95, 0x38c7_2dbd_566e_9788, 0xa5a1_610e_72fd_18b5, 0x57bd_43b5_e52b_7fe6
      ))
  }

  @Test("Words differ by seed, by name and by path, and are the same each time")
  func words() {
    func words(_ seed: UInt64, _ name: String, _ number: Int) -> [UInt64] {
      var words = [UInt64](repeating: 0, count: 4)
      DrawKey(seed: seed, name: name).words(number, to: &words)
      return words
    }
    #expect(words(1, "a", 0) == words(1, "a", 0))
    #expect(
      Set([words(1, "a", 0), words(1, "a", 1), words(2, "a", 0), words(1, "b", 0)]).count == 4)
  }
}
