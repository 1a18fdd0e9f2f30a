#!/usr/bin/env python3
"""Lets schemathesis ask the API, as a guest and as programs with tokens, for what its description allows and what it does not.

    fuzz.py PROGRAM VENV [--cases N] [--seed N] [--as WHO]... [further arguments of schemathesis]

Exits with 1 where schemathesis found anything, or the server failed.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "Tests" / "Browser"))
import program as programs  # noqa: E402

# Who asks: scopes of a token and roles of its owner; a guest has neither.
CALLERS = {
    "guest": None,
    "reader": (["read"], [("reader",)]),
    "widest": (["read", "check", "journal"], [("reader",), ("inspection",), ("enterer",), ("verifier",), ("approver",), ("leader",)]),
}


def fuzz(who, arguments, rest):
    """Asks as somebody; whether all was well."""
    with programs.serving("--access-log", *([] if CALLERS[who] else ["--guests"])) as server:
        headers = []
        if CALLERS[who]:
            scopes, roles = CALLERS[who]
            person = server.person()
            person.sign_in(who, server.machine.add(who, *roles))
            headers = ["--header", f"Authorization: Bearer {person.make_token(scopes)}"]
        done = subprocess.run(
            [arguments.venv / "bin" / "schemathesis", "--config-file", HERE / "schemathesis.toml", "run",
             server.origin + "/api/v1/openapi.json", "--max-examples", str(arguments.cases), "--continue-on-failure",
             *headers, *(["--seed", str(arguments.seed)] if arguments.seed else []), *rest],
        )
        log = server.log.read_text().splitlines()
    # Refusals and alerts are lines of their own.
    lines = [json.loads(line) for line in log if line.startswith("{")]
    answers = [line for line in lines if "status" in line]
    failures = [line for line in log if "request failed" in line]
    failures += [str(line) for line in answers if line["status"] == 500]
    statuses = Counter(line["status"] for line in answers)
    print(f"== {who}: {len(answers)} requests, answers {dict(sorted(statuses.items()))}, {len(failures)} failures of the server")
    for line in failures[:20]:
        print("   " + re.sub(r"nk_\S+", "nk_…", line))
    return done.returncode == 0 and not failures


def main():
    options = argparse.ArgumentParser(description="Sends the API what its description allows, and what it does not.")
    options.add_argument("program")
    options.add_argument("venv", type=Path)
    options.add_argument("--cases", type=int, default=300, help="for each operation")
    options.add_argument("--seed", type=int)
    options.add_argument("--as", dest="who", action="append", choices=CALLERS)
    arguments, rest = options.parse_known_args()
    programs.BINARY = os.path.abspath(arguments.program)
    # The machine may send web requests through a proxy: never these.
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"

    with tempfile.TemporaryDirectory() as folder:
        description = Path(folder) / "openapi.json"
        subprocess.run([programs.BINARY, "openapi", "--output", description], check=True)
        subprocess.run([arguments.venv / "bin" / "openapi-spec-validator", description], check=True)
    results = [fuzz(who, arguments, rest) for who in arguments.who or CALLERS]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
