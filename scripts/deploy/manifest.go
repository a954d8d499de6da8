package deploy

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
)

// Manifest says where a deployment is and what it runs. Every agent reads it.
type Manifest struct {
	// ChainID is the id of the L1 chain.
	ChainID uint64 `json:"chainId"`
	// DeployBlock is the L1 block before which no contract of the deployment exists.
	DeployBlock uint64 `json:"deployBlock"`

	Rollup     common.Address `json:"rollup"`
	Inbox      common.Address `json:"inbox"`
	Bridge     common.Address `json:"bridge"`
	Asks       common.Address `json:"asks"`
	Auction    common.Address `json:"auction"`
	Vault      common.Address `json:"vault"`
	Sequencers common.Address `json:"sequencers"`
	Verifiers  common.Address `json:"verifiers"`
	Ladder     common.Address `json:"ladder"`
	Standby    common.Address `json:"standby"`
	SealedAsks common.Address `json:"sealedAsks"`
	Pauses     common.Address `json:"pauses"`
	Exits      common.Address `json:"exits"`
	// ExitVerifier checks the proofs that Exits takes.
	ExitVerifier common.Address `json:"exitVerifier"`
	// Timelock owns the contracts that have parameters.
	Timelock common.Address `json:"timelock"`

	// CircuitID is the chunk circuit that the first commits are pinned to.
	CircuitID common.Hash `json:"circuitId"`
	// Slots is T, the slots of one chunk.
	Slots        uint32 `json:"slots"`
	UnitsPerSlot uint32 `json:"unitsPerSlot"`
	// InsecureKeys is set if a circuit's proving key comes from a seed that everyone knows.
	InsecureKeys bool `json:"insecureKeys"`

	Parameters Parameters `json:"parameters"`
}

// Contracts returns the addresses of the contracts whose events agents follow, by name.
func (m Manifest) Contracts() map[string]common.Address {
	return map[string]common.Address{
		"rollup": m.Rollup, "inbox": m.Inbox, "bridge": m.Bridge, "asks": m.Asks, "auction": m.Auction,
		"vault": m.Vault, "sequencers": m.Sequencers, "verifiers": m.Verifiers,
		"ladder": m.Ladder, "standby": m.Standby, "sealedAsks": m.SealedAsks, "pauses": m.Pauses, "exits": m.Exits,
	}
}

// contractNames are the keys of [Manifest.Contracts], in the order in which mistakes are reported.
var contractNames = []string{"rollup", "inbox", "bridge", "asks", "auction", "vault", "sequencers", "verifiers", "ladder", "standby", "sealedAsks", "pauses", "exits"}

// Check reports every field that cannot be right.
func (m Manifest) Check() error {
	var errs []error
	if m.ChainID == 0 {
		errs = append(errs, fmt.Errorf("%w: chainId", ErrManifestField))
	}
	if m.Slots == 0 {
		errs = append(errs, fmt.Errorf("%w: slots", ErrManifestField))
	}
	if m.UnitsPerSlot == 0 {
		errs = append(errs, fmt.Errorf("%w: unitsPerSlot", ErrManifestField))
	}
	if m.CircuitID == (common.Hash{}) {
		errs = append(errs, fmt.Errorf("%w: circuitId", ErrManifestField))
	}
	seen := make(map[common.Address]string)
	contracts := m.Contracts()
	for _, name := range contractNames {
		address := contracts[name]
		if address == (common.Address{}) {
			errs = append(errs, fmt.Errorf("%w: %s", ErrManifestField, name))
		} else if other, ok := seen[address]; ok {
			errs = append(errs, fmt.Errorf("%w: %s is the address of %s too", ErrManifestField, name, other))
		}
		seen[address] = name
	}
	if m.ExitVerifier == (common.Address{}) {
		errs = append(errs, fmt.Errorf("%w: exitVerifier", ErrManifestField))
	}
	if m.InsecureKeys && !IsLocal(m.ChainID) {
		errs = append(errs, fmt.Errorf("chain %d: %w", m.ChainID, ErrInsecureKeys))
	}
	return errors.Join(errs...)
}

// ReadManifest reads and checks the manifest in the file.
func ReadManifest(path string) (Manifest, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return Manifest{}, fmt.Errorf("reading manifest: %w", err)
	}
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.DisallowUnknownFields()
	var m Manifest
	if err := decoder.Decode(&m); err != nil {
		return Manifest{}, fmt.Errorf("reading manifest %s: %w", path, err)
	}
	if err := m.Check(); err != nil {
		return Manifest{}, fmt.Errorf("manifest %s: %w", path, err)
	}
	return m, nil
}

// Write puts the manifest into the file, whole or not at all.
func (m Manifest) Write(path string) error {
	content, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return fmt.Errorf("encoding manifest: %w", err)
	}
	file, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*")
	if err != nil {
		return fmt.Errorf("writing manifest: %w", err)
	}
	_, err = file.Write(append(content, '\n'))
	err = errors.Join(err, file.Chmod(0o644), file.Sync(), file.Close())
	if err == nil {
		err = os.Rename(file.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("writing manifest %s: %w", path, errors.Join(err, os.Remove(file.Name())))
	}
	return nil
}
