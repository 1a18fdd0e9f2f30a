#!/usr/bin/env bash
# Pages per second beside a plain-text server on the same library, loaded in turn; memory, start-up time, size. Then the
# checker over texts of growing size beside grep.
# Settings: SECONDS_EACH, ROUNDS, CONNECTIONS, RUNS; NHIEMKY_BINARY and PEER_BINARY name other programs.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${SECONDS_EACH:-10}
rounds=${ROUNDS:-2}
connections=${CONNECTIONS:-50}
runs=${RUNS:-10}
ours=${NHIEMKY_BINARY:-.build/release/nhiemky}
peer=${PEER_BINARY:-.build/release/plaintext-peer}
scorecard="/units/hai-phong/scorecard?period=2015-2020"

work=$(mktemp -d "${TMPDIR:-/tmp}/nhiemky-bench-XXXXXX")
servers=()
finish() {
  for server in "${servers[@]}"; do kill -KILL "$server" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# wait_for PID PORT NAME
wait_for() {
  for _ in $(seq 600); do
    if ! kill -0 "$1" 2>/dev/null; then
      echo "$3 ended before it answered:" >&2
      cat "$work/$3.log" >&2
      exit 1
    fi
    if (exec 3<>"/dev/tcp/127.0.0.1/$2") 2>/dev/null; then return; fi
    sleep 0.1
  done
  echo "$3 did not answer within 60 s" >&2
  exit 1
}

# load NAME ROUND ADDRESS: one reading, kept under the name.
load() {
  printf '  %s, round %s ...\n' "$1" "$2" >&2
  wrk --threads 1 --connections "$connections" --duration "${seconds}s" --latency "$3" >"$work/$1.$2.txt"
}

our_port=$(free_port)
peer_port=$(free_port)
"$ours" demo --directory "$work/data" --port "$our_port" >"$work/nhiemky.log" 2>&1 </dev/null &
our_pid=$!
servers+=("$our_pid")
"$peer" --port "$peer_port" >"$work/plaintext-peer.log" 2>&1 </dev/null &
peer_pid=$!
servers+=("$peer_pid")
wait_for "$our_pid" "$our_port" nhiemky
wait_for "$peer_pid" "$peer_port" plaintext-peer

echo "Warming up ..." >&2
for address in "$our_port/" "$our_port$scorecard" "$peer_port/"; do
  wrk --threads 1 --connections "$connections" --duration 2s "http://127.0.0.1:$address" >/dev/null
done
echo "Measuring, $seconds s each ..." >&2
for round in $(seq "$rounds"); do
  load overview "$round" "http://127.0.0.1:$our_port/"
  load peer "$round" "http://127.0.0.1:$peer_port/"
  load scorecard "$round" "http://127.0.0.1:$our_port$scorecard"
done
memory=$(awk '/^VmHWM/ { printf "%.1f", $2 / 1024 }' "/proc/$our_pid/status")
peer_memory=$(awk '/^VmHWM/ { printf "%.1f", $2 / 1024 }' "/proc/$peer_pid/status")
kill "$our_pid" "$peer_pid"
wait "$our_pid" "$peer_pid" 2>/dev/null || true
servers=()

echo "Starting it $runs times ..." >&2
read -r median least most < <(
  scripts/startup-time.py "$runs" "$our_port" "$ours" demo --directory "$work/data" --port "$our_port"
)

echo
python3 scripts/bench-table.py "$work" "$rounds"
printf '\npeak resident memory   %s MB (the peer %s MB)\n' "$memory" "$peer_memory"
printf 'start to first page    %s ms, median of %s (%s to %s), the data already loaded\n' \
  "$median" "$runs" "$least" "$most"
python3 scripts/bench-data.py "$work/data/nhiemky.db"
printf 'load                   wrk, 1 thread, %s connections, %s s each, rounds in turn: %s, same machine (%s cores)\n' \
  "$connections" "$seconds" "$rounds" "$(nproc)"

echo
scripts/bench-check.py "$ours"
