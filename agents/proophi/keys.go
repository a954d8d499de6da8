package main

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/keys"
)

var (
	slotsFlag   = &cli.IntFlag{Name: "slots", Usage: "`NUMBER` of slots of a chunk", Value: 4}
	circuitFlag = &cli.StringFlag{Name: "circuit", Usage: "`NAME` of the circuit: transition, which proves chunks, or exit, which has no slots", Value: transitionCircuit}
	keysDirFlag = &cli.PathFlag{Name: "keys-dir", Usage: "`DIR` of the keys; default: " + keys.DirEnv + ", else the user's cache", EnvVars: []string{keys.DirEnv}}
)

// Values of [circuitFlag].
const (
	transitionCircuit = "transition"
	exitCircuit       = "exit"
)

// errCircuit: the flag names no circuit.
var errCircuit = errors.New("--circuit is neither transition nor exit")

// circuitOf is the circuit that the flags name.
func circuitOf(c *cli.Context) (keys.Circuit, error) {
	switch name := c.String(circuitFlag.Name); name {
	case exitCircuit:
		return keys.Exit, nil
	case transitionCircuit, "": // a command without the flag
		return keys.Chunks(protocol.Shape{Slots: c.Int(slotsFlag.Name)}), nil
	default:
		return keys.Circuit{}, fmt.Errorf("%w: %q", errCircuit, name)
	}
}

func keysCommand() *cli.Command {
	flags := []cli.Flag{circuitFlag, slotsFlag, keysDirFlag}
	return &cli.Command{
		Name:  "keys",
		Usage: "proving and verifying keys of the circuits",
		Subcommands: []*cli.Command{
			{Name: "derive", Usage: "derive the insecure development keys, unless they are there", Flags: flags, Action: deriveKeys},
			{Name: "show", Usage: "print the manifest of the keys; derives them if there are none", Flags: flags, Action: showKeys},
			ceremonyCommand(),
			{Name: "profile", Usage: "compile the chunk circuit and print where its constraints go; derives nothing", Flags: []cli.Flag{slotsFlag, jsonFlag}, Action: profileKeys},
		},
	}
}

// loadKeys checks or derives the keys that the flags name.
func loadKeys(c *cli.Context) (*keys.Verifying, error) {
	circuit, err := circuitOf(c)
	if err != nil {
		return nil, err
	}
	store, err := keys.NewStore(c.Path("keys-dir"), func(stage string) { fmt.Fprintln(c.App.ErrWriter, stage) })
	if err != nil {
		return nil, err
	}
	return store.LoadVerifyingCircuit(c.Context, circuit)
}

func deriveKeys(c *cli.Context) error {
	k, err := loadKeys(c)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.App.Writer, "%s %v: %d constraints\n", k.Description(), k.CircuitID, k.Constraints)
	return err
}

func showKeys(c *cli.Context) error {
	k, err := loadKeys(c)
	if err != nil {
		return err
	}
	encoder := json.NewEncoder(c.App.Writer)
	encoder.SetIndent("", "  ")
	return encoder.Encode(k.Manifest)
}
