package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/bindings/release"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/keys"
)

func TestMain(m *testing.M) {
	keys.RunChildIfRequested()
	// solc and abigen as scripts/gen/generate.sh has them.
	scripts, err := filepath.Abs("../..")
	if err != nil {
		panic(err)
	}
	os.Setenv("PATH", scripts+string(os.PathListSeparator)+os.Getenv("PATH"))
	os.Exit(m.Run())
}

const root = "../../../"

// verifier is an exported verifier of the release: its code as it is deployed, and the file of its golden proofs.
type verifier struct {
	circuit keys.Circuit
	meta    *bind.MetaData
	file    string
}

var released = []verifier{
	{keys.Chunks(protocol.Shape{Slots: 4}), &release.TransitionVerifier4MetaData, "proofs4.json"},
	{keys.Chunks(protocol.Shape{Slots: 16}), &release.TransitionVerifier16MetaData, "proofs16.json"},
	{keys.Exit, &release.ExitVerifierMetaData, "exits.json"},
}

type vector struct {
	PublicInputs []common.Hash
	Proof        hexutil.Bytes
}

type vectors struct {
	CircuitID     common.Hash
	Proofs, Exits []vector
}

func (v verifier) read(t *testing.T) (circuit common.Hash, list []vector) {
	raw, err := os.ReadFile(root + "contracts/test/vectors/" + v.file)
	require.NoError(t, err)
	var content vectors
	require.NoError(t, json.Unmarshal(raw, &content))
	list = append(content.Proofs, content.Exits...)
	require.NotEmpty(t, list)
	return content.CircuitID, list
}

// The code that solc makes of the verifier alone, and the code that is deployed, accept every golden proof and refuse
// it with any input or coordinate changed: what gnark-solidity-checker's "verify" would show.
func TestVerifiersOnTheEVM(t *testing.T) {
	for _, v := range released {
		name := v.circuit.VerifierName()
		source, err := os.ReadFile(root + "contracts/src/generated/" + name + ".sol")
		require.NoError(t, err)
		_, list := v.read(t)
		alone, err := compile(context.Background(), name, source, len(list[0].PublicInputs))
		require.NoError(t, err)
		parsed, err := v.meta.ParseABI()
		require.NoError(t, err)
		for compiler, code := range map[string][]byte{"release": common.FromHex(v.meta.Bin), "checker": alone} {
			t.Run(name+" "+compiler, func(t *testing.T) {
				c := deploy(t, code, parsed)
				for i, p := range list {
					var inputs []*big.Int
					for _, input := range p.PublicInputs {
						inputs = append(inputs, input.Big())
					}
					c.requireOnly(p.Proof, inputs)
					other := list[(i+1)%len(list)]
					require.Error(t, c.verify(other.Proof, inputs), "the proof of another chunk")
				}
			})
		}
	}
}

// contract is a verifier on a chain of its own.
type contract struct {
	*testing.T
	cfg  *runtime.Config
	at   common.Address
	pack func(proof []byte, inputs []*big.Int) []byte
}

func deploy(t *testing.T, code []byte, parsed *abi.ABI) contract {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	require.NoError(t, err)
	c := contract{T: t, cfg: &runtime.Config{State: db, GasLimit: 10_000_000}}
	_, c.at, _, err = runtime.Create(code, c.cfg)
	require.NoError(t, err)
	statement := parsed.Methods["verifyProof"].Inputs[1].Type.GetType() // an array of so many numbers
	c.pack = func(proof []byte, inputs []*big.Int) []byte {
		data, err := parsed.Pack("verifyProof", proof, reflect.ValueOf(inputs).Convert(statement).Interface())
		require.NoError(t, err)
		return data
	}
	return c
}

func (c contract) verify(proof []byte, inputs []*big.Int) error {
	_, _, err := runtime.Call(c.at, c.pack(proof, inputs), c.cfg)
	return err
}

// requireOnly expects that the proof is accepted for these inputs, and nothing that is changed in one place.
func (c contract) requireOnly(proof []byte, inputs []*big.Int) {
	require.NoError(c, c.verify(proof, inputs))
	for i := range inputs {
		for name, value := range map[string]*big.Int{
			"plus one": new(big.Int).Add(inputs[i], common.Big1), "plus order": new(big.Int).Add(inputs[i], fr.Modulus()),
			"zero": new(big.Int), "order": fr.Modulus(), "largest": new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 256), common.Big1),
		} {
			if value.Cmp(inputs[i]) == 0 {
				continue // an account without ether
			}
			changed := slices.Clone(inputs)
			changed[i] = value
			require.Error(c, c.verify(proof, changed), "input %d %s", i, name)
		}
	}
	for at := 0; at < len(proof); at += 32 {
		changed := bytes.Clone(proof)
		changed[at+31] ^= 1
		require.Error(c, c.verify(changed, inputs), "coordinate %d", at/32)
		clear(changed[at : at+32])
		require.Error(c, c.verify(changed, inputs), "coordinate %d is zero", at/32)
	}
	for _, length := range []int{0, 32, 255} {
		require.Error(c, c.verify(proof[:length], inputs), "%d bytes", length)
	}
	require.Error(c, c.verify(append(bytes.Clone(proof), make([]byte, 32)...), inputs), "longer")
	require.Error(c, c.verify(make([]byte, 256), inputs), "all zero")
}

// The manifests of the release name the keys of the golden proofs, the sources in the tree and the code that is deployed.
func TestManifestsOfTheRelease(t *testing.T) {
	found, err := filepath.Glob(root + "prover/keys/released/*.json")
	require.NoError(t, err)
	require.Len(t, found, len(released))
	for _, v := range released {
		circuit, _ := v.read(t)
		m, ok, err := keys.Released(circuit)
		require.NoError(t, err)
		require.True(t, ok, "%s: run make generate", v.circuit.Description())
		require.Equal(t, v.circuit, m.Circuit)
		code := sha256.Sum256(common.FromHex(v.meta.Bin))
		require.Equal(t, hex.EncodeToString(code[:]), m.VerifierCode(), "%s: run make generate", v.circuit.Description())
		source, err := os.ReadFile(root + "contracts/src/generated/" + m.VerifierName() + ".sol")
		require.NoError(t, err)
		digest := sha256.Sum256(source)
		require.Equal(t, hex.EncodeToString(digest[:]), m.Digests["verifier.sol"])
		if m.Circuit == keys.Exit {
			continue
		}
		key, err := os.ReadFile(root + "contracts/src/generated/" + m.KeyName() + ".sol")
		require.NoError(t, err)
		require.Contains(t, string(key), "CIRCUIT_ID = "+m.CircuitID.Hex())
	}
}

func TestVerifiersThatAreRefused(t *testing.T) {
	ctx := context.Background()
	_, err := compile(ctx, "Broken", []byte("contract Broken {"), 6)
	require.ErrorIs(t, err, errChecker)
	_, err = compile(ctx, "Other", []byte("pragma solidity ^0.8.0; contract Other { function verifyProof(bytes calldata, uint256[5] calldata) external {} }"), 6)
	require.ErrorIs(t, err, errInterface)
	require.ErrorContains(t, err, "uint256[5]")

	_, err = creationCode(t.TempDir(), "Missing")
	require.ErrorIs(t, err, errArtifact)
	dir := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(dir, "Empty.sol"), 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "Empty.sol", "Empty.json"), []byte(`{"bytecode":{"object":"0x"}}`), 0o644))
	_, err = creationCode(dir, "Empty")
	require.ErrorIs(t, err, errArtifact)
}
