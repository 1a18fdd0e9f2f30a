#!/usr/bin/env python3
"""Holds what the program finds in judged texts against their labels.

    scripts/check-score.py [--alarms] FILE.jsonl…

An alarm is right when its figure, or one of the figures of the claim it is about, is labelled wrong there. A claim is detected
when the program says anything of its figure. `--alarms` lists each alarm that is not right.
"""

import argparse
import collections
import os

import judged


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--alarms", action="store_true", help="list the false alarms")
    parser.add_argument("--missed", action="store_true", help="list the errors not found")
    parser.add_argument("files", nargs="*", default=[str(path) for path in sorted(judged.FOLDER.glob("*.jsonl"))])
    options = parser.parse_args()
    program = os.environ.get("NHIEMKY_BINARY", str(judged.ROOT / ".build" / "release" / "nhiemky"))
    for path in options.files:
        score(program, path, options)


def score(program, path, options):
    items = judged.read(path)
    found = judged.check(program, [item["text"] for item in items])
    relations = collections.defaultdict(lambda: [0, 0])
    errors = errors_found = alarms = alarms_right = 0
    verdicts = collections.Counter()
    wrong_alarms, missed = [], []
    for item, findings in zip(items, found):
        labels = []
        for claim in item["claims"]:
            figure = judged.place(item["text"], claim["figure"], claim.get("occurrence", 1))
            operands = [judged.place(item["text"], words) for words in claim["operands"]]
            labels.append((claim, figure, operands))
            hits = [finding for finding in findings if judged.detected(finding, figure, operands)]
            counts = relations[claim["relation"]]
            counts[1] += 1
            counts[0] += bool(hits)
            if hits:
                verdicts[(claim["verdict"], hits[0]["verdict"])] += 1
            if claim["verdict"] == "inconsistent":
                errors += 1
                alarmed = any(
                    finding["verdict"] == "inconsistent"
                    and any(judged.overlap(finding["figure"], place) for place in [figure, *operands])
                    for finding in findings)
                errors_found += alarmed
                if not alarmed:
                    missed.append((item, claim))
        for finding in findings:
            if finding["verdict"] != "inconsistent":
                continue
            alarms += 1
            right = any(
                claim["verdict"] == "inconsistent"
                and any(judged.overlap(finding["figure"], place) for place in [figure, *operands])
                for claim, figure, operands in labels)
            alarms_right += right
            if not right:
                wrong_alarms.append((item, finding))
    hits = sum(counts[0] for counts in relations.values())
    total = sum(counts[1] for counts in relations.values())
    print(f"{os.path.basename(path)}: {len(items)} texts, {total} claims")
    print(f"  alarms right      {judged.percent(alarms_right, alarms)}")
    print(f"  errors found      {judged.percent(errors_found, errors)}")
    print(f"  claims detected   {judged.percent(hits, total)}")
    for relation, counts in sorted(relations.items()):
        print(f"    {relation:<12} {counts[0]:>4} of {counts[1]}")
    print("  label → verdict:", ", ".join(f"{a} → {b} {n}" for (a, b), n in sorted(verdicts.items())))
    if options.alarms:
        for item, finding in wrong_alarms:
            print(f"  false alarm {item['id']} [{finding['rule']}]: {finding['summary']}\n    {item['text']}")
    if options.missed:
        for item, claim in missed:
            print(f"  missed {item['id']}: {claim['figure']} ({claim['check']})\n    {item['text']}")


if __name__ == "__main__":
    main()
