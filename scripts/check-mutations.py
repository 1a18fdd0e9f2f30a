#!/usr/bin/env python3
"""Makes right figures wrong, one at a time, and counts how many the program catches.

    scripts/check-mutations.py [--missed] [FILE.jsonl…]

Taken are the claims labelled right whose figures are tied by an equation and printed exactly (no hơn, gần, khoảng, no range, no
number in words). The judged figure is pushed outside its rounding interval, and outside what the rounding of the other figures
leaves open (1,35 ÷ 1,2 may be 7,6 to 17,8 per cent more): a count by 1 to 9, anything else by 7 per cent and at least three of
its last digit, or as far as it takes. It is caught when the program then calls a figure of that claim wrong, or another figure because
of the pushed one ("63 % of 46/75 should be 61,3 %"); `asked` counts those it asks about as well.
"""

import argparse
import collections
import os
import random
import re

import judged

RELATIONS = {"difference", "growth", "ratio", "share", "sum", "product", "average"}
# What the labels call right without an equation between printed figures.
LOOSE = ("implied", "trap", "approx", "overlap", "range", "word", "votes", "enumeration", "partial", "bound", "between",
         "series", "anniversary", "days", "target")
APPROXIMATE = re.compile(r"(hơn|gần|khoảng|trên|xấp xỉ|dưới|chừng|ước|từ|đến|không quá|tối thiểu)\s*$")
NUMBER = re.compile(r"\d[\d.,]*\d|\d")


def pushed(words, chance, reach=1):
    """The words with their number changed, `reach` times as far as at first; None where it cannot be read for certain."""
    match = NUMBER.search(words)
    if not match or NUMBER.search(words, match.end()):
        return None
    number = match.group(0)
    if re.fullmatch(r"\d{1,3}(\.\d{3})*(,\d+)?|\d+(,\d+)?", number) is None:
        return None
    whole, _, fraction = number.partition(",")
    value = int(whole.replace(".", "") + fraction)
    if fraction or "%" in words or re.search(r"nghìn|triệu|tỷ|tỉ", words):
        step = reach * max(3, round(value * 0.07))
    else:
        step = reach * chance.randint(1, 9)
    value = value + step if chance.random() < 0.5 or value <= step else value - step
    digits = str(value).rjust(len(fraction) + 1, "0")
    head, tail = (digits[: -len(fraction)], digits[-len(fraction) :]) if fraction else (digits, "")
    if len(head) > 3 and ("." in whole or len(whole) <= 3):
        head = f"{int(head):,}".replace(",", ".")
    return words[: match.start()] + head + ("," + tail if tail else "") + words[match.end() :]


SCALES = (("nghìn tỷ", 12), ("ngàn tỷ", 12), ("tỷ", 9), ("tỉ", 9), ("triệu", 6), ("nghìn", 3), ("ngàn", 3))


def interval(words, after=""):
    """The numbers that the first number in some words may stand for, in single units; None where none is read. A count stands for itself."""
    match = NUMBER.search(words)
    if not match or re.fullmatch(r"\d{1,3}(\.\d{3})*(,\d+)?|\d+(,\d+)?", match.group(0)) is None:
        return None
    whole, _, fraction = match.group(0).partition(",")
    value = int(whole.replace(".", "") + fraction) / 10 ** len(fraction)
    tail = (words[match.end() :] + after)[:14].strip()
    power = next((power for name, power in SCALES if tail.startswith(name)), 0)
    is_measured = fraction or power or tail.startswith("%") or tail.startswith("ha")
    half = 0.5 / 10 ** len(fraction) if is_measured else 0
    return ((value - half) * 10**power, (value + half) * 10**power)


def deserved(text, claim, operands):
    """What the other figures allow the judged one to be, by the claim's relation, as printed; None where that cannot be told."""
    if len(operands) < 2 or None in operands:
        return None
    spans = [interval(text[start:end], text[end : end + 12]) for start, end in operands]
    start = judged.place(text, claim["figure"], claim.get("occurrence", 1))
    stated = interval(claim["figure"], text[start[1] : start[1] + 12] if start else "")
    if None in spans or not stated or min(low for low, _ in spans) <= 0:
        return None
    if claim["relation"] == "sum":
        results = [(sum(low for low, _ in spans), sum(high for _, high in spans))]
    elif len(spans) != 2:
        return None
    else:
        forms = {
            "difference": [lambda a, b: a - b, lambda a, b: b - a],
            "growth": [lambda a, b: (a / b - 1) * 100, lambda a, b: (b / a - 1) * 100, lambda a, b: (1 - a / b) * 100, lambda a, b: (1 - b / a) * 100],
            "share": [lambda a, b: a / b * 100, lambda a, b: b / a * 100],
            "ratio": [lambda a, b: a / b * 100, lambda a, b: b / a * 100, lambda a, b: a / b, lambda a, b: b / a],
            "product": [lambda a, b: a * b],
            "average": [lambda a, b: a / b, lambda a, b: b / a],
        }[claim["relation"]]
        results = [sorted(form(a, b) for a in spans[0] for b in spans[1]) for form in forms]
    return next(((each[0], each[-1]) for each in results if each[0] <= stated[1] and each[-1] >= stated[0]), None)


def lead(text, figure, words):
    """What stands before the number itself, whether the label holds it ("khoảng 425 tấn") or not."""
    return text[max(0, figure[0] - 14) : figure[0]] + words[: NUMBER.search(words).start()]


def jobs(path, chance):
    for item in judged.read(path):
        for claim in item["claims"]:
            if claim["verdict"] != "consistent" or claim["relation"] not in RELATIONS:
                continue
            if any(word in item["pattern"] for word in LOOSE):
                continue
            figure = judged.place(item["text"], claim["figure"], claim.get("occurrence", 1))
            words = pushed(claim["figure"], chance)
            if figure is None or words is None or APPROXIMATE.search(lead(item["text"], figure, claim["figure"])):
                continue
            allowed = deserved(item["text"], claim, [judged.place(item["text"], words) for words in claim["operands"]])
            for reach in range(2, 40):
                printed = interval(words, item["text"][figure[1] : figure[1] + 12]) if allowed else None
                if not printed or printed[1] < allowed[0] or printed[0] > allowed[1]:
                    break
                words = pushed(claim["figure"], chance, reach) or words
            text = item["text"][: figure[0]] + words + item["text"][figure[1] :]
            operands = [judged.place(text, operand) for operand in claim["operands"]]
            yield item, claim, words, text, (figure[0], figure[0] + len(words)), operands


END = re.compile(r"[.!?](?=\s+[A-ZĐÀ-Ỹ])|\n")


def in_one_sentence(text, figure, place):
    """Whether no sentence ends between the two."""
    return not END.search(text[min(figure[0], place[0]) : max(figure[1], place[1])])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--missed", action="store_true", help="list what was not caught")
    parser.add_argument("files", nargs="*", default=[str(path) for path in sorted(judged.FOLDER.glob("*.jsonl"))])
    options = parser.parse_args()
    program = os.environ.get("NHIEMKY_BINARY", str(judged.ROOT / ".build" / "release" / "nhiemky"))
    for path in options.files:
        tries = list(jobs(path, random.Random(2026)))
        found = judged.check(program, [text for _, _, _, text, _, _ in tries])
        caught, totals = collections.Counter(), collections.Counter()
        asked = 0
        together = collections.Counter()
        for (item, claim, words, text, figure, operands), findings in zip(tries, found):
            totals[claim["relation"]] += 1
            hit = any(
                finding["verdict"] == "inconsistent"
                and (any(judged.overlap(finding["figure"], place) for place in [figure, *operands])
                     or any(judged.overlap(place, figure) for place in judged.spans(finding)))
                for finding in findings)
            near = all(place and in_one_sentence(text, figure, place) for place in operands)
            together["caught"] += hit and near
            together["all"] += near
            caught[claim["relation"]] += hit
            asked += hit or any(
                finding["verdict"] == "unverifiable" and judged.overlap(finding["figure"], figure) for finding in findings)
            if options.missed and not hit:
                print(f"not caught {item['id']}: {claim['figure']} → {words} ({claim['check']})\n    {text}")
        print(f"{os.path.basename(path)}: {judged.percent(sum(caught.values()), sum(totals.values()))}; with questions {judged.percent(asked, sum(totals.values()))}")
        print(f"    all figures in one sentence: {judged.percent(together['caught'], together['all'])}")
        for relation in sorted(totals):
            print(f"    {relation:<12} {caught[relation]:>4} of {totals[relation]}")


if __name__ == "__main__":
    main()
