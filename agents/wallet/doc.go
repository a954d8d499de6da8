// Package wallet is a user's side of proophi: an Ethereum key for L1, the spending key derived from it for L2, the
// operations of both layers, and the command "proophi wallet".
//
// A spending key is not stored anywhere. It comes from one EIP-712 signature of the Ethereum key ([KeyRequest]), so
// whoever has the Ethereum key can find it again, and whoever sees that signature can spend on L2.
package wallet
