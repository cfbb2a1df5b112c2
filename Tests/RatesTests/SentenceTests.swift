import Testing

@testable import Rates

/// The sentences of the room's errors, word for word.
struct SentenceTests {
  private func missing(
    _ kind: TokenPrice?, on channel: Channel? = nil, _ nearest: Nearest
  ) -> String {
    MissingRate(model: "a.nova", scope: "us", channel: channel, kind: kind, nearest: nearest)
      .description
  }

  @Test("What is missing is named, with what there is instead")
  func missingRates() {
    #expect(
      missing(nil, .model("amazon.nova-pro"))
        == "The rate card has no model \"a.nova\". Did you mean \"amazon.nova-pro\"?")
    #expect(missing(nil, .model(nil)) == "The rate card has no model \"a.nova\".")
    #expect(
      missing(nil, on: .direct, .scopes(["eu", "global", "jp"]))
        == "The rate card has no rate for \"a.nova\" in the scope \"us\" on the channel "
        + "\"direct\". It has eu, global and jp.")
    #expect(
      missing(.batchInput, .prices([.input, .output]))
        == "The rate for \"a.nova\" in the scope \"us\" has no price \"batch_input\". "
        + "It has input and output.")
  }

  private static let header =
    """
    the header must be "model,vendor,name,scope,channel,input,output,cache_read,cache_write,\
    cache_write_1h,batch_input,batch_output,batch_cache_read,batch_cache_write,flex_input,\
    flex_output,flex_cache_read,flex_cache_write,priority_input,priority_output,\
    priority_cache_read,priority_cache_write,latency_optimised_input,\
    latency_optimised_output,ultrafast_input,ultrafast_output,long_input,long_output,\
    long_cache_read,long_cache_write,long_cache_write_1h,long_context_threshold,as_of,\
    source,note,other_ids", not "model".
    """

  @Test(
    "What is wrong with a card is named, with its line",
    arguments: [
      (CardFault.Kind.openQuote, "a quoted field is not closed."),
      (.strayQuote, "a quote does not enclose a whole field."),
      (
        .header(["model"]), Self.header
      ),
      (.fieldCount(3), "there are 3 fields, and the header has 36."),
      (.empty(column: "source"), "the column source is empty."),
      (
        .price(column: "input", text: "free"),
        "the price \"free\" in the column input is not a number above zero."
      ),
      (.threshold("200k"), "the threshold \"200k\" is not a whole number of tokens above zero."),
      (.noPrice(model: "a.nova"), "\"a.nova\" has no price."),
      (.day("today"), "\"today\" is not a day of the form 2026-11-23."),
      (
        .channel("bedrock"),
        "\"bedrock\" is not a channel. Channels are aws, marketplace, provider_platform and direct."
      ),
      (
        .repeated(model: "a.nova", scope: "us", channel: .aws),
        "\"a.nova\" in the scope \"us\" on \"aws\" is there already, of the same day."
      ),
      (.ambiguous(id: "a.nova"), "the id \"a.nova\" would stand for two models."),
    ])
  func faults(kind: CardFault.Kind, sentence: String) {
    #expect(CardFault(line: 7, kind: kind).description == "Line 7 of the rate card: " + sentence)
  }
}
