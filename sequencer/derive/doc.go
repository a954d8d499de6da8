// Package derive rebuilds the rollup from L1 alone: it finds commits in the input of L1 transactions, turns them into
// chunks and blocks, executes them on a state of its own and compares every root and hash with what L1 was told.
//
// Provers get their records and paths from it, wallets their withdrawal proofs, and the sequencer the check of its own
// commits before they are sent. Calldata is the only source; docs/protocol/encoding.md states the formats.
package derive
