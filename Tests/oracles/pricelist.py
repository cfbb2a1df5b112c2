"""Writes a price list of AWS's size and form, for timing: many models, regions and kinds.

    pricelist.py MEGABYTES > index.json

The form is that of an offer file of AmazonBedrock: a product and a term for each SKU, indented by
two. The prices are made up, and the same for the same size.
"""

import json
import sys

REGIONS = {
    "USE1": ("us-east-1", "US East (N. Virginia)"),
    "USE2": ("us-east-2", "US East (Ohio)"),
    "USW2": ("us-west-2", "US West (Oregon)"),
    "EUC1": ("eu-central-1", "EU (Frankfurt)"),
    "EUW1": ("eu-west-1", "EU (Ireland)"),
    "EUW2": ("eu-west-2", "EU (London)"),
    "APN1": ("ap-northeast-1", "Asia Pacific (Tokyo)"),
    "APS2": ("ap-southeast-2", "Asia Pacific (Sydney)"),
    "SAE1": ("sa-east-1", "South America (Sao Paulo)"),
}
KINDS = [
    ("input-tokens", "Input tokens", 1.0),
    ("output-tokens", "Output tokens", 4.0),
    ("cache-read-input-token-count", "Prompt cache read input tokens", 0.25),
    ("input-tokens-batch", "Input tokens batch", 0.5),
    ("output-tokens-batch", "Output tokens batch", 2.0),
    ("input-tokens-flex", "Input tokens flex", 0.5),
    ("output-tokens-flex", "Output tokens flex", 2.0),
    ("input-tokens-priority", "Input tokens priority", 1.75),
    ("output-tokens-priority", "Output tokens priority", 7.0),
    ("input-tokens-cross-region-global", "Input tokens global", 0.9),
    ("ProvisionedThroughput-NoCommit-ModelUnits", "Model Units", 50_000.0),
]


def skus():
    number = 0
    while True:
        for prefix, (region, location) in REGIONS.items():
            for kind, words, factor in KINDS:
                yield number, prefix, region, location, kind, words, factor
        number += 1


def main():
    size = float(sys.argv[1]) * 1e6
    products, terms, written = {}, {}, 0
    for count, (number, prefix, region, location, kind, words, factor) in enumerate(skus()):
        sku = f"SKU{count:013d}"
        price = f"{0.0001 * (1 + number % 40) * factor:.10f}"
        product = {
            "sku": sku,
            "productFamily": "Amazon Bedrock",
            "attributes": {
                "servicecode": "AmazonBedrock",
                "location": location,
                "locationType": "AWS Region",
                "usagetype": f"{prefix}-Nova{number}-{kind}",
                "operation": "",
                "feature": "On-demand Inference",
                "inferenceType": words,
                "model": f"Nova {number}",
                "provider": "Amazon",
                "regionCode": region,
                "servicename": "Amazon Bedrock",
            },
        }
        code = f"{sku}.JRTCKXETXF"
        term = {
            code: {
                "offerTermCode": "JRTCKXETXF",
                "sku": sku,
                "effectiveDate": "2026-10-01T00:00:00Z",
                "priceDimensions": {
                    f"{code}.6YS6EN2CT7": {
                        "rateCode": f"{code}.6YS6EN2CT7",
                        "description": f"${price} per 1K tokens for Nova{number}-{kind} in {location}",
                        "beginRange": "0",
                        "endRange": "Inf",
                        "unit": "hour" if "Units" in kind else "1K tokens",
                        "pricePerUnit": {"USD": price},
                        "appliesTo": [],
                    }
                },
                "termAttributes": {},
            }
        }
        products[sku], terms[sku] = product, term
        # What the two come to once they are indented, near enough.
        written += len(json.dumps(product, indent=2)) + len(json.dumps(term, indent=2)) + 238
        if written > size:
            break
    json.dump(
        {
            "formatVersion": "v1.0",
            "disclaimer": "made up, for timing",
            "offerCode": "AmazonBedrock",
            "version": "20261005160000",
            "publicationDate": "2026-10-05T16:00:00Z",
            "products": products,
            "terms": {"OnDemand": terms},
        },
        sys.stdout,
        indent=2,
    )


if __name__ == "__main__":
    main()
