package keeper

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/ladder"
)

// Gas that the keeper's transactions take at most, by what they are paid for (contracts/src/FailureLadder.sol, Rollup.sol).
const (
	reportGas = 350_000
	dropGas   = 250_000
)

// Miss is a deadline that can be reported.
type Miss struct {
	Batch *l1.Batch
	Chunk uint32
	// Deadline must have passed in the block that is shown.
	Deadline uint64
	// Second says that it is the standby prover's.
	Second bool
}

// Misses returns the deadlines of a batch that are over at the time of the block that can be shown, and pay for their
// report. Nobody is reported whose witness was asked for and not shown.
func (r Rules) Misses(view *l1.View, b *l1.Batch, seats []ladder.Seat, shownTime uint64) []Miss {
	if b.Status != l1.Committed || view.PausedUntil() != 0 || !r.pays(r.reportWei(view), reportGas, view.Head().BaseFeeWei) {
		return nil
	}
	now := view.Head().Time
	var list []Miss
	for _, chunk := range b.Unproven() {
		c := b.Chunks[chunk]
		if seats[chunk].IsOpen() || c.Challenge.Open() || len(c.Misses) > 1 {
			continue
		}
		second := len(c.Misses) == 1
		if second && c.Misses[0].Standby == (common.Address{}) {
			continue
		}
		duty := r.Ladder.Duty(view, b, seats[chunk], chunk, now)
		if duty.Until != 0 && shownTime >= duty.Until {
			list = append(list, Miss{Batch: b, Chunk: chunk, Deadline: duty.Until, Second: second})
		}
	}
	return list
}

// TimedOut returns the oldest batch that is not final, if it can be dropped at the time of the block that can be shown.
func (r Rules) TimedOut(view *l1.View, shownTime uint64) (*l1.Batch, bool) {
	waiting := view.Unfinalized()
	if len(waiting) == 0 || waiting[0].Status != l1.Committed || view.PausedUntil() != 0 {
		return nil, false
	}
	b := waiting[0]
	paid := shareOf(dropGas, view.Head().BaseFeeWei, r.BaseFeeCapWei)
	return b, shownTime >= r.Ladder.Timeout(view, b) && r.pays(paid, dropGas, view.Head().BaseFeeWei)
}

// Unreleased returns the oldest dropped batch that still holds seats, escrows or a debit.
func (r Rules) Unreleased(view *l1.View) (*l1.Batch, bool) {
	if !r.Unpaid {
		return nil, false
	}
	for _, b := range view.Batches(1) {
		if b.Status == l1.Dropped && !b.Released {
			return b, true
		}
	}
	return nil, false
}

// Overdue returns a member of the standby list that is not alive any more and not on duty.
func (r Rules) Overdue(view *l1.View) (l1.Member, bool) {
	for _, m := range view.Members() {
		if r.Unpaid && !m.OnDuty && view.Head().Time >= m.BeatAt+r.HeartbeatSeconds {
			return m, true
		}
	}
	return l1.Member{}, false
}

// Unrevealed returns a sealed ask whose time to be revealed is over.
func (r Rules) Unrevealed(view *l1.View) (l1.Seal, bool) {
	for _, s := range view.Seals() {
		if r.Unpaid && view.Head().Time >= s.RevealUntil {
			return s, true
		}
	}
	return l1.Seal{}, false
}

// Question is a challenge that nobody answered.
type Question struct {
	Batch *l1.Batch
	Chunk uint32
}

// Questions returns the challenges whose bonds cover the gas of an answer now.
func (r Rules) Questions(view *l1.View) []Question {
	var list []Question
	for _, b := range view.Unfinalized() {
		for _, chunk := range b.Unproven() {
			c := b.Chunks[chunk].Challenge
			if b.Status == l1.Committed && c.Open() && r.pays(c.BondWei, r.AnswerGas, view.Head().BaseFeeWei) {
				list = append(list, Question{Batch: b, Chunk: chunk})
			}
		}
	}
	return list
}

// Late is a window that is nearly over and was not extended yet.
type Late struct {
	Batch *l1.Batch
	Chunk uint32
	// Standby says which of the batch's windows it is; [From, Until) is its time.
	Standby     bool
	From, Until uint64
}

// Lates returns, at most one of a kind for a batch, the windows of chunks that are not proven although three quarters of
// their time are over. Whoever waits for them to end could be wrong: L1 may have stood in the way.
func (r Rules) Lates(view *l1.View, b *l1.Batch, seats []ladder.Seat) []Late {
	if b.Status != l1.Committed || !r.Unpaid {
		return nil
	}
	now := view.Head().Time
	var list []Late
	seen := map[bool]bool{false: b.ProvingExtended, true: b.StandbyExtended}
	for _, chunk := range b.Unproven() {
		duty := r.Ladder.Duty(view, b, seats[chunk], chunk, now)
		standby := duty.Stage == ladder.Standby
		if duty.Stage != ladder.Assigned && !standby || seen[standby] {
			continue
		}
		if window := duty.Until - duty.From; now >= duty.From+window/4*3 {
			seen[standby] = true
			late := Late{Batch: b, Chunk: chunk, Standby: standby, From: b.Header.CommittedAt}
			length := r.Ladder.WindowSeconds
			if standby {
				late.From, length = b.Chunks[chunk].Misses[0].ReportedAt, r.Ladder.StandbyWindowSeconds
			}
			late.Until = view.RunUntil(late.From, length)
			list = append(list, late)
		}
	}
	return list
}

// pays reports whether an amount of wei covers gas at a base fee, or the keeper works for nothing.
func (r Rules) pays(wei *big.Int, gas uint64, baseFeeWei *big.Int) bool {
	return r.Unpaid || baseFeeWei != nil && wei.Cmp(new(big.Int).Mul(baseFeeWei, new(big.Int).SetUint64(gas))) >= 0
}

// reportWei is what a report is paid at most.
func (r Rules) reportWei(view *l1.View) *big.Int {
	paid := shareOf(reportGas, view.Head().BaseFeeWei, r.BaseFeeCapWei)
	half := new(big.Int).Sub(r.Ladder.PerSeat, new(big.Int).Rsh(r.Ladder.PerSeat, 1))
	if most := r.Ladder.WeiOf(half); paid.Cmp(most) > 0 {
		return most
	}
	return paid
}

// shareOf is gas at the base fee, up to the cap.
func shareOf(gas uint64, baseFeeWei *big.Int, capWei uint64) *big.Int {
	fee := new(big.Int).SetUint64(capWei)
	if baseFeeWei != nil && baseFeeWei.Cmp(fee) < 0 {
		fee.Set(baseFeeWei)
	}
	return fee.Mul(fee, new(big.Int).SetUint64(gas))
}
