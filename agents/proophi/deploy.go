package main

import (
	"encoding/json"
	"fmt"
	"os"

	oplog "github.com/ethereum-optimism/optimism/op-service/log"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/signing"
	"github.com/proophi/proophi/scripts/deploy"
)

// deployEnvVarPrefix begins the names of the environment variables of the deploying account's key.
const deployEnvVarPrefix = "PROOPHI_DEPLOY"

func deployCommand() *cli.Command {
	return &cli.Command{
		Name:  "deploy",
		Usage: "put the contracts on an L1 and write the manifest that every agent reads",
		Description: "Without --parameters the values are those of a local chain (docs/protocol/parameters.md). Development keys are insecure and\n" +
			"refused on any chain but a local one.",
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: "l1-rpc", Usage: "`URL` of an L1 node", Required: true, EnvVars: []string{"PROOPHI_L1_RPC"}},
			&cli.PathFlag{Name: "manifest", Usage: "`FILE` to write", Value: "manifest.json", EnvVars: []string{"PROOPHI_MANIFEST"}},
			&cli.StringFlag{Name: "sequencer", Usage: "`ADDRESS` that is appointed as the sequencer (with --parameters: in place of theirs)"},
			&cli.PathFlag{Name: "parameters", Usage: "JSON `FILE` with the parameters; those it leaves out have the local chain's values"},
			slotsFlag, keysDirFlag,
		}, signing.LocalFlags(deployEnvVarPrefix)...),
		Action: deployContracts,
	}
}

func deployContracts(c *cli.Context) error {
	parameters, err := readParameters(c)
	if err != nil {
		return err
	}
	key, err := signing.ReadLocal(c, deployEnvVarPrefix).PrivateKey()
	if err != nil {
		return err
	}
	k, err := loadKeys(c)
	if err != nil {
		return err
	}
	circuit, err := deploy.CircuitOf(k)
	if err != nil {
		return err
	}
	node, err := ethclient.DialContext(c.Context, c.String("l1-rpc"))
	if err != nil {
		return fmt.Errorf("dialing L1: %w", err)
	}
	defer node.Close()
	logger := oplog.NewLogger(c.App.ErrWriter, oplog.DefaultCLIConfig())
	manifest, err := deploy.Deploy(c.Context, node, key, parameters, circuit, logger)
	if err != nil {
		return err
	}
	if err := manifest.Write(c.Path("manifest")); err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.App.Writer, "rollup %v on chain %d; manifest in %s\n", manifest.Rollup, manifest.ChainID, c.Path("manifest"))
	return err
}

// readParameters returns the local chain's values with what the file and the flags say instead.
func readParameters(c *cli.Context) (deploy.Parameters, error) {
	parameters := deploy.DevnetParameters(common.Address{})
	if path := c.Path("parameters"); path != "" {
		file, err := os.Open(path)
		if err != nil {
			return parameters, fmt.Errorf("reading parameters: %w", err)
		}
		defer file.Close()
		decoder := json.NewDecoder(file)
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(&parameters); err != nil {
			return parameters, fmt.Errorf("reading parameters in %s: %w", path, err)
		}
	}
	if text := c.String("sequencer"); text != "" {
		if !common.IsHexAddress(text) {
			return parameters, fmt.Errorf("sequencer %q is no address", text)
		}
		parameters.Sequencer = common.HexToAddress(text)
	}
	return parameters, parameters.Check()
}
