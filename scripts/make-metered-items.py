#!/usr/bin/env python3
"""Makes the card of metered items that the binary carries: what Bedrock bills by other units than
the tokens of a request.

    scripts/make-metered-items.py CHARGES.csv PRICES.csv [-o Sources/Rates/Card/metered-items.csv]

CHARGES.csv has a row for each charge besides inference, with unit, price, date and source, some
rows with several prices in one cell ("0.04 / 0.06"). PRICES.csv is the table that the rate card is
made from; embeddings and image services come from it. What is done, and why:

* One item for each price, so that "0.04 / 0.06" becomes two. Every row must be named below, as an
  item or as left out, or nothing is written.
* A price for 1,000 of something becomes the price of one, so that quantities are counted as people
  count them. Tokens stay by the million.
* Where both tables have an item, the newer price of PRICES.csv stands.
* What has no confirmed price, no single price or no unit is left out, and so are prices of tokens
  of a request, which belong to the rate card.

Needs nothing outside Python's standard library.
"""

import argparse
import csv
import re
import sys
from decimal import Decimal

COLUMNS = "id,name,unit,usd,feature,vendor,channel,as_of,source,note".split(",")
AWS, AMAZON = ("AWS", "aws"), ("Amazon", "aws")


def third(vendor):
    """A model of another vendor, billed through Marketplace."""
    return (vendor, "marketplace")


THOUSAND, HUNDRED = 1000, 100

# (feature, item) of CHARGES.csv: for each price in its cell, in order, the item that it becomes:
# id, name, unit, who sells it, and how many units the stated price is for.
CHARGES = {
    ("Guardrails", "content filter text"): [
        ("guardrails.content-filter-text", "Guardrails: content filter, text", "text unit", AWS, 1)
    ],
    ("Guardrails", "content filter image"): [
        ("guardrails.content-filter-image", "Guardrails: content filter, images", "image", AWS, 1)
    ],
    ("Guardrails", "denied topics"): [
        ("guardrails.denied-topics", "Guardrails: denied topics", "text unit", AWS, 1)
    ],
    ("Guardrails", "sensitive information (ML)"): [
        ("guardrails.sensitive-information", "Guardrails: sensitive information", "text unit", AWS, 1)
    ],
    ("Guardrails", "sensitive information regex / word filter"): [
        ("guardrails.word-filter", "Guardrails: word filter and patterns", "text unit", AWS, 1)
    ],
    ("Guardrails", "contextual grounding"): [
        ("guardrails.contextual-grounding", "Guardrails: contextual grounding", "text unit", AWS, 1)
    ],
    ("Guardrails", "automated reasoning"): [
        ("guardrails.automated-reasoning", "Guardrails: automated reasoning", "text unit", AWS, 1)
    ],
    ("Web grounding", "Nova Premier / Nova 2 Pro preview / Nova 2 Omni preview"): [
        ("web.nova-grounding", "Nova web grounding", "request", AMAZON, THOUSAND)
    ],
    ("Web search", "Claude server-side web search as recorded per model"): [
        ("web.claude-search", "Claude web search", "query", third("Anthropic"), THOUSAND)
    ],
    ("Knowledge Bases (managed)", "index storage"): [
        ("knowledge-bases.storage", "Knowledge Bases: index storage", "GB-month", AWS, 1)
    ],
    ("Knowledge Bases (managed)", "standard retrieve"): [
        ("knowledge-bases.retrieve", "Knowledge Bases: retrieve", "call", AWS, THOUSAND)
    ],
    ("Knowledge Bases (managed)", "agentic retrieve (plus its underlying retrieves)"): [
        ("knowledge-bases.agentic-retrieve", "Knowledge Bases: agentic retrieve", "call", AWS, THOUSAND)
    ],
    ("Model evaluation", "human task"): [
        ("evaluation.human-task", "Model evaluation: human task", "task", AWS, 1)
    ],
    ("Flows", "node transitions"): [
        ("flows.node-transition", "Flows: node transition", "transition", AWS, THOUSAND)
    ],
    ("Data Automation", "document standard output"): [
        ("data-automation.page", "Data Automation: page, standard output", "page", AWS, 1)
    ],
    ("Data Automation", "document custom output up to 30 fields"): [
        ("data-automation.custom-page", "Data Automation: page, custom output", "page", AWS, 1)
    ],
    ("Data Automation", "extra field above 30"): [
        ("data-automation.extra-field", "Data Automation: field above 30", "field", AWS, 1)
    ],
    ("AgentCore", "runtime CPU"): [
        ("agentcore.cpu", "AgentCore: runtime CPU", "vCPU-hour", AWS, 1)
    ],
    ("AgentCore", "runtime memory"): [
        ("agentcore.memory", "AgentCore: runtime memory", "GB-hour", AWS, 1)
    ],
    ("AgentCore", "short-term memory events"): [
        ("agentcore.short-term-memory", "AgentCore: short-term memory", "event", AWS, THOUSAND)
    ],
    ("AgentCore", "long-term memory storage built-in"): [
        ("agentcore.long-term-storage", "AgentCore: long-term memory, built in", "record-month", AWS, THOUSAND)
    ],
    ("AgentCore", "long-term memory storage self-managed"): [
        ("agentcore.long-term-storage-own", "AgentCore: long-term memory, self-managed", "record-month", AWS, THOUSAND)
    ],
    ("AgentCore", "long-term memory retrieval"): [
        ("agentcore.long-term-retrieval", "AgentCore: long-term memory, retrieval", "retrieval", AWS, THOUSAND)
    ],
    ("AgentCore", "gateway invocation"): [
        ("agentcore.gateway-call", "AgentCore: gateway call", "call", AWS, THOUSAND)
    ],
    ("AgentCore", "gateway search"): [
        ("agentcore.gateway-search", "AgentCore: gateway search", "call", AWS, THOUSAND)
    ],
    ("AgentCore", "gateway tool index"): [
        ("agentcore.gateway-tool", "AgentCore: gateway tool index", "tool-month", AWS, HUNDRED)
    ],
    ("AgentCore", "policy authorisation"): [
        ("agentcore.policy", "AgentCore: policy authorisation", "request", AWS, 1)
    ],
    ("Custom Model Import", "CMU v1.0 lower-priced regions"): [
        ("custom-model.unit", "Custom model unit, lower-priced regions", "unit-minute", AWS, 1)
    ],
    ("Custom Model Import", "CMU v1.0 higher-priced regions"): [
        ("custom-model.unit-higher", "Custom model unit, higher-priced regions", "unit-minute", AWS, 1)
    ],
    ("Custom Model Import", "CMU v2.0 (gpt-oss)"): [
        ("custom-model.unit-v2", "Custom model unit, version 2", "unit-minute", AWS, 1)
    ],
    ("Custom Model Import", "storage"): [
        ("custom-model.import-storage", "Custom model import: storage", "unit-month", AWS, 1)
    ],
    ("Customization", "custom model storage"): [
        ("customization.storage", "Custom model storage", "model-month", AWS, 1)
    ],
    ("Customization", "training Nova 2 Lite"): [
        ("customization.nova-2-lite", "Training of Nova 2 Lite", "million tokens", AMAZON, 1)
    ],
    ("Customization", "training Cohere Command / Command Light"): [
        ("customization.cohere-command", "Training of Cohere Command", "million tokens", third("Cohere"), 1),
        ("customization.cohere-command-light", "Training of Cohere Command Light", "million tokens", third("Cohere"), 1),
    ],
    ("Customization", "training Llama 3.1 8B / 70B"): [
        ("customization.llama-3-1-8b", "Training of Llama 3.1 8B", "million tokens", ("Meta", "aws"), 1),
        ("customization.llama-3-1-70b", "Training of Llama 3.1 70B", "million tokens", ("Meta", "aws"), 1),
    ],
    ("Customization", "training Llama 3.2 1B / 3B / 11B / 90B"): [
        ("customization.llama-3-2-1b", "Training of Llama 3.2 1B", "million tokens", ("Meta", "aws"), 1),
        ("customization.llama-3-2-3b", "Training of Llama 3.2 3B", "million tokens", ("Meta", "aws"), 1),
        ("customization.llama-3-2-11b", "Training of Llama 3.2 11B", "million tokens", ("Meta", "aws"), 1),
        ("customization.llama-3-2-90b", "Training of Llama 3.2 90B", "million tokens", ("Meta", "aws"), 1),
    ],
    ("Customization", "reinforcement training gpt-oss-20b or Qwen3 32B"): [
        ("customization.reinforcement", "Reinforcement training", "training hour", AWS, 1)
    ],
    ("Customization", "Nova Canvas training"): [
        ("customization.nova-canvas", "Training of Nova Canvas", "image", AMAZON, 1)
    ],
    ("Images", "Nova Canvas standard 1024 / 2048"): [
        ("images.nova-canvas-1024", "Nova Canvas, standard, 1024", "image", AMAZON, 1),
        ("images.nova-canvas-2048", "Nova Canvas, standard, 2048", "image", AMAZON, 1),
    ],
    ("Images", "Nova Canvas premium 1024 / 2048"): [
        ("images.nova-canvas-premium-1024", "Nova Canvas, premium, 1024", "image", AMAZON, 1),
        ("images.nova-canvas-premium-2048", "Nova Canvas, premium, 2048", "image", AMAZON, 1),
    ],
    ("Images", "Stable Image Core / SD3.5 Large / Ultra"): [
        ("images.stable-image-core", "Stable Image Core", "image", third("Stability AI"), 1),
        ("images.stable-diffusion-3-5-large", "Stable Diffusion 3.5 Large", "image", third("Stability AI"), 1),
        ("images.stable-image-ultra", "Stable Image Ultra", "image", third("Stability AI"), 1),
    ],
    ("Video", "Nova Reel 720p 24fps"): [
        ("video.nova-reel", "Nova Reel, 720p", "second", AMAZON, 1)
    ],
    ("Video", "Luma Ray2 540p / 720p"): [
        ("video.luma-ray2-540p", "Luma Ray2, 540p", "second", third("Luma AI"), 1),
        ("video.luma-ray2-720p", "Luma Ray2, 720p", "second", third("Luma AI"), 1),
    ],
    ("Embeddings", "Nova Multimodal text / image / document image / video second / audio second"): [
        ("embeddings.nova-text", "Nova Multimodal Embeddings, text", "million tokens", AMAZON, 1),
        ("embeddings.nova-image", "Nova Multimodal Embeddings, image", "image", AMAZON, 1),
        ("embeddings.nova-document", "Nova Multimodal Embeddings, document image", "image", AMAZON, 1),
        ("embeddings.nova-video", "Nova Multimodal Embeddings, video", "second", AMAZON, 1),
        ("embeddings.nova-audio", "Nova Multimodal Embeddings, audio", "second", AMAZON, 1),
    ],
}

# Rows of CHARGES.csv that become nothing, with the reason.
LEFT_OUT = {
    ("Rerank", "Amazon Rerank 1.0"): "newer in PRICES.csv",
    ("Rerank", "Cohere Rerank 3.5"): "newer in PRICES.csv",
    ("Knowledge Bases (managed)", "parsing / embedding / rerank with managed components"): "no unit",
    ("Model evaluation", "model tokens used by the evaluation"): "the rate card has the tokens",
    ("Images", "Stability edit services"): "no single price; each service is in PRICES.csv",
    ("Prompt routing", "intelligent prompt routing"): "price not confirmed",
    ("Prompt optimization", "optimize prompt"): "price not confirmed",
    ("Structured retrieval", "generate SQL / structured retrieve"): "price not confirmed",
    ("Latency optimised", "Nova Pro input / output (1.25x standard)"): "a price of tokens",
    ("Latency optimised", "Claude 3.5 Haiku input / output (1.25x)"): "a price of tokens",
    ("Latency optimised", "Llama 3.1 70B / 405B in and out"): "a price of tokens",
    (
        "Extended access",
        "Claude 3.5 Sonnet v1 and v2 input / output after 1 Dec 2025 (2x original)",
    ): "a price of tokens",
    ("GovCloud", "Claude Opus 4.8 input / output (1.2x)"): "a price of tokens",
}

# (base_model_id, column) of PRICES.csv: the item that its price without a region becomes.
PRICES = {
    ("amazon.rerank-v1:0", "per_query"): ("rerank.amazon", "Amazon Rerank 1.0", "query"),
    ("cohere.rerank-v3-5:0", "per_query"): ("rerank.cohere", "Cohere Rerank 3.5", "query"),
    ("amazon.nova-2-multimodal-embeddings-v1:0", "input"): ("embeddings.nova-text", "Nova Multimodal Embeddings, text", "million tokens"),
    ("amazon.nova-2-multimodal-embeddings-v1:0", "per_image_in"): ("embeddings.nova-image", "Nova Multimodal Embeddings, image", "image"),
    ("amazon.nova-2-multimodal-embeddings-v1:0", "per_video_second"): ("embeddings.nova-video", "Nova Multimodal Embeddings, video", "second"),
    ("amazon.nova-2-multimodal-embeddings-v1:0", "per_audio_second"): ("embeddings.nova-audio", "Nova Multimodal Embeddings, audio", "second"),
    ("amazon.titan-embed-text-v2:0", "input"): ("embeddings.titan-text-v2", "Titan Text Embeddings v2", "million tokens"),
    ("amazon.titan-embed-image-v1", "input"): ("embeddings.titan-multimodal-text", "Titan Multimodal Embeddings, text", "million tokens"),
    ("amazon.titan-embed-image-v1", "per_image_in"): ("embeddings.titan-multimodal-image", "Titan Multimodal Embeddings, image", "image"),
    ("cohere.embed-english-v3", "input"): ("embeddings.cohere-english-v3", "Cohere Embed 3 English", "million tokens"),
    ("cohere.embed-multilingual-v3", "input"): ("embeddings.cohere-multilingual-v3", "Cohere Embed 3 Multilingual", "million tokens"),
    ("cohere.embed-v4:0", "input"): ("embeddings.cohere-v4", "Cohere Embed 4", "million tokens"),
    ("twelvelabs.marengo-embed-3-0-v1:0", "per_query"): ("embeddings.marengo-3-text", "Marengo Embed 3.0, text", "request"),
    ("twelvelabs.marengo-embed-3-0-v1:0", "per_image_in"): ("embeddings.marengo-3-image", "Marengo Embed 3.0, image", "image"),
    ("twelvelabs.marengo-embed-3-0-v1:0", "per_video_second"): ("embeddings.marengo-3-video", "Marengo Embed 3.0, video", "second"),
    ("twelvelabs.marengo-embed-3-0-v1:0", "per_audio_second"): ("embeddings.marengo-3-audio", "Marengo Embed 3.0, audio", "second"),
    ("stability.stable-conservative-upscale-v1:0", "per_image_out"): ("images.stability-conservative-upscale", "Stability conservative upscale", "image"),
    ("stability.stable-creative-upscale-v1:0", "per_image_out"): ("images.stability-creative-upscale", "Stability creative upscale", "image"),
    ("stability.stable-fast-upscale-v1:0", "per_image_out"): ("images.stability-fast-upscale", "Stability fast upscale", "image"),
    ("stability.stable-outpaint-v1:0", "per_image_out"): ("images.stability-outpaint", "Stability outpaint", "image"),
    ("stability.stable-image-inpaint-v1:0", "per_image_out"): ("images.stability-inpaint", "Stability inpaint", "image"),
    ("stability.stable-style-transfer-v1:0", "per_image_out"): ("images.stability-style-transfer", "Stability style transfer", "image"),
}

NOTES = {
    "guardrails.content-filter-text": "A text unit is up to 1,000 characters; each policy bills on its own.",
    "guardrails.word-filter": "Free of charge.",
    "knowledge-bases.agentic-retrieve": "Its inner retrieves are billed besides.",
    "custom-model.unit": "Billed in windows of five minutes from the first call.",
    "custom-model.unit-higher": "Billed in windows of five minutes from the first call.",
    "custom-model.unit-v2": "Billed in windows of five minutes from the first call.",
}
FOR_UNITS = {1: "", THOUSAND: "Published for 1,000.", HUNDRED: "Published for 100."}


# Numbers of a private index, which say nothing to a reader.
INDEX_NUMBERS = re.compile(r"(;? ?(e\.g\. index )?ids? [\d ]+( agrees)?)$")


def shortest(value):
    """A decimal in its shortest form, without an exponent."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def note(item, units, confidence):
    words = [NOTES.get(item, ""), FOR_UNITS[units]]
    if confidence in ("medium", "low"):
        words.append(f"Confidence of the source: {confidence}.")
    return " ".join(word for word in words if word)


def charges(path):
    """The items of CHARGES.csv."""
    unknown = []
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            key = (row["feature"], row["item"])
            if key in LEFT_OUT:
                continue
            prices = row["usd"].split(" / ")
            if key not in CHARGES or len(prices) != len(CHARGES[key]):
                unknown.append(f"{key} at {row['usd']!r}")
                continue
            # A month without a day is taken as its first day: a price is never made younger.
            day = row["as_of"] if row["as_of"].count("-") == 2 else f"{row['as_of']}-01"
            for usd, (item, name, unit, (vendor, channel), units) in zip(prices, CHARGES[key]):
                yield [
                    item, name, unit, shortest(Decimal(usd) / units), row["feature"], vendor,
                    channel, day, row["source"], note(item, units, row["confidence"]),
                ]  # fmt: skip
    if unknown:
        sys.exit("Neither an item nor left out:\n  " + "\n  ".join(unknown))


def others(path):
    """The embeddings and image services of PRICES.csv."""
    found = {}
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["region_scope"] != "bare-id" or row["channel"] != "bedrock":
                continue
            for (model, column), (item, name, unit) in PRICES.items():
                if row["base_model_id"] != model or not row[column]:
                    continue
                channel = "aws" if row["expected_billing_channel"] == "AmazonBedrock" else "marketplace"
                feature = item.split(".")[0].capitalize()
                found[item] = [
                    item, name, unit, shortest(Decimal(row[column])), feature, row["vendor"],
                    channel, row["as_of"], f"{row['source_package']} {row['source_version']}", "",
                ]  # fmt: skip
    missing = {item for item, _, _ in PRICES.values()} - found.keys()
    if missing:
        sys.exit("Not in PRICES.csv: " + ", ".join(sorted(missing)))
    return found.values()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("charges")
    parser.add_argument("prices")
    parser.add_argument("-o", "--output", default="Sources/Rates/Card/metered-items.csv")
    options = parser.parse_args()
    # A source that says "same" means the one above it.
    source, items = "", {}
    for row in [*charges(options.charges), *others(options.prices)]:
        source = source if row[8] == "same" else INDEX_NUMBERS.sub("", row[8])
        # PRICES.csv comes second: where both have an item, its price is the newer one.
        items[row[0]] = [*row[:8], source, row[9]]
    rows = items.values()
    with open(options.output, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(sorted(rows))
    print(f"{len(rows)} metered items", file=sys.stderr)


if __name__ == "__main__":
    main()
