#!/usr/bin/env python3
"""Saves every page, wide and narrow, as a picture. Usage: screenshots.py FOLDER"""

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "Tests" / "Browser"))

from playwright.sync_api import sync_playwright  # noqa: E402

import addresses  # noqa: E402
import program  # noqa: E402


def file_name(name, width):
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "overview"
    return f"{plain}-{width}.png"


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    with program.running_program() as origin, sync_playwright() as playwright:
        browser = program.launch_chromium(playwright)
        for viewport in program.VIEWPORTS.values():
            page = browser.new_page(viewport=viewport)
            for name in addresses.PAGES:
                try:
                    address = name if name.startswith("/") else addresses.first_link(page, origin, name)
                    answer = page.goto(origin + address)
                    picture = folder / file_name(name, viewport["width"])
                    page.screenshot(path=picture, full_page=True)
                    print(f"{answer.status} {address} -> {picture}")
                except AssertionError as problem:
                    print(f"--- {name}: {problem}", file=sys.stderr)
            page.close()
        browser.close()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: screenshots.py FOLDER")
    main(Path(sys.argv[1]))
