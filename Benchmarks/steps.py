"""The same steps as Commitbook's paths, one NumPy call each, in place and at the best size of a block.

    paths scenario.yaml --steps steps.json
    steps.py steps.json --paths 10000 [--block 2048]

The steps are those of the model's formulas, the constants already folded; a place is a row of a
block of paths. What is drawn is filled in beforehand and is not timed, so that only evaluation is.
Prints one line of JSON with the best seconds of nine and the block.
"""

from __future__ import annotations

import argparse
import json
import resource
import time

import numpy as np

BLOCKS = (256, 512, 1_024, 2_048, 4_096, 10_000)


def compiled(steps: list, rows: np.ndarray, kept: np.ndarray):
    """A list of calls, each with its operands bound, so that nothing is looked up while it runs."""
    calls = []
    scratch = np.empty(rows.shape[1], bool)
    zero = np.empty(rows.shape[1], bool)
    for operation, to, a, b, c, k in steps:
        out, x, y = rows[to] if operation != "keep" else None, rows[a], rows[b]
        plain = {
            "add": (np.add, x, y), "addConstant": (np.add, x, k),
            "subtract": (np.subtract, x, y), "subtractConstant": (np.subtract, x, k),
            "subtractOf": (np.subtract, k, x), "multiply": (np.multiply, x, y),
            "multiplyConstant": (np.multiply, x, k), "ratioConstant": (np.divide, x, k),
            "power": (np.power, x, y), "powerConstant": (np.power, x, k),
            "powerOf": (np.power, k, x), "larger": (np.fmax, x, y),
            "largerConstant": (np.fmax, x, k), "smaller": (np.fmin, x, y),
            "smallerConstant": (np.fmin, x, k), "atLeast": (np.greater_equal, x, y),
            "atLeastConstant": (np.greater_equal, x, k), "atLeastOf": (np.greater_equal, k, x),
        }.get(operation)
        if plain:
            function, left, right = plain
            calls.append((function, (left, right, out), {}))
        elif operation in ("ratio", "ratioOf"):
            left, right = (x, y) if operation == "ratio" else (k, x)
            calls.append((np.not_equal, (right, 0, zero), {}))
            calls.append((out.fill, (0,), {}))
            calls.append((np.divide, (left, right, out), {"where": zero}))
        elif operation in ("reaches", "reachesConstant", "reachesOf"):
            left, right = {"reaches": (x, y), "reachesConstant": (x, k), "reachesOf": (k, x)}[
                operation]
            calls.append((np.subtract, (left, right, out), {}))
            calls.append((np.greater_equal, (out, -0.005, out), {}))
        elif operation == "choose":
            calls.append((np.not_equal, (x, 0, scratch), {}))
            calls.append((np.copyto, (out, rows[c]), {}))
            calls.append((np.copyto, (out, y), {"where": scratch}))
        elif operation == "broadcast":
            calls.append((out.fill, (k,), {}))
        elif operation == "keep":
            calls.append((np.copyto, (kept[to], x), {}))
        elif operation == "quantile":
            calls.append((np.copyto, (out, np.linspace(0.1, 0.6, rows.shape[1])), {}))
        elif operation != "score":
            raise SystemExit(f"no such step: {operation}")
    return calls


def seconds(document: dict, paths: int, block: int) -> float:
    """The best time of nine for all blocks."""
    rows = np.zeros((document["places"], block))
    count = 1 + max(step[1] for step in document["steps"] if step[0] == "keep")
    kept = np.empty((count, block))
    calls = compiled(document["steps"], rows, kept)
    best = float("inf")
    for _ in range(9):
        start = time.perf_counter()
        for _ in range(-(-paths // block)):
            for function, operands, options in calls:
                function(*operands, **options)
        best = min(best, time.perf_counter() - start)
    return best * paths / (-(-paths // block) * block)


def main() -> None:
    """Read the steps, find the best block and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("steps")
    parser.add_argument("--paths", type=int, default=10_000)
    parser.add_argument("--block", type=int)
    options = parser.parse_args()
    with open(options.steps, encoding="utf-8") as file:
        document = json.load(file)
    blocks = [options.block] if options.block else [b for b in BLOCKS if b <= options.paths]
    with np.errstate(all="ignore"):
        times = {block: seconds(document, options.paths, block) for block in blocks}
    block = min(times, key=times.__getitem__)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"evaluation": times[block], "block": block, "peak_kilobytes": peak,
                      "steps": len(document["steps"])}))


if __name__ == "__main__":
    main()
