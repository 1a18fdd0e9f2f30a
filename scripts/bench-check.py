#!/usr/bin/env python3
"""Times `nhiemky check` over texts of growing size, beside `grep -E` for digits over the same text.

    scripts/bench-check.py PROGRAM [SIZE_IN_MB…]

The text is the judged texts of the tests, one a line, each followed by three lines of their words without figures, repeated up to
the size: about as many figures as a report has, and far more that are wrong. `--dense` leaves out the lines without figures. Each
reading is the best of three runs (one above 10 MB), the start of the program included; memory is the highest resident size.
"""

import os
import re
import subprocess
import sys
import tempfile
import time

import judged


def sample(size, dense=False):
    texts = [item["text"] for path in sorted(judged.FOLDER.glob("*.jsonl")) for item in judged.read(path)]
    plain = [re.sub(r"[\d%/][\d.,%/-]*", "", text).replace("\n", " ") for text in texts]
    lines = []
    for number, text in enumerate(texts):
        lines.append(text)
        if not dense:
            lines += [plain[(number * 7 + turn * 131) % len(plain)] for turn in range(1, 4)]
    text = ("\n".join(lines) + "\n").encode()
    return (text * (size // len(text) + 1))[:size].rsplit(b"\n", 1)[0] + b"\n"


def run(arguments):
    """Seconds and peak memory in MB."""
    start = time.perf_counter()
    with tempfile.TemporaryFile() as output:
        # grep stops at the first hit when it writes to the null device.
        process = subprocess.Popen(arguments, stdout=output, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"{arguments}: exit status {os.waitstatus_to_exitcode(status)}")
    return seconds, usage.ru_maxrss / 1024


def best(arguments, times):
    readings = [run(arguments) for _ in range(times)]
    return min(seconds for seconds, _ in readings), max(memory for _, memory in readings)


def main(program, sizes, dense):
    print(f"{'check':<12}{'seconds':>10}{'MB/s':>8}{'peak MB':>10}{'grep s':>10}{'times grep':>12}")
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            name = os.path.join(folder, "text.txt")
            with open(name, "wb") as file:
                file.write(sample(size, dense))
            times = 3 if size <= 10_000_000 else 1
            seconds, memory = best([program, "check", name], times)
            plain, _ = best(["grep", "-oE", "[0-9]+([.,][0-9]+)*", name], times)
            label = f"{size / 1e6:g} MB" if size >= 1e6 else f"{size / 1e3:g} kB"
            print(f"{label:<12}{seconds:>10.3f}{size / 1e6 / seconds:>8.1f}{memory:>10.0f}{plain:>10.3f}{seconds / plain:>12.1f}")


if __name__ == "__main__":
    numbers = [argument for argument in sys.argv[2:] if argument != "--dense"]
    chosen = [int(float(size) * 1e6) for size in numbers] or [75_000, 1_000_000, 10_000_000, 100_000_000]
    main(sys.argv[1], chosen, "--dense" in sys.argv)
