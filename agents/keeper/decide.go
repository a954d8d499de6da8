package keeper

import (
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/ladder"
)

// Rules are what a keeper decides by.
type Rules struct {
	Account                  common.Address
	FinalizationDelaySeconds uint64
	JitterSeconds            uint64
	MaxBundle                int

	Ladder           ladder.Rules
	BaseFeeCapWei    uint64
	AnswerGas        uint64
	HeartbeatSeconds uint64
	// Unpaid says that the keeper also does what no bounty covers.
	Unpaid bool
}

// Finalizable returns the oldest batches that can be finalized together now. They are proven, in order, their delay is
// over, and the first has waited for this keeper's turn.
func (r Rules) Finalizable(view *l1.View) []*l1.Batch {
	now := view.Head().Time
	if view.PausedUntil() != 0 {
		return nil
	}
	var list []*l1.Batch
	for _, b := range view.Unfinalized() {
		if b.Status != l1.Proven || now < b.Header.CommittedAt+r.FinalizationDelaySeconds || len(list) == r.MaxBundle {
			break
		}
		list = append(list, b)
	}
	if len(list) == 0 || now < list[0].Header.CommittedAt+r.FinalizationDelaySeconds+r.turn(list[0].Header.CommitId) {
		return nil
	}
	return list
}

// turn is how long this keeper lets others go first for a commit.
func (r Rules) turn(commitID uint64) uint64 {
	digest := crypto.Keccak256(r.Account[:], binary.BigEndian.AppendUint64(nil, commitID))
	return binary.BigEndian.Uint64(digest) % (r.JitterSeconds + 1)
}

// Dead returns an ask that has ended, holds no busy seat and is out of force, and the ask before it in the list. until
// is the registry's inForceUntil.
func Dead(asks []l1.Ask, until uint64) (dead l1.Ask, previous uint64, ok bool) {
	slices.SortStableFunc(asks, func(a, b l1.Ask) int { return a.UnitCostWei.Cmp(b.UnitCostWei) })
	for i, a := range asks {
		if a.EndedAt != 0 && a.EndedAt <= until && a.Busy == 0 {
			if i > 0 {
				previous = asks[i-1].ID
			}
			return a, previous, true
		}
	}
	return l1.Ask{}, 0, false
}
