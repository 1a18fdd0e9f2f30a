#!/usr/bin/env bash
# Stops with one clear sentence unless Swift is there and new enough.
set -euo pipefail

wanted="6.3"
how="get it from https://www.swift.org/install/linux/ and put its usr/bin on PATH"

if ! command -v swift >/dev/null; then
  echo "Swift $wanted or newer is needed and was not found: $how." >&2
  exit 1
fi
if ! answer=$(swift --version 2>&1); then
  echo "Swift is there but does not start ($(head -n 1 <<<"$answer")): $how." >&2
  exit 1
fi
found=$(sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' <<<"$answer" | head -n 1)
if [ "$(printf '%s\n%s\n' "$wanted" "${found:-0}" | sort -V | head -n 1)" != "$wanted" ]; then
  echo "Swift $wanted or newer is needed and this is ${found:-unknown}: $how." >&2
  exit 1
fi
