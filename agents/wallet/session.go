package wallet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum-optimism/optimism/op-service/ctxinterrupt"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/scripts/deploy"
	"github.com/proophi/proophi/sequencer/rpc"
)

// Errors of what a command was given.
var (
	// ErrNoManifest: the command needs the addresses of a deployment.
	ErrNoManifest = errors.New("no manifest: give --manifest or the environment variable PROOPHI_MANIFEST")

	// ErrOtherChain: the L1 node is on another chain than the deployment.
	ErrOtherChain = errors.New("L1 node is on another chain than the manifest")

	// ErrOtherRollup: the sequencer serves another rollup than the manifest's.
	ErrOtherRollup = errors.New("sequencer serves another rollup than the manifest")
)

// session is what a command works with: the user's keys and both layers.
type session struct {
	keys     *Keys
	manifest deploy.Manifest
	l1       *L1
	l2       *Sequencer
	client   *ethclient.Client
	out      io.Writer
}

// open reads the key and the manifest and connects to L1. The sequencer is dialed by [session.sequencer].
func open(c *cli.Context) (*session, error) {
	path := c.Path(manifestFlag.Name)
	if path == "" {
		return nil, ErrNoManifest
	}
	m, err := deploy.ReadManifest(path)
	if err != nil {
		return nil, err
	}
	secret, err := keySource(c).PrivateKey()
	if err != nil {
		return nil, err
	}
	chainID := new(big.Int).SetUint64(m.ChainID)
	keys, err := Derive(secret, chainID, m.Rollup, c.Uint64(indexFlag.Name))
	if err != nil {
		return nil, err
	}
	return &session{keys: keys, manifest: m, out: c.App.Writer}, nil
}

// dialL1 connects to L1 and makes sure that it is the manifest's chain.
func (s *session) dialL1(ctx context.Context, url string) error {
	client, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return fmt.Errorf("dialing L1 %s: %w", url, err)
	}
	s.client = client
	id, err := client.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("L1 %s: reading the chain id: %w", url, err)
	}
	if !id.IsUint64() || id.Uint64() != s.manifest.ChainID {
		return fmt.Errorf("%w: %v instead of %d", ErrOtherChain, id, s.manifest.ChainID)
	}
	s.l1 = NewL1(s.keys.L1, id, client, s.manifest.Inbox, s.manifest.Bridge)
	return nil
}

// dialL2 connects to the sequencer and makes sure that it serves the manifest's rollup.
func (s *session) dialL2(ctx context.Context, url string) error {
	l2, err := DialSequencer(ctx, url)
	if err != nil {
		return err
	}
	s.l2 = l2
	d, err := l2.Domain(ctx)
	if err != nil {
		return err
	}
	if d.Rollup != s.manifest.Rollup || d.ChainID == nil || d.ChainID.ToInt().Uint64() != s.manifest.ChainID {
		return fmt.Errorf("%w: %v instead of %v", ErrOtherRollup, d.Rollup, s.manifest.Rollup)
	}
	return nil
}

func (s *session) close() {
	if s.client != nil {
		s.client.Close()
	}
	if s.l2 != nil {
		s.l2.Close()
	}
}

// account returns this wallet's account and makes sure that its spending key is this wallet's.
func (s *session) account(ctx context.Context) (*rpc.Account, error) {
	a, err := s.l2.AccountOf(ctx, s.keys.Address)
	if err != nil {
		return nil, err
	}
	if a.SpendingKeyHash != s.keys.KeyHash() {
		return nil, fmt.Errorf("%w: %v", ErrNoSpendingKey, a.SpendingKeyHash)
	}
	return a, nil
}

func (s *session) print(format string, args ...any) {
	fmt.Fprintf(s.out, format+"\n", args...)
}

// layers says which connections a command needs.
type layers int

const (
	onlyKeys layers = iota
	needsL1
	needsL2
	needsBoth
)

// action runs a command's work inside a session.
func action(need layers, work func(ctx context.Context, c *cli.Context, s *session) error) cli.ActionFunc {
	return func(c *cli.Context) error {
		if c.Args().Present() {
			return fmt.Errorf("unexpected argument %q: everything is given by flags, see --help", c.Args().First())
		}
		ctx, cancel := context.WithTimeout(ctxinterrupt.WithCancelOnInterrupt(c.Context), c.Duration(timeoutFlag.Name))
		defer cancel()
		s, err := open(c)
		if err != nil {
			return err
		}
		defer s.close()
		if need == needsL1 || need == needsBoth {
			if err := s.dialL1(ctx, c.String(l1Flag.Name)); err != nil {
				return err
			}
		}
		if need == needsL2 || need == needsBoth {
			if err := s.dialL2(ctx, c.String(l2Flag.Name)); err != nil {
				return err
			}
		}
		return work(ctx, c, s)
	}
}

// argAddress reads an address flag; absent, it is the fallback.
func argAddress(c *cli.Context, name string, fallback common.Address) (common.Address, error) {
	text := c.String(name)
	if text == "" {
		return fallback, nil
	}
	address, err := ParseAddress(text)
	if err != nil {
		return address, fmt.Errorf("--%s: %w", name, err)
	}
	return address, nil
}

// argAmount reads an amount flag.
func argAmount(c *cli.Context, name string) (*big.Int, error) {
	wei, err := ParseAmount(c.String(name))
	if err != nil {
		return nil, fmt.Errorf("--%s: %w", name, err)
	}
	return wei, nil
}
