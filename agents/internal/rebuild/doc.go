// Package rebuild makes the L2 state from L1 alone, with nothing but a node and the manifest: whoever has these can see
// every balance, serve the queue (package rescue) and exit (package wallet) though the sequencer is gone.
//
// It reads all events, takes the data of every batch that was not dropped from the transaction that committed it,
// executes it from genesis on and compares each hash and root on the way with what L1 says.
package rebuild
