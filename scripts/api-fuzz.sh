#!/usr/bin/env bash
# Lets schemathesis ask the API for what its description allows and for what it does not, with every check it has: as a guest,
# with a token for reading, and with the widest token.
# Settings: CASES for each operation, SEED, NHIEMKY_BINARY; further arguments: --as WHO, or those of schemathesis.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=.venv-fuzz
if ! cmp --silent scripts/api-fuzz/requirements.txt "$venv/requirements.txt"; then
  scripts/venv.sh "$venv" scripts/api-fuzz/requirements.txt
  cp scripts/api-fuzz/requirements.txt "$venv/requirements.txt"
fi

exec "$venv/bin/python" scripts/api-fuzz/fuzz.py "${NHIEMKY_BINARY:-.build/release/nhiemky}" "$venv" \
  --cases "${CASES:-300}" ${SEED:+--seed "$SEED"} "$@"
