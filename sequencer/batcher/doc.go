// Package batcher brings sealed batches to L1: it decides when the open batch is cut, builds the commit's input, sends
// it, and follows it to finality.
//
// Each step observes, decides and performs. What is observed is the builder's log and L1's view; nothing else is
// remembered, so a restart or a reorganization of L1 changes nothing but what the next step sees: a batch whose commit
// is not on L1 is committed again on the parent of that moment. The intent of each transaction is written by [L1]
// before it is broadcast, under a name that stays the same for the same batch and parent.
package batcher
