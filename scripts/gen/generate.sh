#!/usr/bin/env bash
# Regenerates everything that is generated and committed. A package hooks in with a "go:generate" line; this script only
# knows the order:
#
#   1. every Go package but the bindings: vectors, constants, verifiers (they may write Solidity sources)
#   2. forge compiles the contracts, the generated ones included
#   3. the Go bindings, from forge's artifacts, and the manifests of the keys, which name the code of their verifiers
#
# The commands of go:generate lines find solc, abigen and forge on the PATH. Mark each new kind of generated file in
# .gitattributes: that is what "make check-generated" looks at.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export PATH="$PWD/scripts:$PWD/node_modules/.bin:$PATH"

mapfile -t packages < <(go list ./... | grep -v '/bindings$')
go generate "${packages[@]}"
forge build --skip test --skip script
go generate ./bindings
