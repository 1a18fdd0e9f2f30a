# The verbs of this project. `make` alone lists them.

PORT      ?= 8080
DIRECTORY ?= var
SHOTS     ?= .build/screenshots

SHELL := /bin/bash
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# Swift is looked for on PATH first, then where installers usually put it.
export PATH := $(PATH):$(HOME)/.local/share/swiftly/bin:/opt/swift/usr/bin:/usr/share/swift/usr/bin

RELEASE := .build/release/nhiemky
PEER    := .build/release/plaintext-peer
VENV    := .venv
PYTHON  := $(VENV)/bin/python

# Folders are in the list too: their time changes when a file comes or goes.
SOURCES := Package.swift $(wildcard Package.resolved) $(shell find Sources \( -type f -o -type d \) -not -name '.*')
BUILT   := .build/release.stamp

.PHONY: help
help: ## list the verbs
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo "  settings: PORT=$(PORT) DIRECTORY=$(DIRECTORY) (make run), SHOTS=$(SHOTS) (make screenshots)"

.PHONY: run
run: install-build $(BUILT) ## build if needed, load the five committees once, serve on http://127.0.0.1:8080
	@exec $(RELEASE) demo --directory "$(DIRECTORY)" --port "$(PORT)"

.PHONY: build
build: install-build $(BUILT) ## build the release program

.PHONY: test
test: install-test $(VENV)/stamp ## every check and every test; ends with a count
	@scripts/test.sh

.PHONY: bench
bench: install-bench $(BUILT) ## requests per second beside a plain server, memory, start-up time; the checker beside grep
	@swift build -c release $$(scripts/static-swift.sh) --product plaintext-peer
	@scripts/bench.sh

.PHONY: soak
soak: install-test ## the long tests: millions of random and damaged inputs for every reader and the checker
	@scripts/soak.sh

.PHONY: fuzz-api
fuzz-api: $(BUILT) ## send the API what its description allows and what not, as guest and with tokens (CASES each)
	@NHIEMKY_BINARY="$(RELEASE)" scripts/api-fuzz.sh

.PHONY: scan-web
scan-web: $(BUILT) ## let wapiti attack the site as a guest, as people with roles, and encrypted
	@NHIEMKY_BINARY="$(RELEASE)" scripts/scan-web.sh

.PHONY: components
components: $(BUILT) ## write the bill of materials (CycloneDX), and ask osv.dev for known holes in it
	@scripts/components.py --advisories

.PHONY: score
score: $(BUILT) ## hold the checker against the judged texts: alarms right, errors found, right figures made wrong
	@scripts/check-score.py
	@scripts/check-mutations.py

.PHONY: screenshots
screenshots: install-test $(BUILT) $(VENV)/stamp ## save every page, wide and narrow, under SHOTS
	@NHIEMKY_BINARY="$(RELEASE)" $(PYTHON) scripts/screenshots.py "$(SHOTS)"

.PHONY: format
format: ## rewrite the Swift files in the project's style
	@scripts/check-swift.sh
	@swift format --in-place --recursive Sources Tests Package.swift

.PHONY: lint
lint: ## check the style and the length of the Swift files
	@scripts/check-swift.sh
	@scripts/lint.sh

.PHONY: docs
docs: ## check that every relative link in the documents leads somewhere
	@scripts/docs-check.py

.PHONY: clean
clean: ## remove what was built (the data under var/ stays)
	rm -rf .build $(VENV) .venv-fuzz .venv-scan

.PHONY: install-build install-test install-bench
install-build install-test install-bench: install-%:
	@scripts/install.sh $*

# The stamp stands for the release program, by the time its build began: newer than every source, or it is built again.
ifeq ($(wildcard $(RELEASE)),)
.PHONY: $(BUILT)
endif
$(BUILT): $(SOURCES) | install-build
	@scripts/check-swift.sh
	@mkdir -p $(@D) && touch $@.begun
	swift build -c release $$(scripts/static-swift.sh) --product nhiemky
	@mv $@.begun $@

$(VENV)/stamp: Tests/Browser/requirements.txt | install-test
	@scripts/venv.sh $(VENV) $<
	@touch $@
