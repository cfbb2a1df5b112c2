#!/usr/bin/env python3
"""Units of capacity against measured requests, by plain loops that share no code with the program.

    capacity.py USAGE.csv --input 100000 --output 10000 --units 12

Prints as JSON: requests, minutes, tokens by minute of the clock (those without requests included),
mean and peak, and for 1 to N units the tokens that are served and those that overflow, a minute on
the mean, each direction by itself.
"""

import argparse
import csv
import datetime
import json


def by_minute(path):
    """Input and output by minute of the clock."""
    sums = {}
    rows = 0
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            minute = datetime.datetime.strptime(row["TIMESTAMP"][:16], "%Y-%m-%d %H:%M")
            tokens = sums.setdefault(minute, [0, 0])
            tokens[0] += int(row["ContextTokens"])
            tokens[1] += int(row["GeneratedTokens"])
            rows += 1
    first, last = min(sums), max(sums)
    count = int((last - first).total_seconds()) // 60 + 1
    step = datetime.timedelta(minutes=1)
    return rows, [sums.get(first + number * step, [0, 0]) for number in range(count)]


def direction(tokens, unit, most):
    """What 1 to N units serve and leave of one direction."""
    mean = sum(tokens) / len(tokens)
    served = [
        sum(min(units * unit, some) for some in tokens) / len(tokens)
        for units in range(1, most + 1)
    ]
    return {
        "by_minute": tokens,
        "sum": sum(tokens),
        "mean": mean,
        "peak": max(tokens),
        "peak_to_average": max(tokens) / mean,
        "served": served,
        "overflow": [mean - some for some in served],
    }


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("usage")
    arguments.add_argument("--input", type=float, required=True)
    arguments.add_argument("--output", type=float, required=True)
    arguments.add_argument("--units", type=int, required=True)
    options = arguments.parse_args()
    rows, minutes = by_minute(options.usage)
    print(
        json.dumps(
            {
                "rows": rows,
                "minutes": len(minutes),
                "input": direction([some[0] for some in minutes], options.input, options.units),
                "output": direction([some[1] for some in minutes], options.output, options.units),
            }
        )
    )


if __name__ == "__main__":
    main()
