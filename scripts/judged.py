"""Judged texts: what they say of their claims, and how the program's findings are held against them."""

import json
import math
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "Tests" / "CheckerTests" / "Judged"


def read(path):
    """The texts of a file, one JSON object a line."""
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def place(text, words, occurrence=1):
    """Where the n-th occurrence of some words stands: (start, end), or None."""
    start = -1
    for _ in range(occurrence or 1):
        start = text.find(words, start + 1)
        if start < 0:
            return None
    return (start, start + len(words))


def overlap(first, second):
    return first is not None and second is not None and first[0] < second[1] and second[0] < first[1]


def check(program, texts):
    """The program's findings for each text, in order; each with the place of the figure it judges."""
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for number, text in enumerate(texts):
            name = Path(folder) / f"{number:06}.txt"
            name.write_text(text, encoding="utf-8")
            names.append(str(name))
        findings = [[] for _ in texts]
        for first in range(0, len(names), 500):
            run = subprocess.run(
                [program, "check", "--all", "--format", "json", *names[first : first + 500]],
                capture_output=True, text=True, check=False)
            if run.returncode not in (0, 1):
                raise SystemExit(run.stderr)
            for finding in json.loads(run.stdout):
                # The judged figure comes last among the operands.
                figure = finding["operands"][-1] if finding["operands"] else finding
                finding["figure"] = (figure["start"], figure["end"])
                findings[int(Path(finding["file"]).stem)].append(finding)
    return findings


def spans(finding):
    return [(operand["start"], operand["end"]) for operand in finding["operands"]] or [finding["figure"]]


def detected(finding, figure, operands):
    """Whether a finding is about a labelled claim: its figure, or its figure among others of the claim."""
    if overlap(finding["figure"], figure):
        return True
    found = spans(finding)
    return any(overlap(span, figure) for span in found) and any(
        overlap(span, operand) for span in found for operand in operands)


def wilson(hits, total):
    """The 95 % interval of a share (Wilson, 1927)."""
    if total == 0:
        return (0.0, 1.0)
    z = 1.959964
    share = hits / total
    middle = share + z * z / (2 * total)
    width = z * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    scale = 1 + z * z / total
    return ((middle - width) / scale, (middle + width) / scale)


def percent(hits, total):
    """`85,5 % (71/83; 76,4–91,5)`"""
    if total == 0:
        return "–"
    low, high = wilson(hits, total)
    return f"{hits / total:.1%} ({hits}/{total}; {low:.1%}–{high:.1%})"
