// Package sequencer is the process that takes users' transactions, confirms them in blocks and commits batches to L1:
// the packages under sequencer/, wired to the contracts.
//
// [New] builds a [Service] from a [Config]; the devnet passes its own parts in [Deps]. The data directory holds the
// state, the log of what was confirmed and the journal of L1 transactions; each survives a kill at any moment.
package sequencer
