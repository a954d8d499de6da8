package builder

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/state"
)

// plan is what users and the batcher do: transfers of distinct powers of two, so that a balance tells which of them
// were executed, and how often.
type plan struct {
	transfers []transfer
	next      int
}

type transfer struct {
	from          string
	message       protocol.Message
	authorization protocol.Authorization
}

// shape of the plan: in each of its ticks some transfers arrive; after some ticks the batch is cut.
const (
	planTicks  = 7
	perTick    = 3
	cutsEvery  = 3
	planSlots  = 4
	planFunds  = 1_000_000_000
	planMaxFee = 50_000
)

func newPlan(k *kit) *plan {
	p := &plan{}
	for i := range planTicks * perTick {
		from := []string{"a", "b"}[i%2]
		m, auth := k.sign(from, "sink", 1<<i, planMaxFee)
		p.transfers = append(p.transfers, transfer{from, m, auth})
	}
	return p
}

// submit sends everything up to a number that is not executed yet, as a wallet that got no confirmation does.
func (p *plan) submit(k *kit, upTo int) {
	for _, tx := range p.transfers[:upTo] {
		_, _ = k.pool.Add(tx.message, tx.authorization)
	}
}

// run plays the plan's ticks from where it stands, until an error.
func (p *plan) run(k *kit) error {
	for ; p.next < planTicks; p.next++ {
		p.submit(k, (p.next+1)*perTick)
		k.pass(400 * time.Millisecond)
		if err := k.b.Tick(context.Background()); err != nil {
			return err
		}
		if p.next%cutsEvery == cutsEvery-1 {
			if _, err := k.b.Cut(context.Background()); err != nil && !errors.Is(err, ErrNothingToCut) {
				return err
			}
		}
	}
	return nil
}

// confirmed returns the receipts that users can see.
func (p *plan) confirmed(k *kit) map[common.Hash]Receipt {
	seen := make(map[common.Hash]Receipt)
	for _, tx := range p.transfers {
		hash := tx.message.Hash(protocol.Domain(testChainID, testRollup))
		if r, err := k.log.Receipt(hash.Bytes()); err == nil {
			seen[r.Hash] = r
		}
	}
	return seen
}

func TestCrashAtEveryWriteLosesAndDoublesNothing(t *testing.T) {
	for _, durable := range []bool{false, true} {
		for failAt := 1; ; failAt++ {
			done := false
			t.Run(fmt.Sprintf("write %d, durable %v", failAt, durable), func(t *testing.T) { done = crashAt(t, failAt, durable) })
			if done {
				require.Greater(t, failAt, 10, "the plan has several writes")
				break
			}
		}
	}
}

// crashAt plays the plan with a crash at one write and reports whether the plan ended before it.
func crashAt(t *testing.T, failAt int, durable bool) bool {
	k := newKit(t, planSlots)
	k.chain.rounds = 1000
	k.fund(planFunds, "a", "b")
	p := newPlan(k)
	k.writes, k.failAt, k.durable = 0, failAt, durable
	require.NoError(t, k.reopen())
	err := p.run(k)
	if err == nil {
		k.checkPlan(p)
		return true
	}
	require.ErrorIs(t, err, errCrash)
	seen := p.confirmed(k)

	k.failAt = 0
	require.NoError(t, k.reopen())
	after := p.confirmed(k)
	for hash, r := range seen {
		require.Equal(t, r, after[hash], "a confirmed operation stays as it was confirmed")
	}
	k.checkLog()
	p.next = 0
	require.NoError(t, p.run(k))
	k.checkPlan(p)
	return false
}

// checkPlan checks that each of the plan's transfers was executed exactly once.
func (k *kit) checkPlan(p *plan) {
	require.Len(k.t, p.confirmed(k), len(p.transfers))
	want := new(big.Int).Lsh(big.NewInt(1), uint(len(p.transfers)))
	require.Zero(k.t, want.Sub(want, big.NewInt(1)).Cmp(k.balance("sink")))
	k.checkLog()
}

func TestFailedTickIsUndoneAndTriedAgain(t *testing.T) {
	k := filled(t, 4, "a", "b")
	hash := k.send("a", "b", 1, slotFee(200))
	k.chain.headErr = errors.New("L1 is down")
	k.pass(time.Second)
	require.Error(t, k.b.Tick(context.Background()))
	require.Equal(t, 1, k.pool.Len())
	k.chain.headErr = nil
	k.tick()
	_, err := k.log.Receipt(hash)
	require.NoError(t, err)
	k.checkLog()
}

func TestStateIsRebuiltFromTheLog(t *testing.T) {
	k := newKit(t, planSlots)
	k.chain.rounds = 1000
	k.fund(planFunds, "a", "b")
	p := newPlan(k)
	require.NoError(t, p.run(k))
	root := k.state.Head().StateRoot()
	fresh := newKit(t, planSlots)
	k.stores[0] = fresh.stores[0] // as if the state's database was lost
	require.NoError(t, k.reopen())
	got := k.state.Head().StateRoot()
	require.True(t, root.Equal(&got))
	k.checkPlan(p)
}

func TestRestartContinuesTheOpenLot(t *testing.T) {
	k := filled(t, 8, "a", "b")
	k.send("a", "b", 1, slotFee(200))
	k.tick()
	balance := k.balance("a")
	before := k.b.Status()
	require.NoError(t, k.reopen())
	require.Equal(t, before.Lot, k.b.Status().Lot)
	require.Equal(t, before.Free, k.b.Status().Free)
	require.Zero(t, balance.Cmp(k.balance("a")))
	require.NoError(t, k.b.Tick(context.Background()))
	k.send("b", "a", 1, slotFee(200))
	k.tick()
	k.cut()
	k.checkLog()
}

func TestDamagedLogIsNoticed(t *testing.T) {
	k := filled(t, 4, "a")
	block, err := k.log.Block(1)
	require.NoError(t, err)
	block.WordsHash[0] ^= 1
	require.NoError(t, k.log.store.Write([]state.Write{record(key(prefixBlock, 1), block)}))
	require.ErrorIs(t, k.reopen(), ErrCorruptLog)
}
