// Package builder turns waiting operations into lots, blocks and sealed chunks.
//
// A lot is the user auction of one chunk (DESIGN 3.1). It opens with the L1 operations that wait, then the bids by
// density; its price is fixed at that moment, and later arrivals at or above the price fill it up. The slots of one tick
// are a block. What waits is looked at several times in a tick, and each transaction gets its signed soft confirmation
// as soon as it is in: a confirmation covers the block up to its own slot, so the block may still grow behind it.
//
// What is confirmed must never be lost, so the [Log] is the truth: one synced write holds the operations, the
// blocks and the receipts, and nobody sees a confirmation before that write is durable. The state is derived from the
// log. A restart takes the state back, or forward, to where the log is, and executes the open lot again.
package builder
