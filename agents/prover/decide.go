package prover

import (
	"encoding/binary"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/prover/engine"
)

// Rules are what a prover decides by.
type Rules struct {
	Owner         common.Address
	WindowSeconds uint64
	// CostWei is what proving a chunk costs.
	CostWei *big.Int
	// AssignedOnly leaves other chunks alone.
	AssignedOnly bool
}

// Task is a chunk worth proving.
type Task struct {
	Chunk    uint32
	Rank     engine.Rank
	Deadline time.Time
	// DeliverAt is when the proof may be delivered at the earliest: in Unix seconds, 0 for at once.
	DeliverAt uint64
}

// Tasks returns the chunks of a batch that are worth proving for one who needs leadSeconds for a proof: those assigned
// to the owner, late or not, open ones whose price will cover the cost by then, and after the window those that others failed to
// prove. It reads no clock, chain or device.
func (r Rules) Tasks(b *l1.Batch, seats []Seat, now, leadSeconds uint64) []Task {
	if b.Status != l1.Committed {
		return nil
	}
	opened, closes := b.Header.CommittedAt, b.Header.CommittedAt+r.WindowSeconds
	var tasks, open []Task
	for _, chunk := range b.Unproven() {
		seat := seats[chunk]
		task := Task{Chunk: chunk, Deadline: time.Unix(int64(closes), 0)}
		switch {
		case !seat.IsOpen() && seat.Owner == r.Owner:
			task.Rank = engine.RankAssigned
		case r.AssignedOnly:
			continue
		case seat.IsOpen():
			at, ok := r.worthFrom(b.Header.OpenPriceWei, opened)
			if !ok || now+leadSeconds < at {
				continue
			}
			task.Rank, task.DeliverAt = engine.RankOpen, at
			open = append(open, task)
			continue
		case now >= closes && seat.RewardWei.Cmp(r.CostWei) >= 0:
			task.Rank = engine.RankExpired
		default:
			continue
		}
		tasks = append(tasks, task)
	}
	return append(tasks, r.spread(open)...)
}

// spread lets every owner begin with another open chunk, so that rivals do not all prove the same one.
func (r Rules) spread(open []Task) []Task {
	if len(open) == 0 {
		return nil
	}
	first := binary.BigEndian.Uint64(r.Owner[common.AddressLength-8:]) % uint64(len(open))
	return slices.Concat(open[first:], open[:first])
}

// worthFrom returns the time from which an open chunk pays its cost: price * elapsed / window >= cost.
func (r Rules) worthFrom(priceWei *big.Int, opened uint64) (uint64, bool) {
	if r.CostWei.Cmp(priceWei) > 0 {
		return 0, false
	}
	if r.CostWei.Sign() == 0 {
		return opened, true
	}
	wait := new(big.Int).Mul(r.CostWei, new(big.Int).SetUint64(r.WindowSeconds))
	wait.Add(wait, priceWei).Sub(wait, big.NewInt(1)).Div(wait, priceWei)
	return opened + wait.Uint64(), true
}

// Ready is a proof that waits to be sent.
type Ready struct {
	Task
	// Since is when the proof was there.
	Since time.Time
}

// BundleRules say when proofs are sent.
type BundleRules struct {
	Max    int
	Wait   time.Duration
	Margin time.Duration
}

// Bundle returns the proofs of a batch to send together now, none if it is better to wait for more. busy is the number
// of proofs of the batch that are still being made; chainNow is the chain's time.
func (r BundleRules) Bundle(ready []Ready, busy int, now, chainNow time.Time) []Ready {
	var due []Ready
	urgent := busy == 0
	for _, p := range ready {
		if int64(p.DeliverAt) > chainNow.Unix() {
			continue
		}
		due = append(due, p)
		urgent = urgent || now.Sub(p.Since) >= r.Wait || !chainNow.Add(r.Margin).Before(p.Deadline)
	}
	if len(due) >= r.Max {
		return due[:r.Max]
	}
	if urgent {
		return due
	}
	return nil
}
