package prover

import (
	"encoding/binary"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/ladder"
	"github.com/proophi/proophi/prover/engine"
)

// Rules are what a prover decides by.
type Rules struct {
	Owner  common.Address
	Ladder ladder.Rules
	// CostWei is what proving a chunk costs.
	CostWei *big.Int
	// AssignedOnly leaves chunks alone that are nobody's duty.
	AssignedOnly bool
}

// Task is a chunk worth proving.
type Task struct {
	Chunk uint32
	// Duty is how the chunk stands when the proof is expected.
	Duty     ladder.Duty
	Rank     engine.Rank
	Deadline time.Time
	// End is when the batch can be dropped, after which a proof may be of no use to anyone.
	End time.Time
	// DeliverAt is when the proof may be delivered at the earliest: in Unix seconds, 0 for at once.
	DeliverAt uint64
}

// Tasks returns the chunks of a batch that are worth proving for one who needs leadSeconds for a proof: those that are
// the owner's duty, late or not, those that failed and pay for their rescue, and open ones whose price will cover the
// cost by then. It reads no clock, chain or device.
func (r Rules) Tasks(view *l1.View, b *l1.Batch, seats []ladder.Seat, leadSeconds uint64) []Task {
	if b.Status != l1.Committed {
		return nil
	}
	now, end := view.Head().Time, time.Unix(int64(r.Ladder.Timeout(view, b)), 0)
	var mine, rescues, open []Task
	for _, chunk := range b.Unproven() {
		duty := r.Ladder.Duty(view, b, seats[chunk], chunk, now)
		if duty.Prover == r.Owner && r.Owner != (common.Address{}) {
			mine = append(mine, Task{Chunk: chunk, Duty: duty, Rank: engine.RankAssigned,
				Deadline: time.Unix(int64(duty.Until), 0), End: end})
			continue
		}
		if r.AssignedOnly {
			continue
		}
		task, ok := r.free(view, b, seats[chunk], chunk, now+leadSeconds)
		switch {
		case !ok:
		case task.Rank == engine.RankOpen:
			open = append(open, task)
		default:
			rescues = append(rescues, task)
		}
	}
	return slices.Concat(mine, rescues, r.spread(open))
}

// isDuty reports whether the owner must deliver or loses collateral.
func (t Task) isDuty() bool { return t.Rank == engine.RankAssigned }

// IsTaken reports whether a chunk is another prover's alone when a proof would be there, so that one for the owner would be
// refused.
func (r Rules) IsTaken(view *l1.View, b *l1.Batch, seat ladder.Seat, chunk uint32, leadSeconds uint64) bool {
	return !r.Ladder.Duty(view, b, seat, chunk, view.Head().Time+leadSeconds).MayProve(r.Owner)
}

// free returns the task of a chunk that will be anyone's at a time and pays the cost then.
func (r Rules) free(view *l1.View, b *l1.Batch, seat ladder.Seat, chunk uint32, at uint64) (Task, bool) {
	duty := r.Ladder.Duty(view, b, seat, chunk, at)
	end := time.Unix(int64(r.Ladder.Timeout(view, b)), 0)
	task := Task{Chunk: chunk, Duty: duty, Rank: engine.RankExpired, Deadline: end, End: end}
	if duty.Prover != (common.Address{}) {
		return task, false
	}
	from, ok := duty.From, duty.RewardWei.Cmp(r.CostWei) >= 0
	switch duty.Stage {
	case ladder.Open:
		task.Rank = engine.RankOpen
		task.Deadline = time.Unix(int64(view.RunUntil(duty.From, r.Ladder.WindowSeconds)), 0)
		from, ok = r.worthFrom(view, duty.From, new(big.Int), b.Header.OpenPriceWei, r.Ladder.WindowSeconds)
	case ladder.Rescue:
		from, ok = r.worthFrom(view, duty.From, duty.RewardWei, r.Ladder.WeiOf(r.Ladder.Pot(b.Chunks[chunk])), r.Ladder.RescueWindowSeconds)
	}
	task.DeliverAt = from
	return task, ok && at >= from
}

// AsksForWitness reports whether the owner should ask for the witness on L1 now: the chunk is its duty, nobody asked
// before, an eighth of its window went by without the witness, and the time to ask is not over.
func (r Rules) AsksForWitness(view *l1.View, b *l1.Batch, task Task) bool {
	if task.Rank != engine.RankAssigned || task.Duty.Prover != r.Owner || b.Chunks[task.Chunk].Challenge != nil {
		return false
	}
	now := view.Head().Time
	until := r.Ladder.ChallengeUntil(view, task.Duty)
	return now < until && now >= task.Duty.From+(until-task.Duty.From)/2
}

// IsLate reports whether the proof of a duty comes after its window, or nearly, and the window was not extended yet.
func (r Rules) IsLate(view *l1.View, b *l1.Batch, task Task, needSeconds uint64) bool {
	switch task.Duty.Stage {
	case ladder.Assigned:
		return !b.ProvingExtended && view.Head().Time+needSeconds >= task.Duty.Until
	case ladder.Standby:
		return !b.StandbyExtended && view.Head().Time+needSeconds >= task.Duty.Until
	default:
		return false
	}
}

// Beats reports whether the owner is on the standby list and half of the time until its next heartbeat is over.
func (r Rules) Beats(view *l1.View, heartbeatSeconds uint64) bool {
	m, ok := view.Member(r.Owner)
	return ok && view.Head().Time >= m.BeatAt+heartbeatSeconds/2 && view.Head().Time < m.BeatAt+heartbeatSeconds
}

// spread lets every owner begin with another open chunk, so that rivals do not all prove the same one.
func (r Rules) spread(open []Task) []Task {
	if len(open) == 0 {
		return nil
	}
	first := binary.BigEndian.Uint64(r.Owner[common.AddressLength-8:]) % uint64(len(open))
	return slices.Concat(open[first:], open[:first])
}

// worthFrom returns the time from which a chunk pays its cost: fixed + rising * elapsed / window >= cost.
func (r Rules) worthFrom(p ladder.Pauses, opened uint64, fixedWei, risingWei *big.Int, windowSeconds uint64) (uint64, bool) {
	missing := new(big.Int).Sub(r.CostWei, fixedWei)
	if missing.Sign() <= 0 {
		return opened, true
	}
	if missing.Cmp(risingWei) > 0 {
		return 0, false
	}
	wait := missing.Mul(missing, new(big.Int).SetUint64(windowSeconds))
	wait.Add(wait, risingWei).Sub(wait, big.NewInt(1)).Div(wait, risingWei)
	return p.RunUntil(opened, wait.Uint64()), true
}

// Ready is a proof that waits to be sent.
type Ready struct {
	Task
	CommitID uint64
	// Since is when the proof was there.
	Since time.Time
}

// BundleRules say when proofs are sent.
type BundleRules struct {
	Max    int
	Wait   time.Duration
	Margin time.Duration
}

// Bundle returns the proofs to send together now, of all batches, none if it is better to wait for more. What goes with a
// proof that cannot wait costs less than a call of its own. busy is the number of proofs of each commit that are still being
// made; chainNow is the chain's time.
func (r BundleRules) Bundle(ready []Ready, busy map[uint64]int, now, chainNow time.Time) []Ready {
	var due []Ready
	urgent := false
	for _, p := range ready {
		if int64(p.DeliverAt) > chainNow.Unix() {
			continue
		}
		due = append(due, p)
		urgent = urgent || busy[p.CommitID] == 0 || now.Sub(p.Since) >= r.Wait || !chainNow.Add(r.Margin).Before(p.Deadline)
	}
	if len(due) >= r.Max {
		return due[:r.Max]
	}
	if urgent {
		return due
	}
	return nil
}
