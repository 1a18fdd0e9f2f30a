#!/usr/bin/env bash
# Style of every Swift file, and the length of those under Sources.
set -euo pipefail
cd "$(dirname "$0")/.."

long=400
too_long=600
status=0

swift format lint --strict --recursive Sources Tests Package.swift || status=1

while IFS= read -r -d '' file; do
  lines=$(wc -l <"$file")
  if [ "$lines" -gt "$too_long" ]; then
    echo "$file: error: $lines lines, the limit is $too_long" >&2
    status=1
  elif [ "$lines" -gt "$long" ]; then
    echo "$file: warning: $lines lines, over $long asks for a reason" >&2
  fi
done < <(find Sources -name '*.swift' -print0 | sort -z)

exit $status
