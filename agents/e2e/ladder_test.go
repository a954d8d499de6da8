package e2e

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/l1test"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/scripts/deploy"
)

// A prover sells seats and never proves. The keeper reports it, and a standby prover proves instead. Then the standby prover
// is gone too, and another rescues the chunk. At last nobody stands by. Every unit of collateral is accounted for.
func TestFailuresAreProvenByOthers(t *testing.T) {
	if testing.Short() {
		t.Skip("proves chunks")
	}
	r := newRollup(t, 8*time.Minute, func(p *deploy.Parameters) {
		p.StandbyWindowSeconds, p.BatchTimeoutSeconds, p.HeartbeatSeconds = 60, 400, 400
	})
	list, inbox := bindings.NewIStandbyList(), bindings.NewIForcedInbox()
	seat := r.manifest.Parameters.PerSeat(r.manifest.Slots * r.manifest.UnitsPerSlot)
	r.deposit(standing, 1)
	r.send(standing, r.manifest.Standby, list.PackJoin(), nil)
	r.sell(failing, 4)
	r.startKeeper()
	standby := r.startProver(standing, r.l2)

	// commit brings a batch whose chunk the failing prover won to its end.
	commit := func() (*l1.Batch, l1.Chunk) {
		next := r.follower.View().LatestCommit() + 1
		r.send(alice, r.manifest.Inbox, inbox.PackDeposit(r.Address(alice), big.NewInt(7)), l1test.Ether(1))
		view := r.wait(func(v *l1.View) bool { return v.FinalizedCommit() >= next })
		b, ok := view.Batch(next)
		require.True(t, ok)
		require.Len(t, b.Winners, 1)
		require.Equal(t, r.Address(failing), b.Winners[0].Owner)
		require.Zero(t, view.FailuresOf(r.Address(failing)), "its asks take part again")
		require.Zero(t, view.Escrowed().Sign())
		return b, b.Chunks[0]
	}
	half, eighth := new(big.Int).Rsh(seat, 1), new(big.Int).Rsh(seat, 3)

	_, chunk := commit()
	require.Len(t, chunk.Misses, 1)
	require.Equal(t, r.Address(failing), chunk.Misses[0].Account)
	require.Equal(t, r.Address(keeping), chunk.Misses[0].Reporter)
	require.Equal(t, r.Address(standing), chunk.Misses[0].Standby)
	require.Equal(t, r.Address(standing), chunk.Prover)
	require.GreaterOrEqual(t, chunk.Rescue.Bounty.Cmp(eighth), 0)
	require.Equal(t, chunk.Rescue.Bounty, r.follower.View().CollateralOf(r.Address(standing)).Free)

	require.NoError(t, standby.Stop(context.Background()))
	r.startProver(proving, r.l2)
	_, chunk = commit()
	require.Equal(t, r.Address(standing), chunk.Misses[0].Standby)
	require.Equal(t, r.Address(proving), chunk.Prover)
	require.Equal(t, new(big.Int).Lsh(half, 1), new(big.Int).Add(chunk.Rescue.Bounty, chunk.Rescue.Forfeited).Sub(
		new(big.Int).Add(chunk.Rescue.Bounty, chunk.Rescue.Forfeited), unreported(chunk, seat, half)))
	_, member := r.follower.View().Member(r.Address(standing))
	require.False(t, member, "who fails leaves the list")

	_, chunk = commit()
	require.Len(t, chunk.Misses, 1)
	require.Equal(t, common.Address{}, chunk.Misses[0].Standby)
	require.Equal(t, r.Address(proving), chunk.Prover)
	require.Equal(t, half, new(big.Int).Add(chunk.Rescue.Bounty, chunk.Rescue.Forfeited))

	view := r.follower.View()
	require.EqualValues(t, 1, view.AsksOf(r.Address(failing))[0].Seats, "of four seats three failed")
	require.Equal(t, seat, view.CollateralOf(r.Address(failing)).Reserved)
	held := view.Escrowed()
	for account := range people {
		c := view.CollateralOf(r.Address(account))
		held.Add(held, c.Free).Add(held, c.Reserved).Add(held, c.Leaving)
	}
	require.Equal(t, new(big.Int).Mul(seat, big.NewInt(5)), new(big.Int).Add(view.Forfeited(), held), "what was deposited is held or forfeited")
	require.Equal(t, view.Forfeited(), new(big.Int).Add(view.InsuredWei(), view.BurnedWei()))
	balance, err := r.client.BalanceAt(r.ctx, r.manifest.Vault, new(big.Int).SetUint64(view.Head().Number))
	require.NoError(t, err)
	require.Equal(t, held, balance)
}

// unreported is the half of the standby prover's collateral that a rescue forfeits if nobody reported its miss before.
func unreported(chunk l1.Chunk, seat, half *big.Int) *big.Int {
	if len(chunk.Misses) > 1 {
		return new(big.Int)
	}
	return new(big.Int).Sub(seat, half)
}

// withholding serves no trace of a chunk before its witness is on L1.
type withholding struct{ r *rollup }

func (w withholding) ChunkTrace(ctx context.Context, commitID uint64, chunk uint32) (*protocol.ChunkTrace, error) {
	b, ok := w.r.follower.View().Batch(commitID)
	if !ok || b.Chunks[chunk].Challenge == nil || b.Chunks[chunk].Challenge.Open() {
		return nil, nil
	}
	return w.r.l2.ChunkTrace(ctx, commitID, chunk)
}

// A prover does not get the witness of its chunk, asks for it on L1, and the sequencer shows it there. The prover's
// window starts anew, nobody is punished, and the bond is the sequencer's.
func TestWitnessIsShownOnL1(t *testing.T) {
	if testing.Short() {
		t.Skip("proves chunks")
	}
	r := newRollup(t, 5*time.Minute, func(p *deploy.Parameters) {
		p.ProvingWindowSeconds, p.BatchTimeoutSeconds, p.HeartbeatSeconds = 80, 400, 400
	})
	r.sell(proving, 1)
	r.startProver(proving, withholding{r})
	next := r.follower.View().LatestCommit() + 1
	r.send(alice, r.manifest.Inbox, bindings.NewIForcedInbox().PackDeposit(r.Address(alice), big.NewInt(7)), l1test.Ether(1))
	view := r.wait(func(v *l1.View) bool { b, ok := v.Batch(next); return ok && b.Status == l1.Proven })
	b, _ := view.Batch(next)
	chunk := b.Chunks[0]
	require.Equal(t, r.Address(proving), chunk.Prover)
	require.Equal(t, r.Address(proving), chunk.Challenge.Challenger)
	require.NotZero(t, chunk.Challenge.AnsweredAt)
	require.Empty(t, chunk.Misses)
	contract := bindings.NewIFailureLadder()
	refund, err := l1.Query(r.ctx, r.client, r.manifest.Ladder, contract.PackRefundOf(r.Address(sequencing)), contract.UnpackRefundOf)
	require.NoError(t, err)
	require.Equal(t, chunk.Challenge.BondWei, refund)
}
