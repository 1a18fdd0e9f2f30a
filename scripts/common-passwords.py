#!/usr/bin/env python3
"""Writes Sources/Credentials/Passwords/CommonPasswordList.swift from the list that comes with Django.

The list: django/contrib/auth/common-passwords.txt.gz in the PyPI package Django, some 20,000 passwords made by Royce
Williams from leaked ones. Licence: Django's, BSD with three clauses; its notice goes into the file.

pip downloads the package into a folder that is removed afterwards. What cannot match is left out: fewer than four
characters, and letters that a wrong encoding made.

Usage: common-passwords.py
"""

import gzip
import subprocess
import sys
import tempfile
import textwrap
import unicodedata
import zipfile
from pathlib import Path

VERSION = "5.2.19"
TARGET = Path(__file__).resolve().parent.parent / "Sources/Credentials/Passwords/CommonPasswordList.swift"
SHORTEST = 4
# A line of the file; words of some 140 kB make some 300 of them.
WIDTH = 480
# What UTF-8's replacement character becomes in Windows-1251.
GARBLED = "пїѕ"


def folded(word):
    """As PasswordText.folded in Swift: small letters without marks and spaces."""
    letters = unicodedata.normalize("NFKD", word).lower()
    return "".join(
        "d" if letter == "đ" else letter for letter in letters if unicodedata.category(letter) not in ("Mn", "Zs", "Cc")
    )


def package(folder):
    """The package, and the words and the licence in it."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, f"django=={VERSION}"]
    subprocess.run(command, check=True)
    with zipfile.ZipFile(next(Path(folder).glob("*.whl"))) as wheel:
        words = gzip.decompress(wheel.read("django/contrib/auth/common-passwords.txt.gz")).decode()
        licence = wheel.read(f"django-{VERSION}.dist-info/licenses/LICENSE").decode()
    return words.splitlines(), licence


def main():
    with tempfile.TemporaryDirectory() as folder:
        words, licence = package(folder)
    kept = sorted({folded(word) for word in words if GARBLED not in word})
    kept = [word for word in kept if len(word) >= SHORTEST and '"#' not in word]
    notice = "\n".join(f"// {line}".rstrip() for line in licence.strip().splitlines())
    lines = "\n".join(
        f"    {line}" for line in textwrap.wrap(" ".join(kept), WIDTH, break_long_words=False, break_on_hyphens=False)
    )
    TARGET.write_text(
        f"""\
// swift-format-ignore-file: its lines are long so that they are few.
//
// Made by scripts/common-passwords.py from django/contrib/auth/common-passwords.txt.gz of Django {VERSION}, whose
// notice is:
//
{notice}

/// {len(kept):,} passwords that many people use, in small letters without marks and spaces, in alphabetical order.
enum CommonPasswordList {{
  static let words = #\"\"\"
{lines}
    \"\"\"#
}}
""",
        encoding="utf-8",
    )
    print(f"{len(kept)} of {len(words)} passwords")


if __name__ == "__main__":
    main()
