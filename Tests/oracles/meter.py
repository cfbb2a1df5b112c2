"""An independent model of how AI demand is metered, in plain loops, without code of the product.

    meter.py --scenario scenario.yaml --card rates.csv             every figure, as JSON
    meter.py --scenario scenario.yaml --card rates.csv --table     by contract year, for people

It follows one request: which model serves it after routing and refresh, how many tokens it sends,
which price they pay. It prints, by month (`by_month`) and by contract year (`by_year`):

    requests, requests_by_workload             requests
    frontier                                   the list cost of all of them on the frontier model
    unrouted, routing, refresh, context,       the list cost of AI before levers, what each lever
    batch, caching, routed                     takes off after those before it, and what remains
    workloads, unrouted_workloads              the cost with and without levers, by APP/TASK
    rows                                       what each routing row takes off, by TASK > MODEL
    models                                     requests after routing and refresh, by model

It reads the part of the scenario grammar that metering needs, at the base of every range: modes,
scopes, loops, long requests, mixes of models, growth by year, launch, end, season, levers and life
cycles. It refuses a workload, a lever or a life cycle that says anything else; rates of the
scenario's own, other rate cards and changes of list prices it refuses too.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import re
import sys
from pathlib import Path

from figures import month, number

HOURS = 730
LIVES = {"5 minutes": (1 / 12, "cache_write"), "1 hour": (1, "cache_write_1h")}
STEPS = ("unrouted", "routing", "refresh", "context", "batch", "caching", "routed")
KINDS = ("routing", "refresh", "context", "batch", "caching")

SAYS = {"source", "as_of", "moves_with", "gate"}  # words that change no figure of the base case
KNOWN = {
    "workload": {"app", "task", "model", "models", "scope", "mode", "loop", "long_requests",
                 "requests", "input_tokens", "output_tokens", "growth", "launch", "ends", "season"},
    "routing": {"task", "to", "share", "tokens", "starts", "ramp"},
    "refresh": {"task", "from", "to", "share", "tokens", "starts", "ramp"},
    "context": {"task", "share", "starts", "ramp"},
    "batch": {"task", "share", "starts", "ramp"},
    "caching": {"task", "read", "write", "cacheable", "prefixes", "life", "starts", "ramp"},
    "life_cycle": {"model", "legacy", "extended_access", "price", "ends", "to", "tokens"},
}


# --- The scenario and the card --------------------------------------------------------------------


def scenario(path: str) -> dict:
    """A scenario file at its base."""
    import yaml  # only this way in needs it

    if path == "-":
        tree = json.load(sys.stdin)
    else:
        # Every plain scalar is a text, as the file has it: 2026-12 is no date and 12.5M no number.
        tree = yaml.load(Path(path).read_text(), Loader=yaml.BaseLoader)
    for key in ("rates", "rate_cards", "price_index", "extends"):
        if tree.get(key):
            raise SystemExit(f"{key} is not modelled")
    anchor = month(tree["anchor"])
    if "contract_years" in tree:
        years = [(month(row["starts"]), month(row["ends"])) for row in tree["contract_years"]]
    else:
        first = month(tree["term"]["starts"])
        years = [(first + 12 * y, first + 12 * y + 11) for y in range(int(tree["term"]["years"]))]
    levers = {kind: [_lever(kind, row) for row in tree.get("levers", {}).get(kind, [])]
              for kind in KINDS}
    return dict(
        anchor=anchor, years=years, months=[m for a, b in years for m in range(a, b + 1)],
        frontier=tree.get("frontier"), levers=levers,
        workloads=[_workload(row) for row in tree.get("workloads", [])],
        cycles=[_cycle(row) for row in tree.get("life_cycle", [])])


def _refuse(kind: str, row: dict) -> None:
    unknown = set(row) - KNOWN[kind] - SAYS
    if unknown:
        raise SystemExit(f"{kind} {row}: {', '.join(sorted(unknown))} is not modelled")


def _workload(row: dict) -> dict:
    _refuse("workload", row)
    loop = row.get("loop", {})
    growth = row["growth"] if isinstance(row["growth"], list) else [row["growth"]]
    steps, step_input = number(loop.get("steps", 1)), number(loop.get("step_input", 0))
    sent_twice = 1 + number(loop.get("retries", "0%"), "share")
    input_, output = number(row["input_tokens"]), number(row["output_tokens"])
    # A request of the workload sends its first call `steps` times, and what each call adds with
    # every call after it: 0 + 1 + … + (steps − 1) times. A retry bills the whole request again.
    calls = dict(input=lambda tokens: sent_twice * (
        steps * tokens + step_input * steps * (steps - 1) / 2),
        output=lambda tokens: sent_twice * steps * tokens)
    return dict(
        id=f"{row['app']}/{row['task']}", task=row["task"], scope=row["scope"],
        mode=row.get("mode", "on_demand"),
        models=[(m["model"], number(m["share"], "share"), number(m.get("tokens", 1)))
                for m in row.get("models") or [dict(model=row["model"], share="100%")]],
        requests=number(row["requests"]), input=calls["input"](input_),
        output=calls["output"](output), calls=steps * sent_twice,
        long={number(part["above"]): dict(
            share=number(part["share"], "share"),
            # All that a request sends scales with its length.
            input=calls["input"](input_) * number(part["input_tokens"]) / input_,
            output=calls["output"](number(part.get("output_tokens", output))))
            for part in row.get("long_requests", [])},
        growth=[number(value, "growth") for value in growth],
        launch=month(row["launch"]) if "launch" in row else None,
        ends=month(row["ends"]) if "ends" in row else None,
        season=[float(value) for value in row.get("season", [1] * 12)])


def _lever(kind: str, row: dict) -> dict:
    _refuse(kind, row)
    life, write_price = LIVES[row.get("life", "5 minutes")]
    return dict(
        task=row.get("task"), source=row.get("from"), to=row.get("to"),
        share=number(row.get("share", "100%"), "share"), tokens=number(row.get("tokens", 1)),
        read=number(row.get("read", "0%"), "share"), write=number(row.get("write", "0%"), "share"),
        cacheable=number(row["cacheable"], "share") if "cacheable" in row else None,
        prefixes=number(row.get("prefixes", 1)), life=life, write_price=write_price,
        starts=month(row["starts"]), ramp=int(row.get("ramp", "1 month").split()[0]))


def _cycle(row: dict) -> dict:
    _refuse("life_cycle", row)
    return dict(
        model=row["model"], to=row.get("to"), tokens=number(row.get("tokens", 1)),
        extended=month(row["extended_access"]) if "extended_access" in row else math.inf,
        premium=number(row.get("price", 1)),
        ends=month(row["ends"]) if "ends" in row else math.inf)


def card(path: str) -> dict:
    """Prices by model and scope, USD for a million tokens; only those that the card has."""
    prices = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            found = {}
            for key, value in row.items():
                if value and re.fullmatch(r"[\d.]+", value):
                    found[key] = float(value)
            prices[row["model"], row["scope"]] = found
    return prices


# --- Prices ---------------------------------------------------------------------------------------


class Prices:
    """What a token costs: by model, scope, mode, length and month."""

    def __init__(self, rates: dict, cycles: list[dict]):
        self.rates, self.cycles = rates, cycles

    def sold(self, model: str, scope: str, mode: str) -> bool:
        """Whether the model has prices of the mode."""
        return mode == "on_demand" or f"{mode}_input" in self.rates[model, scope]

    def threshold(self, model: str, scope: str):
        """The input above which a whole request of the model is dearer; none for most."""
        return self.rates[model, scope].get("long_context_threshold")

    def price(self, kind: str, model: str, scope: str, mode: str, long: bool, m: int) -> float:
        """USD for one token of the kind: input, output, cache_read, cache_write, cache_write_1h."""
        rate = self.rates[model, scope]
        price = rate[kind if mode == "on_demand" else f"{mode}_{kind}"]
        if long:
            # The long price itself on demand; in every other mode the same step up.
            price *= rate[f"long_{kind}"] / rate[kind]
        for cycle in self.cycles:
            if cycle["model"] == model and cycle["extended"] <= m < cycle["ends"]:
                price *= cycle["premium"]
        return price / 1e6


# --- Requests -------------------------------------------------------------------------------------


def requests_of(workload: dict, base: dict, m: int) -> float:
    """Requests of a month: smooth growth from the anchor, (1 + g) to the twelfth part a month."""
    if (workload["launch"] or m) > m or (workload["ends"] or m) < m:
        return 0.0
    factor = workload["season"][m % 12]
    for step in range(base["anchor"] + 1, m + 1):
        year = max((y for y, (first, _) in enumerate(base["years"]) if step >= first), default=0)
        growths = workload["growth"]
        factor *= (1 + growths[min(year, len(growths) - 1)]) ** (1 / 12)
    return workload["requests"] * factor


def reach(lever: dict, m: int) -> float:
    """How much of a lever acts in the month: n of m months of its ramp."""
    return max(0.0, min(1.0, (m - lever["starts"] + 1) / lever["ramp"]))


def of_task(base: dict, kind: str, task: str) -> list[dict]:
    """The levers of a kind that act on a task."""
    return [lever for lever in base["levers"][kind] if lever["task"] in (task, None)]


class Served:
    """A part of a workload's requests that one model serves in one mode at one count of tokens."""

    def __init__(self, model, mode, requests, tokens, own):
        self.model, self.mode, self.requests = model, mode, requests
        self.tokens, self.own = tokens, own


def unrouted(workload: dict, requests: float) -> list[Served]:
    """Who serves before every lever."""
    return [Served(model, workload["mode"], requests * share, tokens, True)
            for model, share, tokens in workload["models"]]


def routed(workload: dict, served: list[Served], base: dict, m: int):
    """Who serves after routing, and for each row what it took from whom and what it brought.

    A row takes its share from each of the workload's own models but the one that it routes to.
    """
    after = [Served(s.model, s.mode, s.requests, s.tokens, s.own) for s in served]
    moves = []
    for lever in of_task(base, "routing", workload["task"]):
        taken = [Served(s.model, s.mode, s.requests * lever["share"] * reach(lever, m), s.tokens,
                        True) for s in served if s.model != lever["to"]]
        brought = Served(lever["to"], workload["mode"], sum(t.requests for t in taken),
                         lever["tokens"], False)
        for kept in after:
            kept.requests -= sum(t.requests for t in taken if kept.own and t.model == kept.model)
        after.append(brought)
        moves.append((f"{lever['task']} > {lever['to']}", taken, brought))
    return after, moves


def refreshed(workload: dict, served: list[Served], base: dict, prices: Prices, m: int):
    """Who serves after refresh. What one refresh brings, no other moves on."""
    after = []
    for old in served:
        left = 1.0
        moves = [(lever["to"], lever["tokens"], lever["share"] * reach(lever, m))
                 for lever in of_task(base, "refresh", workload["task"])
                 if lever["source"] == old.model]
        for cycle in base["cycles"]:
            # The end of a model takes what the written refreshes have left on it.
            if cycle["model"] == old.model and cycle["to"]:
                rest = 1 - sum(share for _, _, share in moves)
                moves.append((cycle["to"], cycle["tokens"], rest if m >= cycle["ends"] else 0.0))
        for to, tokens, share in moves:
            left -= share
            mode = old.mode if prices.sold(to, workload["scope"], old.mode) else "on_demand"
            after.append(Served(to, mode, old.requests * share, old.tokens * tokens, old.own))
        after.append(Served(old.model, old.mode, old.requests * left, old.tokens, old.own))
    return after


def lengths(workload: dict, model: str, prices: Prices) -> list[tuple[float, float, float, bool]]:
    """Parts of the workload's requests on a model: share, input, output, whether at long prices."""
    whole = (1.0, workload["input"], workload["output"], False)
    part = workload["long"].get(prices.threshold(model, workload["scope"]))
    if part is None:
        return [whole]
    rest = 1 - part["share"]
    return [(rest, (workload["input"] - part["share"] * part["input"]) / rest,
             (workload["output"] - part["share"] * part["output"]) / rest, False),
            (part["share"], part["input"], part["output"], True)]


# --- Costs ----------------------------------------------------------------------------------------


def cost(workload, served, base, prices, m, requests=0.0, context=False, batch=False,
         caching=False) -> float:
    """The list cost of what is served, with the levers on tokens that are asked for."""
    def total(kind, key):
        return sum(v[key] * reach(v, m) for v in of_task(base, kind, workload["task"]))

    cut = total("context", "share") if context else 0.0
    waits = total("batch", "share") if batch else 0.0
    def batched_of(one):
        return waits if one.own and prices.sold(one.model, workload["scope"], "batch") else 0.0

    amount = 0.0
    for one in served:
        batched = batched_of(one)
        calls = workload["calls"] * sum(
            other.requests * (1 - batched_of(other)) for other in served
            if other.model == one.model)
        for share, input_, output, long in lengths(workload, one.model, prices):
            def price(kind, mode=one.mode):
                return prices.price(kind, one.model, workload["scope"], mode, long, m)

            input_ = one.requests * share * input_ * one.tokens * (1 - cut)
            output = one.requests * share * output * one.tokens
            amount += (1 - batched) * (input_ * price("input") + output * price("output"))
            if batched:
                amount += batched * (
                    input_ * price("input", "batch") + output * price("output", "batch"))
            if not caching:
                continue
            for lever in of_task(base, "caching", workload["task"]):
                read, write = cached(lever, calls)
                for part, kind in ((read, "cache_read"), (write, lever["write_price"])):
                    if part * reach(lever, m):
                        amount += (1 - batched) * input_ * part * reach(lever, m) * (
                            price(kind) - price("input"))
    return amount


def reuse(lever: dict, calls: float) -> float:
    """Uses of a prefix within its life, by all calls of the workload to one model."""
    return calls * lever["life"] / (lever["prefixes"] * HOURS)


def cached(lever: dict, calls: float) -> tuple[float, float]:
    """The shares of input that are read from the cache and written to it."""
    if lever["cacheable"] is None:
        return lever["read"], lever["write"]
    misses = math.exp(-reuse(lever, calls))
    return lever["cacheable"] * (1 - misses), lever["cacheable"] * misses


def frontier_cost(workload, requests, base, prices, m) -> float:
    """Every request on the frontier model, on demand, at the workload's own tokens."""
    one = Served(base["frontier"], "on_demand", requests, 1.0, False)
    return cost(workload, [one], base, prices, m)


# --- What comes out -------------------------------------------------------------------------------


def report(base: dict, prices: Prices) -> dict:
    """Every figure by month, and its sum by contract year."""
    sums: dict[tuple, dict[int, float]] = {}

    def add(amount, m, *path):
        by_month = sums.setdefault(path, {month_: 0.0 for month_ in base["months"]})
        by_month[m] += amount

    for workload in base["workloads"]:
        for m in base["months"]:
            requests = requests_of(workload, base, m)
            before = unrouted(workload, requests)
            after, moves = routed(workload, before, base, m)
            final = refreshed(workload, after, base, prices, m)

            def at(served, **levers):
                return cost(workload, served, base, prices, m, requests, **levers)

            # Each lever is counted after those before it.
            cascade = [at(before), at(after), at(final), at(final, context=True),
                       at(final, context=True, batch=True),
                       at(final, context=True, batch=True, caching=True)]
            add(requests, m, "requests")
            add(requests, m, "requests_by_workload", workload["id"])
            add(cascade[0], m, "unrouted")
            for number_, kind in enumerate(KINDS):
                add(cascade[number_] - cascade[number_ + 1], m, kind)
            add(cascade[-1], m, "routed")
            add(cascade[0], m, "unrouted_workloads", workload["id"])
            add(cascade[-1], m, "workloads", workload["id"])
            for row, taken, brought in moves:
                add(at(taken) - at([brought]), m, "rows", row)
            for one in final:
                add(one.requests, m, "models", one.model)
            if base["frontier"]:
                add(frontier_cost(workload, requests, base, prices, m), m, "frontier")

    out = dict(months=[f"{m // 12}-{m % 12 + 1:02}" for m in base["months"]],
               by_month={}, by_year={})
    for path, amounts in sums.items():
        _set(out["by_month"], path, [amounts[m] for m in base["months"]])
        _set(out["by_year"], path, [sum(amounts[m] for m in range(first, last + 1))
                                    for first, last in base["years"]])
    return out


def _set(tree: dict, path: tuple, value) -> None:
    for key in path[:-1]:
        tree = tree.setdefault(key, {})
    tree[path[-1]] = value


def table(out: dict) -> None:
    """Print the figures by contract year for people."""
    def show(tree, indent=""):
        for key, value in tree.items():
            if isinstance(value, dict):
                print(f"{indent}{key}")
                show(value, indent + "  ")
            else:
                print(f"{indent + key:44}", "  ".join(f"{amount:16,.2f}" for amount in value))

    show(out["by_year"])


def main() -> int:
    """Read the options, meter and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scenario", metavar="FILE", required=True,
                        help="a scenario file, or - for JSON")
    parser.add_argument("--card", metavar="FILE", required=True, help="the rate card, CSV")
    parser.add_argument("--table", action="store_true", help="print a table for people")
    options = parser.parse_args()
    base = scenario(options.scenario)
    out = report(base, Prices(card(options.card), base["cycles"]))
    if options.table:
        table(out)
    else:
        json.dump(out, sys.stdout, indent=1)
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
