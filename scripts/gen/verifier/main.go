// Command verifier writes the Solidity sources of the chunk circuit's development key: gnark's exported verifier and
// the library with the verifying key that the batch verifier reads.
//
//	go run ./scripts/gen/verifier --slots 4 --out contracts/src/generated
//
// The key is derived if the cache has none (15 seconds for 4 slots on two cores); it is the same on every machine.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/consensys/gnark/logger"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/keys"
)

//go:generate go run . --slots 4 --out ../../../contracts/src/generated

func main() {
	keys.RunChildIfRequested()
	logger.Disable()
	slots := flag.Int("slots", 4, "number of slots of the circuit")
	out := flag.String("out", "contracts/src/generated", "directory for the two Solidity files")
	dir := flag.String("keys", "", "directory of the keys; default $"+keys.DirEnv+", else the user's cache")
	flag.Parse()
	if err := run(context.Background(), protocol.Shape{Slots: *slots}, *dir, *out); err != nil {
		fmt.Fprintln(os.Stderr, "verifier:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, shape protocol.Shape, keyDir, out string) error {
	store, err := keys.NewStore(keyDir, func(stage string) { fmt.Fprintln(os.Stderr, stage) })
	if err != nil {
		return err
	}
	verifier, err := store.Solidity(ctx, shape)
	if err != nil {
		return err
	}
	v, err := store.LoadVerifying(ctx, shape)
	if err != nil {
		return err
	}
	var key bytes.Buffer
	if err := v.WriteKey(&key); err != nil {
		return err
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	for name, source := range map[string][]byte{keys.VerifierName(shape): verifier, keys.KeyName(shape): key.Bytes()} {
		if err := os.WriteFile(filepath.Join(out, name+".sol"), source, 0o644); err != nil {
			return err
		}
	}
	return nil
}
