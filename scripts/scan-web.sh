#!/usr/bin/env bash
# Lets wapiti attack the program as a guest, as people with roles, and encrypted; fails on what is above low and on 5xx.
# Settings: SECONDS_EACH at most for each scan, REPORTS a folder that keeps them, NHIEMKY_BINARY; further arguments: --as WHO.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=.venv-scan
if ! cmp --silent scripts/web-scan/requirements.txt "$venv/requirements.txt"; then
  scripts/venv.sh "$venv" scripts/web-scan/requirements.txt
  cp scripts/web-scan/requirements.txt "$venv/requirements.txt"
fi

"$venv/bin/python" scripts/web-scan/scan.py "${NHIEMKY_BINARY:-.build/release/nhiemky}" "$venv/bin/wapiti" \
  --seconds "${SECONDS_EACH:-900}" ${REPORTS:+--reports "$REPORTS"} "$@"
