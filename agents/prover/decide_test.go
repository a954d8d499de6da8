package prover

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/prover/engine"
)

var (
	me    = common.Address{1}
	other = common.Address{2}
)

func batchOf(chunks int) *l1.Batch {
	return &l1.Batch{
		Header: bindings.BatchHeader{CommittedAt: 1000, ChunkCount: uint32(chunks), OpenPriceWei: big.NewInt(900)},
		Chunks: make([]l1.Chunk, chunks), Status: l1.Committed,
	}
}

func TestTasks(t *testing.T) {
	seats := []Seat{{Owner: me, AskID: 1, RewardWei: big.NewInt(500)}, {Owner: other, AskID: 2, RewardWei: big.NewInt(500)}, {}, {Owner: other, AskID: 2, RewardWei: big.NewInt(200)}}
	rules := Rules{Owner: me, WindowSeconds: 90, CostWei: big.NewInt(300)}
	deadline := time.Unix(1090, 0)
	mine := Task{Chunk: 0, Rank: engine.RankAssigned, Deadline: deadline}
	open := Task{Chunk: 2, Rank: engine.RankOpen, Deadline: deadline, DeliverAt: 1030} // 900 * 30 / 90 = 300

	b := batchOf(4)
	require.Equal(t, []Task{mine}, rules.Tasks(b, seats, 1000, 5), "the open chunk does not pay yet")
	require.Equal(t, []Task{mine}, rules.Tasks(b, seats, 1024, 5))
	require.Equal(t, []Task{mine, open}, rules.Tasks(b, seats, 1025, 5), "it will when the proof is there")
	late := Task{Chunk: 1, Rank: engine.RankExpired, Deadline: deadline}
	require.Equal(t, []Task{mine, late, open}, rules.Tasks(b, seats, 1090, 5), "the last one's reward is below the cost")

	rules.AssignedOnly = true
	require.Equal(t, []Task{mine}, rules.Tasks(b, seats, 1090, 5))
	rules.AssignedOnly = false
	b.Chunks[0].Proven = true
	require.Equal(t, []Task{open}, rules.Tasks(b, seats, 1030, 5))
	rules.CostWei = big.NewInt(901)
	require.Empty(t, rules.Tasks(b, seats, 1089, 5), "the price never covers the cost")
	rules.CostWei = new(big.Int)
	require.Equal(t, []Task{{Chunk: 2, Rank: engine.RankOpen, Deadline: deadline, DeliverAt: 1000}}, rules.Tasks(b, seats, 1000, 0))
	b.Status = l1.Proven
	require.Empty(t, rules.Tasks(b, seats, 1090, 5))
}

// Rivals see the same open chunks and each begins with another one.
func TestRivalsBeginWithDifferentOpenChunks(t *testing.T) {
	b := batchOf(6)
	first := make(map[uint32]bool)
	for i := range byte(3) {
		rules := Rules{Owner: common.Address{19: i}, WindowSeconds: 90, CostWei: new(big.Int)}
		tasks := rules.Tasks(b, make([]Seat, 6), 1000, 0)
		require.Len(t, tasks, 6, "none is left out")
		first[tasks[0].Chunk] = true
	}
	require.Len(t, first, 3)
}

// The price of an open chunk at DeliverAt covers the cost, and one second before it does not.
func TestOpenPriceCoversTheCostFromDeliverAt(t *testing.T) {
	for _, c := range []struct{ price, cost, window int64 }{{900, 300, 90}, {7, 3, 11}, {1, 1, 5}, {1e18, 1, 120}, {1000, 999, 7}} {
		rules := Rules{WindowSeconds: uint64(c.window), CostWei: big.NewInt(c.cost)}
		at, ok := rules.worthFrom(big.NewInt(c.price), 0)
		require.True(t, ok)
		paid := func(elapsed int64) int64 {
			p := new(big.Int).Mul(big.NewInt(c.price), big.NewInt(min(elapsed, c.window)))
			return p.Div(p, big.NewInt(c.window)).Int64()
		}
		require.GreaterOrEqual(t, paid(int64(at)), c.cost)
		require.Less(t, paid(int64(at)-1), c.cost)
	}
}

func TestBundle(t *testing.T) {
	now := time.Unix(5000, 0)
	chain := time.Unix(1000, 0)
	rules := BundleRules{Max: 3, Wait: 10 * time.Second, Margin: 20 * time.Second}
	ready := func(chunk uint32, age time.Duration, left time.Duration, deliverAt uint64) Ready {
		return Ready{Task: Task{Chunk: chunk, Deadline: chain.Add(left), DeliverAt: deliverAt}, Since: now.Add(-age)}
	}
	fresh := ready(0, time.Second, time.Hour, 0)
	require.Empty(t, rules.Bundle(nil, 0, now, chain))
	require.Empty(t, rules.Bundle([]Ready{fresh}, 1, now, chain), "others will come")
	require.Len(t, rules.Bundle([]Ready{fresh}, 0, now, chain), 1, "no other will come")
	require.Len(t, rules.Bundle([]Ready{fresh, ready(1, 10*time.Second, time.Hour, 0)}, 1, now, chain), 2, "one has waited long enough")
	require.Len(t, rules.Bundle([]Ready{ready(0, 0, 20*time.Second, 0)}, 1, now, chain), 1, "the deadline is near")
	require.Empty(t, rules.Bundle([]Ready{ready(0, time.Minute, time.Second, 1001)}, 0, now, chain), "it does not pay yet")
	require.Len(t, rules.Bundle([]Ready{fresh, fresh, fresh, fresh}, 1, now, chain), 3, "the bundle is full")
}

func TestDrawConservesPay(t *testing.T) {
	winners := []bindings.Winner{{Owner: me, AskId: 1, Seats: 3, PayWei: big.NewInt(100)}, {Owner: other, AskId: 2, Seats: 1, PayWei: big.NewInt(7)}}
	seats := Draw(winners, 20, NewSeed(common.Hash{5}, 9))
	sum, open := new(big.Int), 0
	for _, s := range seats {
		if s.IsOpen() {
			open++
			continue
		}
		sum.Add(sum, s.RewardWei)
	}
	require.Equal(t, int64(107), sum.Int64())
	require.Equal(t, 16, open)
	require.Len(t, seats, 20)
}
