package backend_test

import (
	"context"
	"encoding/json"
	"math/big"
	"os"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/exit"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/keys"
)

// exitVectorsFile holds real exit proofs for the Solidity tests, made anew with -update only.
const exitVectorsFile = "../../contracts/test/vectors/exits.json"

var loadExitKeys = sync.OnceValues(func() (*keys.Keys, error) {
	store, err := keys.NewStore("", nil)
	if err != nil {
		return nil, err
	}
	return store.LoadCircuit(context.Background(), keys.Exit)
})

type exitVectors struct {
	Comment   string         `json:"comment"`
	CircuitID common.Hash    `json:"circuitId"`
	ChainID   uint64         `json:"chainId"`
	Rollup    common.Address `json:"rollup"`
	Exits     []exitVector   `json:"exits"`
}

type exitVector struct {
	// PublicInputs are stateRoot, account, amount, context.
	PublicInputs [exit.PublicInputs]common.Hash `json:"publicInputs"`
	Proof        backend.Proof                  `json:"proof"`
}

// exitOpenings are of two neighbours in one tree, the richest account that there can be, and an empty one.
func exitOpenings() []exit.Opening {
	leaf := func(address common.Address, balance *big.Int) protocol.Leaf {
		l := protocol.Leaf{Key: protocol.AccountKey(address), NextKey: protocol.GenesisLeaf().NextKey}
		l.Values[protocol.ValueNonce].SetUint64(7)
		l.Values[protocol.ValueBalance].SetBigInt(balance)
		l.Values[protocol.ValueSpendingKey].SetUint64(11)
		return l
	}
	at := func(index uint32, l protocol.Leaf) exit.Opening {
		o := exit.Opening{NextIndex: uint64(index) + 2, Index: index, Leaf: l}
		for level := range o.Siblings {
			for i := range o.Siblings[level] {
				o.Siblings[level][i].SetUint64(uint64(100*level + i + 1))
			}
		}
		return o
	}
	first := leaf(common.Address{0: 0xA1, 19: 1}, big.NewInt(1e18))
	second := leaf(common.Address{0: 0xB0, 19: 2}, big.NewInt(123456789))
	a, b := at(1, first), at(2, second)
	a.Siblings[0][1], b.Siblings[0][1] = second.Hash(), first.Hash() // children 0, 2, 3 and 0, 1, 3
	b.Siblings[0][0], b.Siblings[0][2], b.NextIndex = a.Siblings[0][0], a.Siblings[0][2], a.NextIndex
	return []exit.Opening{a, b, at(1<<32-1, leaf(common.Address{0: 0xFF, 19: 0xFF}, protocol.MaxAmount())), at(9, leaf(common.Address{19: 1}, new(big.Int)))}
}

func exitClaim(t *testing.T, o exit.Opening) exit.Claim {
	t.Helper()
	claim, err := o.Claim(big.NewInt(1337), common.Address{19: 0xAB})
	require.NoError(t, err)
	return claim
}

func TestGoldenExits(t *testing.T) {
	k, err := loadExitKeys()
	require.NoError(t, err)
	openings := exitOpenings()
	require.Equal(t, openings[0].StateRoot(), openings[1].StateRoot())
	want := exitVectors{Comment: "written by prover/backend, go test -run TestGoldenExits -update", CircuitID: k.CircuitID, ChainID: 1337, Rollup: common.Address{19: 0xAB}}
	for _, o := range openings {
		var v exitVector
		for i, e := range exitClaim(t, o).PublicInputs() {
			v.PublicInputs[i] = e.Bytes()
		}
		want.Exits = append(want.Exits, v)
	}
	if *update {
		writeExits(t, k, want, openings)
	}
	raw, err := os.ReadFile(exitVectorsFile)
	require.NoError(t, err)
	var got exitVectors
	require.NoError(t, json.Unmarshal(raw, &got))
	require.Equal(t, k.CircuitID, got.CircuitID, "the circuit has changed: run with -update")
	require.Len(t, got.Exits, len(openings))
	for i, v := range got.Exits {
		require.NoError(t, backend.VerifyExit(&k.Verifying, v.Proof, exitClaim(t, openings[i]).PublicInputs()))
		want.Exits[i].Proof = v.Proof
	}
	require.Equal(t, want, got)
}

func writeExits(t *testing.T, k *keys.Keys, v exitVectors, openings []exit.Opening) {
	for i, o := range openings {
		circuit, err := exit.Assign(exitClaim(t, o), o)
		require.NoError(t, err)
		v.Exits[i].Proof, err = backend.NewCPU(k).ProveExit(context.Background(), circuit)
		require.NoError(t, err)
	}
	raw, err := json.MarshalIndent(v, "", "  ")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(exitVectorsFile, append(raw, '\n'), 0o644))
}

func TestExitProofs(t *testing.T) {
	k, err := loadExitKeys()
	require.NoError(t, err)
	o := exitOpenings()[0]
	claim := exitClaim(t, o)
	circuit, err := exit.Assign(claim, o)
	require.NoError(t, err)
	proof, err := backend.NewCPU(k).ProveExit(context.Background(), circuit)
	require.NoError(t, err)
	public := claim.PublicInputs()
	require.NoError(t, backend.VerifyExit(&k.Verifying, proof, public))
	for i := range public {
		changed := public
		changed[i].Add(&changed[i], new(fr.Element).SetOne())
		require.ErrorIs(t, backend.VerifyExit(&k.Verifying, proof, changed), backend.ErrInvalidProof, "input %d", i)
	}

	circuit.Amount = 5
	_, err = backend.NewCPU(k).ProveExit(context.Background(), circuit)
	require.ErrorIs(t, err, backend.ErrUnsatisfied)
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = backend.NewCPU(k).ProveExit(ended, circuit)
	require.ErrorIs(t, err, context.Canceled)
}

// The keys of one circuit prove nothing of the other.
func TestProveRefusesTheKeysOfTheOtherCircuit(t *testing.T) {
	exits, err := loadExitKeys()
	require.NoError(t, err)
	chunks, err := loadKeys()
	require.NoError(t, err)
	_, err = backend.NewCPU(chunks).ProveExit(context.Background(), &exit.Circuit{})
	require.ErrorIs(t, err, backend.ErrShape)
	circuit, _ := assign(t, 0)
	_, err = backend.NewCPU(exits).Prove(context.Background(), circuit, nil)
	require.ErrorIs(t, err, backend.ErrShape)
}
