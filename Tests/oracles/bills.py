"""Price requests by the Python packages litellm and genai-prices, each with its own code and data.

    bills.py REQUESTS.json > COSTS.json

REQUESTS.json is a list of {"litellm": [key, provider], "genai": [id, provider], "mode", "input",
"output", "cache_read", "cache_write", "cache_write_1h"}; the answer is a list of {"litellm", "genai"}
in USD, null where a package has no such price or no such model.
"""

from __future__ import annotations

import json
import os
import sys

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"

import genai_prices
import litellm
from litellm.cost_calculator import batch_cost_calculator
from litellm.litellm_core_utils.llm_cost_calc.utils import generic_cost_per_token
from litellm.types.utils import (
    CacheCreationTokenDetails,
    PromptTokensDetailsWrapper,
    Usage,
)

TIERS = {"flex": "flex", "priority": "priority", "ultrafast": "ultrafast"}


def usage_of(request):
    cached = request["cache_read"]
    short, hour = request["cache_write"], request["cache_write_1h"]
    prompt = request["input"] + cached + short + hour
    return Usage(
        prompt_tokens=prompt,
        completion_tokens=request["output"],
        total_tokens=prompt + request["output"],
        prompt_tokens_details=PromptTokensDetailsWrapper(
            cached_tokens=cached,
            cache_creation_tokens=short + hour,
            text_tokens=request["input"],
            cache_creation_token_details=CacheCreationTokenDetails(
                ephemeral_5m_input_tokens=short, ephemeral_1h_input_tokens=hour
            )
            if hour
            else None,
        ),
        cache_read_input_tokens=cached,
        cache_creation_input_tokens=short + hour,
    )


def by_litellm(request):
    key, provider = request["litellm"]
    try:
        if request["mode"] == "batch":
            return sum(batch_cost_calculator(usage_of(request), key, provider))
        return sum(
            generic_cost_per_token(
                key, usage_of(request), provider, service_tier=TIERS.get(request["mode"])
            )
        )
    except Exception as problem:  # whatever the package raises is no price
        print(f"litellm: {key}: {type(problem).__name__}: {problem}"[:300], file=sys.stderr)
        return None


def by_genai(request):
    # The package knows neither modes nor a write for an hour.
    if request["mode"] != "on_demand" or request["cache_write_1h"]:
        return None
    model, provider = request["genai"]
    usage = genai_prices.Usage(
        input_tokens=request["input"] + request["cache_read"] + request["cache_write"],
        cache_read_tokens=request["cache_read"],
        cache_write_tokens=request["cache_write"],
        output_tokens=request["output"],
    )
    try:
        return float(genai_prices.calc_price(usage, model, provider_id=provider).total_price)
    except LookupError as problem:
        print(f"genai-prices: {model}: {problem}"[:300], file=sys.stderr)
        return None


def main():
    with open(sys.argv[1], encoding="utf-8") as source:
        requests = json.load(source)
    litellm.suppress_debug_info = True
    json.dump(
        [{"litellm": by_litellm(one), "genai": by_genai(one)} for one in requests], sys.stdout
    )


if __name__ == "__main__":
    main()
