// Package exit is the exit circuit: once a rollup is in exit mode, it proves that an account of the frozen final
// state has a balance, so that L1 pays the account's address.
//
// The statement is (stateRoot, account, amount, context). The account and the amount are the leaf's key and balance
// themselves, not values compared with them: one Merkle path shows a leaf with exactly these two under stateRoot. The
// path proves no right to spend, and needs none: the ether goes to the account's own address, whoever sends the
// proof. docs/protocol/exit.md has the statement, its encoding and why one nullifier per account is enough.
package exit

//go:generate go test . -run TestGoldenVectors -update
