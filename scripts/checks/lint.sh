#!/usr/bin/env bash
# Runs every linter and reports all findings before it fails.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export PATH="$PWD/node_modules/.bin:$PATH"
failed=0

check() {
	local name=$1
	shift
	if ! "$@"; then
		echo "lint: $name" >&2
		failed=1
	fi
}

formatted() {
	local files
	files=$(git ls-files -z --cached --others --exclude-standard '*.go' | xargs -0 -r ls -d 2>/dev/null | xargs -r gofmt -l)
	[ -z "$files" ] || { echo "$files" >&2 && return 1; }
}

solidity() {
	local files
	mapfile -t files < <(find contracts scripts -name '*.sol' -not -path 'contracts/out*' -not -path 'contracts/src/generated/*')
	[ ${#files[@]} -eq 0 ] || solhint --noPoster --max-warnings 0 "${files[@]}"
}

# What is generated keeps the form that its generator gives it.
mapfile -t written < <(git ls-files --cached --others --exclude-standard '*.sol' ':!contracts/src/generated')

check gofmt formatted
check "go vet" go vet ./...
check staticcheck go tool staticcheck ./...
check "forge fmt" forge fmt --check "${written[@]}"
check solhint solidity
exit $failed
