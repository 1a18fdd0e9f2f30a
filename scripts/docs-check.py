#!/usr/bin/env python3
"""Checks that every relative link and picture in the project's Markdown files leads to a file or a folder."""

import os
import re
import sys
from pathlib import Path
from urllib.parse import unquote

ROOT = Path(__file__).resolve().parent.parent
SKIPPED = {"var", "node_modules"}  # and what begins with a dot: builds, environments

FENCE = re.compile(r"^ {0,3}(```|~~~).*?^ {0,3}\1[ \t]*$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`[^`\n]*`")
LINKS = [
    re.compile(r"\]\(\s*<?([^)\s>]+)>?(?:\s+[\"'(][^)]*)?\)"),  # [text](target "title") and ![text](target)
    re.compile(r"^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)", re.MULTILINE),  # [label]: target
    re.compile(r"(?:href|src)=\"([^\"]+)\""),  # <a href="target">, <img src="target">
]


def documents():
    for folder, folders, files in os.walk(ROOT):
        folders[:] = sorted(name for name in folders if name not in SKIPPED and not name.startswith("."))
        for name in sorted(files):
            if name.endswith(".md"):
                yield Path(folder) / name


def blank(match):
    """Keeps the line numbers when code is taken out."""
    return re.sub(r"[^\n]", " ", match.group())


def broken_links(document):
    text = CODE.sub(blank, FENCE.sub(blank, document.read_text(encoding="utf-8")))
    for pattern in LINKS:
        for match in pattern.finditer(text):
            target = match.group(1)
            path = unquote(target.split("#")[0].split("?")[0])
            if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//", target) or not path:
                continue
            base = ROOT if path.startswith("/") else document.parent
            if not (base / path.lstrip("/")).exists():
                yield text.count("\n", 0, match.start(1)) + 1, target


def main():
    found = checked = 0
    for document in documents():
        checked += 1
        for line, target in sorted(broken_links(document)):
            found += 1
            print(f"{document.relative_to(ROOT)}:{line}: error: nothing at {target}", file=sys.stderr)
    print(f"{checked} documents, {found} broken links")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
