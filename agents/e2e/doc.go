// Package e2e holds the tests that run the whole rollup with real proofs.
package e2e
