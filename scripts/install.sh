#!/usr/bin/env bash
# Installs the Debian packages that a verb needs and that are missing; says which and why.
# Usage: install.sh build|test|bench
set -euo pipefail

build=(
  "git|Swift fetches the libraries with it"
  "ca-certificates|the libraries come over https"
  "g++|headers and linker for the C and C++ parts of the libraries"
  "libsqlite3-dev|SQLite, the embedded database"
  "zlib1g-dev|compression"
  "libzip-dev|Word files are zip archives"
  "libexpat1-dev|what is in Word files is XML"
  "libqrencode-dev|phones read the secret of one-time passwords from a QR code"
  "libcurl4|Swift's package manager and Foundation load it"
  "libxml2|Swift's package manager and Foundation load it"
  "libncurses6|Swift's tools load it"
  "tzdata|time zones"
)
test=(
  "${build[@]}"
  "python3-venv|the browser tests have their own Python environment"
  "chromium|the browser tests look at the pages in it"
  "fonts-liberation2|letters for the browser, Vietnamese included"
  "postgresql|the second database engine"
  "openssl|certificates of the tests"
  "sqlite3|backups are made with it, in the tests too"
)
bench=(
  "${build[@]}"
  "python3|measures start-up and writes the table"
  "wrk|puts load on the server"
)

case "${1:-}" in
  build) needed=("${build[@]}") ;;
  test) needed=("${test[@]}") ;;
  bench) needed=("${bench[@]}") ;;
  *)
    echo "usage: install.sh build|test|bench" >&2
    exit 2
    ;;
esac

if ! command -v dpkg-query >/dev/null; then
  echo "note: not a Debian system; these packages, or their like, must be there: ${needed[*]%%|*}" >&2
  exit 0
fi

# Packages that dpkg has never heard of make it complain, and are missing all the same.
# shellcheck disable=SC2016  # the names are dpkg-query's
format='${Package} ${db:Status-Status}\n'
installed=$(dpkg-query --show --showformat "$format" "${needed[@]%%|*}" 2>/dev/null || true)
missing=()
for entry in "${needed[@]}"; do
  if ! grep -qxF "${entry%%|*} installed" <<<"$installed"; then
    missing+=("${entry%%|*}")
    reasons+="  ${entry%%|*}: ${entry#*|}"$'\n'
  fi
done
[ ${#missing[@]} -eq 0 ] && exit 0

printf 'Debian packages are missing:\n%s' "$reasons" >&2

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    printf 'They need root, and there is no sudo. Ask for:\n  apt-get install %s\n' "${missing[*]}" >&2
    exit 1
  fi
  as_root=(sudo)
  [ -t 0 ] || as_root=(sudo -n)
fi

apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq "$@" </dev/null; }

echo "Installing them ..." >&2
apt update >&2 || echo "note: the package lists could not be renewed; trying with those at hand" >&2
if ! apt install --yes --no-install-recommends "${missing[@]}" >&2; then
  printf 'They could not be installed. Ask for:\n  apt-get install %s\n' "${missing[*]}" >&2
  exit 1
fi
