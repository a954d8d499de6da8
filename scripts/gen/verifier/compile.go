package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

var (
	// errChecker: gnark-solidity-checker could not compile a verifier, or abigen could not bind it.
	errChecker = errors.New("gnark-solidity-checker refuses the verifier")
	// errInterface: the verifier has no verifyProof that takes the statement's inputs.
	errInterface = errors.New("verifier does not take the statement's inputs")
)

// compile has gnark-solidity-checker compile the verifier of a statement with so many inputs by itself and bind it, and
// returns the creation code. solc and abigen must be on the PATH; those of this repository are in scripts/.
//
// The checker's other half, "verify", would deploy that code to a simulated chain and call it with a proof. Version 0.2.0
// writes a go.mod for that whose gnark-crypto pseudo-version does not resolve, so the tests of this package do the same
// without it, and more: code of both compilers, several proofs, every input and coordinate changed.
func compile(ctx context.Context, name string, source []byte, inputs int) ([]byte, error) {
	dir, err := os.MkdirTemp("", "verifier")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	file := name + ".sol"
	if err := os.WriteFile(filepath.Join(dir, file), source, 0o644); err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, "go", "tool", "gnark-solidity-checker", "generate", "--dir", dir, "--solidity", file)
	if output, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w: %w: %s", errChecker, err, output)
	}
	return readCombined(filepath.Join(dir, "combined.json"), filepath.Join(dir, file)+":"+name, inputs)
}

// readCombined returns the creation code of a contract in solc's combined output.
func readCombined(path, contract string, inputs int) ([]byte, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errChecker, err)
	}
	var combined struct {
		Contracts map[string]struct {
			ABI abi.ABI `json:"abi"`
			Bin string  `json:"bin"`
		} `json:"contracts"`
	}
	if err := json.Unmarshal(raw, &combined); err != nil {
		return nil, fmt.Errorf("%w: %w", errChecker, err)
	}
	compiled := combined.Contracts[contract]
	method, ok := compiled.ABI.Methods["verifyProof"]
	if want := fmt.Sprintf("verifyProof(bytes,uint256[%d])", inputs); !ok || method.Sig != want {
		return nil, fmt.Errorf("%w: %q, must be %q", errInterface, method.Sig, want)
	}
	return common.FromHex(compiled.Bin), nil
}
