package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proophi/proophi/agents/devnet/audit"
	"github.com/proophi/proophi/agents/devnet/chain"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/scripts/deploy"
)

// shape is the development shape: small chunks that a laptop proves in seconds.
var shape = protocol.Shape{Slots: 4}

// initialMaxChunks makes batches small, so that the file that ships takes enough rounds to see the market work. It falls
// while only L1 operations come, which pay no fee.
const initialMaxChunks = 6

// idleSeconds is the shortest that the auction allows: prices that stopped everybody fall again while one watches.
const idleSeconds = 60

// forcedDelaySeconds is well above the time after which the sequencer sees an operation of the queue: it waits for the
// safe head, and anvil's is 32 blocks behind.
const forcedDelaySeconds = 180

// loadKeys reads the proving keys, or derives them first.
func (d *devnet) loadKeys(ctx context.Context) error {
	store, err := keys.NewStore(d.cfg.KeysDir, func(stage string) { d.screen.Line("  %s", stage) })
	if err != nil {
		return err
	}
	d.keys, err = store.Load(ctx, shape)
	return err
}

// startChain starts the embedded L1, or connects to the one that was given.
func (d *devnet) startChain(ctx context.Context) error {
	var err error
	if d.cfg.L1RPC == "" {
		d.chain, err = chain.StartEmbedded(ctx, d.cfg.L1Port)
	} else {
		d.chain, err = chain.Dial(ctx, d.cfg.L1RPC, d.cfg.L1KeyFile)
	}
	if err != nil {
		return err
	}
	d.onStop(func(context.Context) error { return d.chain.Close() })
	if d.client, err = l1.Dial(ctx, d.chain.URL, d.chain.ID.Uint64()); err != nil {
		return err
	}
	d.onStop(func(context.Context) error { d.client.Close(); return nil })
	d.screen.Line("  L1 is chain %v at %s", d.chain.ID, d.chain.URL)
	return nil
}

// deploy puts the contracts on L1 and starts to follow them.
func (d *devnet) deploy(ctx context.Context) error {
	circuit, err := deploy.CircuitOf(&d.keys.Verifying)
	if err != nil {
		return err
	}
	if d.burnedBefore, err = d.client.BalanceAt(ctx, burnAddress, nil); err != nil {
		return fmt.Errorf("reading the burn address: %w", err)
	}
	parameters := deploy.DevnetParameters(d.account("sequencer"))
	parameters.InitialMaxChunks, parameters.IdleSeconds, parameters.ForcedDelaySeconds = initialMaxChunks, idleSeconds, forcedDelaySeconds
	parameters.PrepaymentFloorWei = prepaymentOf(parameters.InitialReserveWei, circuit.UnitsPerSlot)
	if d.manifest, err = deploy.Deploy(ctx, d.client, d.chain.Funder, parameters, circuit, d.log); err != nil {
		return err
	}
	if err := d.manifest.Write(d.manifestPath()); err != nil {
		return err
	}
	d.screen.Line("  rollup %v, %d slots per chunk, %d constraints", d.manifest.Rollup, d.manifest.Slots, d.keys.Constraints)
	cfg := l1.DefaultFollowerConfig(d.manifest.ChainID)
	if d.follower, err = l1.NewFollower(d.client, d.manifest, cfg, clock.SystemClock, d.log); err != nil {
		return err
	}
	d.onStop(d.follower.Stop)
	if err := d.follower.Start(ctx); err != nil {
		return err
	}
	if d.auditor, err = audit.New(reader{d.client}, d.manifest); err != nil {
		return err
	}
	d.onStop(func(context.Context) error { return d.auditor.Close() })
	return nil
}

// prepaymentOf is what an L1 operation prepays at a reserve. As the floor it spares the first users a jump.
func prepaymentOf(reserveWei *big.Int, unitsPerSlot uint32) *big.Int {
	return new(big.Int).Mul(reserveWei, big.NewInt(2*int64(unitsPerSlot)))
}

// account is the address of a development account, which gets a name in the report.
func (d *devnet) account(name string) common.Address {
	address := crypto.PubkeyToAddress(chain.DevKey(name).PublicKey)
	d.names[address] = name
	return address
}

// reader is L1 as the auditor reads it.
type reader struct{ *l1.Client }

// InputOf returns the input of a transaction.
func (r reader) InputOf(ctx context.Context, hash common.Hash) ([]byte, error) {
	tx, _, err := r.TransactionByHash(ctx, hash)
	if err != nil {
		return nil, fmt.Errorf("reading transaction %v: %w", hash, err)
	}
	return tx.Data(), nil
}
