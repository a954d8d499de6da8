package prover_test

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum-optimism/optimism/op-service/testlog"
	txmetrics "github.com/ethereum-optimism/optimism/op-service/txmgr/metrics"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/bidder"
	"github.com/proophi/proophi/agents/internal/journal"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/l1test"
	"github.com/proophi/proophi/agents/internal/ladder"
	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/agents/keeper"
	"github.com/proophi/proophi/agents/prover"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/engine"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/scripts/deploy"
	"github.com/proophi/proophi/sequencer/derive"
	"github.com/proophi/proophi/sequencer/state"
)

const patience = 3 * time.Minute

var shape = protocol.Shape{Slots: 4}

func TestMain(m *testing.M) {
	keys.RunChildIfRequested()
	os.Exit(m.Run())
}

var loadKeys = sync.OnceValues(func() (*keys.Keys, error) {
	store, err := keys.NewStore("", nil)
	if err != nil {
		return nil, err
	}
	return store.Load(context.Background(), shape)
})

// The accounts of the test.
const (
	deployer = iota
	sequencer
	owner
	relayer
	keeping
	user
	accounts
)

// stage is a chain with all contracts, a follower and a sequencer that commits what the test says.
type stage struct {
	*l1test.Chain
	t        *testing.T
	ctx      context.Context
	log      log.Logger
	keys     *keys.Keys
	client   *l1.Client
	manifest deploy.Manifest
	follower *l1.Follower
	senders  map[int]*l1.Sender
	state    *state.State
	parent   protocol.BatchHeader

	mu     sync.Mutex
	traces map[[2]uint64]*protocol.ChunkTrace
}

func newStage(t *testing.T) *stage {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	t.Cleanup(cancel)
	loaded, err := loadKeys()
	require.NoError(t, err)
	circuit, err := deploy.CircuitOf(&loaded.Verifying)
	require.NoError(t, err)
	s := &stage{Chain: l1test.New(t, accounts), t: t, ctx: ctx, keys: loaded, log: testlog.Logger(t, log.LevelWarn),
		senders: make(map[int]*l1.Sender), traces: make(map[[2]uint64]*protocol.ChunkTrace)}
	t.Cleanup(s.Mine(200 * time.Millisecond))
	s.client = s.Dial()
	s.manifest, err = deploy.Deploy(ctx, s.client, s.Keys[deployer], deploy.DevnetParameters(s.Address(sequencer)), circuit, s.log)
	require.NoError(t, err)
	cfg := l1.DefaultFollowerConfig(l1test.ChainID)
	cfg.PollInterval = 50 * time.Millisecond
	s.follower, err = l1.NewFollower(s.client, s.manifest, cfg, clock.SystemClock, s.log)
	require.NoError(t, err)
	require.NoError(t, s.follower.Start(ctx))
	t.Cleanup(func() { require.NoError(t, s.follower.Stop(context.Background())) })
	store, err := state.OpenMemory()
	require.NoError(t, err)
	s.state, err = state.Open(store)
	require.NoError(t, err)

	registry := bindings.NewISequencerRegistry()
	s.send(sequencer, "register", s.manifest.Sequencers, registry.PackRegister(), s.manifest.Parameters.BondWei(circuit.Slots, circuit.UnitsPerSlot))
	s.send(sequencer, "top up", s.manifest.Sequencers, registry.PackTopUp(s.Address(sequencer)), l1test.Ether(10))
	genesis, err := l1.Query(ctx, s.client, s.manifest.Rollup, bindings.NewIRollup().PackGenesisHeader(), bindings.NewIRollup().UnpackGenesisHeader)
	require.NoError(t, err)
	s.parent = l1.Header(genesis)
	return s
}

func (s *stage) send(account int, what string, to common.Address, data []byte, value *big.Int) {
	s.t.Helper()
	sender := s.senders[account]
	if sender == nil {
		j, err := journal.Open(filepath.Join(s.t.TempDir(), "journal"))
		require.NoError(s.t, err)
		s.t.Cleanup(func() { require.NoError(s.t, j.Close()) })
		sender, err = l1.NewSender(s.client, s.Keys[account], j, l1.DefaultSenderConfig(l1test.ChainID), new(txmetrics.NoopTxMetrics), s.log)
		require.NoError(s.t, err)
		s.senders[account] = sender
	}
	receipt, err := sender.Send(s.ctx, l1.Call{Intent: what, Kind: what, To: to, Data: data, ValueWei: value})
	require.NoError(s.t, err, what)
	require.NoError(s.t, sender.Resolve(what))
	s.wait(func(v *l1.View) bool { return v.Head().Number >= receipt.BlockNumber.Uint64() })
}

func (s *stage) wait(satisfied func(*l1.View) bool) *l1.View {
	s.t.Helper()
	view, err := s.follower.Wait(s.ctx, satisfied)
	require.NoError(s.t, err)
	return view
}

// commit puts the given numbers of waiting L1 operations into the chunks of a batch and commits it.
func (s *stage) commit(operations ...int) *l1.Batch {
	s.t.Helper()
	earliest := s.parent.CommittedAt + uint64(s.manifest.Parameters.MinCommitIntervalSeconds)
	view := s.wait(func(v *l1.View) bool { return v.Head().Time >= earliest })
	round, err := l1.Query(s.ctx, s.client, s.manifest.Auction, bindings.NewIProverAuction().PackRoundParameters(s.parent.CommitID+1), bindings.NewIProverAuction().UnpackRoundParameters)
	require.NoError(s.t, err)
	commit := derive.Commit{Parent: s.parent}
	next := s.parent.QueueEnd
	id := view.LatestCommit() + 1
	for i, count := range operations {
		draft, err := s.state.Draft(protocol.ChunkHeader{
			Domain: protocol.Domain(s.client.ID(), s.manifest.Rollup), Time: view.Head().Time, UnitPriceWei: round.FloorWei,
			DataFeeWei: new(big.Int), UnitsPerSlot: s.manifest.UnitsPerSlot,
		}, shape)
		require.NoError(s.t, err)
		var items []protocol.QueueItem
		for _, q := range view.QueueItems(next, next+uint64(count)) {
			_, err := draft.AddItem(q.Item)
			require.NoError(s.t, err)
			items = append(items, q.Item)
		}
		require.Len(s.t, items, count)
		next += uint64(count)
		trace, err := draft.Seal()
		require.NoError(s.t, err)
		_, err = draft.Commit(nil)
		require.NoError(s.t, err)
		chunk := trace.Chunk()
		words, err := chunk.Words(shape)
		require.NoError(s.t, err)
		slots, err := protocol.EncodeSlots(chunk.Slots, items)
		require.NoError(s.t, err)
		post, hash := trace.PostRoot(), protocol.Bind(words).DataHash
		commit.Chunks = append(commit.Chunks, derive.ChunkInput{
			PostRoot: post.Bytes(), DataHash: hash.Bytes(), WitnessHash: trace.WitnessHash(), UnitPriceWei: round.FloorWei,
			DataFeeWei: new(big.Int), Time: view.Head().Time, L1Count: uint16(count), Slots: slots,
		})
		s.mu.Lock()
		s.traces[[2]uint64{id, uint64(i)}] = trace
		s.mu.Unlock()
	}
	commit.Blocks = []derive.BlockInput{{Time: view.Head().Time, SlotCount: uint32(len(operations) * shape.Slots)}}
	input, err := commit.Encode()
	require.NoError(s.t, err)
	s.send(sequencer, "commit", s.manifest.Rollup, input, nil)
	b, ok := s.wait(func(v *l1.View) bool { return v.LatestCommit() == id }).Batch(id)
	require.True(s.t, ok)
	s.parent = l1.Header(b.Header)
	return b
}

// ChunkTrace implements prover.TraceSource.
func (s *stage) ChunkTrace(_ context.Context, commitID uint64, chunk uint32) (*protocol.ChunkTrace, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.traces[[2]uint64{commitID, uint64(chunk)}], nil
}

func (s *stage) config() process.Config {
	cfg := process.DefaultConfig()
	cfg.L1RPC, cfg.DataDir, cfg.L1PollInterval = s.URL, s.t.TempDir(), 50*time.Millisecond
	return cfg
}

func (s *stage) deps(account int) process.Deps {
	return process.Deps{Log: s.log, Manifest: &s.manifest, Key: s.Keys[account]}
}

type lifecycle interface {
	Start(context.Context) error
	Stop(context.Context) error
}

func (s *stage) start(service lifecycle, err error) {
	s.t.Helper()
	require.NoError(s.t, err)
	require.NoError(s.t, service.Start(s.ctx))
	s.t.Cleanup(func() { require.NoError(s.t, service.Stop(context.Background())) })
}

func (s *stage) startProver() {
	cfg := prover.DefaultConfig()
	cfg.Config, cfg.Owner, cfg.BundleWait = s.config(), s.Address(owner), time.Second
	service, err := prover.New(s.ctx, cfg, prover.Deps{Log: s.log, Manifest: &s.manifest, Key: s.Keys[relayer], Keys: s.keys, Traces: s})
	s.start(service, err)
}

func (s *stage) startKeeper() {
	cfg := keeper.DefaultConfig()
	cfg.Config, cfg.Jitter = s.config(), 0
	service, err := keeper.New(s.ctx, cfg, keeper.Deps{Deps: s.deps(keeping), Traces: s})
	s.start(service, err)
}

func (s *stage) startBidder(unitCost *big.Int) *bidder.Service {
	cfg := bidder.DefaultConfig()
	cfg.Config, cfg.Offer, cfg.MaxCollateralWei = s.config(), bidder.Offer{UnitCostWei: unitCost, Seats: 2}, l1test.Ether(10)
	service, err := bidder.New(s.ctx, cfg, s.deps(owner))
	s.start(service, err)
	return service
}

// checkDuties compares who may prove which chunk, and for what, with the contract's answers. It returns the stages it saw.
func (s *stage) checkDuties(id uint64) map[ladder.Stage]bool {
	s.t.Helper()
	b, ok := s.follower.View().Batch(id)
	require.True(s.t, ok)
	s.wait(func(v *l1.View) bool { return v.Head().Number > b.Header.CommittedBlock+1 })
	header, err := s.client.HeaderByNumber(s.ctx, new(big.Int).SetUint64(b.Header.CommittedBlock+1))
	require.NoError(s.t, err)
	rules := ladder.NewRules(s.manifest)
	seats := ladder.Draw(b.Winners, int(b.Header.ChunkCount), ladder.NewSeed(header.Hash(), b.Header.CommitId))
	contract := bindings.NewIFailureLadder()
	stages := make(map[ladder.Stage]bool)
	for i, seat := range seats {
		view := s.follower.View()
		b, _ := view.Batch(id)
		if b.Chunks[i].Proven || b.Status != l1.Committed {
			continue
		}
		out, err := s.client.CallContract(s.ctx, ethereum.CallMsg{To: &s.manifest.Ladder, Data: contract.PackDutyOf(b.Header, b.Winners, uint32(i))},
			new(big.Int).SetUint64(view.Head().Number))
		require.NoError(s.t, err)
		want, err := contract.UnpackDutyOf(out)
		require.NoError(s.t, err)
		got := rules.Duty(view, b, seat, uint32(i), view.Head().Time)
		if got.Prover == (common.Address{}) {
			got.Until = 0 // the contract names ends of stages that time ends
		}
		require.Equal(s.t, fmt.Sprint(want), fmt.Sprint(bindings.Duty{Stage: uint8(got.Stage), Prover: got.Prover, RewardWei: got.RewardWei,
			Bounty: got.Bounty, Until: new(big.Int).SetUint64(got.Until)}), "chunk %d, %v", i, got.Stage)
		stages[got.Stage] = true
	}
	return stages
}

// A deposit goes through the queue into a batch that nobody won a seat of; a bidder posts an ask and wins seats of a
// later one; the prover proves all chunks with real proofs and is paid; the keeper makes everything final.
func TestMarketProvesAndSettles(t *testing.T) {
	s := newStage(t)
	inbox := bindings.NewIForcedInbox()
	for range 2 {
		s.send(user, "deposit", s.manifest.Inbox, inbox.PackDeposit(s.Address(user), big.NewInt(1e15)), l1test.Ether(1))
	}
	s.startProver()
	s.startKeeper()
	bids := s.startBidder(big.NewInt(20e9))
	s.wait(func(v *l1.View) bool { return len(v.AsksOf(s.Address(owner))) == 1 })

	open := s.commit(2)
	require.Empty(t, open.Winners)
	s.checkDuties(open.Header.CommitId)
	s.commit(0)
	won := s.commit(0, 0, 0)
	require.EqualValues(t, 2, won.Header.SeatCount, "of three chunks")
	s.checkDuties(won.Header.CommitId)

	view := s.wait(func(v *l1.View) bool { return v.FinalizedCommit() == won.Header.CommitId })
	for id := uint64(1); id <= won.Header.CommitId; id++ {
		b, ok := view.Batch(id)
		require.True(t, ok)
		for _, c := range b.Chunks {
			require.Equal(t, s.Address(owner), c.Prover)
		}
		_, settled := view.Settlement(id)
		require.True(t, settled)
	}
	require.Positive(t, view.EarnedBy(s.Address(owner)).Sign())
	require.Positive(t, view.CreditOf(s.Address(relayer)).Sign(), "the relayer is reimbursed")
	require.Zero(t, view.AsksOf(s.Address(owner))[0].Busy)

	bids.SetOffer(bidder.Offer{UnitCostWei: big.NewInt(30e9), Seats: 1})
	s.wait(func(v *l1.View) bool {
		asks := v.AsksOf(s.Address(owner))
		return len(asks) == 1 && asks[0].UnitCostWei.Cmp(big.NewInt(30e9)) == 0
	})
	require.Equal(t, uint64(0), s.follower.View().CollateralOf(s.Address(owner)).Leaving.Uint64())
}

// Nobody proves: whoever asks the contract or us hears the same of every chunk in every stage, until the batch is dropped.
func TestDutiesAreTheContracts(t *testing.T) {
	s := newStage(t)
	vault, seat := bindings.NewICollateralVault(), s.manifest.Parameters.PerSeat(s.manifest.Slots*s.manifest.UnitsPerSlot)
	s.send(relayer, "collateral", s.manifest.Vault, vault.PackDeposit(s.Address(relayer)), seat)
	s.send(relayer, "join", s.manifest.Standby, bindings.NewIStandbyList().PackJoin(), nil)
	s.startBidder(big.NewInt(20e9))
	posted := s.wait(func(v *l1.View) bool { return len(v.AsksOf(s.Address(owner))) == 1 }).Head().Time
	s.wait(func(v *l1.View) bool { return v.Head().Time > posted+uint64(s.manifest.Parameters.LongDelaySeconds) })
	b := s.commit(0, 0, 0)
	require.EqualValues(t, 2, b.Header.SeatCount)
	s.startKeeper()
	stages := make(map[ladder.Stage]bool)
	for {
		view := s.follower.View()
		now, _ := view.Batch(b.Header.CommitId)
		if now.Status != l1.Committed {
			require.Equal(t, l1.Dropped, now.Status)
			break
		}
		for stage := range s.checkDuties(b.Header.CommitId) {
			stages[stage] = true
		}
		s.wait(func(v *l1.View) bool { return v.Head().Number > view.Head().Number+5 })
	}
	for _, stage := range []ladder.Stage{ladder.Open, ladder.Assigned, ladder.Standby, ladder.Rescue} {
		require.True(t, stages[stage], stage)
	}
}

// A prover dies after its proofs are made and before they are delivered. Its successor delivers them without proving again,
// those of two batches in one transaction.
func TestRestartedProverDeliversWhatWasProven(t *testing.T) {
	s := newStage(t)
	poor, err := crypto.GenerateKey()
	require.NoError(t, err)
	cfg := prover.DefaultConfig()
	cfg.Config, cfg.Owner, cfg.BundleWait = s.config(), s.Address(owner), 0
	proven := make(chan engine.Progress, 100)
	deps := prover.Deps{Log: testlog.Logger(t, log.LevelCrit), Manifest: &s.manifest, Key: poor, Keys: s.keys, Traces: s,
		OnProgress: func(p engine.Progress) { proven <- p }}
	first, err := prover.New(s.ctx, cfg, deps)
	require.NoError(t, err)
	require.NoError(t, first.Start(s.ctx))
	commits := []uint64{s.commit(0).Header.CommitId, s.commit(0, 0).Header.CommitId}
	for done := 0; done < 3; {
		p := <-proven
		require.NoError(t, p.Err)
		if p.State == engine.StateDone {
			done++
		}
	}
	require.NoError(t, first.Stop(s.ctx))
	require.NoError(t, first.Stop(s.ctx))

	deps.Key, deps.Backends, deps.OnProgress = s.Keys[relayer], []backend.Backend{idle{t}}, nil
	second, err := prover.New(s.ctx, cfg, deps)
	s.start(second, err)
	transactions := make(map[common.Hash]bool)
	for _, id := range commits {
		view := s.wait(func(v *l1.View) bool {
			got, ok := v.Batch(id)
			return ok && got.Status == l1.Proven
		})
		got, _ := view.Batch(id)
		for _, c := range got.Chunks {
			require.Equal(t, s.Address(owner), c.Prover)
			transactions[c.Transaction] = true
		}
	}
	require.Len(t, transactions, 1)
}

// idle is a device that must not be used.
type idle struct{ t *testing.T }

func (idle) Name() string { return "idle" }

func (d idle) Prove(context.Context, *transition.Circuit, func(backend.Phase)) (backend.Proof, error) {
	d.t.Error("proven twice")
	return backend.Proof{}, context.Canceled
}
