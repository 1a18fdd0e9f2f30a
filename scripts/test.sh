#!/usr/bin/env bash
# Every check and every test; the last line counts them, and the exit status says whether all passed.
set -euo pipefail
cd "$(dirname "$0")/.."

results=.build/test-results
rm -rf "$results"
mkdir -p "$results"
outcomes=$results/outcomes.txt

# step NAME COMMAND...: runs the command and notes its name and exit status.
step() {
  local name=$1 status=0
  shift
  printf '\n== %s\n' "$name"
  "$@" || status=$?
  printf '%s\t%s\n' "$name" "$status" >>"$outcomes"
  return $status
}

step "swift" scripts/check-swift.sh || true
step "lint" scripts/lint.sh || true
step "links in documents" scripts/docs-check.py || true
if step "build" swift build --build-tests; then
  # Without --parallel, XCTest writes no report. The checker's tests reckon for minutes; apart from the others, they keep no
  # test of a server waiting for its turn.
  step "checker tests" swift test --skip-build --parallel --filter '^CheckerTests\.' \
    --xunit-output "$results/checker.xml" || true
  step "swift tests" swift test --skip-build --parallel --skip '^CheckerTests\.' \
    --xunit-output "$results/swift.xml" || true
  step "browser tests" .venv/bin/python -m pytest Tests/Browser --junitxml "$results/browser.xml" || true
else
  printf 'checker tests\t1\nswift tests\t1\nbrowser tests\t1\n' >>"$outcomes"
fi

printf '\n== summary\n'
.venv/bin/python scripts/count-tests.py "$results"
