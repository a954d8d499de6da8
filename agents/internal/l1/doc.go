// Package l1 is how agents see and change the L1 chain: a client that checks the chain id, a follower that folds our
// contracts' events into views and takes reorganizations back, and a sender with one stream of nonces per key that
// writes its intents to the journal before it broadcasts.
package l1
