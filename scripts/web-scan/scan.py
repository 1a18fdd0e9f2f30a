#!/usr/bin/env python3
"""Lets wapiti attack a server with the five committees: as a guest, as people with roles, and encrypted.

    scan.py PROGRAM WAPITI [--seconds N] [--as WHO]... [--reports FOLDER]

Exits with 1 where wapiti found anything above low, or the server failed.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Tests" / "Browser"))
import program as programs  # noqa: E402
from guard import Guard  # noqa: E402

LOW = 1  # wapiti's levels: 0 information, 1 low, 2 medium, 3 high, 4 critical

# Left out: what asks a data base of others' programs from the Internet, or tries its list of others' addresses and names.
LEFT_OUT = ["htp", "nikto", "wapp", "wp_enum", "cms", "network_device", "takeover"]

# What is of the connection is tried encrypted, without a guard between.
ENCRYPTED = ["ssl", "http_headers", "cookieflags", "csp", "https_redirect", "methods", "redirect", "crlf"]

# What wapiti counts as medium and is none, with the reason.
EXPLAINED = {
    r"ciphers are acceptable for TLSv1\.3: (TLS_(AES_128_GCM_SHA256|AES_256_GCM_SHA384|CHACHA20_POLY1305_SHA256)(, )?)+$":
        "these are the suites of TLS 1.3, and no others",
    r"doesn't support secure renegotiations": "nothing is renegotiated at all",
    r"Self-signed certificate": "the certificate is the test's own",
    r"OCSP Must-Staple": "the certificate is the test's own",
    r"Extended Validation": "the certificate is the test's own",
    r"POST /check: .*anti CSRF": "it reads and keeps nothing, and takes forms of this site's pages only",
    r"anti CSRF": "wapiti knows tokens by their names only, and ours is called `form`; AccessMatrixTests sends every form without it",
}

# Who attacks: the roles of an account, or nothing for a guest.
PEOPLE = {
    "guest": None,
    "clerk": [("reader",), ("enterer", "hai-phong"), ("verifier", "hai-phong"), ("inspection",)],
    "administrator": [("administrator",), ("leader",)],
}


def wapiti(arguments, origin, folder, modules, guard=None):
    """What wapiti reports of a site."""
    report = folder / "report.json"
    command = [
        arguments.wapiti, "--url", origin + "/", "--module", modules, "--max-scan-time", str(arguments.seconds),
        "--max-attack-time", str(max(20, arguments.seconds // 4)), "--max-files-per-dir", "12", "--tasks", "4",
        "--timeout", "30", "--flush-session", "--no-bugreport", "--verify-ssl", "0", "--verbose", "1",
        "--store-session", str(folder), "--store-config", str(folder), "--format", "json", "--output", str(report),
    ]
    if guard:
        command += ["--proxy", guard.address, "--swagger", origin + "/api/v1/openapi.json"]
    with (folder / "wapiti.log").open("wb") as log:
        subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
            env={**os.environ, "NO_PROXY": "", "no_proxy": ""},
        )
    if not report.exists():
        sys.exit(f"wapiti wrote no report:\n{(folder / 'wapiti.log').read_text()[-3000:]}")
    return json.loads(report.read_text())


def found(report):
    """What was found: (level, where, what)."""
    for kind in ("vulnerabilities", "anomalies"):
        for category, entries in report[kind].items():
            for entry in entries:
                yield entry["level"], f"{entry['method']} {entry['path'][:200]}", f"{category}: {entry['info'][:300]}"


def reason(where, what):
    """Why something found is nothing wrong; None where it is."""
    return next((why for pattern, why in EXPLAINED.items() if re.search(pattern, f"{where}: {what}")), None)


def scan(who, arguments, folder):
    """Scans as somebody; how many things are wrong."""
    encrypted = who == "encrypted"
    with programs.serving("--guests", "--access-log", encrypted=encrypted) as server:
        if encrypted:
            report, guard = wapiti(arguments, server.origin, folder, ",".join(ENCRYPTED)), None
            wrong = []
        else:
            person = None
            if PEOPLE[who]:
                person = server.person()
                person.sign_in(who, server.machine.add(who, *PEOPLE[who]))
            with Guard(server.origin, person) as guard:
                modules = ",".join(["all", *("-" + name for name in LEFT_OUT)])
                report = wapiti(arguments, server.origin, folder, modules, guard)
            wrong = list(guard.failures)
            if person and person.ask("GET", "/account").status != 200:
                wrong.append("the session did not last as long as the scan")
        log = server.log.read_text()
    # Refusals and alerts are lines of their own.
    lines = [line for line in map(json.loads, filter(lambda line: line.startswith("{"), log.splitlines())) if "status" in line]
    wrong += [f"in the log: {line}" for line in log.splitlines() if "request failed" in line]
    entries = sorted(set(found(report)), reverse=True)
    wrong += [f"level {level}: {where}: {what}" for level, where, what in entries if level > LOW and not reason(where, what)]

    print(f"== {who}")
    print(f"   requests {len(lines)}, on {len({line['route'] for line in lines})} kinds of address;"
          f" pages found {report['infos'].get('crawled_pages_nbr', '?')}")
    if guard:
        print(f"   answers  {dict(sorted(guard.statuses.items()))}; withheld {guard.withheld}; elsewhere {dict(guard.elsewhere)}")
    for level, where, what in entries:
        print(f"   level {level}: {where}: {what}" + (f" ({reason(where, what)})" if level > LOW and reason(where, what) else ""))
    for line in wrong:
        print(f"   WRONG {line}")
    return len(wrong)


def main():
    options = argparse.ArgumentParser(description="Lets wapiti attack the program.")
    options.add_argument("program")
    options.add_argument("wapiti")
    options.add_argument("--seconds", type=int, default=900, help="for each scan, at most")
    options.add_argument("--as", dest="who", action="append", choices=[*PEOPLE, "encrypted"])
    options.add_argument("--reports", type=Path, help="where wapiti's reports are kept")
    arguments = options.parse_args()
    programs.BINARY = arguments.program
    # The machine may send web requests through a proxy: never these.
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"

    wrong = 0
    with tempfile.TemporaryDirectory(prefix="nhiemky-scan-") as temporary:
        for who in arguments.who or [*PEOPLE, "encrypted"]:
            folder = (arguments.reports or Path(temporary)) / who
            folder.mkdir(parents=True, exist_ok=True)
            wrong += scan(who, arguments, folder)
    print(f"{wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
