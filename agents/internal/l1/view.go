package l1

import (
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
)

// Status is the life of a commit, with the numbers that the contract uses.
type Status uint8

const (
	None Status = iota
	Committed
	Proven
	Finalized
	Dropped
)

func (s Status) String() string {
	return [...]string{"none", "committed", "proven", "finalized", "dropped"}[s]
}

// Batch is a commit as its events tell it. Readers share it: it is never changed, only replaced.
type Batch struct {
	Header      bindings.BatchHeader
	HeaderHash  common.Hash
	Winners     []bindings.Winner
	Transaction common.Hash // of the commit
	Chunks      []Chunk
	Status      Status
	// ProvingExtended and StandbyExtended say that the batch's windows of that kind are twice as long.
	ProvingExtended, StandbyExtended bool
	// Rescued says that anybody committed and proved it in permissionless mode.
	Rescued bool
	// Released says that a dropped batch gave back what it held.
	Released bool
}

// Chunk is what is known of one chunk of a batch.
type Chunk struct {
	Proven    bool
	Prover    common.Address
	RewardWei *big.Int
	// Transaction proved it.
	Transaction common.Hash
	// Misses are the reported ones: the owner's, then the standby prover's.
	Misses []Miss
	// Challenge is the question for its witness, nil before.
	Challenge *Challenge
	// Rescue tells what became of the escrows of a chunk with misses, nil before it is proven.
	Rescue *Rescue
}

// Unproven returns the indices of the chunks without a proof.
func (b *Batch) Unproven() []uint32 {
	var list []uint32
	for i, c := range b.Chunks {
		if !c.Proven {
			list = append(list, uint32(i))
		}
	}
	return list
}

// QueueItem is one operation of the forced queue.
type QueueItem struct {
	Index      uint64
	Item       protocol.QueueItem
	EnqueuedAt uint64 // Unix seconds
}

// Ask is a standing ask.
type Ask struct {
	ID          uint64
	Owner       common.Address
	UnitCostWei *big.Int
	Seats       uint16
	Busy        uint16 // seats with an assignment that is not settled
	PostedAt    uint64
	EndedAt     uint64 // 0 while it stands
}

// Round is what a commit's auction told.
type Round struct {
	CommitID       uint64
	ReserveWei     *big.Int
	FloorWei       *big.Int
	Chunks         uint32
	SeatsWon       uint32
	FreeSeats      uint32
	HighestCostWei *big.Int
}

// Settlement is where the money of a final batch went.
type Settlement struct {
	RewardsWei, ReimbursedWei, SequencerWei, InsuranceWei, BurnedWei *big.Int
}

// Collateral is a prover's in the vault, in units of collateral.
type Collateral struct{ Free, Reserved, Leaving *big.Int }

// Claim names a withdrawal.
type Claim struct{ CommitID, Index uint64 }

// ExitMode is what the rollup stopped at.
type ExitMode struct {
	// StateRoot is the frozen one.
	StateRoot common.Hash
	// QueueEnd is the index of the first operation that no final batch has taken in.
	QueueEnd uint64
}

// View is everything that the events up to a block say. Readers share it and must not change what it returns.
type View struct {
	head        Block
	batches     map[uint64]*Batch
	latest      uint64 // highest commit id
	finalized   uint64 // highest finalized commit id
	queue       []QueueItem
	asks        map[uint64]*Ask // those in the list
	rounds      map[uint64]Round
	settlements map[uint64]Settlement
	credits     map[common.Address]*big.Int
	earned      map[common.Address]*big.Int
	collateral  map[common.Address]Collateral
	deposits    map[common.Address]*big.Int
	bonds       map[common.Address]*big.Int
	claimed     map[Claim]*big.Int
	exit        *ExitMode
	exited      map[common.Address]*big.Int
	refunded    map[uint64]bool
	failures
}

func newView() *View {
	return &View{
		batches: make(map[uint64]*Batch), asks: make(map[uint64]*Ask), rounds: make(map[uint64]Round),
		settlements: make(map[uint64]Settlement), credits: make(map[common.Address]*big.Int),
		earned: make(map[common.Address]*big.Int), collateral: make(map[common.Address]Collateral),
		deposits: make(map[common.Address]*big.Int), bonds: make(map[common.Address]*big.Int),
		claimed: make(map[Claim]*big.Int), exited: make(map[common.Address]*big.Int), refunded: make(map[uint64]bool), failures: newFailures(),
	}
}

// clone copies the maps; their values are replaced, never changed.
func (v *View) clone() *View {
	c := *v
	c.batches, c.asks, c.rounds = maps.Clone(v.batches), maps.Clone(v.asks), maps.Clone(v.rounds)
	c.settlements, c.credits, c.earned = maps.Clone(v.settlements), maps.Clone(v.credits), maps.Clone(v.earned)
	c.collateral, c.deposits, c.claimed = maps.Clone(v.collateral), maps.Clone(v.deposits), maps.Clone(v.claimed)
	c.bonds, c.failures = maps.Clone(v.bonds), v.failures.clone()
	c.exited, c.refunded = maps.Clone(v.exited), maps.Clone(v.refunded)
	c.queue = slices.Clip(v.queue)
	return &c
}

// Head is the block that the view ends with.
func (v *View) Head() Block { return v.head }

// Batch returns a commit, dropped ones included.
func (v *View) Batch(commitID uint64) (*Batch, bool) {
	b, ok := v.batches[commitID]
	return b, ok
}

// LatestCommit is the highest commit id, 0 before the first.
func (v *View) LatestCommit() uint64 { return v.latest }

// FinalizedCommit is the highest commit id that is final, 0 before the first.
func (v *View) FinalizedCommit() uint64 { return v.finalized }

// HeadBatch is the number of the newest batch that is not dropped, 0 before the first.
func (v *View) HeadBatch() uint64 {
	for id := v.latest; id > 0; id-- {
		if b, ok := v.batches[id]; ok && b.Status != Dropped {
			return b.Header.BatchNumber
		}
	}
	return 0
}

// Batches returns the commits with ids from the given one on, oldest first, dropped ones included.
func (v *View) Batches(from uint64) []*Batch {
	var list []*Batch
	for id := max(from, 1); id <= v.latest; id++ {
		if b, ok := v.batches[id]; ok {
			list = append(list, b)
		}
	}
	return list
}

// Unfinalized returns the commits that wait for proofs or finality, oldest first.
func (v *View) Unfinalized() []*Batch {
	return slices.DeleteFunc(v.Batches(v.finalized+1), func(b *Batch) bool {
		return b.Status != Committed && b.Status != Proven
	})
}

// QueueTail is the number of operations ever enqueued.
func (v *View) QueueTail() uint64 { return uint64(len(v.queue)) }

// QueueItems returns the operations with indices in [from, to), as far as they exist.
func (v *View) QueueItems(from, to uint64) []QueueItem {
	to = min(to, v.QueueTail())
	if from >= to {
		return nil
	}
	return v.queue[from:to:to]
}

// Asks returns the asks that are in the list, in order of arrival.
func (v *View) Asks() []Ask {
	list := make([]Ask, 0, len(v.asks))
	for _, id := range slices.Sorted(maps.Keys(v.asks)) {
		list = append(list, *v.asks[id])
	}
	return list
}

// AsksOf returns an owner's asks that are in the list, in order of arrival.
func (v *View) AsksOf(owner common.Address) []Ask {
	return slices.DeleteFunc(v.Asks(), func(a Ask) bool { return a.Owner != owner })
}

// Round returns what the auction of a commit told.
func (v *View) Round(commitID uint64) (Round, bool) {
	r, ok := v.rounds[commitID]
	return r, ok
}

// Settlement returns how a final batch was settled.
func (v *View) Settlement(commitID uint64) (Settlement, bool) {
	s, ok := v.settlements[commitID]
	return s, ok
}

// CreditOf is what an account can withdraw from the auction.
func (v *View) CreditOf(account common.Address) *big.Int { return orZero(v.credits[account]) }

// EarnedBy is what an account was ever credited for proofs, without reimbursed gas.
func (v *View) EarnedBy(account common.Address) *big.Int { return orZero(v.earned[account]) }

// Earners returns the accounts that were ever credited for proofs.
func (v *View) Earners() []common.Address {
	return slices.SortedFunc(maps.Keys(v.earned), common.Address.Cmp)
}

// CollateralOf is what a prover has in the vault.
func (v *View) CollateralOf(owner common.Address) Collateral {
	c := v.collateral[owner]
	return Collateral{Free: orZero(c.Free), Reserved: orZero(c.Reserved), Leaving: orZero(c.Leaving)}
}

// DepositOf is a sequencer's deposit, after its last change.
func (v *View) DepositOf(sequencer common.Address) *big.Int { return orZero(v.deposits[sequencer]) }

// BondOf is a sequencer's bond.
func (v *View) BondOf(sequencer common.Address) *big.Int { return orZero(v.bonds[sequencer]) }

// IsClaimed reports whether a withdrawal was paid.
func (v *View) IsClaimed(commitID, index uint64) bool {
	_, ok := v.claimed[Claim{commitID, index}]
	return ok
}

// ExitMode returns what the rollup stopped at, nil while it goes on.
func (v *View) ExitMode() *ExitMode { return v.exit }

// ExitOf returns what an account left with, and false if it has not left.
func (v *View) ExitOf(account common.Address) (*big.Int, bool) {
	wei, ok := v.exited[account]
	return wei, ok
}

// IsRefunded reports whether the ether of an operation was given back.
func (v *View) IsRefunded(index uint64) bool { return v.refunded[index] }

// Claims returns the withdrawals that were paid, with their amounts.
func (v *View) Claims() map[Claim]*big.Int { return maps.Clone(v.claimed) }

func orZero(x *big.Int) *big.Int {
	if x == nil {
		return new(big.Int)
	}
	return new(big.Int).Set(x)
}
