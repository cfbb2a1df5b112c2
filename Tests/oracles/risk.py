"""Northwind under uncertainty in vectorised NumPy; it shares no code with the product.

    risk.py --scenario scenario.yaml                    10,000 paths, JSON
    risk.py --scenario scenario.yaml --paths 200000 --seed 7 --threads 2
    risk.py --scenario scenario.yaml --ladder           the rungs of the ladder too
    risk.py --scenario scenario.yaml --time             the seconds that each part took
    risk.py --scenario scenario.yaml --base [--against comparison.json]

It knows the scenario file and the card of published prices, draws with random numbers of its own,
and prints for every candidate: the probability of a shortfall by contract year (`by_year`) and in
any of them (`any_year`), what is expected to be paid and its 10th, 50th and 90th percentile, the
expected shortfall of the term and its 90th percentile. Each figure has its standard error beside
it (`*_error`). `rank` lists the candidates by three of them, the least first.

`--base` prints what is paid and the shortfall by year with every range at its base, and with
`--against` compares them with a comparison in JSON: it exits 1 where one is off by more than 1e-9.

How ranges are drawn. `low to high` is a 90 % interval: an amount is lognormal, growth a lognormal
factor 1 + g, a share logit-normal. `low / base / high` is PERT. Every range has a standard normal
score of its own, eps; with `moves_with` its score is 0.7 Z + sqrt(1 - 0.49) eps, Z being the score
of the driver. Growths in a list by contract year share one score.

The same seed, paths, block and threads draw the same numbers. It reads the part of the scenario
grammar that Northwind uses and refuses the rest.

How it is made fast. A block of paths is worked on at a time, small enough for the caches, with the
paths as the last axis, in buffers that are used again. Row by row of the scenario the twelve powers
of the monthly growth factor are made by doubling; a later year is the first one scaled, and months
in which a task's levers reach equally far share the price of a token. Only what is not linear by
month, Savings Plans and the bands of support fees, is worked out for each month.
"""

from __future__ import annotations

import os

# One thread for each block: the products of small matrices must not start more of their own.
for _library in ("OPENBLAS", "MKL", "OMP"):
    os.environ.setdefault(f"{_library}_NUM_THREADS", "1")

import argparse
import csv
import json
import math
import resource
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import yaml
from scipy import special

from figures import ends, month, number

CARD = Path(__file__).resolve().parents[2] / "Sources/Rates/Card/rates.csv"

# The best size of a block for 10,000 paths is 5,000. Best of nine runs in one process, on two
# processors of 2.6 GHz with 1 MB of second-level cache each, draws and evaluation of the offers:
#
#     paths in a block          1,024  1,667  2,500  3,334  5,000  10,000
#     10,000 paths, 1 thread     41.6   33.3   30.8   28.4   27.9    31.4 ms
#     10,000 paths, 2 threads    45.0   35.1   33.6   32.3   27.3       - ms
#
# Below, the thousand or so calls for each block cost more than the arithmetic; above, the buffers
# leave the cache and their memory is new to the process. With many paths the buffers are used often
# enough for larger blocks, and two threads need them, since each call hands the interpreter's lock
# over: 100,000 paths take 231 ms in blocks of 5,000 and 210 ms in blocks of 12,500; with two
# threads 198 ms, and 138 ms in blocks of 25,000. From process to process, medians of nine: 10,000
# paths take 31.4 ms on one thread and 35.4 ms on two, so that fewer than `MANY` stay on one.
BLOCK = 5_000
BLOCK_OF_MANY = 12_500  # for each thread
MANY = 50_000

HOURS = 730
MONTHS = 12
LOADING = 0.7
NORMAL_95 = special.ndtri(0.95)
HALF_A_CENT = 0.005

SUPPORT = {
    # plan: (minimum a month, [(from this base on, this share of it)])
    "none": (0, [(0, 0)]),
    "enterprise": (5_000, [(0, 0.10), (150_000, 0.07), (500_000, 0.05), (1_000_000, 0.03)]),
    "business_plus": (29, [(0, 0.10), (10_000, 0.07), (80_000, 0.05), (250_000, 0.03)]),
}
ELIGIBILITY = {
    # class: (earns the discount, retires the commitment, shares the Marketplace cap)
    "services": (1, 1, False),
    "private_rates": (1, 1, False),
    "savings_plans": (1, 1, False),
    "models_by_aws": (1, 1, False),
    "models_through_marketplace": (0, 1, True),
    "marketplace_deployed": (0, 1, True),
    "outside_agreement": (0, 0, False),
    "marketplace_other": (0, 0, False),
}
CHANNELS = {"aws": "models_by_aws", "marketplace": "models_through_marketplace"}

# What a contract year is summed up in, and the charge class that each sum belongs to. Private rates
# and Savings Plans have two: what they cost at list, and what is taken off (a plan's saving, which
# is negative where it bills more than it covers).
SUMS = {
    "services": ("services", 0), "private_list": ("private_rates", 0),
    "private_saving": ("private_rates", "private"), "plan_list": ("savings_plans", 0),
    "plan_saving": ("savings_plans", "plan"), "models_by_aws": ("models_by_aws", 0),
    "models_through_marketplace": ("models_through_marketplace", 0),
    "marketplace_deployed": ("marketplace_deployed", 0),
    "outside_agreement": ("outside_agreement", 0), "marketplace_other": ("marketplace_other", 0),
}
SUM = {name: number_ for number_, name in enumerate(SUMS)}


# --- Ranges and how they are drawn ----------------------------------------------------------------


@dataclass(frozen=True)
class Drawn:
    """An uncertain input: the row of its values in a block."""

    row: int


@dataclass
class Range:
    """How one uncertain input follows from its normal score."""

    parts: tuple[float, ...]
    kind: str
    score: int

    def base(self) -> float:
        """The median of an interval, the base of a triple."""
        if len(self.parts) == 3:
            return self._kept(self.parts[1])
        location, _ = self.normal()
        return self._from_normal(location)

    def normal(self) -> tuple[float, float]:
        """Mean and deviation of the normal behind an interval; its ends are 90 % apart."""
        low, high = (self._to_normal(part) for part in self.parts)
        return (low + high) / 2, (high - low) / (2 * NORMAL_95)

    def table(self, unit: np.ndarray) -> np.ndarray:
        """The values at the knots of the table, from the quantiles of a PERT on 0 to 1."""
        low, _, high = self.parts
        return self._kept(low + (high - low) * unit)

    def mode(self) -> float:
        """Where the base of a triple lies between its low and its high."""
        low, base, high = self.parts
        return (base - low) / (high - low)

    def _to_normal(self, value: float) -> float:
        if self.kind == "share":
            return math.log(value / (1 - value))
        return math.log1p(value) if self.kind == "growth" else math.log(value)

    def _from_normal(self, value: float) -> float:
        if self.kind == "share":
            return 1 / (1 + math.exp(-value))
        return math.exp(value / MONTHS) if self.kind == "growth" else math.exp(value)

    def _kept(self, value):
        """Of a growth only its factor for a month is ever used."""
        return (1 + value) ** (1 / MONTHS) if self.kind == "growth" else value


class Inputs:
    """The uncertain inputs of a scenario, in the order in which they are read."""

    def __init__(self):
        self.ranges: list[Range] = []
        self.drivers: list[str] = []
        self.score_drivers: list[str | None] = []

    def read(self, text, kind: str = "quantity", driver=None, score: int | None = None):
        """A number, or a new uncertain input where the text is a range."""
        parts = ends(text)
        if len(parts) == 1:
            return (1 + parts[0]) ** (1 / MONTHS) if kind == "growth" else parts[0]
        self.ranges.append(Range(parts, kind, self.new_score(driver) if score is None else score))
        return Drawn(len(self.ranges) - 1)

    def read_growth(self, value, driver, years: int) -> list:
        """The monthly factor of each contract year; those of a list share one score."""
        values = value if isinstance(value, list) else [value]
        score = None
        if any(len(ends(each)) > 1 for each in values):
            score = self.new_score(driver)
        factors = [self.read(each, "growth", driver, score) for each in values]
        return [factors[min(year, len(factors) - 1)] for year in range(years)]

    def new_score(self, driver) -> int:
        """A normal score of its own, moving with a driver or alone."""
        if driver is not None and driver not in self.drivers:
            self.drivers.append(driver)
        self.score_drivers.append(driver)
        return len(self.score_drivers) - 1

    def base_values(self) -> np.ndarray:
        """One path on which every range is at its base."""
        return np.array([[each.base()] for each in self.ranges])


class Sampler:
    """Draws blocks of values.

    A PERT's value is looked up in a table over its normal score and interpolated: 4,097 knots keep
    it within 1e-7 of its range, and neither the normal's probability nor the beta's quantile has to
    be worked out path by path.
    """

    REACH = 6.4  # a score beyond this comes once in six billion draws and is drawn in
    KNOTS = 4_096

    def __init__(self, inputs: Inputs):
        self.inputs = inputs
        # Scores that share a driver lie side by side, so that it is added to all of them at once.
        groups = [len(inputs.drivers) if driver is None else inputs.drivers.index(driver)
                  for driver in inputs.score_drivers]
        order = sorted(range(len(groups)), key=groups.__getitem__)
        self.row_of_score = {score: row for row, score in enumerate(order)}
        self.groups = [(driver, sum(group < driver for group in groups),
                        sum(group <= driver for group in groups))
                       for driver in range(len(inputs.drivers))]
        self.tables = self._tables()

    def _tables(self) -> dict[int, np.ndarray]:
        """The table of each PERT; those whose base lies alike share the quantiles."""
        units, tables = {}, {}
        for row, each in enumerate(self.inputs.ranges):
            if len(each.parts) == 3:
                mode = round(each.mode(), 12)
                if mode not in units:
                    units[mode] = self._unit_table(each.mode())
                tables[row] = each.table(units[mode])
        return tables

    def _unit_table(self, mode: float) -> np.ndarray:
        """Quantiles of a PERT on 0 to 1: exact at every 16th knot, cubic between."""
        alpha, beta = 1 + 4 * mode, 5 - 4 * mode
        coarse = np.linspace(-self.REACH, self.REACH, self.KNOTS // 16 + 1)
        # Each half is worked out from its own tail, where nothing cancels.
        exact = np.where(
            coarse < 0, special.betaincinv(alpha, beta, special.ndtr(coarse)),
            1 - special.betaincinv(beta, alpha, special.ndtr(-coarse)))
        log_density = (special.xlogy(alpha - 1, exact) + special.xlog1py(beta - 1, -exact)
                       - special.betaln(alpha, beta))
        slope = np.exp(-coarse ** 2 / 2 - log_density) / math.sqrt(2 * math.pi)
        step = coarse[1] - coarse[0]
        t = np.linspace(0, 1, 16, endpoint=False)
        fine = (np.outer(exact[:-1], (1 + 2 * t) * (1 - t) ** 2)
                + np.outer(exact[1:], t * t * (3 - 2 * t))
                + np.outer(slope[:-1], step * t * (1 - t) ** 2)
                + np.outer(slope[1:], step * t * t * (t - 1)))
        return np.append(fine.ravel(), exact[-1])

    def draw(self, random: np.random.Generator, room: Room, count: int) -> np.ndarray:
        """Values of every uncertain input on new paths, one row each."""
        drivers = room.array("drivers", len(self.inputs.drivers), count)
        scores = room.array("scores", len(self.inputs.score_drivers), count)
        random.standard_normal(out=drivers)
        random.standard_normal(out=scores)
        shared = room.array("shared", count)
        for driver, first, after in self.groups:
            scores[first:after] *= math.sqrt(1 - LOADING ** 2)
            scores[first:after] += np.multiply(drivers[driver], LOADING, out=shared)

        values = room.array("values", len(self.inputs.ranges), count)
        for row, each in enumerate(self.inputs.ranges):
            score = scores[self.row_of_score[each.score]]
            if row in self.tables:
                self._look_up(self.tables[row], score, values[row], room)
            else:
                self._interval(each, score, values[row])
        return values

    def _look_up(self, table: np.ndarray, score: np.ndarray, out: np.ndarray, room: Room) -> None:
        """The knot below, and the part of the step above it times the difference of the knots."""
        place = room.array("shared", len(score))
        knot = room.array("knot", len(score), kind=np.intp)
        scale = self.KNOTS / (2 * self.REACH)
        np.multiply(score, scale, out=place)
        place += self.REACH * scale
        np.clip(place, 0, np.nextafter(self.KNOTS, 0), out=place)
        np.copyto(knot, place, casting="unsafe")
        place -= knot
        below = table[:-1].take(knot)
        np.subtract(table[1:].take(knot), below, out=out)
        out *= place
        out += below

    @staticmethod
    def _interval(each: Range, score: np.ndarray, out: np.ndarray) -> None:
        location, scale = each.normal()
        if each.kind == "growth":
            location, scale = location / MONTHS, scale / MONTHS
        if each.kind == "share":
            location, scale = -location, -scale
        np.multiply(score, scale, out=out)
        out += location
        np.exp(out, out=out)
        if each.kind == "share":
            out += 1
            np.reciprocal(out, out=out)


class Room:
    """Buffers of one thread, made once and used for every block."""

    def __init__(self):
        self.buffers: dict[str, np.ndarray] = {}

    def array(self, name: str, *shape: int, kind=np.float64) -> np.ndarray:
        """A buffer of this name and shape; what stands in it is left over."""
        buffer, size = self.buffers.get(name), math.prod(shape)
        if buffer is None or len(buffer) < size:
            buffer = self.buffers[name] = np.empty(size, kind)
        return buffer[:size].reshape(shape)


# --- The scenario ---------------------------------------------------------------------------------


@dataclass
class Growing:
    """What grows from the anchor on: monthly factors by year, and what each month counts."""

    factors: list
    weights: np.ndarray  # by contract year and month: the season, or 0 where it does not run

    def __post_init__(self):
        self.running = [bool(weights.any()) for weights in self.weights]
        self.even = [bool((weights == 1).all()) for weights in self.weights]

    def same_year(self, year: int, other: int) -> bool:
        """Whether two years have the same growth and the same weights."""
        return self.factors[year] == self.factors[other] and np.array_equal(
            self.weights[year], self.weights[other])


@dataclass
class Task:
    """Levers of a task class and the models that its workloads run on: what a token costs."""

    models: list  # (model's prices, share, tokens)
    routing: list
    context: list
    batch: list
    caching: list
    years: list = field(default_factory=list)  # by year: row of its first month, months to rest
    reach: dict = field(default_factory=dict)  # of each lever, one row for each price of a token
    rows: int = 0

    def levers(self) -> list:
        """Every lever, in one order."""
        return self.routing + self.context + self.batch + self.caching


@dataclass
class Lever:
    """One row of a lever."""

    starts: int
    ramp: int
    share: object
    write: object = 0.0
    tokens: object = 1.0
    to: str = ""
    prices: dict = field(default_factory=dict)

    def reach(self, at: int) -> float:
        """How far it reaches in a month."""
        return max(0.0, min(1.0, (at - self.starts + 1) / self.ramp))


@dataclass
class Workload:
    """A workload: requests and their tokens, which grow, at the prices of its task."""

    growing: Growing
    task: Task
    name: str  # the charge class
    requests: object
    input: object
    output: object


@dataclass
class Group:
    """A service group of the estate."""

    growing: Growing
    spend: object
    private: object
    eligible: bool
    plans: list


@dataclass
class Plan:
    """A Savings Plan of a group, with the months in which it bills and renews."""

    hourly: object
    renewal: object
    discount: object
    running: np.ndarray  # by contract year and month
    renewed: np.ndarray


@dataclass
class Paper:
    """The text of an agreement: all that a candidate says beside its commitments."""

    discount: list[float]
    keeps: bool = True
    burn: str = "net"
    marketplace_cap: float = 0.25
    private_stacking: str = "replace"
    shortfall_rate: float = 1.0
    support_retires: float = 0.0
    eligibility: dict = field(default_factory=dict)


@dataclass
class Candidate:
    """A paper with its commitments."""

    id: str
    commitment: list[float]
    paper: int


KNOWN = {
    "scenario": {
        "schema", "name", "as_of", "anchor", "term", "seed", "cost_of_capital", "frontier",
        "workloads", "levers", "capacity", "budgets", "estate", "savings_plans", "marketplace",
        "support", "today", "offers", "ladder", "variants", "open_questions"},
    "workload": {"app", "task", "model", "models", "scope", "requests", "input_tokens",
                 "output_tokens", "growth", "season", "launch", "ends", "moves_with"},
    "models": {"model", "share", "tokens"},
    "routing": {"task", "to", "share", "tokens", "gate", "starts", "ramp", "moves_with"},
    "context": {"task", "share", "starts", "ramp", "moves_with"},
    "batch": {"task", "share", "starts", "ramp", "moves_with"},
    "caching": {"task", "read", "write", "starts", "ramp", "moves_with"},
    "estate": {"name", "spend", "growth", "private_rate", "eligible", "moves_with"},
    "savings_plans": {"name", "covers", "commitment", "discount", "starts", "ends", "renews"},
    "marketplace": {"product", "invoice", "growth", "month", "months", "deployed_on_aws"},
    "support": {"plan", "without_agreement", "base"},
    "today": {"commitment", "discount", "ends", "clauses"},
    "offer": {"id", "name", "role", "quoted", "commitment", "discount", "clauses"},
    "clauses": {"burn", "marketplace_cap", "private_stacking", "shortfall_rate",
                "support_retires", "eligibility"},
}


def known(kind: str, row: dict) -> dict:
    """The row, where nothing in it is beyond this model."""
    unknown = set(row) - KNOWN[kind] - {"source", "as_of"}
    if unknown:
        raise SystemExit(f"{kind}: {', '.join(sorted(unknown))} is not modelled")
    return row


def card(path: Path) -> dict:
    """Prices by model and scope, USD for a million tokens, with the channel that bills it."""
    with open(path, newline="") as file:
        return {(row["model"], row["scope"]): {
            key: value if key == "channel" else float(value) for key, value in row.items()
            if value and (key == "channel" or key in (
                "input", "output", "cache_read", "cache_write", "batch_input", "batch_output"))}
            for row in csv.DictReader(file)}


class Prices:
    """The card's prices of a model."""

    def __init__(self, rates: dict):
        self.rates = rates

    def of(self, model: str, scope: str) -> dict:
        """Those of the scope, or those that hold in any."""
        return self.rates.get((model, scope)) or self.rates[model, "any"]


class Scenario:
    """A scenario file: what is certain as numbers, what is not as rows to draw."""

    def __init__(self, path: Path, prices: Prices):
        # Every plain scalar is a text, as the file has it: 2026-12 is no date and 12.5M no number.
        loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
        tree = known("scenario", yaml.load(path.read_text(), Loader=loader))
        self.inputs, self.prices = Inputs(), prices
        self.anchor = month(tree["anchor"])
        self.first = month(tree["term"]["starts"])
        self.years = int(tree["term"]["years"])
        if self.anchor + 1 != self.first:
            raise SystemExit("an anchor before the month before the term is not modelled")
        if any(row.get("proposed") != "true" for row in tree.get("capacity", [])):
            raise SystemExit("capacity that is in force is not modelled")
        levers = self._levers(tree.get("levers", {}))
        self.tasks: list[Task] = []
        self.workloads = self._workloads(tree.get("workloads", []), levers)
        self.groups = self._groups(tree.get("estate", []), tree.get("savings_plans", []))
        self.products = [self._product(row) for row in tree.get("marketplace", [])]
        support = known("support", tree.get("support", {"plan": "none"}))
        if support.get("base", "gross") != "gross":
            raise SystemExit("support on a net base is not modelled")
        self.support = [support["plan"], support.get("without_agreement", support["plan"])]
        self.papers: list[Paper] = []
        self.candidates: list[Candidate] = []
        self._candidates(tree)

    def months(self, year: int) -> range:
        """The months of a contract year."""
        return range(self.first + MONTHS * year, self.first + MONTHS * (year + 1))

    def _levers(self, tree: dict) -> dict:
        levers = {kind: [] for kind in ("routing", "context", "batch", "caching")}
        if set(tree) - set(levers):
            raise SystemExit(f"{', '.join(sorted(set(tree) - set(levers)))} is not modelled")
        for kind, rows in tree.items():
            for row in rows:
                known(kind, row)
                share = row["read" if kind == "caching" else "share"]
                driver = row.get("moves_with")
                levers[kind].append((row["task"], Lever(
                    starts=month(row["starts"]), ramp=int(row.get("ramp", "1 month").split()[0]),
                    share=self.inputs.read(share, "share", driver),
                    write=self.inputs.read(row.get("write", "0%"), "share", driver),
                    tokens=self.inputs.read(row.get("tokens", 1), "quantity", driver),
                    to=row.get("to", ""))))
        return levers

    def _workloads(self, rows: list, levers: dict) -> list[Workload]:
        workloads, tasks = [], {}
        for row in rows:
            known("workload", row)
            driver, scope, name = row.get("moves_with"), row["scope"], row["task"]
            models = row.get("models") or [{"model": row["model"], "share": "100%"}]
            channel = {self.prices.of(each["model"], scope)["channel"] for each in models}
            own = {kind: [lever for task, lever in of_kind if task == name]
                   for kind, of_kind in levers.items()}
            own["routing"] = [replace(lever, prices=self.prices.of(lever.to, scope))
                              for lever in own["routing"]]
            channel |= {lever.prices["channel"] for lever in own["routing"]}
            if len(channel) > 1:
                raise SystemExit(f"{row['app']}: models of two channels are not modelled")
            # Workloads of a task on the same models pay the same for a token.
            key = (name, scope, *(tuple(known("models", each).items()) for each in models))
            uncertain = any(len(ends(each[part])) > 1 for each in models
                            for part in ("share", "tokens") if part in each)
            if key not in tasks or uncertain:
                tasks[key] = Task(models=[
                    (self.prices.of(each["model"], scope) | {"model": each["model"]},
                     self.inputs.read(each["share"], "share", driver),
                     self.inputs.read(each.get("tokens", 1), "quantity", driver))
                    for each in models], **own)
                self.tasks.append(self._reached(tasks[key]))
            workloads.append(Workload(
                growing=self._growing(row, driver), task=tasks[key],
                name=CHANNELS[channel.pop()],
                requests=self.inputs.read(row["requests"], "quantity", driver),
                input=self.inputs.read(row["input_tokens"], "quantity", driver),
                output=self.inputs.read(row["output_tokens"], "quantity", driver)))
            if workloads[-1].name == "models_by_aws" and tasks[key].levers():
                raise SystemExit(f"{row['app']}: levers on models billed by AWS are not modelled")
        return workloads

    def _reached(self, task: Task) -> Task:
        """Find how far the task's levers reach in each month, and from when on in a year they rest.

        A price of a token is worked out once for each row of `reaches`: for the months of a year
        one by one until the last change, then once for the rest of it.
        """
        reaches = []
        for year in range(self.years):
            by_month = [tuple(lever.reach(m) for lever in task.levers()) for m in self.months(year)]
            rest = MONTHS - 1
            while rest and by_month[rest - 1] == by_month[-1]:
                rest -= 1
            if rest == 0 and by_month[0] in reaches:
                task.years.append((reaches.index(by_month[0]), 0))
            else:
                task.years.append((len(reaches), rest))
                reaches += by_month[:rest + 1]
        for number_, lever in enumerate(task.levers()):
            task.reach[id(lever)] = np.array([reach[number_] for reach in reaches])[:, None]
        task.rows = len(reaches)
        return task

    def _growing(self, row: dict, driver) -> Growing:
        season = [float(factor) for factor in row.get("season", [1] * MONTHS)]
        launch = month(row["launch"]) if "launch" in row else 0
        end = month(row["ends"]) if "ends" in row else math.inf
        weights = np.array([[season[m % MONTHS] if launch <= m <= end else 0.0
                             for m in self.months(year)] for year in range(self.years)])
        factors = self.inputs.read_growth(row.get("growth", "0% per year"), driver, self.years)
        return Growing(factors, weights)

    def _groups(self, rows: list, plans: list) -> list[Group]:
        return [Group(
            growing=self._growing(known("estate", row), row.get("moves_with")),
            spend=self.inputs.read(row["spend"], "quantity", row.get("moves_with")),
            private=self.inputs.read(row.get("private_rate", "0%"), "share",
                                     row.get("moves_with")),
            eligible=row.get("eligible", "true") == "true",
            plans=[self._plan(plan) for plan in plans if plan["covers"] == row["name"]])
            for row in rows]

    def _plan(self, row: dict) -> Plan:
        known("savings_plans", row)
        starts = month(row["starts"]) if "starts" in row else self.anchor
        last = month(row["ends"])
        renews = row.get("renews", "none")
        hourly = self.inputs.read(row["commitment"])
        every = [list(self.months(year)) for year in range(self.years)]
        return Plan(
            hourly=hourly, discount=self.inputs.read(row["discount"], "share"),
            # The same again is the same draw.
            renewal={"same": hourly, "none": 0.0}[renews] if renews in ("same", "none")
            else self.inputs.read(renews),
            running=np.array([[float(starts <= m <= last) for m in year] for year in every]),
            renewed=np.array([[float(m > last) for m in year] for year in every]))

    def _product(self, row: dict):
        """A Marketplace product: its charge class, its invoice, and when it comes."""
        known("marketplace", row)
        months = [int(m) for m in row.get("months") or [row["month"]]]
        growing = Growing(self._growing(row, None).factors, np.array([
            [1 / len(months) if m % MONTHS + 1 in months else 0.0 for m in self.months(year)]
            for year in range(self.years)]))
        deployed = row.get("deployed_on_aws", "false") == "true"
        return ("marketplace_deployed" if deployed else "marketplace_other", growing,
                self.inputs.read(row["invoice"]))

    # Candidates

    def _candidates(self, tree: dict) -> None:
        """No agreement, today's terms continued, the offers and the rungs of the ladder."""
        self._candidate("no-agreement", [0.0] * self.years, Paper([0.0] * self.years, keeps=False))
        if "today" in tree:
            today = known("today", tree["today"])
            self._candidate("todays-terms", self._each_year(today["commitment"]), Paper(
                self._each_year(today["discount"]), **self._clauses(today.get("clauses", {}))))
        for offer in tree.get("offers", []):
            known("offer", offer)
            self._candidate(offer["id"], self._each_year(offer["commitment"]), Paper(
                self._each_year(offer["discount"]), **self._clauses(offer.get("clauses", {}))))
        self.offered = len(self.candidates)
        if "ladder" in tree:
            self._ladder(tree["ladder"])

    def _candidate(self, key: str, commitment: list[float], paper: Paper) -> None:
        if paper not in self.papers:
            self.papers.append(paper)
        self.candidates.append(Candidate(key, commitment, self.papers.index(paper)))

    def _ladder(self, tree: dict) -> None:
        """Sizes that nobody has quoted, on the paper of one that somebody has."""
        sizes, step = tree["commitments"].split(" by ")
        (low, high), step = ends(sizes), number(step)
        like = next(each for each in self.candidates if each.id == tree["like"])
        for ramp in tree["ramps"]:
            growth = 0.0 if ramp == "flat" else number(ramp)
            for rung in range(round((high - low) / step) + 1):
                size = low + rung * step
                key = f"{like.id}-at-{size / 1e6:g}M"
                key += "" if ramp == "flat" else f"-ramp-{100 * growth:g}"
                self.candidates.append(Candidate(
                    key, [size * (1 + growth) ** year for year in range(self.years)], like.paper))

    def _each_year(self, value) -> list[float]:
        values = value if isinstance(value, list) else [value] * self.years
        return [number(each) for each in values]

    @staticmethod
    def _clauses(tree: dict) -> dict:
        known("clauses", tree)
        clauses = {key: value if key in ("burn", "private_stacking") else number(value)
                   for key, value in tree.items() if key != "eligibility"}
        if clauses.get("private_stacking", "replace") not in ("replace", "multiply"):
            raise SystemExit("the better of rate and discount is not modelled")
        clauses["eligibility"] = {}
        for name, said in tree.get("eligibility", {}).items():
            earns, retires, capped = ELIGIBILITY[name]
            said_capped = said.get("capped", "marketplace" if capped else "false")
            if said_capped not in ("false", "marketplace"):
                raise SystemExit(f"{name}: the cap {said_capped} is not modelled")
            clauses["eligibility"][name] = (
                number(said.get("earns", earns)), number(said.get("retires", retires)),
                said_capped == "marketplace")
        return clauses


# --- The model ------------------------------------------------------------------------------------


class Model:
    """What every candidate pays and lacks on the paths of a block."""

    def __init__(self, scenario: Scenario, ladder: bool):
        self.scenario = scenario
        self.candidates = scenario.candidates if ladder else (
            scenario.candidates[:scenario.offered])
        self.weights = [self._paper_weights(year) for year in range(scenario.years)]

    def _paper_weights(self, year: int) -> np.ndarray:
        """For each paper: how the year's sums make its usage, and its burn beside and in caps."""
        rows = []
        for paper in self.scenario.papers:
            rules = ELIGIBILITY | paper.eligibility
            usage, uncapped, capped = ([0.0] * len(SUMS) for _ in range(3))
            for place, (name, taken_off) in enumerate(SUMS.values()):
                earns, retires, is_capped = rules[name]
                sign = -1.0 if taken_off else 1.0
                if taken_off == "private" and not paper.keeps:
                    continue
                replaced = (name == "private_rates" and paper.keeps
                            and paper.private_stacking == "replace")
                net = sign * (1 - (0 if replaced else earns * paper.discount[year]))
                burn = {"net": net, "net_of_plans": sign,
                        "gross": 0.0 if taken_off else sign}[paper.burn]
                usage[place] = net
                (capped if is_capped else uncapped)[place] = retires * burn
            rows += [usage, uncapped, capped]
        return np.array(rows)

    def evaluate(self, values: np.ndarray, room: Room, paid: np.ndarray, short: np.ndarray,
                 each_year=None) -> np.ndarray:
        """Fill what is paid and what is short over the term, by candidate and path.

        Returns how many paths run short, by candidate: in each contract year, and in any. The
        shortfalls by year go to `each_year` where it is given.
        """
        scenario, count = self.scenario, values.shape[1]
        sums = room.array("sums", scenario.years, len(SUMS), count)
        bases = room.array("bases", scenario.years, MONTHS, count)
        sums.fill(0)
        bases.fill(0)
        work = Block(values, room, sums, bases)
        for group in scenario.groups:
            work.add_group(group)
        for task in scenario.tasks:
            prices = work.token_prices(task)
            for workload in scenario.workloads:
                if workload.task is task:
                    if workload.name == "models_by_aws":
                        work.add_native(workload, prices)
                    else:
                        work.add_workload(workload, prices)
        for name, growing, invoice in scenario.products:
            work.add_product(name, growing, invoice)
        fees = {}
        for plan in dict.fromkeys(scenario.support):
            fees[plan] = work.support_fees(plan)
        return self._settle(sums, fees, room, paid, short, each_year)

    def _settle(self, sums, fees, room, paid, short, each_year) -> np.ndarray:
        """Charge the papers, then hold the burn of each against the candidates' commitments."""
        scenario, count = self.scenario, sums.shape[2]
        counts = np.zeros((len(self.candidates), scenario.years + 1), np.int64)
        by_paper = room.array("by_paper", scenario.years, len(scenario.papers), 3, count)
        in_full = room.array("in_full", scenario.years, len(scenario.papers), count)
        usage = room.array("usage", len(scenario.papers), count)
        for year, weights in enumerate(self.weights):
            np.matmul(weights, sums[year], out=by_paper[year].reshape(-1, count))
            for number_, paper in enumerate(scenario.papers):
                fee = fees[scenario.support[0 if paper.keeps else 1]][year]
                by_paper[year, number_, 0] += fee
                if paper.support_retires:
                    by_paper[year, number_, 1] += paper.support_retires * fee
        np.add.reduce(by_paper[:, :, 0], axis=0, out=usage)
        np.add(by_paper[:, :, 1], by_paper[:, :, 2], out=in_full)
        # Where no path of the block reaches its cap, or none its commitment, there is less to do.
        most_capped, least_in_full = by_paper[:, :, 2].max(axis=2), in_full.min(axis=2)
        gap = room.array("gap", count)
        for row, candidate in enumerate(self.candidates):
            number_ = candidate.paper
            paper, lacks = scenario.papers[number_], short[row]
            lacks.fill(0)
            for year, commitment in enumerate(candidate.commitment):
                limit = paper.marketplace_cap * commitment
                if most_capped[year, number_] <= limit:
                    if least_in_full[year, number_] >= commitment:
                        continue
                    np.subtract(commitment, in_full[year, number_], out=gap)
                else:
                    np.minimum(by_paper[year, number_, 2], limit, out=gap)
                    gap += by_paper[year, number_, 1]
                    np.subtract(commitment, gap, out=gap)
                np.maximum(gap, 0, out=gap)
                counts[row, year] = np.count_nonzero(gap > HALF_A_CENT)
                lacks += gap
                if each_year is not None:
                    each_year[row, year] = gap
            if counts[row].any():
                counts[row, -1] = np.count_nonzero(lacks > HALF_A_CENT)
            np.add(usage[number_], lacks if paper.shortfall_rate == 1 else np.multiply(
                paper.shortfall_rate, lacks, out=gap), out=paid[row])
        return counts


class Block:
    """One block of paths: the values drawn for it, and the sums that its rows add up to."""

    def __init__(self, values: np.ndarray, room: Room, sums: np.ndarray, bases: np.ndarray):
        self.values, self.room, self.sums, self.bases = values, room, sums, bases
        self.count = values.shape[1]

    def of(self, number_):
        """A certain number, or the values of an uncertain one."""
        return self.values[number_.row] if isinstance(number_, Drawn) else number_

    def powers(self, factor) -> np.ndarray:
        """The first twelve powers of a monthly factor, by doubling what is there."""
        powers = self.room.array("powers", MONTHS, self.count)
        powers[0] = self.of(factor)
        np.multiply(powers[0], powers[0], out=powers[1])
        np.multiply(powers[:2], powers[1], out=powers[2:4])
        np.multiply(powers[:4], powers[3], out=powers[4:8])
        np.multiply(powers[:4], powers[7], out=powers[8:12])
        return powers

    def growing_years(self, growing: Growing, scale):
        """For each year in which it runs: the year, its start's level × scale, and its powers."""
        level = self.room.array("level", self.count)
        level[:] = scale
        factor, powers = None, None
        for year, running in enumerate(growing.running):
            if not any(growing.running[year:]):
                return
            if growing.factors[year] != factor:
                factor = growing.factors[year]
                powers = self.powers(factor)
            if running:
                yield year, level, powers
            level *= powers[-1]

    def months_of(self, growing: Growing, scale):
        """For each year in which it runs: the year, and its amount by month."""
        amounts = self.room.array("amounts", MONTHS, self.count)
        for year, level, powers in self.growing_years(growing, scale):
            np.multiply(powers, level, out=amounts)
            if not growing.even[year]:
                amounts *= growing.weights[year][:, None]
            yield year, amounts

    # What AWS bills counts for support by the month.

    def add_group(self, group: Group) -> None:
        """A service group: what plans cover of it, and the rest at list or at its private rate."""
        total, covered = self.room.array("total", self.count), self.room.array("part", self.count)
        for year, amounts in self.months_of(group.growing, self.of(group.spend)):
            self.bases[year] += amounts
            sums = self.sums[year]
            np.add.reduce(amounts, axis=0, out=total)
            if group.plans:
                self._cover(group, year, amounts, covered)
                total -= covered
            if not group.eligible:
                sums[SUM["outside_agreement"]] += total
            elif isinstance(group.private, Drawn) or group.private:
                sums[SUM["private_list"]] += total
                total *= self.of(group.private)
                sums[SUM["private_saving"]] += total
            else:
                sums[SUM["services"]] += total

    def _cover(self, group: Group, year: int, amounts: np.ndarray, covered: np.ndarray) -> None:
        """What the group's plans cover in the year; what they bill unused counts for support."""
        bill, capacity = 0.0, 0.0
        for plan in group.plans:
            for hourly, months in ((plan.hourly, plan.running), (plan.renewal, plan.renewed)):
                # One number for each month, or for each month and path where it is uncertain.
                hourly = np.multiply.outer(months[year] * HOURS, np.atleast_1d(self.of(hourly)))
                bill = bill + hourly
                capacity = capacity + hourly / (1 - self.of(plan.discount))
        within = np.minimum(amounts, capacity, out=amounts)
        np.add.reduce(within, axis=0, out=covered)
        self.sums[year, SUM["plan_list"]] += covered
        self.sums[year, SUM["plan_saving"]] += covered
        self.sums[year, SUM["plan_saving"]] -= bill.sum(axis=0)
        if (within < capacity).any():
            self.bases[year] += bill * (1 - np.divide(
                within, capacity, out=np.ones_like(within), where=capacity > 0))

    def add_native(self, workload: Workload, prices) -> None:
        """A workload on models that AWS bills."""
        price_in, price_out = (price[0] for price in prices)
        scale = self.of(workload.requests) / 1e6 * (
            self.of(workload.input) * price_in + self.of(workload.output) * price_out)
        total = self.room.array("total", self.count)
        for year, amounts in self.months_of(workload.growing, scale):
            self.bases[year] += amounts
            self.sums[year, SUM["models_by_aws"]] += np.add.reduce(amounts, axis=0, out=total)

    # What others bill is needed by the year only.

    def add_workload(self, workload: Workload, prices) -> None:
        """A workload on models billed through Marketplace: tokens of a year times their prices."""
        growing, task = workload.growing, workload.task
        tokens_in = self.of(workload.requests) / 1e6 * self.of(workload.input)
        tokens_out = self.of(workload.requests) / 1e6 * self.of(workload.output)
        whole, part, ramp, *costs = (self.room.array(name, self.count) for name in (
            "whole", "part", "ramp", "cost of input", "cost of output"))
        whole_year = None
        for year, level, powers in self.growing_years(growing, 1.0):
            if whole_year is None or not growing.same_year(year, whole_year):
                months, whole_year = powers, year
                if not growing.even[year]:
                    months = self.room.array("amounts", MONTHS, self.count)
                    np.multiply(powers, growing.weights[year][:, None], out=months)
                np.add.reduce(months, axis=0, out=whole)
            first, rest = task.years[year]
            if rest:
                np.add.reduce(months[rest:], axis=0, out=part)
            # The months until the levers rest one by one, and the others together.
            for price, tokens, out in zip(prices, (tokens_in, tokens_out), costs):
                np.multiply(price[first + rest], part if rest else whole, out=out)
                if rest:
                    out += np.einsum("mp,mp->p", price[first:first + rest], months[:rest],
                                     out=ramp)
                out *= tokens
            cost = np.add(*costs, out=costs[0])
            cost *= level
            self.sums[year, SUM[workload.name]] += cost

    def token_prices(self, task: Task) -> tuple:
        """What a million of the workload's tokens cost, in and out: a row for each reach of levers.

        Without levers these are the models' own prices.
        """
        if not task.levers():
            return tuple([sum(self.of(share) * self.of(tokens) * prices[kind]
                              for prices, share, tokens in task.models)]
                         for kind in ("input", "output"))
        totals = [self.room.array(name, task.rows, self.count) for name in ("in", "out")]
        room_left, room_price, moved, work = (
            self.room.array(name, task.rows, self.count)
            for name in ("left", "price", "moved", "work"))
        begun = False
        for prices, share, tokens in task.models:
            left = self._less(1.0, [(task.reach[id(lever)], lever.share) for lever in task.routing
                                    if lever.to != prices["model"]], room_left, work)
            if isinstance(share, Drawn) or isinstance(tokens, Drawn) or share * tokens != 1:
                left = np.multiply(left, self.of(share) * self.of(tokens), out=room_left)
            for kind, total in zip(("input", "output"), totals):
                price = self._price(task, prices, kind, room_price, work)
                np.multiply(left, price, out=work if begun else total)
                if begun:
                    total += work
            begun = True
        for lever in task.routing:
            # What already runs on the model that a row routes to stays there.
            stays = sum(self.of(share) for prices, share, _ in task.models
                        if prices["model"] == lever.to)
            np.multiply(task.reach[id(lever)],
                        self.of(lever.share) * self.of(lever.tokens) * (1 - stays), out=moved)
            for kind, total in zip(("input", "output"), totals):
                price = self._price(task, lever.prices, kind, room_price, work, batch=False)
                total += np.multiply(moved, price, out=work)
        if task.context:
            totals[0] *= self._less(
                1.0, [(task.reach[id(lever)], lever.share) for lever in task.context],
                room_left, work)
        return tuple(totals)

    def _less(self, whole: float, parts: list, out: np.ndarray, work: np.ndarray):
        """A number less what each lever takes off as far as it reaches."""
        if not parts:
            return whole
        for number_, (reach, share) in enumerate(parts):
            np.multiply(-reach, self.of(share), out=work if number_ else out)
            if number_:
                out += work
        out += whole
        return out

    def _price(self, task: Task, prices: dict, kind: str, out: np.ndarray, work: np.ndarray,
               batch: bool = True):
        """The price of a model's token, less what caching and batch take off."""
        plain, waiting = prices[kind], prices.get(f"batch_{kind}")
        caching = task.caching if kind == "input" else []
        batch = task.batch if batch and waiting is not None else []
        parts = [(task.reach[id(lever)] * (plain - prices[f"cache_{access}"]), share)
                 for lever in caching
                 for access, share in (("read", lever.share), ("write", lever.write))]
        if not (caching and batch):
            parts += [(task.reach[id(lever)] * (plain - waiting), lever.share) for lever in batch]
            return self._less(plain, parts, out, work)
        # The part that waits pays its own price, whatever the cache would have taken off.
        cached = self._less(plain, parts, out, work)
        waits = sum(task.reach[id(lever)] * self.of(lever.share) for lever in batch)
        cached += waits * (waiting - cached)
        return cached

    def add_product(self, name: str, growing: Growing, invoice) -> None:
        """A Marketplace product."""
        for year in range(len(growing.weights)):
            if all(factor == 1 for factor in growing.factors):
                self.sums[year, SUM[name]] += self.of(invoice) * growing.weights[year].sum()
        if any(factor != 1 for factor in growing.factors):
            for year, amounts in self.months_of(growing, self.of(invoice)):
                self.sums[year, SUM[name]] += amounts.sum(axis=0)

    def support_fees(self, plan: str) -> np.ndarray:
        """The fees of each year: every month's base falls into bands."""
        minimum, bands = SUPPORT[plan]
        fees = self.room.array(f"fees {plan}", len(self.bases), self.count)
        fee, above = (self.room.array(name, MONTHS, self.count) for name in ("amounts", "powers"))
        for year, base in enumerate(self.bases):
            np.multiply(base, bands[-1][1], out=fee)
            # A band adds the difference of its rate and the next one's, up to where it ends.
            for (_, rate), (start, next_rate) in zip(bands, bands[1:]):
                np.minimum(base, start, out=above)
                above *= rate - next_rate
                fee += above
            np.maximum(fee, minimum, out=fee)
            np.add.reduce(fee, axis=0, out=fees[year])
        return fees


# --- The paths ------------------------------------------------------------------------------------


@dataclass
class Outcome:
    """What the paths come to: by candidate and path, and how often a year runs short."""

    paid: np.ndarray
    short: np.ndarray
    counts: np.ndarray
    seconds: dict


def paths(model: Model, sampler: Sampler, count: int, block: int | None, threads: int,
          seed: int) -> Outcome:
    """Draw and evaluate all paths, block by block; each block has a random stream of its own."""
    started = time.perf_counter()
    block = block or (BLOCK if count < MANY else BLOCK_OF_MANY * threads)
    paid = np.empty((len(model.candidates), count))
    short = np.empty_like(paid)
    # Blocks of one size, as many for each thread, so that none waits for another.
    step = math.ceil(count / (threads * math.ceil(count / (threads * block))))
    starts = range(0, count, step)
    streams = np.random.SeedSequence(seed).spawn(len(starts))
    own = threading.local()

    def work(start: int, stream) -> tuple:
        room = own.__dict__.setdefault("room", Room())
        end = min(start + step, count)
        before = time.perf_counter()
        random = np.random.Generator(np.random.SFC64(stream))
        values = sampler.draw(random, room, end - start)
        between = time.perf_counter()
        counts = model.evaluate(values, room, paid[:, start:end], short[:, start:end])
        return counts, between - before, time.perf_counter() - between

    if threads == 1:
        results = [work(*job) for job in zip(starts, streams)]
    else:
        with ThreadPoolExecutor(threads) as pool:
            results = list(pool.map(work, starts, streams))
    return Outcome(
        paid, short, sum(counts for counts, _, _ in results),
        # Threads work at the same time, so that each part takes its share of the whole.
        dict(draws=sum(seconds for _, seconds, _ in results) / threads,
             evaluation=sum(seconds for _, _, seconds in results) / threads,
             total=time.perf_counter() - started))


def percentiles(values: np.ndarray, places: list[float]) -> list[tuple[float, float]]:
    """The percentile at each place, interpolated between ranks, with its standard error.

    The error is half the distance of the two order statistics that lie one standard error of their
    rank to either side. Only the ranks that are asked for are brought into their places.
    """
    last = len(values) - 1
    spans = []
    for place in places:
        middle, error = place * last, math.sqrt(len(values) * place * (1 - place))
        spans.append((middle, max(0, round(middle - error)), min(last, round(middle + error))))
    ranks = {rank for middle, left, right in spans
             for rank in (left, right, math.floor(middle), min(last, math.floor(middle) + 1))}
    ordered = np.partition(values, sorted(ranks))
    found = []
    for middle, left, right in spans:
        low, high = ordered[math.floor(middle)], ordered[min(last, math.floor(middle) + 1)]
        found.append((float(low + (middle - math.floor(middle)) * (high - low)),
                      float((ordered[right] - ordered[left]) / 2)))
    return found


def mean(values: np.ndarray) -> tuple[float, float]:
    """The mean with its standard error."""
    return float(values.mean()), float(values.std(ddof=1) / math.sqrt(len(values)))


def figures(key: str, paid: np.ndarray, short: np.ndarray, counts: np.ndarray) -> dict:
    """The figures of one candidate with their standard errors."""
    probability = counts / len(paid)
    error = np.sqrt(probability * (1 - probability) / len(paid))
    (p10, e10), (p50, e50), (p90, e90) = percentiles(paid, [0.1, 0.5, 0.9])
    expected_paid, paid_error = mean(paid)
    expected_short = short_error = short_90 = short_90_error = 0.0
    if counts.any():
        expected_short, short_error = mean(short)
        ((short_90, short_90_error),) = percentiles(short, [0.9])
    return dict(
        id=key,
        probability_of_shortfall=dict(
            by_year=probability[:-1].tolist(), by_year_error=error[:-1].tolist(),
            any_year=float(probability[-1]), any_year_error=float(error[-1])),
        expected_paid=expected_paid, expected_paid_error=paid_error,
        paid=dict(p10=p10, p10_error=e10, p50=p50, p50_error=e50, p90=p90, p90_error=e90),
        expected_shortfall=expected_short, expected_shortfall_error=short_error,
        shortfall_p90=short_90, shortfall_p90_error=short_90_error)


def summary(model: Model, outcome: Outcome, threads: int) -> dict:
    """The figures of every candidate, and their ranks."""
    rows = ([each.id for each in model.candidates], outcome.paid, outcome.short, outcome.counts)
    if threads == 1:
        candidates = list(map(figures, *rows))
    else:
        with ThreadPoolExecutor(threads) as pool:
            candidates = list(pool.map(figures, *rows))
    rank = {key: [each["id"] for each in sorted(candidates, key=lambda each: each[key])]
            for key in ("expected_paid", "expected_shortfall", "shortfall_p90")}
    return dict(paths=outcome.paid.shape[1], candidates=candidates, rank=rank)


# --- The base case --------------------------------------------------------------------------------


def base_case(model: Model) -> list[dict]:
    """Every candidate with every range at its base."""
    values = model.scenario.inputs.base_values()
    shape = (len(model.candidates), 1)
    paid, short = np.empty(shape), np.empty(shape)
    each_year = np.zeros((len(model.candidates), model.scenario.years, 1))
    model.evaluate(values, Room(), paid, short, each_year)
    return [dict(id=candidate.id, total_paid=float(paid[row, 0]),
                 shortfall=each_year[row, :, 0].tolist())
            for row, candidate in enumerate(model.candidates)]


def differences(ours: list[dict], path: Path) -> tuple[float, int, list[str]]:
    """Against a comparison: the largest relative error, what agrees, and what does not."""
    theirs = {row["id"]: row for row in json.loads(path.read_text())["candidates"]}
    largest, agreed, wrong = 0.0, 0, []
    for row in ours:
        if row["id"] not in theirs:
            wrong.append(f"{row['id']} is not in the comparison")
            continue
        pairs = [(row["total_paid"], theirs[row["id"]]["total_paid"], "paid")]
        pairs += [(a, b, f"shortfall of year {year + 1}") for year, (a, b) in enumerate(
            zip(row["shortfall"], theirs[row["id"]]["shortfall"]))]
        for a, b, what in pairs:
            error = abs(a - b) / max(abs(a), abs(b), 1)
            largest = max(largest, error)
            agreed += error <= 1e-9
            if error > 1e-9:
                wrong.append(f"{row['id']}: {what}: {a} here, {b} there")
    return largest, agreed, wrong


# --- The command ----------------------------------------------------------------------------------


def arguments() -> argparse.Namespace:
    """The options."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scenario", metavar="FILE", required=True, type=Path)
    parser.add_argument("--card", metavar="FILE", default=CARD, type=Path, help="prices, CSV")
    parser.add_argument("--paths", metavar="N", default=10_000, type=int)
    parser.add_argument("--block", metavar="N", type=int, help="paths in a block, at most")
    parser.add_argument("--threads", metavar="N", default=1, type=int,
                        help=f"used from {MANY:,} paths on: fewer are faster on one")
    parser.add_argument("--seed", metavar="N", default=1, type=int)
    parser.add_argument("--ladder", action="store_true", help="the rungs of the ladder too")
    parser.add_argument("--time", action="store_true", help="print seconds, not the figures")
    parser.add_argument("--base", action="store_true", help="every range at its base")
    parser.add_argument("--against", metavar="FILE", type=Path,
                        help="with --base: a comparison in JSON that must agree")
    return parser.parse_args()


def main() -> int:
    """Read the options, draw, evaluate and print."""
    options = arguments()
    started = time.perf_counter()
    scenario = Scenario(options.scenario, Prices(card(options.card)))
    model = Model(scenario, options.ladder)
    if options.base:
        found = base_case(model)
        if options.against is None:
            print(json.dumps(dict(candidates=found), indent=1))
            return 0
        largest, agreed, wrong = differences(found, options.against)
        print("\n".join(wrong + [f"{agreed} figures agree; the largest relative difference is "
                                 f"{largest:.1e}"]))
        return 1 if wrong else 0
    sampler = Sampler(scenario.inputs)
    setup = time.perf_counter() - started
    threads = options.threads if options.paths >= MANY else 1
    outcome = paths(model, sampler, options.paths, options.block, threads, options.seed)
    before = time.perf_counter()
    result = summary(model, outcome, threads)
    summing_up = time.perf_counter() - before
    if options.time:
        seconds = outcome.seconds
        result = dict(
            draws=seconds["draws"], evaluation=seconds["evaluation"], percentiles=summing_up,
            total=seconds["total"] + summing_up, setup=setup,
            peak_kilobytes=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (
                1024 if sys.platform == "darwin" else 1))
        print(json.dumps(result))
    else:
        print(json.dumps(dict(seed=options.seed) | result, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
