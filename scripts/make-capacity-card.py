#!/usr/bin/env python3
"""Makes the card of capacity prices that the binary carries, from a table of published prices.

    scripts/make-capacity-card.py PROVISIONED.csv [-o Sources/Rates/Card/capacity.csv]

PROVISIONED.csv has a row for each published price: of a model unit by the hour, and of 1,000 tokens
a minute by the hour in the reserved mode, input and output apart. What is kept, and why:

* Models that the rate card sells by the token too: without that price there is nothing to compare.
* The two prices of a reservation become one row. A reservation is global, or geographic: `geo`
  stands for every scope that is not global.
* A price of a model unit that names no region holds in any; one of us-east-1 holds in `us`.
* Two sources of one price: the newer one.
* AWS's price list of 2026-09-22 has the reserved prices of the page of 2026-07-24, so that they are
  of the later day.

Needs nothing outside Python's standard library.
"""

import argparse
import csv
import re
import sys

COLUMNS = ["kind", "model", "scope", "commitment", "unit_hour", "input_hour", "output_hour"]
COLUMNS += ["as_of", "source"]

MODELS = {
    "cohere.command-text-v14": "cohere.command-text-v14",
    "cohere.command-light-text-v14": "cohere.command-light-text-v14",
    "Cohere Command": "cohere.command-text-v14",
    "Cohere Command Light": "cohere.command-light-text-v14",
    "Llama 3.1 8B Instruct": "meta.llama3-1-8b-instruct",
    "Llama 3.1 70B Instruct": "meta.llama3-1-70b-instruct",
    "Llama 2 Pretrained/Chat 13B": "meta.llama2-13b-chat",
    "Nova 2 Lite": "amazon.nova-2-lite",
    "Claude Haiku 4.5": "anthropic.claude-haiku-4-5",
    "Claude Sonnet 4.5": "anthropic.claude-sonnet-4-5",
    "Claude Sonnet 4.6": "anthropic.claude-sonnet-4-6",
    "Claude Opus 4.5": "anthropic.claude-opus-4-5",
    "Claude Opus 4.6": "anthropic.claude-opus-4-6",
}
SCOPES = {"*": "any", "page default": "any", "us-east-1": "us", "global": "global"}
SCOPES["geo/in-region"] = "geo"
SOURCES = [
    ("litellm", "litellm 1.109.1"),
    ("AWS Bedrock pricing page", "AWS Bedrock pricing page"),
    ("AWS Price List", "AWS Price List"),
]

CONFIRMED = {"reserved": ("2026-09-22", "AWS Bedrock pricing page, AWS Price List")}


def source(text):
    return next(name for start, name in SOURCES if start in text)


def card(rows):
    """The rows of the card, in their order."""
    made = {}
    for row in rows:
        named = re.fullmatch(r"(.*?)(?: (input|output))?", row["model"])
        model = MODELS.get(named[1])
        if model is None or row["region"] not in SCOPES:
            continue
        months = {"none": 0, "1 month": 1, "3 month": 3, "6 month": 6}[row["commit"]]
        kind = {"model_unit_hour": "model_units", "reserved_tpm_hour": "reserved"}[row["kind"]]
        key = (kind, model, SCOPES[row["region"]], months)
        column = {None: "unit_hour", "input": "input_hour", "output": "output_hour"}[named[2]]
        entry = made.setdefault(key, {"as_of": ""})
        if column in entry and row["as_of"] <= entry["as_of"]:
            continue
        entry[column] = f"{float(row['usd_per_unit_hour']):.10g}"
        confirmed = (row["as_of"], source(row["source"]))
        entry["as_of"], entry["source"] = CONFIRMED.get(kind, confirmed)
    return [
        {"kind": kind, "model": model, "scope": scope, "commitment": months, **made[key]}
        for key in sorted(made)
        for kind, model, scope, months in [key]
    ]


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("prices", help="the table of published prices, as CSV")
    arguments.add_argument("-o", "--output", default="Sources/Rates/Card/capacity.csv")
    options = arguments.parse_args()
    with open(options.prices, newline="", encoding="utf-8") as prices:
        made = card(list(csv.DictReader(prices)))
    with open(options.output, "w", newline="", encoding="utf-8") as target:
        writer = csv.DictWriter(target, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(made)
    print(f"{len(made)} prices of {len({row['model'] for row in made})} models", file=sys.stderr)


if __name__ == "__main__":
    main()
