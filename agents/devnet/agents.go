package devnet

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"math/big"
	"path/filepath"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/agents/devnet/chain"
	"github.com/proophi/proophi/agents/devnet/screen"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/agents/keeper"
	"github.com/proophi/proophi/agents/sequencer"
	"github.com/proophi/proophi/agents/wallet"
	sequencerrpc "github.com/proophi/proophi/sequencer/rpc"
)

// batchAge is how old a batch gets before it is cut although it is not full.
const batchAge = 4 * time.Second

var (
	// agentWei is what each agent's L1 account gets for gas and collateral.
	agentWei = etherWei(5)
	// depositWei is what the sequencer pays batches from.
	depositWei = etherWei(5)
)

func etherWei(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// agents are the processes of a rollup, as services of this one.
type agents struct {
	l2URL   string
	token   string
	sellers []*seller
	// turns is held by the prover that proves.
	turns chan struct{}
}

// startAgents pays the agents' accounts, starts them all and waits until the sequencer takes transactions.
func (d *devnet) startAgents(ctx context.Context) error {
	head, err := d.client.BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("reading the head: %w", err)
	}
	d.playBlock = head + 1
	token := make([]byte, 32)
	if _, err := rand.Read(token); err != nil {
		return fmt.Errorf("making the provers' token: %w", err)
	}
	d.agents = &agents{token: hex.EncodeToString(token), turns: make(chan struct{}, 1)}
	bondWei := d.manifest.Parameters.BondWei(d.manifest.Slots, d.manifest.UnitsPerSlot)
	accounts := map[common.Address]*big.Int{d.account("sequencer"): sum(agentWei, depositWei, bondWei), d.account("keeper"): agentWei}
	for _, s := range sellers {
		accounts[d.account(s.name)], accounts[d.account(s.name+"-sender")] = agentWei, agentWei
	}
	if err := d.payAll(ctx, accounts); err != nil {
		return err
	}
	if err := sequencer.Register(ctx, d.client, d.manifest, chain.DevKey("sequencer"), bondWei, depositWei); err != nil {
		return err
	}
	for _, start := range []func(context.Context) error{d.startSequencer, d.startSellers, d.startKeeper} {
		if err := start(ctx); err != nil {
			return err
		}
	}
	d.watcher = newWatcher(d)
	d.watcher.start()
	d.onStop(d.watcher.stop)
	return until(ctx, func() (bool, error) {
		_, err := d.l2.Prices(ctx)
		return err == nil, nil
	})
}

func (d *devnet) startSequencer(ctx context.Context) error {
	cfg := sequencer.DefaultConfig()
	cfg.L1RPC, cfg.DataDir = d.chain.URL, filepath.Join(d.dir, "sequencer")
	cfg.MaxBatchAge, cfg.ForcedAge, cfg.RetryDelay, cfg.BatcherInterval = batchAge, batchAge, time.Second, 250*time.Millisecond
	cfg.RPC = sequencerrpc.DefaultConfig()
	cfg.RPC.ListenAddr, cfg.RPC.Token = "127.0.0.1:"+strconv.Itoa(d.cfg.L2Port), d.agents.token
	s, err := sequencer.New(ctx, cfg, sequencer.Deps{Log: d.log.With("agent", "sequencer"), Manifest: &d.manifest, Key: chain.DevKey("sequencer")})
	if err != nil {
		return fmt.Errorf("sequencer: %w", err)
	}
	d.onStop(s.Stop)
	if err := s.Start(ctx); err != nil {
		return fmt.Errorf("sequencer: %w", err)
	}
	d.agents.l2URL = s.Endpoint()
	d.screen.Line("  sequencer at %s", d.agents.l2URL)
	if d.l2, err = wallet.DialSequencer(ctx, d.agents.l2URL); err != nil {
		return err
	}
	d.onStop(func(context.Context) error { d.l2.Close(); return nil })
	return nil
}

func (d *devnet) startKeeper(ctx context.Context) error {
	cfg := keeper.DefaultConfig()
	cfg.L1RPC, cfg.DataDir, cfg.Jitter = d.chain.URL, filepath.Join(d.dir, "keeper"), 0
	cfg.SequencerRPC, cfg.Token = d.agents.l2URL, d.agents.token
	k, err := keeper.New(ctx, cfg, keeper.Deps{Deps: process.Deps{Log: d.log.With("agent", "keeper"), Manifest: &d.manifest, Key: chain.DevKey("keeper")}})
	if err != nil {
		return fmt.Errorf("keeper: %w", err)
	}
	d.onStop(k.Stop)
	if err := k.Start(ctx); err != nil {
		return fmt.Errorf("keeper: %w", err)
	}
	return nil
}

// batch is a batch as the screen shows it: what is not proven on L1 may be in work with one of the sellers.
func (a *agents) batch(b *l1.Batch, names map[common.Address]string) screen.Batch {
	now := time.Now()
	shown := screen.Batch{CommitID: b.Header.CommitId, Status: b.Status.String(), Chunks: make([]screen.Chunk, len(b.Chunks))}
	for i, c := range b.Chunks {
		if c.Proven {
			shown.Chunks[i] = screen.Chunk{Prover: names[c.Prover], Percent: 100, Proven: true}
			continue
		}
		for _, s := range a.sellers {
			if percent, ok := s.percent(chunkID{b.Header.CommitId, uint32(i)}, now); ok && percent >= shown.Chunks[i].Percent {
				shown.Chunks[i] = screen.Chunk{Prover: s.name, Percent: percent}
			}
		}
	}
	return shown
}
