package deploy

import "slices"

// LocalChains are the ids of chains that exist on one machine only: go-ethereum's and the simulated backend's, and
// anvil's. Keys that everyone knows are accepted there and nowhere else.
var LocalChains = []uint64{1337, 31337}

// IsLocal reports whether the chain id is that of a local chain.
func IsLocal(chainID uint64) bool { return slices.Contains(LocalChains, chainID) }
