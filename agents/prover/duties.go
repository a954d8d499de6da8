package prover

import (
	"context"
	"fmt"
	"math/big"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/ladder"
	"github.com/proophi/proophi/bindings"
)

// isOwner reports whether the process has the owner's own key. Only the owner may ask for witnesses and stand by.
func (d *driver) isOwner() bool { return d.owner == d.Sender.From() }

// askForWitness asks for a chunk's witness on L1, if it is time to.
func (d *driver) askForWitness(ctx context.Context, view *l1.View, b *l1.Batch, task Task) error {
	if !d.isOwner() || !d.rules.AsksForWitness(view, b, task) {
		return nil
	}
	// The base fee of the block that includes the call may be an eighth higher for each block until then.
	fee := new(big.Int).Mul(view.Head().BaseFeeWei, big.NewInt(3))
	bond := new(big.Int).SetUint64(uint64(d.Manifest.Parameters.AnswerGas(d.Manifest.Slots)))
	bond.Mul(bond, fee).Rsh(bond, 1).Add(bond, big.NewInt(1))
	_, err := d.Perform(ctx, l1.Call{
		Intent: fmt.Sprintf("challenge/%d/%d", b.Header.CommitId, task.Chunk), Kind: "challengeWitness", To: d.Manifest.Ladder,
		Data: bindings.NewIFailureLadder().PackChallengeWitness(b.Header, b.Winners, task.Chunk), ValueWei: bond,
	})
	if l1.IsRevert(err, "AlreadyChallenged", "ChallengeTooLate", "NotAssigned", "WrongStatus", "ChunkAlreadyProven", "HeaderMismatch") {
		return nil
	}
	if err == nil {
		d.Log.Warn("Asked for a witness on L1, because the sequencer does not serve it", "commit", b.Header.CommitId, "chunk", task.Chunk, "bondWei", bond)
	}
	return err
}

// askForTime extends the window of a proof that will be late, if L1 stood in the way.
func (d *driver) askForTime(ctx context.Context, view *l1.View, b *l1.Batch, w *batchWork, task Task) error {
	pace := d.pace()
	if !d.rules.IsLate(view, b, task, uint64((pace.Proof + pace.Margin).Seconds())) {
		return nil
	}
	p, contract := d.Manifest.Parameters, bindings.NewIFailureLadder()
	standby := task.Duty.Stage == ladder.Standby
	from, length := b.Header.CommittedAt, d.rules.Ladder.WindowSeconds
	if standby {
		from, length = b.Chunks[task.Chunk].Misses[0].ReportedAt, d.rules.Ladder.StandbyWindowSeconds
	}
	until := view.RunUntil(from, length)
	first := max(b.Header.CommittedBlock, w.scanned)
	blocks, err := ladder.FindReason(ctx, d.Client, view, first, from, until, uint64(p.GapSeconds), p.ReferenceBaseFeeWei)
	if err != nil {
		return err
	}
	w.scanned = view.Head().Number - min(view.Head().Number, 1)
	if blocks == nil {
		return nil
	}
	data := contract.PackExtendProving(b.Header, blocks)
	if standby {
		data = contract.PackExtendStandby(b.Header, task.Chunk, blocks)
	}
	_, err = d.Perform(ctx, l1.Call{Intent: fmt.Sprintf("extend/%d/%t", b.Header.CommitId, standby), Kind: "extend", To: d.Manifest.Ladder, Data: data})
	if l1.IsRevert(err, "AlreadyExtended", "NoReasonToExtend", "WrongStatus", "BlockUnknown", "HeaderMismatch") {
		return nil
	}
	if err == nil {
		d.Log.Info("Extended a window, because L1 stood in the way", "commit", b.Header.CommitId, "standby", standby)
	}
	return err
}

// beat tells the standby list that the owner is there.
func (d *driver) beat(ctx context.Context, view *l1.View) error {
	if !d.isOwner() || !d.rules.Beats(view, uint64(d.Manifest.Parameters.HeartbeatSeconds)) {
		return nil
	}
	_, err := d.Perform(ctx, l1.Call{Intent: "heartbeat", Kind: "heartbeat", To: d.Manifest.Standby, Data: bindings.NewIStandbyList().PackHeartbeat()})
	if l1.IsRevert(err, "HeartbeatMissed", "NotMember") {
		d.Log.Error("The standby list does not count on this prover any more: join it again", "owner", d.owner, "err", err)
		return nil
	}
	return err
}
