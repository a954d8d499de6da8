package main

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/prover/keys"
)

// errArtifact: forge has not compiled the verifier.
var errArtifact = errors.New("no code in forge's artifact; compile the release first")

// writeManifest writes the manifest of keys with the digest of the code that forge made of their verifier.
func writeManifest(v *keys.Verifying, artifacts, out string) error {
	code, err := creationCode(artifacts, v.VerifierName())
	if err != nil {
		return err
	}
	return v.WriteReleased(out, sha256.Sum256(code))
}

func creationCode(artifacts, name string) ([]byte, error) {
	raw, err := os.ReadFile(filepath.Join(artifacts, name+".sol", name+".json"))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errArtifact, err)
	}
	var artifact struct {
		Bytecode struct {
			Object string `json:"object"`
		} `json:"bytecode"`
	}
	if err := json.Unmarshal(raw, &artifact); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", errArtifact, name, err)
	}
	code := common.FromHex(artifact.Bytecode.Object)
	if len(code) == 0 {
		return nil, fmt.Errorf("%w: %s", errArtifact, name)
	}
	return code, nil
}
