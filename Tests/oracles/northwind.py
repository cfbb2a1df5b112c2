"""An independent model of the Northwind sample in plain loops; it shares no code with the product.

    northwind.py                                     family by family, the numbers typed in below
    northwind.py --scenario scenario.yaml            all workloads, read from a scenario file
    northwind.py --scenario -                        the same as JSON, from standard input
    northwind.py [--scenario FILE] --table           for people

It prints JSON: for each forecast (`buyer`, and AWS's own: `aws`), with the levers (`routed`) and
without (`unrouted`), and for each reading of models billed through Marketplace where a paper says
nothing of them (`in_cap`, which is the default, `in_full`, `not_at_all`), what every candidate
comes to by year: list cost, contracted cost, eligible spend, shortfall and what is paid, with the
totals over the term. An offer whose paper does speak of them is there a second time, as
`ID-unwritten`, without that clause. Beside it the list cost of AI by year, lever by lever, and what
the sample is meant to teach.

It reads the part of the scenario grammar that the samples use, at the base of every range; the
aws-forecast variant only where it overrides growth. Credits, tiers, tax and changes of list prices
are not modelled.
"""

from __future__ import annotations

import argparse
import copy
import fnmatch
import json
import math
import re
import sys
from pathlib import Path

from figures import month, number

CARD = {
    # USD for a million tokens in scope us: input, output, cache read, cache write, batch input,
    # batch output. Typed in from the published prices of 2026-11-12.
    "anthropic.claude-sonnet-4-6": (3.3, 16.5, 0.33, 4.125, 1.65, 8.25),
    "anthropic.claude-opus-5-5": (4.4, 22, 0.22, 5.5, 0, 0),
    "anthropic.claude-haiku-4-5": (1.1, 5.5, 0.11, 1.375, 0.55, 2.75),
    "anthropic.claude-haiku-5-5": (0.11, 0.55, 0.011, 0.1375, 0, 0),
    "anthropic.claude-sonnet-5-5": (2.2, 11, 0.11, 2.75, 0, 0),
    "openai.gpt-6-sol": (2.2, 11, 0.22, 2.75, 0, 0),
    "amazon.nova-2-lite": (0.33, 2.75, 0.0825, 0, 0.165, 1.375),
    "amazon.nova-pro": (0.8, 3.2, 0.2, 0, 0.4, 1.6),
    "meta.llama3-3-70b-instruct": (0.72, 0.72, 0, 0, 0.36, 0.36),
    "mistral.mistral-large-3-675b-instruct": (0.5, 1.5, 0, 0, 0.25, 0.75),
    "amazon.titan-text-express": (0.2, 0.6, 0, 0, 0, 0),
}
BILLED_BY_AWS = ("amazon.", "meta.", "mistral.")

SUPPORT = {
    "none": (0, [(0, 0)]),
    "enterprise": (5_000, [(0, 0.10), (150_000, 0.07), (500_000, 0.05), (1_000_000, 0.03)]),
    "business_plus": (29, [(0, 0.10), (10_000, 0.07), (80_000, 0.05), (250_000, 0.03)]),
}

HOURS = 730
MODELS = "models_through_marketplace"
ELIGIBILITY = {
    # class: (earns the discount, retires the commitment, shares the Marketplace cap)
    "services": (1, 1, False),
    "private_rates": (1, 1, False),
    "savings_plans": (1, 1, False),
    "models_by_aws": (1, 1, False),
    MODELS: (0, 1, True),
    "provider_platform": (0, 1, True),
    "marketplace_deployed": (0, 1, True),
    "outside_agreement": (0, 0, False),
    "marketplace_other": (0, 0, False),
}
NATIVE = ("services", "private_rates", "savings_plans", "models_by_aws", "outside_agreement")
READINGS = {"in_cap": (0, 1, True), "in_full": (0, 1, False), "not_at_all": (0, 0, False)}


# --- The two ways in ------------------------------------------------------------------------------


def families() -> dict:
    """Northwind by family, typed in by hand."""

    def family(name, model, requests, tokens_in, tokens_out, growth, aws_growth):
        return dict(
            id=f"{name}/{name}", task=name, models=[(model, 1, 1)], requests=requests,
            input=tokens_in, output=tokens_out, growth=[growth], aws_growth=[aws_growth])

    def lever(kind, task, share, starts, ramp, to=None, tokens=1, write=0):
        return dict(kind=kind, task=task, share=share, starts=month(starts), ramp=ramp, to=to,
                    tokens=tokens, write=write)

    haiku, sonnet = "anthropic.claude-haiku-5-5", "anthropic.claude-sonnet-5-5"
    # The native family is given by what it costs: $18,000 a month, billed by AWS.
    native = family("native", "native", 7.5e6, 1, 0, 0.30, 0.50)
    native["price"] = (18_000 / 7.5, 0, 0, 0, 0, 0)
    estate = [("Compute", 420e3, 0), ("Databases", 138e3, 0), ("Storage", 110e3, 0),
              ("Other", 90e3, 0), ("Network", 70e3, 0.30)]
    clause = {MODELS: (0, 1, False)}
    return dict(
        anchor=month("2026-12"),
        years=[(month(f"{y}-01"), month(f"{y}-12")) for y in (2027, 2028, 2029)],
        cost_of_capital=0.08,
        workloads=[
            family("assistants", "anthropic.claude-sonnet-4-6", 7.2e6, 2900, 420, 0.45, 0.65),
            family("agents", "anthropic.claude-opus-5-5", 1.0e6, 11_000, 1_100, 0.60, 0.85),
            family("extraction", "anthropic.claude-haiku-4-5", 9.0e6, 2_000, 200, 0.30, 0.50),
            family("drafting", "openai.gpt-6-sol", 1.5e6, 3_000, 350, 0.40, 0.65),
            native,
        ],
        levers=[
            lever("routing", "assistants", 0.55, "2027-03", 6, haiku, 1.3),
            lever("routing", "agents", 0.35, "2027-03", 6, sonnet),
            lever("routing", "extraction", 0.80, "2027-03", 6, haiku, 1.3),
            lever("context", "assistants", 0.20, "2027-04", 3),
            lever("context", "agents", 0.20, "2027-04", 3),
            lever("batch", "assistants", 0.15, "2027-02", 3),
            lever("batch", "extraction", 0.60, "2027-02", 3),
            lever("caching", "agents", 0.55, "2027-05", 4, write=0.05),
        ],
        estate=[dict(name=name, spend=spend, growth=[0.05], aws_growth=[0.10], private=private,
                     eligible=True) for name, spend, private in estate],
        plans=[dict(covers="Compute", hourly=260.4, renewal=260.4, discount=0.27,
                    starts=month("2026-12"), ends=month("2028-06"))],
        products=[dict(invoice=2.4e6, months=[1], growth=[0], deployed=True),
                  dict(invoice=0.4e6, months=[1], growth=[0], deployed=False)],
        support=dict(plan="enterprise", without="enterprise", base="gross", discount=0),
        today=dict(commitment=9.0e6, discount=0.08),
        offers=[
            offer("aws-opening", [12.5e6, 14.5e6, 17e6], [0.14] * 3),
            offer("counter", [11.5e6, 12.25e6, 13.25e6], [0.11] * 3, eligibility=clause),
            offer("walk-away", [9.5e6] * 3, [0.09] * 3),
            offer("bridge", [10.5e6, 12.25e6, 13.25e6], [0.06, 0.11, 0.11]),
        ],
    )


def offer(key, commitment, discount, eligibility=None, keeps=True, **clauses) -> dict:
    """A candidate with the defaults of what its paper leaves out."""
    terms = dict(burn="net", marketplace_cap=0.25, private_stacking="replace", shortfall_rate=1,
                 support_base=None, support_retires=0)
    terms.update(clauses)
    return dict(id=key, commitment=commitment, discount=discount, keeps=keeps,
                eligibility=eligibility or {}, **terms)


def scenario(path: str) -> dict:
    """A scenario file at its base, with AWS's forecast from the variant of that name."""
    tree = _tree(path)
    variant = tree.get("variants", {}).get("aws-forecast", {})
    years = _years(tree)
    anchor = month(tree["anchor"])
    base = dict(
        anchor=anchor, years=years, cost_of_capital=number(tree.get("cost_of_capital", "0%")),
        workloads=[], levers=[], estate=[], plans=[], products=[], offers=[], today=None)
    for row in tree.get("workloads", []):
        names = (row["app"], f"{row['app']}/{row['task']}")
        models = row.get("models") or [dict(model=row["model"], share="100%")]
        base["workloads"].append(dict(
            id=names[1], task=row["task"],
            models=[(m["model"], number(m["share"], "share"), number(m.get("tokens", 1)))
                    for m in models],
            requests=number(row["requests"]), input=number(row["input_tokens"]),
            output=number(row["output_tokens"]), **_growth(row, "workloads", names, variant),
            launch=month(row["launch"]) if "launch" in row else None,
            ends=month(row["ends"]) if "ends" in row else None, season=row.get("season"),
            channel=row.get("channel"), batch=row.get("mode") == "batch",
            price=_own_price(tree, row)))
    for kind in ("routing", "context", "batch", "caching"):
        for row in tree.get("levers", {}).get(kind, []):
            base["levers"].append(dict(
                kind=kind, task=row["task"], to=row.get("to"), tokens=number(row.get("tokens", 1)),
                share=number(row["read" if kind == "caching" else "share"], "share"),
                write=number(row.get("write", "0%"), "share"), starts=month(row["starts"]),
                ramp=int(str(row.get("ramp", "1 month")).split()[0])))
    for row in tree.get("estate", []):
        base["estate"].append(dict(
            name=row["name"], spend=number(row["spend"]),
            **_growth(row, "estate", (row["name"],), variant),
            private=number(row.get("private_rate", "0%"), "share"),
            eligible=row.get("eligible", True)))
    for row in tree.get("savings_plans", []):
        hourly = number(row["commitment"])
        renews = row.get("renews", "none")
        base["plans"].append(dict(
            covers=row["covers"], hourly=hourly, discount=number(row["discount"], "share"),
            renewal={"same": hourly, "none": 0}.get(renews) if renews in ("same", "none")
            else number(renews),
            starts=month(row["starts"]) if "starts" in row else anchor, ends=month(row["ends"])))
    for row in tree.get("marketplace", []):
        base["products"].append(dict(
            invoice=number(row["invoice"]), months=row.get("months") or [row["month"]],
            **_growth(row, "marketplace", (row["product"],), variant),
            deployed=row.get("deployed_on_aws", False)))
    support = tree.get("support", dict(plan="none"))
    base["support"] = dict(
        plan=support["plan"], without=support.get("without_agreement", support["plan"]),
        base=support.get("base", "gross"), discount=number(support.get("discount", "0%"), "share"))
    if "today" in tree:
        base["today"] = dict(commitment=number(tree["today"]["commitment"]),
                             discount=number(tree["today"]["discount"], "share"))
    for row in tree.get("offers", []):
        base["offers"].append(offer(
            row["id"], _each_year(row["commitment"], len(years)),
            _each_year(row["discount"], len(years)), **_clauses(row.get("clauses", {}))))
    return base


def _tree(path: str) -> dict:
    if path == "-":
        return json.load(sys.stdin)
    import yaml  # only this way in needs it

    # Every plain scalar is a text, as the file has it: 2026-12 is no date and 12.5M no number.
    tree = yaml.load(Path(path).read_text(), Loader=yaml.BaseLoader)
    tree = _typed(tree)
    if "extends" in tree:
        tree = _laid_over(_tree(str(Path(path).parent / tree["extends"])), tree)
    return tree


def _typed(value):
    """The few texts that are no texts: whole numbers, decimals and truths."""
    if isinstance(value, dict):
        return {key: _typed(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_typed(inner) for inner in value]
    if value in ("true", "false"):
        return value == "true"
    return float(value) if re.fullmatch(r"\d+\.\d+", value) else (
        int(value) if re.fullmatch(r"\d+", value) else value)


def _laid_over(base, over):
    if isinstance(base, dict) and isinstance(over, dict):
        return base | {k: _laid_over(base[k], v) if k in base else v for k, v in over.items()}
    if isinstance(base, list) and isinstance(over, list) and all(
            isinstance(row, dict) for row in base + over):
        def key(row):
            return row.get("id") or tuple(
                row.get(k) for k in ("app", "task", "to", "name", "product"))
        rows = {key(row): row for row in base}
        for row in over:
            rows[key(row)] = _laid_over(rows[key(row)], row) if key(row) in rows else row
        return list(rows.values())
    return over


def _years(tree: dict) -> list[tuple[int, int]]:
    if "contract_years" in tree:
        return [(month(row["starts"]), month(row["ends"])) for row in tree["contract_years"]]
    first = month(tree["term"]["starts"])
    return [(first + 12 * y, first + 12 * y + 11) for y in range(tree["term"]["years"])]


def _growth(row: dict, section: str, names: tuple[str, ...], variant: dict) -> dict:
    ours = row.get("growth", "0% per year")
    theirs = ours
    for path, value in variant.items():
        where, rest = path.split(".", 1)
        pattern, key = rest.rsplit(".", 1)
        if where == section and key == "growth" and any(
                fnmatch.fnmatchcase(name, pattern) for name in names):
            theirs = value
    return dict(growth=_growths(ours), aws_growth=_growths(theirs))


def _growths(value):
    if isinstance(value, dict):
        curve = value["adoption"]
        return dict(start=number(curve["start"], "share"), by=month(curve["by"]),
                    saturation=number(curve["saturation"], "share"))
    return [number(v, "growth") for v in (value if isinstance(value, list) else [value])]


def _own_price(tree: dict, workload: dict):
    """The scenario's own rate of a workload's model, laid over the card."""
    for row in tree.get("rates", []):
        if row["model"] == workload.get("model") and row["scope"] == workload["scope"]:
            return tuple(number(row.get(key, 0)) for key in (
                "input", "output", "cache_read", "cache_write", "batch_input", "batch_output"))
    return None


def _each_year(value, years: int) -> list[float]:
    values = value if isinstance(value, list) else [value] * years
    return [number(v) for v in values]


def _clauses(tree: dict) -> dict:
    clauses = {key: number(value) if key not in ("burn", "private_stacking", "support_base")
               else value for key, value in tree.items() if key != "eligibility"}
    clauses["eligibility"] = {}
    for name, said in tree.get("eligibility", {}).items():
        earns, retires, capped = ELIGIBILITY[name]
        clauses["eligibility"][name] = (
            number(said.get("earns", earns)), number(said.get("retires", retires)),
            said.get("capped", capped))
    return clauses


# --- Demand and charges ---------------------------------------------------------------------------


def charges(base: dict, routed: bool, forecast: str) -> dict:
    """List cost, what plans and private rates take off, by class and month; AI lever by lever."""
    growth_key = "growth" if forecast == "buyer" else "aws_growth"
    months = [m for first, last in base["years"] for m in range(first, last + 1)]
    cost = {name: {m: 0.0 for m in months} for name in ELIGIBILITY}
    plan_saving = {m: 0.0 for m in months}
    private_off = {m: 0.0 for m in months}
    steps = ("unrouted", "routing", "context", "batch", "caching", "routed")
    cascade = {step: {m: 0.0 for m in months} for step in steps}
    for workload in base["workloads"]:
        for m in months:
            requests = _requests(workload, base, m, growth_key)
            for name, step_costs in _models(workload, base["levers"], requests, m, routed):
                _add(cascade, cost, name, step_costs, m)
    for group in base["estate"]:
        plans = [plan for plan in base["plans"] if plan["covers"] == group["name"]]
        for m in months:
            listed = group["spend"] * _factor(group[growth_key], base, m)
            bill = capacity = 0.0
            for plan in plans:
                hourly = plan["hourly"] if plan["starts"] <= m <= plan["ends"] else 0
                hourly = plan["renewal"] if m > plan["ends"] else hourly
                bill += hourly * HOURS
                capacity += hourly * HOURS / (1 - plan["discount"])
            covered = min(listed, capacity)
            kind = "services" if not group["private"] else "private_rates"
            cost[kind if group["eligible"] else "outside_agreement"][m] += listed - covered
            cost["savings_plans"][m] += covered
            plan_saving[m] += covered - bill
            if group["eligible"]:
                private_off[m] += (listed - covered) * group["private"]
    for product in base["products"]:
        for m in months:
            if m % 12 + 1 in product["months"]:
                kind = "marketplace_deployed" if product["deployed"] else "marketplace_other"
                share = 1 / len(product["months"])
                growths = product.get(growth_key) or product["growth"]
                cost[kind][m] += product["invoice"] * share * _factor(growths, base, m)
    return dict(cost=cost, plan_saving=plan_saving, private_off=private_off, cascade=cascade)


def _add(cascade: dict, cost: dict, name: str, steps: dict, m: int) -> None:
    for step, amount in steps.items():
        cascade[step][m] += amount
    cost[name][m] += steps["routed"]


def _factor(growths: list[float], base: dict, m: int) -> float:
    """Smooth growth from the anchor month: (1 + g) to the twelfth part of each month's year."""
    factor = 1.0
    for step in range(base["anchor"] + 1, m + 1):
        year = 0
        for number_, (first, _) in enumerate(base["years"]):
            year = number_ if step >= first else year
        factor *= (1 + growths[min(year, len(growths) - 1)]) ** (1 / 12)
    return factor


def _requests(workload: dict, base: dict, m: int, growth_key: str) -> float:
    if (workload.get("launch") or m) > m or (workload.get("ends") or m) < m:
        return 0.0
    growth = workload[growth_key]
    if isinstance(growth, dict):
        odds = growth["start"] / (growth["saturation"] - growth["start"])
        odds *= (19 / odds) ** ((m - base["anchor"]) / (growth["by"] - base["anchor"]))
        factor = growth["saturation"] * odds / (1 + odds) / growth["start"]
    else:
        factor = _factor(growth, base, m)
    season = workload.get("season") or [1] * 12
    return workload["requests"] * factor * season[m % 12]


def _models(workload: dict, levers: list[dict], requests: float, m: int, routed: bool):
    """Each model that serves the workload in the month, with its class and the cost by step."""

    def reached(lever):
        return max(0.0, min(1.0, (m - lever["starts"] + 1) / lever["ramp"])) if routed else 0.0

    own = [lever for lever in levers if lever["task"] == workload["task"]]
    routes = [lever for lever in own if lever["kind"] == "routing"]
    left = 1 - sum(lever["share"] * reached(lever) for lever in routes)
    served = [(model, share, share * left, tokens, False)
              for model, share, tokens in workload["models"]]
    served += [(lever["to"], 0.0, lever["share"] * reached(lever), lever["tokens"], True)
               for lever in routes]
    cut = sum(v["share"] * reached(v) for v in own if v["kind"] == "context")
    read = sum(v["share"] * reached(v) for v in own if v["kind"] == "caching")
    written = sum(v["write"] * reached(v) for v in own if v["kind"] == "caching")
    converted = sum(v["share"] * reached(v) for v in own if v["kind"] == "batch")
    for model, before, after, tokens, is_route in served:
        price = None if is_route else workload.get("price")
        p_in, p_out, p_read, p_write, b_in, b_out = price or CARD[model]
        t_in = workload["input"] * tokens / 1e6
        t_out = workload["output"] * tokens / 1e6
        c_in, c_out = (b_in, b_out) if workload.get("batch") else (p_in, p_out)
        batch = 0.0 if is_route else converted
        one = t_in * c_in + t_out * c_out
        # Cost after each lever in turn, every one acting on what the one before has left.
        unrouted = requests * before * one
        moved = requests * after * one
        input_, output = requests * after * t_in * (1 - cut), requests * after * t_out
        shortened = input_ * c_in + output * c_out
        waiting = shortened - batch * (input_ * (p_in - b_in) + output * (p_out - b_out))
        prompt = input_ * (1 - batch)
        cached = waiting - prompt * (read * (p_in - p_read) + written * (p_in - p_write))
        steps = dict(unrouted=unrouted, routing=unrouted - moved, context=moved - shortened,
                     batch=shortened - waiting, caching=waiting - cached, routed=cached)
        by_aws = model.startswith(BILLED_BY_AWS) or model == "native"
        channel = workload.get("channel") or ("aws" if by_aws else "marketplace")
        yield {"aws": "models_by_aws", "marketplace": MODELS,
               "provider_platform": "provider_platform"}[channel], steps


# --- The agreement --------------------------------------------------------------------------------


def candidates(base: dict) -> list[dict]:
    """No agreement, today's terms continued, the offers, and those with a clause without it."""
    years = len(base["years"])
    found = [offer("no-agreement", [0.0] * years, [0.0] * years, keeps=False)]
    if base["today"]:
        found.append(offer("todays-terms", [base["today"]["commitment"]] * years,
                           [base["today"]["discount"]] * years))
    found += base["offers"]
    return found + [terms | dict(id=f"{terms['id']}-unwritten", eligibility={})
                    for terms in base["offers"] if MODELS in terms["eligibility"]]


def settle(base: dict, flows: dict, terms: dict, reading: str = "in_cap") -> dict:
    """What one candidate comes to, year by year."""
    rules = ELIGIBILITY | {MODELS: READINGS[reading]} | terms["eligibility"]
    result = {key: [] for key in (
        "list_cost", "contracted_cost", "eligible_spend", "shortfall", "support", "paid")}
    value, elapsed = 0.0, 0
    for year, (first, last) in enumerate(base["years"]):
        listed = contracted = usage = uncapped = capped = support = 0.0
        for m in range(first, last + 1):
            support_base = 0.0
            for name, by_month in flows["cost"].items():
                off_plan = flows["plan_saving"][m] if name == "savings_plans" else 0.0
                off_private = flows["private_off"][m] if name == "private_rates" else 0.0
                off_private *= terms["keeps"]
                earns, retires, is_capped = rules[name]
                replaced = (name == "private_rates" and terms["keeps"]
                            and terms["private_stacking"] == "replace")
                before = by_month[m] - off_plan - off_private
                off_headline = 0.0 if replaced else before * earns * terms["discount"][year]
                net = before - off_headline
                burn = retires * {"net": net, "net_of_plans": before, "gross": by_month[m]}[
                    terms["burn"]]
                listed, contracted, usage = listed + by_month[m], contracted + before, usage + net
                capped += burn if is_capped else 0.0
                uncapped += 0.0 if is_capped else burn
                on_net = (terms["support_base"] or base["support"]["base"]) == "net"
                if name in NATIVE:
                    support_base += net if on_net else by_month[m]
            support += _fee(base["support"], support_base, terms["keeps"])
        commitment = terms["commitment"][year]
        eligible = uncapped + min(capped, terms["marketplace_cap"] * commitment)
        eligible += terms["support_retires"] * support
        shortfall = max(0.0, commitment - eligible)
        true_up = terms["shortfall_rate"] * shortfall
        length = last - first + 1
        elapsed += length
        rate = 1 + base["cost_of_capital"]
        value += (usage + support) / rate ** ((elapsed - length / 2) / 12)
        value += true_up / rate ** (elapsed / 12)
        for key, amount in (
                ("list_cost", listed + support), ("contracted_cost", contracted + support),
                ("eligible_spend", eligible), ("shortfall", shortfall), ("support", support),
                ("paid", usage + support + true_up)):
            result[key].append(amount)
    return result | dict(
        total_paid=sum(result["paid"]), total_shortfall=sum(result["shortfall"]),
        present_value=value)


def _fee(support: dict, base: float, keeps: bool) -> float:
    minimum, bands = SUPPORT[support["plan" if keeps else "without"]]
    fee = 0.0
    for number_, (start, rate) in enumerate(bands):
        end = bands[number_ + 1][0] if number_ + 1 < len(bands) else math.inf
        fee += rate * max(0.0, min(base, end) - start)
    return max(minimum, fee) * (1 - (support["discount"] if keeps else 0))


# --- What comes out -------------------------------------------------------------------------------


def report(base: dict) -> dict:
    """Every forecast, with and without levers, in every reading."""
    out = dict(years=len(base["years"]), ai_list_cost={}, candidates={})
    for forecast in ("buyer", "aws"):
        out["candidates"][forecast] = {}
        for levers in ("routed", "unrouted"):
            flows = charges(base, levers == "routed", forecast)
            if levers == "routed":
                out["ai_list_cost"][forecast] = {
                    step: _by_year(base, amounts) for step, amounts in flows["cascade"].items()}
            out["candidates"][forecast][levers] = {
                reading: {terms["id"]: settle(base, flows, terms, reading)
                          for terms in candidates(base)} for reading in READINGS}
    if {"aws-opening", "counter", "walk-away"} <= {terms["id"] for terms in base["offers"]}:
        out["lessons"] = lessons(base, out)
    return out


def _by_year(base: dict, amounts: dict) -> list[float]:
    return [sum(amounts[m] for m in range(first, last + 1)) for first, last in base["years"]]


def lessons(base: dict, out: dict) -> dict:
    """What Northwind is meant to teach, in USD over the term unless it says otherwise."""
    flows, unrouted = charges(base, True, "buyer"), charges(base, False, "buyer")
    by_id = {terms["id"]: terms for terms in candidates(base)}
    counter, opening, silent = by_id["counter"], by_id["aws-opening"], by_id["counter-unwritten"]
    years = len(base["years"])

    def paid(terms, reading="in_cap", on=flows, **changes):
        return settle(base, on, terms | changes, reading)["total_paid"]

    more = [d + 0.02 for d in counter["discount"]]
    kept = {reading: {key: paid(terms, reading, unrouted) - paid(terms, reading)
                      for key, terms in by_id.items()} for reading in READINGS}
    largest = {
        f"against {rival}, {reading}": _largest(
            lambda size: paid(opening, reading, commitment=[size] * years),
            paid(by_id[rival], reading))
        for rival in ("todays-terms", "walk-away", "counter") for reading in ("in_cap", "in_full")}

    # One month of list prices, without private rates and without a commitment.
    first = base["years"][0][0]
    january = base | dict(years=[(first, first)])
    of_january = charges(january, True, "buyer")

    def lapse(key):
        terms = by_id[key] | dict(commitment=[0.0])
        return (settle(january, of_january, by_id["no-agreement"])["total_paid"]
                - settle(january, of_january, terms)["total_paid"])

    at_list = copy.deepcopy(base)
    for group in at_list["estate"]:
        group["private"] = 0
    without_rate = charges(at_list, True, "buyer")
    keys = ("todays-terms", "counter", "aws-opening")
    return dict(
        levers_save_in_list_cost=sum(
            sum(_by_year(base, flows["cascade"][step]))
            for step in ("routing", "context", "batch", "caching")),
        levers_keep_in_cash=kept,
        clause_is_worth=paid(silent) - paid(counter),
        two_points_with_clause=paid(counter) - paid(counter, discount=more),
        two_points_unwritten=paid(silent) - paid(silent, discount=more),
        largest_flat_commitment_at_14_percent=largest,
        month_of_lapse={key: lapse(key) for key in keys},
        private_rate_is_worth={
            key: paid(by_id[key], on=without_rate) - paid(by_id[key]) for key in keys})


def _largest(paid, limit: float) -> float:
    """The largest flat commitment that costs no more than the limit; 0 where none does."""
    low, high = 0.0, 40e6
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if paid(middle) <= limit else (low, middle)
    return low


def table(out: dict) -> None:
    """Print the results for people, in $M."""
    for forecast, by_levers in out["candidates"].items():
        print(f"\nAI list cost, {forecast} forecast, by year, $M")
        for step, amounts in out["ai_list_cost"][forecast].items():
            print(f"  {step:10}", "  ".join(f"{a / 1e6:8.4f}" for a in amounts))
        for levers, by_reading in by_levers.items():
            for reading, rows in by_reading.items():
                print(f"\n{forecast} forecast, {levers}, models through Marketplace: {reading}")
                for key, row in sorted(rows.items(), key=lambda item: item[1]["total_paid"]):
                    print(f"  {key:14} paid {row['total_paid'] / 1e6:8.4f}  shortfall",
                          "  ".join(f"{s / 1e6:7.4f}" for s in row["shortfall"]), "  eligible",
                          "  ".join(f"{s / 1e6:7.4f}" for s in row["eligible_spend"]))
    if "lessons" in out:
        print("\nLessons\n" + json.dumps(out["lessons"], indent=2))


def main() -> int:
    """Read the options, project and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scenario", metavar="FILE", help="a scenario file, or - for JSON")
    parser.add_argument("--table", action="store_true", help="print tables for people")
    options = parser.parse_args()
    out = report(scenario(options.scenario) if options.scenario else families())
    if options.table:
        table(out)
    else:
        json.dump(out, sys.stdout, indent=1)
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
