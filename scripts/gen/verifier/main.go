// Command verifier writes what a release holds of the chunk circuit's keys, in two steps. First the Solidity sources,
// gnark's exported verifier and the library with the verifying key that the batch verifier reads:
//
//	go run ./scripts/gen/verifier --slots 4,16 --out contracts/src/generated
//
// Then, once forge has compiled the release, the manifests that name the keys and the verifiers' code:
//
//	go run ./scripts/gen/verifier --slots 4,16 --artifacts contracts/out-release --out prover/keys/released
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

//go:generate go run . --slots 4,16 --out ../../../contracts/src/generated

func main() {
	keys.RunChildIfRequested()
	logger.Disable()
	slots := flag.String("slots", "4", "numbers of slots of the circuit, separated by commas")
	artifacts := flag.String("artifacts", "", "directory of forge's artifacts, for the manifests; empty for the sources")
	out := flag.String("out", "contracts/src/generated", "directory for the files")
	dir := flag.String("keys", "", "directory of the keys; default $"+keys.DirEnv+", else the user's cache")
	flag.Parse()
	if err := run(context.Background(), *slots, *dir, *artifacts, *out); err != nil {
		fmt.Fprintln(os.Stderr, "verifier:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, slots, keyDir, artifacts, out string) error {
	store, err := keys.NewStore(keyDir, func(stage string) { fmt.Fprintln(os.Stderr, stage) })
	if err != nil {
		return err
	}
	store = store.ForRelease()
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	for _, text := range strings.Split(slots, ",") {
		n, err := strconv.Atoi(text)
		if err != nil {
			return fmt.Errorf("slots: %w", err)
		}
		v, err := store.LoadVerifying(ctx, protocol.Shape{Slots: n})
		if err != nil {
			return err
		}
		if artifacts != "" {
			err = writeManifest(v, artifacts, out)
		} else {
			err = writeSources(ctx, store, v, out)
		}
		if err != nil {
			return fmt.Errorf("%d slots: %w", n, err)
		}
	}
	return nil
}

// writeSources writes the verifier and the library with its key, and has the verifier compiled by itself.
func writeSources(ctx context.Context, store *keys.Store, v *keys.Verifying, out string) error {
	verifier, err := store.Solidity(ctx, v.Shape)
	if err != nil {
		return err
	}
	var key bytes.Buffer
	if err := v.WriteKey(&key); err != nil {
		return err
	}
	for name, source := range map[string][]byte{keys.VerifierName(v.Shape): verifier, keys.KeyName(v.Shape): key.Bytes()} {
		if err := os.WriteFile(filepath.Join(out, name+".sol"), source, 0o644); err != nil {
			return err
		}
	}
	_, err = compile(ctx, keys.VerifierName(v.Shape), verifier)
	return err
}
