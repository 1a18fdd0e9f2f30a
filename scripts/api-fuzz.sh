#!/usr/bin/env bash
# Lets schemathesis ask the demo's API for what its description allows and for what it does not, with every check it has.
# Settings: CASES for each operation, SEED, NHIEMKY_BINARY; further arguments go to schemathesis.
set -euo pipefail
cd "$(dirname "$0")/.."

cases=${CASES:-300}
binary=$(realpath "${NHIEMKY_BINARY:-.build/release/nhiemky}")
venv=.venv-fuzz

if ! cmp --silent scripts/api-fuzz/requirements.txt "$venv/requirements.txt"; then
  scripts/venv.sh "$venv" scripts/api-fuzz/requirements.txt
  cp scripts/api-fuzz/requirements.txt "$venv/requirements.txt"
fi

folder=$(mktemp --directory)
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
"$binary" demo --port 0 --directory "$folder/data" >"$folder/server.log" 2>&1 &
server=$!

# The machine may send web requests through a proxy: never these.
export NO_PROXY=127.0.0.1 no_proxy=127.0.0.1
for _ in $(seq 600); do
  origin=$(grep --only-matching --max-count=1 'http://[0-9.:]*' "$folder/server.log" || true)
  [ -n "$origin" ] && break
  kill -0 "$server" 2>/dev/null || { cat "$folder/server.log" >&2; exit 1; }
  sleep 0.1
done

"$binary" openapi --output "$folder/openapi.json"
"$venv/bin/openapi-spec-validator" "$folder/openapi.json"
"$venv/bin/schemathesis" --config-file scripts/api-fuzz/schemathesis.toml run "$origin/api/v1/openapi.json" \
  --max-examples "$cases" --continue-on-failure ${SEED:+--seed "$SEED"} "$@"
