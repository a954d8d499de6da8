package deploy

import (
	"bytes"
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"
)

// CodeReader is what an inspection needs of a node.
type CodeReader interface {
	CodeAt(ctx context.Context, account common.Address, number *big.Int) ([]byte, error)
}

// Inspection is a contract of a manifest as it is on the chain.
type Inspection struct {
	Name    string
	Address common.Address
	// Err is nil if the contract has the code that this release deploys with the manifest's addresses and parameters,
	// ErrNoCode if it has none, ErrWrongDeployment if it has another.
	Err error
}

// Inspect compares the code of the manifest's contracts with what this release's constructors return for the manifest. What
// a constructor fixes is part of the code, so that addresses and parameters are compared too. The verifying key and the
// exported verifier are not in the manifest; the circuit's id names them.
func Inspect(ctx context.Context, node CodeReader, m Manifest) []Inspection {
	exits, _, err := exitVerifier()
	if err != nil {
		return []Inspection{{Name: "exit verifier", Address: m.ExitVerifier, Err: err}}
	}
	d := &deployment{
		exits:  exits,
		sender: &sender{from: common.Address{1}}, // who deployed is no part of any code
		params: m.Parameters, manifest: m,
		circuit: Circuit{ID: m.CircuitID, Slots: m.Slots, UnitsPerSlot: m.UnitsPerSlot},
	}
	var list []Inspection
	for _, c := range d.creations() {
		if at := *c.address; at != (common.Address{}) {
			list = append(list, Inspection{Name: c.name, Address: at, Err: compareCode(ctx, node, m, at, c.code())})
		}
	}
	return list
}

// compareCode runs a creation here, not on the node, and compares what it returns with the code at an address.
func compareCode(ctx context.Context, node CodeReader, m Manifest, at common.Address, creation []byte) error {
	want, err := create(m, at, creation)
	if err != nil {
		return fmt.Errorf("creating it here: %w", err)
	}
	got, err := node.CodeAt(ctx, at, nil)
	if err != nil {
		return fmt.Errorf("reading its code: %w", err)
	}
	switch {
	case len(got) == 0:
		return ErrNoCode
	case !bytes.Equal(got, want):
		return ErrWrongDeployment
	}
	return nil
}

// create returns the code that a creation leaves at an address of the manifest's chain: some constructors fix both, and one
// wants to see that the exit verifier is there.
func create(m Manifest, at common.Address, creation []byte) ([]byte, error) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, err
	}
	db.SetCode(m.ExitVerifier, []byte{0}, tracing.CodeChangeUnspecified)
	db.SetCode(at, creation, tracing.CodeChangeUnspecified)
	chain := *params.AllDevChainProtocolChanges
	chain.ChainID = new(big.Int).SetUint64(m.ChainID)
	code, _, err := runtime.Call(at, nil, &runtime.Config{State: db, ChainConfig: &chain})
	return code, err
}
