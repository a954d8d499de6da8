// Package release holds the contracts as they are deployed: the bytecode of the release profile and the constructors.
// Calls and events are in package bindings, which is generated from the interfaces and so the same for every version
// that keeps them.
package release

//go:generate go run ../../scripts/gen/bindings -artifacts ../../contracts/out-release -out . -pkg release Rollup ForcedInbox Bridge AskRegistry ProverAuction CollateralVault SequencerRegistry VerifierRegistry
