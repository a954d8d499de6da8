package sequencer

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/agents/internal/signing"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/scripts/deploy"
)

// Register raises the bond of the key's account to bondWei, which makes it the sequencer, and adds depositWei to what its
// batches are paid from. The account must be the appointed one and hold both sums.
func Register(ctx context.Context, client *l1.Client, manifest deploy.Manifest, key *ecdsa.PrivateKey, bondWei, depositWei *big.Int) error {
	registry := bindings.NewISequencerRegistry()
	contract := registry.Instance(client, manifest.Sequencers)
	account := crypto.PubkeyToAddress(key.PublicKey)
	send := func(what string, valueWei *big.Int, data []byte) error {
		opts := bind.NewKeyedTransactor(key, new(big.Int).SetUint64(manifest.ChainID))
		opts.Context, opts.Value = ctx, valueWei
		tx, err := bind.Transact(contract, opts, data)
		if err != nil {
			return fmt.Errorf("%s: %w", what, err)
		}
		receipt, err := bind.WaitMined(ctx, client, tx.Hash())
		if err != nil {
			return fmt.Errorf("%s: waiting for %v: %w", what, tx.Hash(), err)
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return fmt.Errorf("%s: %v: %w", what, tx.Hash(), ErrReverted)
		}
		return nil
	}
	bonded, err := bind.Call(contract, &bind.CallOpts{Context: ctx}, registry.PackBondOf(account), registry.UnpackBondOf)
	if err != nil {
		return fmt.Errorf("reading the bond of %v: %w", account, err)
	}
	if missing := new(big.Int).Sub(bondWei, bonded); missing.Sign() > 0 {
		if err := send("registering the sequencer", missing, registry.PackRegister()); err != nil {
			return err
		}
	}
	if depositWei.Sign() == 0 {
		return nil
	}
	return send("filling the sequencer's deposit", depositWei, registry.PackTopUp(account))
}

// registerCommand is the subcommand that does what the process needs once, before it can commit.
func registerCommand() *cli.Command {
	return &cli.Command{
		Name:  "register",
		Usage: "bond the appointed account as the sequencer, or raise its bond, and fill its deposit",
		Flags: append([]cli.Flag{L1RPCFlag, ManifestFlag,
			&cli.StringFlag{Name: "bond-wei", Aliases: []string{"bond"}, Value: "0",
				Usage: "`WEI` that the bond is raised to (0: what always suffices, four times what provers can lose by as many full batches as may wait)"},
			&cli.StringFlag{Name: "deposit-wei", Usage: "`WEI` that batches are paid from", Value: "0"}}, signing.LocalFlags(EnvVarPrefix)...),
		Action: func(c *cli.Context) error {
			bondWei, bondErr := process.ReadWei(c, "bond-wei")
			depositWei, depositErr := process.ReadWei(c, "deposit-wei")
			if err := errors.Join(bondErr, depositErr); err != nil {
				return err
			}
			key, err := signing.ReadLocal(c, EnvVarPrefix).PrivateKey()
			if err != nil {
				return err
			}
			manifest, err := deploy.ReadManifest(c.String(ManifestFlag.Name))
			if err != nil {
				return err
			}
			if bondWei.Sign() == 0 {
				bondWei = manifest.Parameters.BondWei(manifest.Slots, manifest.UnitsPerSlot)
			}
			client, err := l1.Dial(c.Context, c.String(L1RPCFlag.Name), manifest.ChainID)
			if err != nil {
				return err
			}
			defer client.Close()
			return Register(c.Context, client, manifest, key, bondWei, depositWei)
		},
	}
}
