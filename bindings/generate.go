// Package bindings holds the Go bindings of the L1 contracts, generated from forge's artifacts. A contract gets a
// binding when its name is added to the line below; "make generate" compiles the contracts and runs it.
package bindings

//go:generate go run ../scripts/gen/bindings -artifacts ../contracts/out -out . IRollup IForcedInbox IBridge IAskRegistry IProverAuction ICollateralVault ISequencerRegistry IVerifierRegistry
