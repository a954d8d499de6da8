package main

import (
	"encoding/json"
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/keys"
)

var (
	slotsFlag   = &cli.IntFlag{Name: "slots", Usage: "`NUMBER` of slots of a chunk", Value: 4}
	keysDirFlag = &cli.PathFlag{Name: "keys-dir", Usage: "`DIR` of the keys; default: " + keys.DirEnv + ", else the user's cache", EnvVars: []string{keys.DirEnv}}
)

func keysCommand() *cli.Command {
	flags := []cli.Flag{slotsFlag, keysDirFlag}
	return &cli.Command{
		Name:  "keys",
		Usage: "proving and verifying keys of the chunk circuit",
		Subcommands: []*cli.Command{
			{Name: "derive", Usage: "derive the insecure development keys, unless they are there", Flags: flags, Action: deriveKeys},
			{Name: "show", Usage: "print the manifest of the keys; derives them if there are none", Flags: flags, Action: showKeys},
			ceremonyCommand(),
			{Name: "profile", Usage: "compile the circuit and print where its constraints go; derives nothing", Flags: []cli.Flag{slotsFlag, jsonFlag}, Action: profileKeys},
		},
	}
}

// loadKeys checks or derives the keys that the flags name.
func loadKeys(c *cli.Context) (*keys.Verifying, error) {
	store, err := keys.NewStore(c.Path("keys-dir"), func(stage string) { fmt.Fprintln(c.App.ErrWriter, stage) })
	if err != nil {
		return nil, err
	}
	return store.LoadVerifying(c.Context, protocol.Shape{Slots: c.Int("slots")})
}

func deriveKeys(c *cli.Context) error {
	k, err := loadKeys(c)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.App.Writer, "circuit %v: %d slots, %d constraints\n", k.CircuitID, k.Shape.Slots, k.Constraints)
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
