#!/usr/bin/env python3
"""Makes the rate card that the binary carries, from a wide table of published prices.

    scripts/make-rate-card.py PRICES.csv [--as-of 2026-11-12] [-o Sources/Rates/Card/rates.csv]

PRICES.csv has a row for each entry of litellm's price list, with its scope, the channel that is
expected to bill it, and the source's package, version and date. What is kept, and why:

* Text models only, with a price for input and for output, that are still sold on the given day.
* An id without a region ("bare-id") is not a regional price: for newer models it carries the
  global one. It is dropped where the model has rows by geography. Where the model has rows for
  single commercial regions, it is the price of the US (where it was checked). Where it is all
  there is, it holds in any commercial region.
* The OpenAI-style endpoint (bedrock-mantle) only for models that the Bedrock runtime lacks.
* The provider's platform on AWS, and the provider's own list for models that Bedrock has too.

Needs nothing outside Python's standard library.
"""

import argparse
import csv
import re
import sys

PRICES = {
    "input": "input",
    "output": "output",
    "cache_read": "cache_read",
    "cache_write": "cache_write_5m",
    "cache_write_1h": "cache_write_1h",
    "batch_input": "batch_input",
    "batch_output": "batch_output",
    "batch_cache_read": "batch_cache_read",
    "batch_cache_write": "batch_cache_write",
    "flex_input": "flex_input",
    "flex_output": "flex_output",
    "flex_cache_read": "flex_cache_read",
    "flex_cache_write": "flex_cache_write",
    "priority_input": "priority_input",
    "priority_output": "priority_output",
    "priority_cache_read": "priority_cache_read",
    "priority_cache_write": "priority_cache_write",
    "latency_optimised_input": None,
    "latency_optimised_output": None,
    "ultrafast_input": "ultrafast_input",
    "ultrafast_output": "ultrafast_output",
    "long_input": "long_ctx_input",
    "long_output": "long_ctx_output",
    "long_cache_read": "long_ctx_cache_read",
    "long_cache_write": "long_ctx_cache_write_5m",
    "long_cache_write_1h": "long_ctx_cache_write_1h",
}
COLUMNS = (
    ["model", "vendor", "name", "scope", "channel", *PRICES]
    + ["long_context_threshold", "as_of", "source", "note", "other_ids"]
)
TEXT_MODES = {"chat", "responses", "completion"}

# Retired, though the source gives no date, or sold at a price that the source does not have.
LEFT_OUT = {
    "anthropic.claude-v1": "retired",
    "anthropic.claude-v2:1": "retired",
    "anthropic.claude-instant-v1": "retired",
    "anthropic.claude-3-5-sonnet-20240620-v1:0": "in extended access: see EXTENDED",
    "anthropic.claude-3-5-sonnet-20241022-v2:0": "in extended access: see EXTENDED",
    "anthropic.claude-3-7-sonnet-20240620-v1:0": "no such model",
}

# From AWS's Bedrock pricing page of 2026-07-24, which the price list does not have.
PAGE = "AWS Bedrock pricing page"
PAGE_DAY = "2026-07-24"
LATENCY_OPTIMISED = {
    "amazon.nova-pro": ("1", "4"),
    "meta.llama3-1-70b-instruct": ("0.9", "0.9"),
    "meta.llama3-1-405b-instruct": ("3", "3"),
}
EXTENDED = {
    "model": "anthropic.claude-3-5-sonnet",
    "vendor": "Anthropic",
    "name": "Claude 3.5 Sonnet",
    "scope": "any",
    "channel": "aws",
    "input": "6",
    "output": "30",
    "as_of": PAGE_DAY,
    "source": PAGE,
    "note": "In public extended access since 2025-12-01, at twice the 3.00 and 15.00 of before.",
    "other_ids": "anthropic.claude-3-5-sonnet-20240620-v1:0 "
    "anthropic.claude-3-5-sonnet-20241022-v2:0",
}

# The provider's own name of a model that Bedrock calls something else.
DIRECT_NAMES = {
    "mistral-large-3": "mistral.mistral-large-3-675b-instruct",
    "ministral-3-3b-2512": "mistral.ministral-3-3b-instruct",
    "ministral-3-8b-2512": "mistral.ministral-3-8b-instruct",
    "ministral-3-14b-2512": "mistral.ministral-3-14b-instruct",
    "voxtral-small-2507": "mistral.voxtral-small-24b-2507",
}
DIRECT_PREFIXES = {
    "Anthropic": "anthropic.",
    "OpenAI": "openai.",
    "xAI": "xai.",
    "Mistral AI": "mistral.",
    "Moonshot AI": "moonshotai.",
}

NOTES = {
    ("meta.llama3-8b-instruct", "region:us-gov-east-1"): "The output price looks wrong in the "
    "source: every other US region has 0.6.",
    ("moonshotai.kimi-k3", "direct"): "A cache write costs no more than input here.",
    ("qwen.qwen3-next-80b-a3b", "us"): "AWS's price list of 2026-08-20 has 0.14 for input.",
}
OLDER = re.compile(
    r"ai21\.j(2|amba-instruct)|amazon\.titan|anthropic\.claude-(3|opus-4$)|cohere\.command"
    r"|meta\.llama2|mistral\.mistral-(large|small)-24"
)
OLDER_NOTE = "The source gives no retirement date for this older model: check that it is sold."

BARE_NOTES = {
    ("bedrock", "us"): "The source's price without a region; other regions may cost more.",
    ("bedrock", "any"): "The source has one commercial price, without a region.",
    ("bedrock-mantle", "any"): "The source's price without a region, there the regional one.",
}

NAME_FIXES = [
    (r"^Llama3\.8b", "Llama 3 8B"),
    (r"^Llama(\d)", r"Llama \1"),
    (r"^GPT OSS (\S+ ?\d+B)( 1)?$", r"gpt-oss \1"),
    (r"^GPT (\d)", r"GPT-\1"),
    (r"^(Ministral|Gemma) 3\.(\d)B", r"\1 3 \2B"),
    (r"^(R1|V3.*)$", r"DeepSeek \1"),
    (r"^Minimax", "MiniMax"),
    (r"^J2", "Jurassic-2"),
    (r"^(Nemotron Nano (9|12)B)$", r"\1 v2"),
    (r"^Mistral Large 3 .*", "Mistral Large 3"),
    (r"\b(\d+x?|A|E)(\d)b\b", r"\1\2B"),
]


def short_id(full):
    """The model id without its version and date: anthropic.claude-haiku-4-5."""
    text = re.sub(r"^moonshot\.", "moonshotai.", full)
    text = re.sub(r"(-v\d+:\d+|-v1|-\d:\d)$", "", text)
    return re.sub(r"[-@]20\d{6}$", "", text)


def without_instruct(model):
    return re.sub(r"-instruct$", "", model)


def readable(name):
    for pattern, replacement in NAME_FIXES:
        name = re.sub(pattern, replacement, name)
    return name


def price(text):
    """A positive price in its shortest form; empty for none and for zero."""
    if not text or float(text) == 0:
        return ""
    return re.sub(r"\.0$", "", repr(float(text)))


def threshold(row):
    """Input tokens above which a request costs more; empty where the source has no such price."""
    if not price(row["long_ctx_input"]):
        return ""
    return str(int(float(row["long_ctx_threshold_tokens"])))


def is_government(scope):
    return "us-gov" in scope


def channel_of(row):
    billed = row["expected_billing_channel"]
    if billed.startswith("Claude Platform on AWS"):
        return "provider_platform"
    if billed.startswith("AWS Marketplace"):
        return "marketplace"
    if billed.startswith("AmazonBedrock"):
        return "aws"
    return "direct"


def note_of(row, scope, model, day):
    """What a reader must know of the row, in sentences."""
    says = []
    if row["channel"] == "bedrock-mantle":
        says.append("Sold on the OpenAI-style endpoint (bedrock-mantle).")
    if row["channel"] == "claude-platform-on-aws":
        says.append("Billed in credits of 0.01 USD.")
    if row["region_scope"] == "bare-id":
        says.append(BARE_NOTES[row["channel"], scope])
    if "verify" in row["expected_billing_channel"]:
        says.append("The billing channel is to be verified.")
    if row["batch_source"].startswith("derived"):
        says.append("The batch price is derived: half the on-demand price.")
    if "30 min" in row["cache_write_ttl_note"]:
        says.append("Cache writes live for 30 minutes.")
    if row["long_ctx_threshold_tokens"]:
        limit = int(float(row["long_ctx_threshold_tokens"]))
        says.append(f"Requests above {limit:,} input tokens cost more than this.")
    retires = row["deprecation_date"]
    if retires and retires < day:
        says.append(f"Here alone the source has it retired on {retires}: check that it is sold.")
    elif retires:
        says.append(f"The source's retirement date is {retires}.")
    elif row["channel"] == "bedrock" and OLDER.match(model):
        says.append(OLDER_NOTE)
    if (model, scope) in NOTES:
        says.append(NOTES[model, scope])
    return " ".join(says)


def entry(row, model, scope, day):
    full = row["base_model_id"]
    return {
        "model": model,
        "vendor": row["vendor"],
        "name": readable(row["model_name"]),
        "scope": scope,
        "channel": channel_of(row),
        **{ours: price(row[theirs]) if theirs else "" for ours, theirs in PRICES.items()},
        "long_context_threshold": threshold(row),
        "as_of": row["as_of"],
        "source": f"{row['source_package']} {row['source_version']}",
        "note": note_of(row, scope, model, day),
        "other_ids": full if full != model else "",
    }


def still_sold(rows, day):
    """Rows of a model without those that are retired.

    A date in the past on one row alone, where the model stands elsewhere, is kept with its note.
    """
    current = [row for row in rows if not row["deprecation_date"] or row["deprecation_date"] >= day]
    return rows if current else []


def placed(rows):
    """Each row of one model on Bedrock with the scope that its price holds in."""
    commercial = [row["region_scope"] for row in rows if not is_government(row["region_scope"])]
    if any(scope != "bare-id" and not scope.startswith("region:") for scope in commercial):
        bare = None
    elif any(scope.startswith("region:") for scope in commercial):
        bare = "us"
    else:
        bare = "any"
    for row in rows:
        scope = bare if row["region_scope"] == "bare-id" else row["region_scope"]
        if scope:
            yield row, scope


def by_model(rows, model_of):
    models = {}
    for row in rows:
        models.setdefault(model_of(row), []).append(row)
    return models


def merged(entries):
    """One entry for each (model, scope, channel); entries that disagree on a price are a fault."""
    card = {}
    for new in entries:
        key = (new["model"], new["scope"], new["channel"])
        old = card.setdefault(key, new)
        for kind in PRICES:
            if old[kind] and new[kind] and old[kind] != new[kind]:
                sys.exit(f"two prices for {key}: {kind} is {old[kind]} and {new[kind]}")
            old[kind] = old[kind] or new[kind]
        ids = {*old["other_ids"].split(), *new["other_ids"].split()}
        old["other_ids"] = " ".join(sorted(ids))
    return [card[key] for key in sorted(card)]


def card(rows, day):
    rows = [
        row
        for row in rows
        if row["mode"] in TEXT_MODES
        and price(row["input"])
        and price(row["output"])
        and row["base_model_id"] not in LEFT_OUT
    ]
    entries = []

    def listed(channel, model_of, keep):
        chosen = [row for row in rows if row["channel"] == channel]
        for model, members in by_model(chosen, model_of).items():
            if model and keep(model):
                for row, scope in placed(still_sold(members, day)):
                    entries.append(entry(row, model, scope, day))

    def id_on_aws(row):
        return short_id(row["base_model_id"])

    listed("bedrock", id_on_aws, lambda model: True)
    runtime = {without_instruct(made["model"]) for made in entries}
    listed("bedrock-mantle", id_on_aws, lambda model: without_instruct(model) not in runtime)
    listed("claude-platform-on-aws", id_on_aws, lambda model: True)

    on_aws = {made["model"] for made in entries}

    def id_of_direct(row):
        name = short_id(row["base_model_id"])
        prefix = DIRECT_PREFIXES.get(row["vendor"])
        return DIRECT_NAMES.get(name) or (prefix and prefix + name)

    listed("direct", id_of_direct, lambda model: model in on_aws)
    for made in entries:
        if made["channel"] == "direct" and made["other_ids"]:
            named = DIRECT_PREFIXES[made["vendor"]] + made["other_ids"]
            made["other_ids"] = named if named != made["model"] else ""

    names = {}
    for made in entries:
        made["name"] = names.setdefault(made["model"], made["name"])
    made = merged(entries)
    for one in made:
        fast = LATENCY_OPTIMISED.get(one["model"])
        if fast and not is_government(one["scope"]) and one["scope"] in ("us", "any"):
            one["latency_optimised_input"], one["latency_optimised_output"] = fast
            one["note"] += f" Latency-optimised prices: {PAGE} of {PAGE_DAY}."
            one["note"] = one["note"].strip()
    made.append({column: EXTENDED.get(column, "") for column in COLUMNS})
    return sorted(made, key=lambda one: (one["model"], one["scope"], one["channel"]))


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("prices", help="the wide table of published prices, as CSV")
    arguments.add_argument("--as-of", default="2026-11-12", help="leave out what retired before")
    arguments.add_argument("-o", "--output", default="Sources/Rates/Card/rates.csv")
    options = arguments.parse_args()
    with open(options.prices, newline="", encoding="utf-8") as source:
        made = card(list(csv.DictReader(source)), options.as_of)
    with open(options.output, "w", newline="", encoding="utf-8") as target:
        writer = csv.DictWriter(target, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(made)
    print(f"{len(made)} rates of {len({row['model'] for row in made})} models", file=sys.stderr)


if __name__ == "__main__":
    main()
