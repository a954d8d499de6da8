// Package rpc is the sequencer's JSON-RPC: the methods of docs/architecture.md over a [Backend], served by
// go-ethereum's RPC server with limits on bodies and batches, and a [Client] for them.
//
// Quantities are 0x hex without leading zeros and data is 0x hex of its length, as in Ethereum's JSON-RPC. Numbers of
// blocks, batches and slots are quantities too. Errors carry a code for programs (errors.go) and a message with the
// values that decided.
package rpc
