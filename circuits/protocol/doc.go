// Package protocol is the one definition of every encoding that Solidity, Go and the circuits share: hashes and
// tags, leaves, slots and their words, chunk headers, the forced queue, blocks, records and signed messages.
//
// docs/protocol/encoding.md states the formats; testdata/vectors.json holds the golden vectors that the tests of
// all three languages read. The package knows no chain, no database and no circuit.
package protocol
