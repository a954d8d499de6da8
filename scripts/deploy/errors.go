// Package deploy puts the L1 contracts on a chain and keeps what agents must know of a deployment: the manifest and the
// parameters, with the bounds and inequalities between them (docs/protocol/parameters.md).
package deploy

import (
	"errors"
	"fmt"
)

var (
	// ErrManifestField: a manifest lacks a value, or has one that two contracts cannot share.
	ErrManifestField = errors.New("manifest field is missing or wrong")

	// ErrInsecureKeys: a manifest says that a chain which others use runs on development keys. Anyone could forge proofs.
	ErrInsecureKeys = errors.New("insecure development keys are refused outside local chains")

	// ErrParameterRange: a parameter is outside its own bounds.
	ErrParameterRange = errors.New("parameter is out of range")

	// ErrParameterRelation: two parameters that are each in range do not go together.
	ErrParameterRelation = errors.New("parameters do not go together")

	// ErrNoVerifier: the release has no exported verifier for chunks of that size, or only that of other keys.
	ErrNoVerifier = errors.New("no exported verifier for the keys in this release")

	// ErrReverted: a transaction of the deployment was included without effect.
	ErrReverted = errors.New("transaction reverted")

	// ErrWrongDeployment: a contract keeps another value than it was given. Nothing must use the deployment.
	ErrWrongDeployment = errors.New("contract is not as deployed")

	// ErrNoCode: there is no contract at all where one should be.
	ErrNoCode = fmt.Errorf("%w: there is none at its address", ErrWrongDeployment)
)
