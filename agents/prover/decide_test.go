package prover

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/ladder"
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

// rules of one whose proofs cost 300, under short windows, with a seat's collateral of 1000.
func rulesOf(cost int64) Rules {
	return Rules{Owner: me, CostWei: big.NewInt(cost), Ladder: ladder.Rules{WindowSeconds: 90, StandbyWindowSeconds: 60, RescueWindowSeconds: 50,
		BatchTimeoutSeconds: 600, PerSeat: big.NewInt(1000), TokensPerEther: big.NewInt(1e18)}}
}

// at is a view without batches at a time.
func at(t *testing.T, now uint64, events ...l1.Event) *l1.View {
	t.Helper()
	view, err := l1.NewView(l1.Block{Number: 9, Time: now}, events)
	require.NoError(t, err)
	return view
}

type expected struct {
	chunk     uint32
	rank      engine.Rank
	stage     ladder.Stage
	deadline  int64
	deliverAt uint64
}

func summary(tasks []Task) []expected {
	var list []expected
	for _, task := range tasks {
		list = append(list, expected{task.Chunk, task.Rank, task.Duty.Stage, task.Deadline.Unix(), task.DeliverAt})
	}
	return list
}

func TestTasks(t *testing.T) {
	seats := []ladder.Seat{{Owner: me, AskID: 1, RewardWei: big.NewInt(500)}, {Owner: other, AskID: 2, RewardWei: big.NewInt(500)}, {}, {Owner: other, AskID: 2, RewardWei: big.NewInt(200)}}
	rules := rulesOf(300)
	mine := expected{0, engine.RankAssigned, ladder.Assigned, 1090, 0}
	open := expected{2, engine.RankOpen, ladder.Open, 1090, 1030} // 900 * 30 / 90 = 300

	b := batchOf(4)
	tasks := func(now, lead uint64) []expected { return summary(rules.Tasks(at(t, now), b, seats, lead)) }
	require.Equal(t, []expected{mine}, tasks(1000, 5), "the open chunk does not pay yet")
	require.Equal(t, []expected{mine}, tasks(1024, 5))
	require.Equal(t, []expected{mine, open}, tasks(1025, 5), "it will when the proof is there")
	require.Equal(t, []expected{mine, open}, tasks(5000, 5), "an owner that nobody reported is still the one to prove")

	rules.AssignedOnly = true
	require.Equal(t, []expected{mine}, tasks(1090, 5))
	rules.AssignedOnly = false
	b.Chunks[0].Proven = true
	require.Equal(t, []expected{open}, tasks(1030, 5))
	rules.CostWei = big.NewInt(901)
	require.Empty(t, tasks(1089, 5), "the price never covers the cost")
	rules.CostWei = new(big.Int)
	require.Equal(t, []expected{{2, engine.RankOpen, ladder.Open, 1090, 1000}}, tasks(1000, 0))
	b.Status = l1.Proven
	require.Empty(t, tasks(1090, 5))
	b.Status = l1.Dropped
	require.Empty(t, tasks(1090, 5))
}

// What is begun is not left again while it stays a task.
func TestIsTaken(t *testing.T) {
	seats := []ladder.Seat{{Owner: other, AskID: 2, RewardWei: big.NewInt(200)}, {Owner: me, AskID: 1, RewardWei: big.NewInt(200)}, {}}
	b := batchOf(3)
	rules := rulesOf(300)
	taken := func(chunk uint32, now, lead uint64) bool {
		return rules.IsTaken(at(t, now), b, seats[chunk], chunk, lead)
	}
	require.True(t, taken(0, 1010, 5), "another's seat")
	require.False(t, taken(1, 1010, 5), "its own")
	require.False(t, taken(2, 1010, 5), "nobody's")
	b.Chunks[0].Misses = []l1.Miss{{Account: other, Standby: common.Address{3}, ReportedAt: 1100}}
	b.Chunks[1].Misses = []l1.Miss{{Account: me, Standby: common.Address{3}, ReportedAt: 1100}}
	for chunk := range uint32(2) {
		require.True(t, taken(chunk, 1150, 5), "who stands by has it alone")
		require.False(t, taken(chunk, 1158, 5), "a proof would be there after its window")
		for now := uint64(1100); now < 1600; now++ {
			for _, task := range rules.Tasks(at(t, now), b, seats, 5) {
				require.False(t, taken(task.Chunk, now, 5), "second %d", now)
			}
		}
	}
}

func TestTasksAfterMisses(t *testing.T) {
	seats := []ladder.Seat{{Owner: other, AskID: 2, RewardWei: big.NewInt(200)}}
	b := batchOf(1)
	rules := rulesOf(300)
	tasks := func(now, lead uint64) []expected { return summary(rules.Tasks(at(t, now), b, seats, lead)) }
	miss := func(account, standby common.Address, reportedAt uint64) {
		b.Chunks[0].Misses = append(b.Chunks[0].Misses, l1.Miss{Account: account, Standby: standby, ReportedAt: reportedAt})
	}

	// Nobody stands by: the bounty rises to 500 over 50 seconds, so that the missing 100 are there after 10.
	miss(other, common.Address{}, 1100)
	require.Empty(t, tasks(1100, 5))
	require.Equal(t, []expected{{0, engine.RankExpired, ladder.Rescue, 1600, 1110}}, tasks(1105, 5))
	rules.AssignedOnly = true
	require.Empty(t, tasks(1105, 5))
	rules.AssignedOnly = false
	rules.CostWei = big.NewInt(701)
	require.Empty(t, tasks(1590, 5), "share and bounty never cover the cost")
	rules.CostWei = big.NewInt(300)

	// We stand by ourselves: duty comes before profit.
	b.Chunks[0].Misses = nil
	miss(other, me, 1100)
	rules.CostWei = big.NewInt(100_000)
	require.Equal(t, []expected{{0, engine.RankAssigned, ladder.Standby, 1160, 0}}, tasks(1101, 5))
	rules.CostWei = big.NewInt(300)

	// Another stands by: its window is its own, then the pot of both pays.
	b.Chunks[0].Misses = nil
	miss(other, common.Address{3}, 1100)
	require.Empty(t, tasks(1150, 5))
	require.Equal(t, []expected{{0, engine.RankExpired, ladder.Rescue, 1600, 1165}}, tasks(1160, 5), "100 of 1000 after five seconds")
	miss(common.Address{3}, common.Address{}, 1180)
	require.Equal(t, []expected{{0, engine.RankExpired, ladder.Rescue, 1600, 1185}}, tasks(1190, 0))
}

// Who waits in vain for the witness is left alone; others may prove the chunk for its share.
func TestTasksOfAnUnansweredChunk(t *testing.T) {
	seats := []ladder.Seat{{Owner: other, AskID: 2, RewardWei: big.NewInt(300)}}
	b := batchOf(1)
	b.Chunks[0].Challenge = &l1.Challenge{Challenger: other, BondWei: big.NewInt(1)}
	rules := rulesOf(300)
	require.Empty(t, rules.Tasks(at(t, 1089), b, seats, 0))
	require.Equal(t, []expected{{0, engine.RankExpired, ladder.Unanswered, 1600, 1000}}, summary(rules.Tasks(at(t, 1090), b, seats, 0)))
	rules.CostWei = big.NewInt(301)
	require.Empty(t, rules.Tasks(at(t, 1090), b, seats, 0))
}

// Rivals see the same open chunks and each begins with another one.
func TestRivalsBeginWithDifferentOpenChunks(t *testing.T) {
	b := batchOf(6)
	first := make(map[uint32]bool)
	for i := range byte(3) {
		rules := rulesOf(0)
		rules.Owner = common.Address{0: 1, 19: i}
		tasks := rules.Tasks(at(t, 1000), b, make([]ladder.Seat, 6), 0)
		require.Len(t, tasks, 6, "none is left out")
		first[tasks[0].Chunk] = true
	}
	require.Len(t, first, 3)
}

// The price of a chunk at DeliverAt covers the cost, and one second before it does not.
func TestPriceCoversTheCostFromDeliverAt(t *testing.T) {
	for _, c := range []struct{ fixed, price, cost, window int64 }{{0, 900, 300, 90}, {0, 7, 3, 11}, {0, 1, 1, 5}, {0, 1e18, 1, 120}, {0, 1000, 999, 7}, {250, 100, 300, 30}} {
		rules := Rules{CostWei: big.NewInt(c.cost)}
		from, ok := rules.worthFrom(at(t, 0), 0, big.NewInt(c.fixed), big.NewInt(c.price), uint64(c.window))
		require.True(t, ok)
		paid := func(elapsed int64) int64 {
			p := new(big.Int).Mul(big.NewInt(c.price), big.NewInt(min(elapsed, c.window)))
			return c.fixed + p.Div(p, big.NewInt(c.window)).Int64()
		}
		require.GreaterOrEqual(t, paid(int64(from)), c.cost)
		require.Less(t, paid(int64(from)-1), c.cost)
	}
}

// A pause delays the moment from which an open chunk pays.
func TestPausesDelayPrices(t *testing.T) {
	b := batchOf(1)
	paused := l1.Event{Data: &bindings.IPauseGuardPaused{From: 1010, Until: 1020}}
	tasks := rulesOf(300).Tasks(at(t, 1040, paused), b, []ladder.Seat{{}}, 0)
	require.Equal(t, []expected{{0, engine.RankOpen, ladder.Open, 1100, 1040}}, summary(tasks))
}

func TestBundle(t *testing.T) {
	now := time.Unix(5000, 0)
	chain := time.Unix(1000, 0)
	rules := BundleRules{Max: 3, Wait: 10 * time.Second, Margin: 20 * time.Second}
	ready := func(chunk uint32, age time.Duration, left time.Duration, deliverAt uint64) Ready {
		return Ready{CommitID: 7, Task: Task{Chunk: chunk, Deadline: chain.Add(left), DeliverAt: deliverAt}, Since: now.Add(-age)}
	}
	fresh := ready(0, time.Second, time.Hour, 0)
	busy := map[uint64]int{7: 1, 8: 1}
	require.Empty(t, rules.Bundle(nil, nil, now, chain))
	require.Empty(t, rules.Bundle([]Ready{fresh}, busy, now, chain), "others will come")
	require.Len(t, rules.Bundle([]Ready{fresh}, map[uint64]int{8: 1}, now, chain), 1, "no other will come")
	require.Len(t, rules.Bundle([]Ready{fresh, ready(1, 10*time.Second, time.Hour, 0)}, busy, now, chain), 2, "one has waited long enough")
	require.Len(t, rules.Bundle([]Ready{ready(0, 0, 20*time.Second, 0)}, busy, now, chain), 1, "the deadline is near")
	require.Empty(t, rules.Bundle([]Ready{ready(0, time.Minute, time.Second, 1001)}, nil, now, chain), "it does not pay yet")
	require.Len(t, rules.Bundle([]Ready{fresh, fresh, fresh, fresh}, busy, now, chain), 3, "the bundle is full")

	next := fresh
	next.CommitID = 8
	require.Empty(t, rules.Bundle([]Ready{fresh, next}, busy, now, chain))
	require.Len(t, rules.Bundle([]Ready{fresh, next}, map[uint64]int{8: 1}, now, chain), 2, "one batch is done, the other's proof goes along")
	late := ready(1, 0, 20*time.Second, 0)
	require.Equal(t, []Ready{late, next}, rules.Bundle([]Ready{late, next}, busy, now, chain), "a deadline is near, the other's proof goes along")
}

func TestDutiesBesidesProving(t *testing.T) {
	rules := rulesOf(300)
	seats := []ladder.Seat{{Owner: me, AskID: 1, RewardWei: big.NewInt(500)}}
	b := batchOf(1)
	task := func(now uint64) (*l1.View, Task) {
		view := at(t, now)
		tasks := rules.Tasks(view, b, seats, 0)
		require.Len(t, tasks, 1)
		return view, tasks[0]
	}
	asks := func(now uint64) bool { view, x := task(now); return rules.AsksForWitness(view, b, x) }
	late := func(now, need uint64) bool { view, x := task(now); return rules.IsLate(view, b, x, need) }
	require.False(t, asks(1010), "the sequencer has an eighth of the window")
	require.True(t, asks(1011))
	require.True(t, asks(1021))
	require.False(t, asks(1022), "after a quarter it is too late")
	b.Chunks[0].Challenge = &l1.Challenge{Challenger: me}
	require.False(t, asks(1015), "once")
	b.Chunks[0].Challenge = nil
	require.False(t, late(1069, 20))
	require.True(t, late(1070, 20))
	b.ProvingExtended = true
	require.False(t, late(1075, 20))
	require.False(t, late(1170, 5))

	beats := func(now uint64, events ...l1.Event) bool { return rules.Beats(at(t, now, events...), 100) }
	joined := l1.Event{Data: &bindings.IStandbyListJoined{Account: me, JoinedAt: 1000}}
	require.False(t, beats(1050))
	require.False(t, beats(1049, joined))
	require.True(t, beats(1050, joined))
	require.False(t, beats(1100, joined), "the list does not take it any more")
}
