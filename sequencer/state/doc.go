// Package state is the native L2 state: an indexed Merkle tree of arity 4 and depth 16 over accounts, and the
// execution of slots on it (docs/protocol/encoding.md, sections 2 and 3.1).
//
// A [State] is what is committed to a database. A [Draft] is a chunk under construction on top of it: it executes
// operations one by one, can forget the last ones, and yields a trace that holds every opening with its siblings, so
// that a prover needs no state of its own. The builder drafts signed operations, the derivation replays slots as they
// stand on L1, and both run the same function.
//
// A draft is committed in one synced write together with its trace and with what undoes it. A restart therefore finds
// the last committed chunk, exactly, and the head can be rolled back chunk by chunk after a dropped batch.
//
// The tree is indexed: leaves form a list ordered by key, each naming the next key, so that the absence of a key is
// shown by the leaf below it. Construction after Aztec's indexed Merkle tree, itself after Tzialla et al.,
// "Transparency Dictionaries with Succinct Proofs of Correct Operation" (NDSS 2022).
package state
