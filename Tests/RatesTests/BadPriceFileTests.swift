import Formulas
import Testing

@testable import Rates

/// Files that are refused, each with its exact words and place.
@Suite("Wrong price files")
struct BadPriceFileTests {
  private func words(_ text: String, _ request: PriceImport.Request = .init()) -> String? {
    let fault = #expect(throws: ImportFault.self) { try PriceFiles.read(text: text, request) }
    return fault?.description
  }

  private let bulk = #"{"offerCode":"AmazonBedrock","publicationDate":"2026-10-05","#

  @Test("What is neither price list nor card is told what is read")
  func unknownForm() {
    let words =
      "This is no price file that is read: an offer file of AWS's price list (JSON or CSV), an array "
      + "of GetProducts, the offers of ListFoundationModelAgreementOffers, or litellm's "
      + "model_prices_and_context_window.json."
    #expect(self.words("{\"a\": 1}") == "1:1: ($, byte 0) \(words)")
    #expect(self.words("model,input\na,1\n") == "1: \(words)")
    #expect(self.words("") == "1: a header is missing.")
  }

  @Test(
    "A JSON text is refused with line, column, way and byte",
    arguments: [
      ("{\n  \"offerCode\": ,", "2:16: (byte 17) This is no JSON: a value must stand here."),
      ("{\"é\": tru}", "1:7: (byte 7) This is no JSON: a value must stand here."),
      (
        "{\"offerCode\": \"AmazonEC2\"}",
        "1:16: ($.offerCode, byte 15) \"AmazonEC2\" is not an offer code of Bedrock. These are "
          + "AmazonBedrock, AmazonBedrockFoundationModels, AmazonBedrockService and "
          + "AmazonBedrockAgentCore."
      ),
      ("{\"offerCode\": \"AmazonBedrock\"}", "1:1: ($, byte 0) products is missing."),
      (
        "{\"offerCode\": \"AmazonBedrock\", \"products\": {}}",
        "1:1: ($, byte 0) terms.OnDemand is missing."
      ),
      (
        "{\"offerCode\": \"AmazonBedrock\", \"products\": {\"S\": {\"sku\": \"S\"}}, "
          + "\"terms\": {\"OnDemand\": {}}}",
        "1:50: ($.products.S, byte 49) attributes is missing."
      ),
      ("[]", "1:1: ($, byte 0) a product is missing."),
      ("[7]", "1:2: ($[0], byte 1) This must be an object."),
      (
        "[\"{\"]", "1:3: ($[0], byte 2) This is no JSON: it ends too early."
      ),
    ])
  func json(text: String, expected: String) {
    #expect(words(text) == expected)
  }

  @Test("A price that is none is refused where it stands")
  func price() {
    let text =
      bulk + #""products":{"S":{"attributes":{"usagetype":"USE1-NovaPro-input-tokens"}}},"#
      + #""terms":{"OnDemand":{"S":{"T":{"priceDimensions":{"D":{"unit":"1K tokens","#
      + #""pricePerUnit":{"USD":"free"}}}}}}}}"#
    #expect(
      words(text)
        == "1:232: ($.terms.OnDemand.S.T.priceDimensions.D.pricePerUnit.USD, byte 231) "
        + "\"free\" is not a price: a number from 0 on.")
  }

  @Test("A row is refused by its line")
  func rows() {
    let good = PriceFiles.Row(usageType: "USE1-NovaPro-input-tokens", price: "0.1")
    var bad = good
    bad.price = "-1"
    #expect(
      words(PriceFiles.list([good, bad])) == "8: \"-1\" is not a price: a number from 0 on.")
    bad = good
    bad.effective = "soon"
    #expect(
      words(PriceFiles.list([good, bad]))
        == "8: \"soon\" does not begin with a day such as 2026-10-05.")
    #expect(words(PriceFiles.list([good]) + "a,b\n") == "8: This must be 13 fields.")
    #expect(
      words(PriceFiles.list([good]).replacing("PricePerUnit", with: "Price"))
        == "6: the column PricePerUnit is missing.")
    #expect(
      words(PriceFiles.list([good]).replacing("Version,2026", with: "Edition,2026"))
        == "4: Version is missing.")
    #expect(
      words(PriceFiles.list([good]) + "\"a")
        == "8: This is no comma-separated text: a quoted field is not closed.")
  }

  @Test("What the file does not say is asked for")
  func questions() {
    let litellm = """
      {"a": {"litellm_provider": "bedrock", "mode": "chat"}}
      """
    #expect(
      words(litellm)
        == "The file does not say of which day its prices are: name it with --as-of DAY.")
    let offers = #"{"offers": [{"offerId": "a"}, {"offerId": "b"}]}"#
    #expect(
      words(offers)
        == "The file does not say of which model its prices are: name it with --model ID.")
    #expect(
      words(offers, .init(model: "anthropic.claude-opus-5"))
        == "1:12: ($.offers, byte 11) The file has several offers, a and b: choose one with "
        + "--offer ID.")
    #expect(
      words(offers, .init(model: "anthropic.claude-opus-5", offer: "c"))
        == "1:12: ($.offers, byte 11) There is no offer \"c\" here. There is a and b.")
    #expect(
      words(litellm, .init(region: "us-est-1"))
        == "There is no region \"us-est-1\". Did you mean \"us-east-1\"?")
  }

  @Test("Bytes that are no UTF-8 are refused at the first of them")
  func encoding() {
    let fault = #expect(throws: ImportFault.self) {
      try PriceImport([0x7B, 0x0A, 0x20, 0xFF], named: "list", .init(), known: .bundled())
    }
    #expect(fault?.description == "2:2: (byte 3) The bytes are not UTF-8.")
  }

  @Test("A file without a token's price makes no card")
  func nothing() {
    let row = PriceFiles.Row(usageType: "USE1-Guardrail-Units", price: "0.1")
    #expect(
      words(PriceFiles.list([row]))
        == "Nothing in the file is a price of a text token that was asked for.")
  }
}
