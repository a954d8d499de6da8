#!/usr/bin/env bash
# Fails when a generated file differs from the last commit, or is new. Generated files are those that .gitattributes
# marks linguist-generated. Run it after scripts/gen/generate.sh.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

stale=$(
	{ git diff --name-only HEAD && git ls-files --others --exclude-standard; } |
		git check-attr --stdin linguist-generated | sed -n 's/: linguist-generated: \(set\|true\)$//p'
)
[ -z "$stale" ] && exit 0
echo "generated files are out of date; run \"make generate\" and commit:" >&2
sed 's/^/  /' <<<"$stale" >&2
# shellcheck disable=SC2086
git --no-pager diff --stat HEAD -- $stale >&2
exit 1
