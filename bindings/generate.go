// Package bindings holds the Go bindings of the L1 contracts' interfaces, generated from forge's artifacts; package
// release holds the contracts themselves. A contract gets a binding when its name is added to a line below; "make
// generate" compiles the contracts and runs them. The last line names the code of the exported verifiers in the
// manifests of the keys that a release is made for.
package bindings

//go:generate go run ../scripts/gen/bindings -artifacts ../contracts/out -out . IRollup IForcedInbox IBridge IAskRegistry IProverAuction ICollateralVault ISequencerRegistry IVerifierRegistry IFailureLadder IStandbyList ISealedAsks IPauseGuard IExits
//go:generate env -C .. FOUNDRY_PROFILE=release forge build --skip test --skip script
//go:generate go run ../scripts/gen/bindings -artifacts ../contracts/out-release -out release -pkg release Rollup ForcedInbox Bridge AskRegistry ProverAuction CollateralVault SequencerRegistry VerifierRegistry FailureLadder StandbyList SealedAsks PauseGuard Exits TransitionVerifier4 TransitionVerifier16 ExitVerifier TimelockController
//go:generate go run ../scripts/gen/verifier --slots 4,16 --exit --artifacts ../contracts/out-release --out ../prover/keys/released
