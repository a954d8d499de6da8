package keeper

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/ladder"
	"github.com/proophi/proophi/bindings"
)

var owner, standby, nobody = common.Address{1}, common.Address{2}, common.Address{}

func ladderRules() Rules {
	return Rules{MaxBundle: 1, BaseFeeCapWei: 50, AnswerGas: 70_000, HeartbeatSeconds: 100, Unpaid: true, Ladder: ladder.Rules{
		WindowSeconds: 90, StandbyWindowSeconds: 60, RescueWindowSeconds: 50, BatchTimeoutSeconds: 600, PerSeat: big.NewInt(1e9), TokensPerEther: big.NewInt(1e18)}}
}

// viewOf is a view at a time and a base fee with a batch of two chunks, committed at 1000, and what else happened.
func viewOf(t *testing.T, now uint64, baseFee int64, events ...l1.Event) *l1.View {
	t.Helper()
	header := bindings.BatchHeader{CommitId: 1, BatchNumber: 1, CommittedAt: 1000, ChunkCount: 2, OpenPriceWei: big.NewInt(900)}
	all := append([]l1.Event{{Data: &bindings.IRollupBatchCommitted{CommitId: 1, BatchNumber: 1, Header: header}}}, events...)
	view, err := l1.NewView(l1.Block{Number: 9, Time: now, BaseFeeWei: big.NewInt(baseFee)}, all)
	require.NoError(t, err)
	return view
}

func missed(at uint64, failed, next common.Address) l1.Event {
	return l1.Event{Time: at, Data: &bindings.IFailureLadderDeadlineMissed{CommitId: 1, Failed: failed, Standby: next, Bounty: big.NewInt(1)}}
}

var seats = []ladder.Seat{{Owner: owner, AskID: 1, RewardWei: big.NewInt(500)}, {}}

func TestMisses(t *testing.T) {
	rules := ladderRules()
	misses := func(shown, now uint64, events ...l1.Event) []Miss {
		view := viewOf(t, now, 10, events...)
		b, _ := view.Batch(1)
		list := rules.Misses(view, b, seats, shown)
		for i := range list {
			list[i].Batch = nil
		}
		return list
	}
	first := []Miss{{Chunk: 0, Deadline: 1090}}
	require.Empty(t, misses(1089, 1200), "the block that can be shown is too early")
	require.Equal(t, first, misses(1090, 1200), "the chunk without a seat has no deadline")
	require.Empty(t, misses(1090, 1200, l1.Event{Data: &bindings.IProverAuctionProverCredited{CommitId: 1, AmountWei: new(big.Int)}}))
	require.Empty(t, misses(1090, 1200, l1.Event{Data: &bindings.IRollupBatchesDropped{First: 1, End: 2}}))
	require.Empty(t, misses(1179, 1200, l1.Event{Data: &bindings.IFailureLadderWindowExtended{CommitId: 1}}))
	require.NotEmpty(t, misses(1180, 1200, l1.Event{Data: &bindings.IFailureLadderWindowExtended{CommitId: 1}}))
	require.Empty(t, misses(1109, 1200, l1.Event{Data: &bindings.IPauseGuardPaused{From: 1010, Until: 1030}}))
	require.Empty(t, misses(1200, 1200, l1.Event{Data: &bindings.IPauseGuardPaused{From: 1190, Until: 1230}}), "nothing can be reported in a pause")
	asked := l1.Event{Data: &bindings.IFailureLadderWitnessChallenged{CommitId: 1, Challenger: owner, BondWei: big.NewInt(1)}}
	require.Empty(t, misses(1190, 1200, asked), "nobody is punished in the dark")
	require.Empty(t, misses(1130, 1200, asked, l1.Event{Time: 1050, Data: &bindings.IFailureLadderWitnessShown{CommitId: 1}}))
	require.NotEmpty(t, misses(1140, 1200, asked, l1.Event{Time: 1050, Data: &bindings.IFailureLadderWitnessShown{CommitId: 1}}))

	require.Empty(t, misses(1900, 1900, missed(1100, owner, nobody)), "nobody stands by")
	require.Empty(t, misses(1159, 1200, missed(1100, owner, standby)))
	require.Equal(t, []Miss{{Chunk: 0, Deadline: 1160, Second: true}}, misses(1160, 1200, missed(1100, owner, standby)))
	require.Empty(t, misses(1900, 1900, missed(1100, owner, standby), missed(1170, standby, nobody)), "both were reported")
}

func TestOnlyWhatPaysUnlessTold(t *testing.T) {
	rules := ladderRules()
	rules.Unpaid = false
	misses := func(baseFee int64) int {
		view := viewOf(t, 1200, baseFee)
		b, _ := view.Batch(1)
		return len(rules.Misses(view, b, seats, 1190))
	}
	require.Equal(t, 1, misses(50))
	require.Zero(t, misses(51), "the bounty's base fee is capped")
	rules.Ladder.PerSeat = big.NewInt(2*reportGas*50 - 2)
	require.Zero(t, misses(50), "half of a seat is all there is")

	dead := []l1.Event{{Data: &bindings.IStandbyListJoined{Account: standby, JoinedAt: 10}}, {Data: &bindings.ISealedAsksAskSealed{Owner: owner, RevealUntil: 20}},
		{Data: &bindings.IRollupBatchesDropped{First: 1, End: 2}}}
	view := viewOf(t, 1200, 10, dead...)
	_, overdue := rules.Overdue(view)
	_, unrevealed := rules.Unrevealed(view)
	_, unreleased := rules.Unreleased(view)
	require.False(t, overdue || unrevealed || unreleased)
	rules.Unpaid = true
	_, overdue = rules.Overdue(view)
	_, unrevealed = rules.Unrevealed(view)
	_, unreleased = rules.Unreleased(view)
	require.True(t, overdue && unrevealed && unreleased)
}

func TestTimedOut(t *testing.T) {
	rules := ladderRules()
	timedOut := func(shown uint64, events ...l1.Event) bool {
		_, ok := rules.TimedOut(viewOf(t, 2000, 10, events...), shown)
		return ok
	}
	require.False(t, timedOut(1599))
	require.True(t, timedOut(1600))
	require.False(t, timedOut(1600, l1.Event{Data: &bindings.IRollupBatchProven{CommitId: 1}}))
	require.False(t, timedOut(1600, l1.Event{Data: &bindings.IRollupBatchesDropped{First: 1, End: 2}}))
	both := []l1.Event{{Data: &bindings.IFailureLadderWindowExtended{CommitId: 1}}, {Data: &bindings.IFailureLadderWindowExtended{CommitId: 1, Standby: true}}}
	require.False(t, timedOut(1749, both...))
	require.True(t, timedOut(1750, both...))
}

func TestAbsentMembersAndSeals(t *testing.T) {
	rules := ladderRules()
	joined := l1.Event{Data: &bindings.IStandbyListJoined{Account: standby, JoinedAt: 1000}}
	_, ok := rules.Overdue(viewOf(t, 1099, 1, joined))
	require.False(t, ok)
	m, ok := rules.Overdue(viewOf(t, 1100, 1, joined))
	require.True(t, ok)
	require.Equal(t, standby, m.Account)
	_, ok = rules.Overdue(viewOf(t, 1100, 1, joined, l1.Event{Data: &bindings.IStandbyListHeartbeatReceived{Account: standby, At: 1001}}))
	require.False(t, ok)
	_, ok = rules.Overdue(viewOf(t, 1100, 1, joined, l1.Event{Data: &bindings.IStandbyListDrawn{Account: standby}}))
	require.False(t, ok, "who is on duty stays")

	sealed := l1.Event{Data: &bindings.ISealedAsksAskSealed{Owner: owner, Number: 3, RevealUntil: 1100}}
	_, ok = rules.Unrevealed(viewOf(t, 1099, 1, sealed))
	require.False(t, ok)
	_, ok = rules.Unrevealed(viewOf(t, 1100, 1, sealed))
	require.True(t, ok)
}

func TestQuestions(t *testing.T) {
	rules := ladderRules()
	rules.Unpaid = false
	asked := l1.Event{Data: &bindings.IFailureLadderWitnessChallenged{CommitId: 1, Challenger: owner, BondWei: big.NewInt(700_000)}}
	require.Len(t, rules.Questions(viewOf(t, 1010, 10, asked)), 1)
	require.Empty(t, rules.Questions(viewOf(t, 1010, 11, asked)), "the bond does not cover the gas")
	require.Empty(t, rules.Questions(viewOf(t, 1010, 10)))
	require.Empty(t, rules.Questions(viewOf(t, 1010, 10, asked, l1.Event{Time: 5, Data: &bindings.IFailureLadderWitnessShown{CommitId: 1}})))
}

func TestLates(t *testing.T) {
	rules := ladderRules()
	lates := func(now uint64, events ...l1.Event) []Late {
		view := viewOf(t, now, 1, events...)
		b, _ := view.Batch(1)
		list := rules.Lates(view, b, seats)
		for i := range list {
			list[i].Batch = nil
		}
		return list
	}
	require.Empty(t, lates(1065))
	require.Equal(t, []Late{{From: 1000, Until: 1090}}, lates(1066))
	require.Empty(t, lates(1089, l1.Event{Data: &bindings.IFailureLadderWindowExtended{CommitId: 1}}))
	require.Empty(t, lates(1144, missed(1100, owner, standby)))
	require.Equal(t, []Late{{Standby: true, From: 1100, Until: 1160}}, lates(1145, missed(1100, owner, standby)))
	require.Empty(t, lates(1145, missed(1100, owner, nobody)), "a rescue has no end")
}
