#!/usr/bin/env bash
# Makes a Python environment. Usage: venv.sh FOLDER REQUIREMENTS
set -euo pipefail

folder=$1
requirements=$2
python=/usr/bin/python3
[ -x "$python" ] || python=python3

echo "Making a Python environment in $folder ..."
"$python" -m venv --clear "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check --requirement "$requirements"
