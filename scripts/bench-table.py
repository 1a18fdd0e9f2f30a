#!/usr/bin/env python3
"""Turns the readings of wrk into a table. Usage: bench-table.py FOLDER ROUNDS

Requests per second are the mean of the rounds, p99 the worst of them.
"""

import re
import sys
from pathlib import Path

MILLISECONDS = {"us": 0.001, "ms": 1, "s": 1000, "m": 60000}
ROWS = [
    ("overview", "/"),
    ("scorecard", "/units/hai-phong/scorecard?period=2015-2020"),
    ("peer", "/ of the plain-text server"),
]


def reading(text, name):
    failed = re.search(r"Non-2xx or 3xx responses: (\d+)|Socket errors: (.*)", text)
    if failed:
        sys.exit(f"{name}: not every request was answered: {failed.group()}")
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1))
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s|m)", text).groups()
    answers, size, kind = re.search(r"(\d+) requests in [^,]+, ([\d.]+)(B|KB|MB|GB) read", text).groups()
    read = float(size) * 1024 ** ["B", "KB", "MB", "GB"].index(kind)
    return rate, float(number) * MILLISECONDS[unit], read / int(answers) / 1024


def main(folder, rounds):
    results = {}
    for name, _ in ROWS:
        readings = [
            reading((folder / f"{name}.{turn}.txt").read_text(), name) for turn in range(1, rounds + 1)
        ]
        rates, latencies, sizes = zip(*readings)
        results[name] = (sum(rates) / rounds, max(latencies), max(sizes))
    plain = results["peer"][0]
    print(f"{'page':<46}{'requests/s':>12}{'p99 ms':>9}{'KB each':>9}{'of the peer':>13}")
    for name, title in ROWS:
        rate, latency, size = results[name]
        print(f"{title:<46}{rate:>12,.0f}{latency:>9.1f}{size:>9.1f}{rate / plain:>12.1%}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
