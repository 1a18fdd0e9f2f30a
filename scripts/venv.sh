#!/usr/bin/env bash
# Makes the Python environment of the browser and Word file tests. Usage: venv.sh FOLDER REQUIREMENTS
set -euo pipefail

folder=$1
requirements=$2
python=/usr/bin/python3
[ -x "$python" ] || python=python3

echo "Making the Python environment of the browser and Word file tests in $folder ..."
"$python" -m venv --clear "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check --requirement "$requirements"
