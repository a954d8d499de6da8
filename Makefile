# Every target sets up what it needs itself. Needed beforehand: Go, a C compiler, Node with npm, make, bash, git.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

# The Foundry binaries themselves, so that failures are seen and npx's start is saved.
FORGE := node_modules/.bin/forge
NODE := node_modules/.stamp
GO_TEST_TIMEOUT ?= 30m

.PHONY: help setup build devnet test test-sol test-go test-deep bench bench-go lint fmt generate check-generated vectors snapshots clean

help: ## List the targets.
	@sed -nE 's/^([a-z-]+):.*## (.*)/\1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "  %-16s %s\n", $$1, $$2}'

setup: $(NODE) ## Install the npm packages.

$(NODE): package.json package-lock.json .npmrc
	npm ci
	@touch $@

build: ## Build bin/proophi.
	go build -trimpath -o bin/proophi ./agents/proophi

devnet: build ## Run a local L1 with all agents.
	bin/proophi devnet

test: test-sol test-go ## Run all tests.

test-sol: $(NODE) ## Run the Solidity tests.
	$(FORGE) test

test-go: $(NODE) ## Run the Go tests.
	go test -timeout $(GO_TEST_TIMEOUT) ./...

test-deep: $(NODE) ## Run many more fuzz and invariant cases, new ones each time, and the Go race detector.
	FOUNDRY_PROFILE=deep $(FORGE) test --fuzz-seed 0x$$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
	PROOPHI_DEEP=1 go test -race -timeout 3h ./...

# More shapes: make bench SLOTS=4,16,64,128
SLOTS ?= 4,16

bench: ## Measure the prover: one table for the shapes of SLOTS, beside gnark's prover and a plain circuit.
	go run ./scripts/bench --slots $(SLOTS)

bench-go: ## Run the Go benchmarks of all packages.
	go test -run '^$$' -bench . -benchmem -timeout 2h ./...

lint: $(NODE) ## Run every linter.
	scripts/checks/lint.sh

fmt: $(NODE) ## Format Go and Solidity.
	gofmt -w $$(git ls-files --cached --others --exclude-standard '*.go')
	$(FORGE) fmt $$(git ls-files --cached --others --exclude-standard '*.sol' ':!contracts/src/generated')

generate: $(NODE) ## Regenerate vectors, verifiers, constants and bindings.
	scripts/gen/generate.sh

check-generated: generate ## Fail if a generated file is not the one committed.
	scripts/checks/generated.sh

vectors: build $(NODE) ## Clear the rounds of a JSON file (FILE=...) in Go and in Solidity and compare.
	@test -n "$(FILE)" || { echo "usage: make vectors FILE=rounds.json (format: bin/proophi market clear --help)" >&2; exit 2; }
	@mkdir -p contracts/cache
	bin/proophi market clear --file "$(FILE)" --vectors contracts/cache/vectors.json >/dev/null
	VECTORS_FILE=contracts/cache/vectors.json $(FORGE) test --match-path contracts/test/unit/auction/vectors.t.sol

snapshots: $(NODE) ## Rewrite the gas, size, storage and constraint snapshots.
	scripts/gen/snapshots.sh

clean: ## Remove what was built.
	rm -rf bin contracts/out contracts/out-release contracts/cache contracts/cache-release contracts/broadcast coverage lcov.info node_modules
