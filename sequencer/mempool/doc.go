// Package mempool holds signed transactions from their arrival until the builder takes them, they expire, or better
// ones push them out.
//
// What is checked on entry: ranges, expiry, spending key, nonce, fee limit, balance, signature. The checks that are
// cheap come first, the signature last. Transactions of one sender are kept by nonce; those behind a gap wait.
package mempool
