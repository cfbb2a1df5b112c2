"""Checks values at given probabilities against SciPy's quantiles of the same distribution.

    distributions.py [--tolerance 1e-9] < lines.json

Each line of standard input is one range with some of its values:

    {"distribution": "pert", "kind": "growth", "low": 0.3, "base": 0.45, "high": 0.65,
     "p": [0.05, 0.5, 0.95], "values": [0.336, 0.456, 0.591]}

The distributions are lognormal, logit-normal, normal, uniform, pert and triangular; the kinds
quantity, growth and share; only pert and triangular have a base. The ends of an interval are its
5th and 95th percentiles, except that a uniform one's are the least and the most. A lognormal growth
is a factor 1 + g. A normal is drawn in to where its kind has a meaning: amounts from 0, growth from
-1, shares from 0 to 1.

It prints the largest relative error of each distribution and exits 1 where one is above the
tolerance. Growth is compared as a factor 1 + g, so that growth near 0 is not held to digits that
nothing uses.
"""

from __future__ import annotations

import argparse
import json
import sys

import numpy as np
from scipy import stats

NORMAL_95 = stats.norm.ppf(0.95)
LIMITS = {"quantity": (0, np.inf), "growth": (-1, np.inf), "share": (0, 1)}


def of_interval(low: float, high: float):
    """The normal distribution whose 5th and 95th percentiles these are."""
    return stats.norm((low + high) / 2, (high - low) / (2 * NORMAL_95))


def lognormal(row: dict, p: np.ndarray) -> np.ndarray:
    """The logarithm is normal: of an amount, or of the factor of a growth."""
    shift = 1 if row["kind"] == "growth" else 0
    return np.exp(of_interval(*np.log([row["low"] + shift, row["high"] + shift])).ppf(p)) - shift


def logit_normal(row: dict, p: np.ndarray) -> np.ndarray:
    """The logarithm of the odds is normal."""
    low, high = row["low"], row["high"]
    return 1 / (1 + np.exp(-of_interval(*np.log([low / (1 - low), high / (1 - high)])).ppf(p)))


def normal(row: dict, p: np.ndarray) -> np.ndarray:
    """Normal, drawn in to the limits of its kind."""
    return np.clip(of_interval(row["low"], row["high"]).ppf(p), *LIMITS[row["kind"]])


def uniform(row: dict, p: np.ndarray) -> np.ndarray:
    """As likely anywhere between its ends."""
    return stats.uniform(row["low"], row["high"] - row["low"]).ppf(p)


def pert(row: dict, p: np.ndarray) -> np.ndarray:
    """A beta distribution between low and high with its mode at the base."""
    low, width = row["low"], row["high"] - row["low"]
    mode = (row["base"] - low) / width
    return stats.beta(1 + 4 * mode, 5 - 4 * mode, low, width).ppf(p)


def triangular(row: dict, p: np.ndarray) -> np.ndarray:
    """A density that rises to the base and falls from there."""
    low, width = row["low"], row["high"] - row["low"]
    return stats.triang((row["base"] - low) / width, low, width).ppf(p)


DISTRIBUTIONS = {"lognormal": lognormal, "logit-normal": logit_normal, "normal": normal,
                 "uniform": uniform, "pert": pert, "triangular": triangular}


def errors(row: dict) -> np.ndarray:
    """The relative error of each value of a line; infinite where a value is no number."""
    p, values = np.array(row["p"], float), np.array(row["values"], float)
    if p.shape != values.shape or not p.size:
        raise SystemExit(f"{row}: there must be a value for each p")
    expected = DISTRIBUTIONS[row["distribution"]](row, p)
    shift = 1 if row["kind"] == "growth" else 0
    size = np.maximum(np.abs(expected + shift), np.abs(values + shift))
    error = np.abs(values - expected) / np.where(size == 0, 1, size)
    return np.where(np.isfinite(error), error, np.inf)


def main() -> int:
    """Read the lines, compare and print the largest error of each distribution."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tolerance", metavar="RELATIVE", type=float, default=1e-9)
    parser.add_argument("--input", type=argparse.FileType("r"), default=sys.stdin)
    options = parser.parse_args()
    largest: dict[str, tuple[float, str]] = {}
    counts: dict[str, int] = {}
    for line in filter(str.strip, options.input):
        row = json.loads(line)
        error = errors(row)
        worst = int(error.argmax())
        where = (f"{row['kind']} {row['low']} / {row.get('base', '-')} / {row['high']}, "
                 f"p {row['p'][worst]}: {row['values'][worst]}")
        name = row["distribution"]
        counts[name] = counts.get(name, 0) + len(error)
        largest[name] = max(largest.get(name, (-1.0, "")), (float(error[worst]), where))
    if not counts:
        raise SystemExit("nothing to check")
    for name, (error, where) in sorted(largest.items()):
        print(f"{name}: {counts[name]} values, largest relative error {error:.1e} ({where})")
    return 1 if any(not error <= options.tolerance for error, _ in largest.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
