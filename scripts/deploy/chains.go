package deploy

import (
	"slices"

	"github.com/proophi/proophi/prover/keys"
)

// IsLocal reports whether the chain id is that of a chain that exists on one machine only.
func IsLocal(chainID uint64) bool { return slices.Contains(keys.LocalChains, chainID) }
