#!/usr/bin/env bash
# Rewrites the snapshot files that reviewers read: gas of the calls that tests mark with vm.snapshotGas*, size of each
# contract's code as it is deployed, and each contract's storage layout. Go tests that keep a snapshot (constraint counts) rewrite it when
# UPDATE_SNAPSHOTS=1 is set and their name contains "Snapshot".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export PATH="$PWD/node_modules/.bin:$PATH"
snapshots=contracts/snapshots

FORGE_SNAPSHOT_EMIT=true FORGE_SNAPSHOT_CHECK=false forge test

export FOUNDRY_PROFILE=release
forge build --skip test --skip script
mkdir -p "$snapshots/storage"
rm -f "$snapshots"/storage/*.txt
: >"$snapshots/sizes.txt"
while IFS=: read -r source contract; do
	code=$(forge inspect "$source:$contract" deployedBytecode)
	bytes=$(((${#code} - 2) / 2))
	[ "$bytes" -gt 0 ] || continue
	printf '%-32s %6d bytes\n' "$contract" "$bytes" >>"$snapshots/sizes.txt"
	forge inspect "$source:$contract" storageLayout --json |
		node -e '
			const { storage, types } = JSON.parse(require("fs").readFileSync(0, "utf8"));
			for (const { slot, offset, label, type } of storage || [])
				console.log(`${slot.padStart(4)} ${String(offset).padStart(2)}  ${label}: ${types[type].label}`);
		' >"$snapshots/storage/$contract.txt"
	[ -s "$snapshots/storage/$contract.txt" ] || rm "$snapshots/storage/$contract.txt"
done < <(
	find contracts/src -name '*.sol' | LC_ALL=C sort | while read -r source; do
		sed -nE "s#^(abstract )?(contract|library) ([A-Za-z0-9_]+).*#\1$source:\3#p" "$source" | grep -v '^abstract' || true
	done
)

UPDATE_SNAPSHOTS=1 go test ./... -run Snapshot
