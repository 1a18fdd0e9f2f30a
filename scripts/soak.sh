#!/usr/bin/env bash
# The property tests with millions of cases instead of thousands, in an optimised build; takes an hour or so on two cores.
# Settings: FILTER, a regular expression of test names.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/check-swift.sh
export NHIEMKY_SOAK=1
exec swift test -c release -Xswiftc -enable-testing --scratch-path .build-soak --filter "${FILTER:-Fuzz|Property}"
