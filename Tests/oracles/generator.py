"""Checks a random generator against NumPy's Philox4x64-10, and its scores against the normal.

    generator.py < drawn.json

Standard input is one JSON object with either part or both:

    {"words": [{"key": ["0", "0"], "counter": ["0", "0", "0", "0"],
                "output": ["1609…", "…", "…", "…"]}],
     "scores": [[0.31, -1.20, …], [0.07, 2.01, …]]}

Words are unsigned numbers of 64 bits, in decimal, least significant word first. Each output must be
NumPy's for that key and counter, and NumPy must first reproduce the known answers that the authors
of the generator publish.

Of each series of scores it tests whether they are normal (Kolmogorov-Smirnov), whether their
probabilities fill 100 bins evenly (chi-square), and whether a score tells anything of the next one;
of each pair of series, whether one tells anything of the other. It prints every p-value and exits 1
where one is not above 1e-4, or a word is wrong.
"""

from __future__ import annotations

import itertools
import argparse
import json
import sys

import numpy as np
from scipy import stats

LEAST = 1e-4
BINS = 100

# From the known-answer file of Random123 (Salmon, Moraes, Dror and Shaw), philox4x64 of 10 rounds:
# counter, key and output.
KNOWN_ANSWERS = [
    ([0x0000000000000000] * 4, [0x0000000000000000] * 2,
     [0x16554d9eca36314c, 0xdb20fe9d672d0fdc, 0xd7e772cee186176b, 0x7e68b68aec7ba23b]),
    ([0xffffffffffffffff] * 4, [0xffffffffffffffff] * 2,
     [0x87b092c3013fe90b, 0x438c3c67be8d0224, 0x9cc7d7c69cd777b6, 0xa09caebf594f0ba0]),
    ([0x243f6a8885a308d3, 0x13198a2e03707344, 0xa4093822299f31d0, 0x082efa98ec4e6c89],
     [0x452821e638d01377, 0xbe5466cf34e90c6c],
     [0xa528f45403e61d95, 0x38c72dbd566e9788, 0xa5a1610e72fd18b5, 0x57bd43b5e52b7fe6]),
]


def words(key: list[int], counter: list[int]) -> list[int]:
    """The four words that NumPy's Philox has for a key and a counter."""
    at = sum(word << (64 * place) for place, word in enumerate(counter))
    # NumPy counts on before its first block, so that it has to start one earlier.
    before = (at - 1) % 2 ** 256
    generator = np.random.Philox(
        key=sum(word << (64 * place) for place, word in enumerate(key)), counter=before)
    return [int(word) for word in generator.random_raw(4)]


def wrong_words(rows: list[dict]) -> list[str]:
    """What is not NumPy's, in words."""
    wrong = []
    for row in rows:
        key, counter, output = ([int(word) for word in row[part]]
                                for part in ("key", "counter", "output"))
        expected = words(key, counter)
        if output != expected:
            wrong.append(f"key {key}, counter {counter}: {output}, and NumPy has {expected}")
    return wrong


def tests(series: list[np.ndarray]):
    """The name and the p-value of every test."""
    for number, scores in enumerate(series):
        yield f"series {number}: normal", stats.kstest(scores, "norm").pvalue
        bins = np.bincount(
            np.minimum((stats.norm.cdf(scores) * BINS).astype(int), BINS - 1), minlength=BINS)
        yield f"series {number}: even in {BINS} bins", stats.chisquare(bins).pvalue
        yield (f"series {number}: independent of the one before",
               stats.pearsonr(scores[:-1], scores[1:]).pvalue)
    for (one, a), (other, b) in itertools.combinations(enumerate(series), 2):
        count = min(len(a), len(b))
        yield (f"series {one} and {other}: independent",
               stats.pearsonr(a[:count], b[:count]).pvalue)


def main() -> int:
    """Read what was drawn, test it and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--input", type=argparse.FileType("r"), default=sys.stdin)
    drawn = json.load(parser.parse_args().input)
    if not drawn.get("words") and not drawn.get("scores"):
        raise SystemExit("nothing to check: neither words nor scores")
    failed = []
    for counter, key, output in KNOWN_ANSWERS:
        if words(key, counter) != output:
            failed.append("NumPy does not reproduce a known answer of Philox4x64-10")
    if drawn.get("words"):
        failed += wrong_words(drawn["words"])
        print(f"{len(drawn['words'])} blocks of words compared with NumPy's Philox4x64-10")
    series = [np.array(scores, float) for scores in drawn.get("scores", [])]
    for number, scores in enumerate(series):
        if len(scores) < 10 * BINS or not np.isfinite(scores).all():
            raise SystemExit(f"series {number}: at least {10 * BINS} finite scores are needed")
    for name, p_value in tests(series):
        print(f"{name}: p = {p_value:.4f}")
        if not p_value > LEAST:
            failed.append(f"{name}: p = {p_value:.1e} is not above {LEAST}")
    print("\n".join(failed), file=sys.stderr, end="\n" if failed else "")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
