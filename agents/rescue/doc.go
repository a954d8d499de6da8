// Package rescue serves the L1 queue when the sequencer does not: in permissionless mode anyone may commit a batch of
// waiting L1 operations together with its proofs, without the market (docs/protocol/exit.md).
//
// It needs an L1 node, the manifest, proving keys and a key with ether for gas. What the operations prepaid is the
// rescuer's once the batch is final.
package rescue
