#!/usr/bin/env python3
"""How long pages take for a guest and for people who are signed in, asked in turn.

    scripts/page-speed.py PROGRAM [ROUNDS]

Prints a table: milliseconds (median) of the guest's page, and the others' as ratios to it. `/account`, which no guest has, is held
against the guest's first page.
"""

import os
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "Tests" / "Browser"))
import program as programs  # noqa: E402

PAGES = ["/", "/units/hai-phong", "/units/hai-phong/scorecard?period=2015-2020", "/targets",
         "/figures/hai-phong-dang-bo/D01/2015-07-20--P5Y", "/account"]

PEOPLE = {
    "reads everything": [("reader",)],
    "reads one committee": [("reader", "hai-phong")],
    "has six roles": [("reader",), ("enterer", "hai-phong"), ("verifier", "ha-noi"), ("reader", "da-nang"), ("teller",), ("inspection",)],
}


def main():
    programs.BINARY = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    with programs.serving("--guests") as server:
        callers = {"guest": server.person()}
        for number, (who, roles) in enumerate(PEOPLE.items()):
            callers[who] = server.person()
            callers[who].sign_in(f"p{number}", server.machine.add(f"p{number}", *roles))
        times = {}
        for turn in range(rounds + 10):
            for page in PAGES:
                for who, person in callers.items():
                    if page == "/account" and who == "guest":
                        continue
                    start = time.perf_counter()
                    status = person.ask("GET", page).status
                    taken = (time.perf_counter() - start) * 1000
                    assert status == 200, f"{page} answered {who} with {status}"
                    if turn >= 10:
                        times.setdefault((page, who), []).append(taken)
        medians = {key: statistics.median(values) for key, values in times.items()}
        print(f"median of {rounds}, asked in turn; load of the machine {os.getloadavg()[0]:.1f}\n")
        print("| page | guest, ms |" + "".join(f" {who} |" for who in PEOPLE))
        print("|---|---:|" + "---:|" * len(PEOPLE))
        for page in PAGES:
            own = medians.get((page, "guest"))
            base = own or medians["/", "guest"]
            print(f"| `{page}` | {f'{own:.2f}' if own else '–'} |" + "".join(
                f" {medians[page, who] / base:.2f} |" for who in PEOPLE))


if __name__ == "__main__":
    main()
