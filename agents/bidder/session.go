package bidder

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	oplog "github.com/ethereum-optimism/optimism/op-service/log"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/agents/internal/signing"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/scripts/deploy"
)

// ErrReverted: a transaction was mined and reverted, although its estimate went through.
var ErrReverted = errors.New("transaction reverted")

// ErrTokenCollateral: collateral is missing, and it is paid in a token, which its owner has to deposit.
var ErrTokenCollateral = errors.New("collateral is a token: deposit it in the vault first")

// Session is what one command of an owner works with. No bidder with the same key may run beside it.
type Session struct {
	client   *l1.Client
	manifest deploy.Manifest
	account  signing.Signer
}

// NewSession connects an owner to a deployment.
func NewSession(client *l1.Client, m deploy.Manifest, account signing.Signer) *Session {
	return &Session{client: client, manifest: m, account: account}
}

// sessionFlags are those of every command.
func sessionFlags() []cli.Flag {
	env := func(name string) []string { return process.Env(EnvVarPrefix, name) }
	return append([]cli.Flag{
		&cli.StringFlag{Name: "l1-rpc", Usage: "`URL` of an L1 node", EnvVars: env("l1-rpc")},
		&cli.PathFlag{Name: "manifest", Usage: "`FILE` that deploy wrote", EnvVars: env("manifest")},
	}, signing.Flags(EnvVarPrefix)...)
}

// withSession runs a command with what its flags say. Flags that must be set are checked here and not by the parser, which
// would do so before the configuration file is read.
func withSession(do func(*cli.Context, *Session) error, needed ...string) cli.ActionFunc {
	return func(c *cli.Context) error {
		for _, name := range append([]string{"l1-rpc", "manifest"}, needed...) {
			if c.String(name) == "" {
				return fmt.Errorf("%w: --%s is not set", process.ErrConfigField, name)
			}
		}
		account, err := signing.Read(c, EnvVarPrefix).Open(oplog.NewLogger(c.App.ErrWriter, oplog.DefaultCLIConfig()))
		if err != nil {
			return err
		}
		m, err := deploy.ReadManifest(c.Path("manifest"))
		if err != nil {
			return err
		}
		client, err := l1.Dial(c.Context, c.String("l1-rpc"), m.ChainID)
		if err != nil {
			return err
		}
		defer client.Close()
		return do(c, NewSession(client, m, account))
	}
}

// Owner is the account that signs.
func (s *Session) Owner() common.Address { return s.account.Address() }

// send makes a call and waits until it is in a block.
func (s *Session) send(ctx context.Context, what string, to common.Address, data []byte, valueWei *big.Int) error {
	opts := signing.Transactor(ctx, s.account, new(big.Int).SetUint64(s.manifest.ChainID))
	opts.Value = valueWei
	tx, err := bind.Transact(bind.NewBoundContract(to, abi.ABI{}, s.client, s.client, s.client), opts, data)
	if err != nil {
		return fmt.Errorf("%s: %w", what, l1.DecodeRevert(err))
	}
	receipt, err := bind.WaitMined(ctx, s.client, tx.Hash())
	if err != nil {
		return fmt.Errorf("%s: waiting for %v: %w", what, tx.Hash(), err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return fmt.Errorf("%s: %v: %w", what, tx.Hash(), ErrReverted)
	}
	return nil
}

// fund deposits what is missing for the collateral of so many seats.
func (s *Session) fund(ctx context.Context, seats int64) error {
	vault := bindings.NewICollateralVault()
	free, err := l1.Query(ctx, s.client, s.manifest.Vault, vault.PackFreeOf(s.Owner()), vault.UnpackFreeOf)
	if err != nil {
		return fmt.Errorf("reading free collateral: %w", err)
	}
	needed := s.manifest.Parameters.PerSeat(s.manifest.Slots * s.manifest.UnitsPerSlot)
	missing := needed.Mul(needed, big.NewInt(seats)).Sub(needed, free)
	if missing.Sign() <= 0 {
		return nil
	}
	if s.manifest.Parameters.CollateralToken != (common.Address{}) {
		return fmt.Errorf("%v of %v: %w", missing, s.manifest.Parameters.CollateralToken, ErrTokenCollateral)
	}
	return s.send(ctx, "depositing collateral", s.manifest.Vault, vault.PackDeposit(s.Owner()), missing)
}
