package doctor

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/shirou/gopsutil/disk"
	"github.com/shirou/gopsutil/mem"

	"github.com/proophi/proophi/agents/internal/journal"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/signing"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/scripts/deploy"
	"github.com/proophi/proophi/sequencer/rpc"
)

// Config says what is looked at.
type Config struct {
	Role            Role
	L1RPC, Manifest string
	// Signing names the key; with none, what belongs to an account is not looked at.
	Signing signing.Source
	// Owner is the account whose seats are sold; zero for the key's own.
	Owner common.Address
	// DataDir is the agent's, empty to leave disk and journal alone; KeysDir the proving keys', empty for the default.
	DataDir, KeysDir string
	SequencerRPC     string
	// Listen are addresses that the agent will listen on.
	Listen  []string
	Workers int
}

// requestTimeout bounds each look at a node: a newcomer's mistake must not hang.
const requestTimeout = 15 * time.Second

// Observe looks at everything that the role needs. What fails is part of the observation.
func Observe(ctx context.Context, cfg Config, clk clock.Clock, logger log.Logger) Observation {
	o := Observation{Role: cfg.Role}
	o.Manifest, o.ManifestErr = deploy.ReadManifest(cfg.Manifest)
	o.Account = account(cfg.Signing, logger)
	client, node := dial(ctx, cfg.L1RPC)
	o.Node, o.Now = node, clk.Now()
	if client != nil {
		defer client.Close()
		look(ctx, client, cfg, &o)
	}
	if cfg.SequencerRPC != "" {
		o.L2 = sequencer(ctx, cfg.SequencerRPC)
	}
	if cfg.Role == Prover && o.ManifestErr == nil {
		o.Keys = proving(cfg.KeysDir, o.Manifest.Slots)
	}
	if cfg.DataDir != "" {
		o.Machine = machine(cfg, o.Keys)
		o.Journal = openJournal(filepath.Join(cfg.DataDir, "journal"))
	}
	for _, address := range cfg.Listen {
		o.Ports = append(o.Ports, Port{address, listen(ctx, address)})
	}
	return o
}

// account opens the key; nil if no source is given at all.
func account(source signing.Source, logger log.Logger) *Account {
	signer, err := source.Open(logger)
	switch {
	case errors.Is(err, signing.ErrNoKey):
		return nil
	case err != nil:
		return &Account{KeyErr: err}
	}
	return &Account{Address: signer.Address()}
}

func dial(ctx context.Context, url string) (*l1.Client, *Node) {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	client, err := l1.Dial(ctx, url, 0)
	if err != nil {
		return nil, &Node{Err: err}
	}
	node := &Node{ChainID: client.ID().Uint64()}
	if node.Head, err = client.Head(ctx); err != nil {
		node.Err = err
	} else if progress, err := client.SyncProgress(ctx); err != nil {
		node.Err = fmt.Errorf("asking whether the node syncs: %w", err)
	} else if progress != nil {
		node.Behind = max(behind(progress), 1)
	}
	return client, node
}

func behind(p *ethereum.SyncProgress) uint64 {
	return p.HighestBlock - min(p.CurrentBlock, p.HighestBlock)
}

// look reads what L1 says, if the node and the manifest fit.
func look(ctx context.Context, client *l1.Client, cfg Config, o *Observation) {
	ctx, cancel := context.WithTimeout(ctx, 4*requestTimeout)
	defer cancel()
	if a := o.Account; a != nil && a.KeyErr == nil {
		a.BalanceWei, a.Err = client.BalanceAt(ctx, a.Address, nil)
	}
	if o.ManifestErr != nil || o.Node.Err != nil || o.Node.ChainID != o.Manifest.ChainID {
		return
	}
	o.Contracts = &Contracts{Inspections: deploy.Inspect(ctx, client, o.Manifest)}
	registry := bindings.NewIVerifierRegistry()
	active, err := l1.Query(ctx, client, o.Manifest.Verifiers, registry.PackActiveCircuit(), registry.UnpackActiveCircuit)
	o.Contracts.Active, o.Contracts.ActiveErr = active.CircuitId, err
	owner := cfg.Owner
	if owner == (common.Address{}) && o.Account != nil {
		owner = o.Account.Address
	}
	if cfg.Role.sells() && owner != (common.Address{}) {
		o.Seller = &Seller{Owner: owner}
		o.Seller.Err = o.Seller.read(ctx, client, o.Manifest, o.Node.Head.Time)
	}
	if cfg.Role == Sequencer {
		o.Bond = &Bond{}
		o.Bond.Err = o.Bond.read(ctx, client, o.Manifest)
	}
}

func (s *Seller) read(ctx context.Context, client *l1.Client, m deploy.Manifest, now uint64) (err error) {
	vault, list, asks := bindings.NewICollateralVault(), bindings.NewIStandbyList(), bindings.NewIAskRegistry()
	if s.Free, err = l1.Query(ctx, client, m.Vault, vault.PackFreeOf(s.Owner), vault.UnpackFreeOf); err != nil {
		return fmt.Errorf("reading free collateral: %w", err)
	}
	if s.Reserved, err = l1.Query(ctx, client, m.Vault, vault.PackReservedOf(s.Owner), vault.UnpackReservedOf); err != nil {
		return fmt.Errorf("reading reserved collateral: %w", err)
	}
	if s.PerSeat, err = l1.Query(ctx, client, m.Vault, vault.PackPerSeat(), vault.UnpackPerSeat); err != nil {
		return fmt.Errorf("reading the collateral of a seat: %w", err)
	}
	failures, err := l1.Query(ctx, client, m.Asks, asks.PackFailuresOf(s.Owner), asks.UnpackFailuresOf)
	if err != nil {
		return fmt.Errorf("reading failures: %w", err)
	}
	s.Failures = failures.Uint64()
	member, err := l1.Query(ctx, client, m.Standby, list.PackMemberOf(s.Owner), list.UnpackMemberOf)
	if err != nil {
		return fmt.Errorf("reading the standby list: %w", err)
	}
	if member.JoinedAt != 0 {
		s.Standby = &l1.Member{Account: s.Owner, JoinedAt: uint64(member.JoinedAt), BeatAt: uint64(member.BeatAt), OnDuty: member.OnDuty}
	}
	if s.ReserveWei, err = nextReserve(ctx, client, m); err != nil {
		return err
	}
	return s.readAsks(ctx, client, m, now)
}

// asksPage is the number of asks that are read at once.
const asksPage = 128

func (s *Seller) readAsks(ctx context.Context, client *l1.Client, m deploy.Manifest, now uint64) error {
	asks := bindings.NewIAskRegistry()
	until, err := l1.Query(ctx, client, m.Asks, asks.PackInForceUntil(), asks.UnpackInForceUntil)
	if err != nil {
		return fmt.Errorf("reading which asks are in force: %w", err)
	}
	for cursor, more := uint64(0), true; more; more = cursor != 0 {
		out, err := l1.Query(ctx, client, m.Asks, asks.PackAsksAfter(cursor, big.NewInt(asksPage)), asks.UnpackAsksAfter)
		if err != nil {
			return fmt.Errorf("reading asks: %w", err)
		}
		for _, a := range out.Page {
			if a.Owner == s.Owner && a.EndedAt == 0 {
				inForce := until.Cmp(big.NewInt(int64(a.PostedAt))) >= 0 || uint64(a.PostedAt)+uint64(m.Parameters.LongDelaySeconds) <= now
				s.Asks = append(s.Asks, Ask{a.AskId, a.UnitCostWei, a.Seats, a.Busy, inForce})
			}
		}
		cursor = out.Next
	}
	return nil
}

// nextReserve is the reserve of the round that the next commit clears.
func nextReserve(ctx context.Context, client *l1.Client, m deploy.Manifest) (*big.Int, error) {
	auction := bindings.NewIProverAuction()
	last, err := l1.Query(ctx, client, m.Auction, auction.PackLastRound(), auction.UnpackLastRound)
	if err != nil {
		return nil, fmt.Errorf("reading the last round: %w", err)
	}
	next, err := l1.Query(ctx, client, m.Auction, auction.PackRoundParameters(last+1), auction.UnpackRoundParameters)
	if err != nil {
		return nil, fmt.Errorf("reading the next round: %w", err)
	}
	return next.ReserveWei, nil
}

func (b *Bond) read(ctx context.Context, client *l1.Client, m deploy.Manifest) (err error) {
	registry, sequencer := bindings.NewISequencerRegistry(), m.Parameters.Sequencer
	if b.BondWei, err = l1.Query(ctx, client, m.Sequencers, registry.PackBondOf(sequencer), registry.UnpackBondOf); err != nil {
		return fmt.Errorf("reading the bond: %w", err)
	}
	if b.DepositWei, err = l1.Query(ctx, client, m.Sequencers, registry.PackDepositOf(sequencer), registry.UnpackDepositOf); err != nil {
		return fmt.Errorf("reading the deposit: %w", err)
	}
	exposure, err := l1.Query(ctx, client, m.Sequencers, registry.PackExposureOf(sequencer), registry.UnpackExposureOf)
	if err != nil {
		return fmt.Errorf("reading the exposure: %w", err)
	}
	b.NeededWei = exposure.Mul(exposure, big.NewInt(4)) // SequencerRegistry.BOND_FACTOR
	if b.NeededWei.Cmp(m.Parameters.MinBondWei) < 0 {
		b.NeededWei = m.Parameters.MinBondWei
	}
	reserve, err := nextReserve(ctx, client, m)
	if err != nil {
		return err
	}
	units := uint64(m.Slots) * uint64(m.UnitsPerSlot) * uint64(m.Parameters.MaxChunksBound)
	b.CommitWei = reserve.Mul(reserve, new(big.Int).SetUint64(units))
	return nil
}

func sequencer(ctx context.Context, url string) *L2 {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	s := &L2{URL: url}
	client, err := rpc.Dial(ctx, url, "")
	if err != nil {
		s.Err = err
		return s
	}
	defer client.Close()
	domain, err := client.Domain(ctx)
	if err != nil {
		s.Err = fmt.Errorf("asking for its rollup: %w", err)
		return s
	}
	s.Rollup = domain.Rollup
	if domain.ChainID != nil {
		s.ChainID = domain.ChainID.ToInt().Uint64()
	}
	if block, err := client.LatestBlock(ctx); err != nil {
		s.Err = fmt.Errorf("asking for its newest block: %w", err)
	} else if block != nil && block.Time > 0 {
		s.Head = time.Unix(int64(block.Time), 0)
	}
	return s
}

func proving(dir string, slots uint32) *Keys {
	store, err := keys.NewStore(dir, nil)
	if err != nil {
		return &Keys{Dir: dir, Err: err}
	}
	k := &Keys{Dir: store.Dir()}
	k.Manifest, k.Err = store.Check(protocol.Shape{Slots: int(slots)})
	return k
}

func machine(cfg Config, k *Keys) *Machine {
	m := &Machine{DataDir: cfg.DataDir, Workers: cfg.Workers}
	if m.DiskErr = os.MkdirAll(cfg.DataDir, 0o700); m.DiskErr == nil {
		m.DiskFree, m.DiskErr = freeBytes(cfg.DataDir)
	}
	if k == nil {
		return m
	}
	m.KeysFree, _ = freeBytes(nearest(k.Dir))
	memory, err := mem.VirtualMemory()
	if err != nil {
		m.MemoryErr = fmt.Errorf("reading memory: %w", err)
	} else {
		m.MemoryAvailable = memory.Available
	}
	return m
}

func freeBytes(dir string) (uint64, error) {
	usage, err := disk.Usage(dir)
	if err != nil {
		return 0, fmt.Errorf("reading free space: %w", err)
	}
	return usage.Free, nil
}

// nearest is the first directory above path, or path, that exists.
func nearest(path string) string {
	for {
		parent := filepath.Dir(path)
		if _, err := os.Stat(path); err == nil || parent == path {
			return path
		}
		path = parent
	}
}

// openJournal opens the journal as the agent would, and closes it.
func openJournal(path string) *Journal {
	j, err := journal.Open(path)
	if err != nil {
		return &Journal{Path: path, Err: err}
	}
	pending := len(j.Pending())
	return &Journal{Path: path, Pending: pending, Err: j.Close()}
}

// listen tries whether an address is free.
func listen(ctx context.Context, address string) error {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", address)
	if err != nil {
		return err
	}
	return l.Close()
}
