#!/usr/bin/env python3
"""Counts what a test run left behind, and ends with `N passed, N failed`.

Usage: count-tests.py FOLDER, where FOLDER holds outcomes.txt (step, tab, exit status) and JUnit reports.
Each failed test is named before the counts, so that the end of a log tells which it was.
A step without reports counts as one check. A suite that failed, or reported nothing, without a failed test
in its reports counts as one failure more: a crash is never a pass.
"""

import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

# Which reports belong to which step.
REPORTS = {"checker tests": "checker*.xml", "swift tests": "swift*.xml", "browser tests": "browser*.xml"}


def count(report):
    """Passed, failed and skipped test cases of one JUnit report; names the failed ones."""
    passed = failed = skipped = 0
    try:
        root = ElementTree.parse(report).getroot()
    except ElementTree.ParseError as error:
        print(f"{report}: unreadable report: {error}", file=sys.stderr)
        return 0, 1, 0
    for case in root.iter("testcase"):
        if case.find("failure") is not None or case.find("error") is not None:
            failed += 1
            print(f"FAILED {case.get('classname', '')}.{case.get('name', '')}")
        elif case.find("skipped") is not None:
            skipped += 1
        else:
            passed += 1
    return passed, failed, skipped


def main(folder):
    total_passed = total_failed = 0
    for line in (folder / "outcomes.txt").read_text().splitlines():
        step, status = line.rsplit("\t", 1)
        ended_well = status == "0"
        passed = failed = skipped = 0
        if step in REPORTS:
            for report in sorted(folder.glob(REPORTS[step])):
                counts = count(report)
                passed, failed, skipped = passed + counts[0], failed + counts[1], skipped + counts[2]
            if failed == 0 and (not ended_well or passed == 0):
                failed = 1
        else:
            passed, failed = (1, 0) if ended_well else (0, 1)
        note = f", {skipped} skipped" if skipped else ""
        print(f"{step:<20} {passed} passed, {failed} failed{note}")
        total_passed += passed
        total_failed += failed
    print(f"{total_passed} passed, {total_failed} failed")
    return 1 if total_failed or not total_passed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
