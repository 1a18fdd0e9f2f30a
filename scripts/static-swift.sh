#!/usr/bin/env bash
# Prints the flag that puts Swift's libraries into the program, where the toolchain has them to link; nothing otherwise.
set -euo pipefail
resources=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
if [ -d "${resources}_static" ]; then echo --static-swift-stdlib; fi
