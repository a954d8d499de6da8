// Command verifier writes what a release holds of the circuits' keys, in two steps. First the Solidity sources, gnark's
// exported verifiers and, of chunk circuits, the library with the verifying key that the batch verifier reads:
//
//	go run ./scripts/gen/verifier --slots 4,16 --exit --out contracts/src/generated
//
// Then, once forge has compiled the release, the manifests that name the keys and the verifiers' code:
//
//	go run ./scripts/gen/verifier --slots 4,16 --exit --artifacts contracts/out-release --out prover/keys/released
//
// Development keys are derived if the cache has none (on two cores 15 seconds for 4 slots, a minute for 16); they are the
// same on every machine. For the keys of a ceremony name their directory with --keys.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/consensys/gnark/logger"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/keys"
)

//go:generate go run . --slots 4,16 --exit --out ../../../contracts/src/generated

func main() {
	keys.RunChildIfRequested()
	logger.Disable()
	slots := flag.String("slots", "4", "numbers of slots of the chunk circuit, separated by commas; empty for none")
	exits := flag.Bool("exit", false, "the exit circuit too")
	artifacts := flag.String("artifacts", "", "directory of forge's artifacts, for the manifests; empty for the sources")
	out := flag.String("out", "contracts/src/generated", "directory for the files")
	dir := flag.String("keys", "", "directory of the keys; default $"+keys.DirEnv+", else the user's cache")
	flag.Parse()
	if err := run(context.Background(), *slots, *exits, *dir, *artifacts, *out); err != nil {
		fmt.Fprintln(os.Stderr, "verifier:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, slots string, exits bool, keyDir, artifacts, out string) error {
	circuits, err := circuitsOf(slots, exits)
	if err != nil {
		return err
	}
	store, err := keys.NewStore(keyDir, func(stage string) { fmt.Fprintln(os.Stderr, stage) })
	if err != nil {
		return err
	}
	store = store.ForRelease()
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	for _, circuit := range circuits {
		v, err := store.LoadVerifyingCircuit(ctx, circuit)
		if err != nil {
			return err
		}
		if artifacts != "" {
			err = writeManifest(v, artifacts, out)
		} else {
			err = writeSources(ctx, store, v, out)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", circuit.Description(), err)
		}
	}
	return nil
}

// circuitsOf are the circuits that the flags name.
func circuitsOf(slots string, exits bool) (list []keys.Circuit, err error) {
	for text := range strings.FieldsFuncSeq(slots, func(r rune) bool { return r == ',' }) {
		n, err := strconv.Atoi(text)
		if err != nil {
			return nil, fmt.Errorf("slots: %w", err)
		}
		list = append(list, keys.Chunks(protocol.Shape{Slots: n}))
	}
	if exits {
		list = append(list, keys.Exit)
	}
	return list, nil
}

// writeSources writes the verifier and, for a chunk circuit, the library with its key. It has the verifier compiled by
// itself.
func writeSources(ctx context.Context, store *keys.Store, v *keys.Verifying, out string) error {
	verifier, err := store.Solidity(ctx, v.Circuit)
	if err != nil {
		return err
	}
	sources := map[string][]byte{v.VerifierName(): verifier}
	if v.Circuit != keys.Exit {
		var key bytes.Buffer
		if err := v.WriteKey(&key); err != nil {
			return err
		}
		sources[v.KeyName()] = key.Bytes()
	}
	for name, source := range sources {
		if err := os.WriteFile(filepath.Join(out, name+".sol"), source, 0o644); err != nil {
			return err
		}
	}
	_, err = compile(ctx, v.VerifierName(), verifier, len(v.VK.G1.K)-1)
	return err
}
