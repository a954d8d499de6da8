// Package gadgets holds the parts of the chunk circuit that know nothing of operations: hashes, paths and leaves of
// the state tree, key location and signatures.
//
// Every gadget says what it assumes and what it ensures; its native twin is in package protocol and its test solves
// it with witnesses that must pass and others that must not. None uses a gadget of gnark that commits silently
// (range check tables, lookups, emulated arithmetic), because a commitment costs 121,000 gas on L1: ranges are
// checked by decomposition into bits.
package gadgets
