package builder

import (
	"math/big"
	"math/rand"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/mempool"
)

// randomChains returns the pools of some senders: transactions in order of nonce, with arrivals in any order.
func randomChains(r *rand.Rand) [][]*mempool.Transaction {
	var chains [][]*mempool.Transaction
	total := 0
	for sender := range 1 + r.Intn(8) {
		var chain []*mempool.Transaction
		for nonce := range 1 + r.Intn(4) {
			total++
			m := protocol.Message{Kind: protocol.KindTransfer, From: common.Address{byte(sender + 1)}, To: common.Address{byte(r.Intn(2))},
				MaxFeeWei: big.NewInt(r.Int63n(3000)), Nonce: uint64(nonce), ValidUntil: uint64(5 + r.Intn(40))}
			chain = append(chain, &mempool.Transaction{Message: m, Hash: common.Hash{byte(total)}})
		}
		chains = append(chains, chain)
	}
	order := r.Perm(total)
	for _, chain := range chains {
		for _, tx := range chain {
			tx.Arrival, order = uint64(order[0]+1), order[1:]
		}
	}
	return chains
}

// twoSlots says that half of the recipients have no account.
func twoSlots(m protocol.Message) (int, error) { return 1 + int(m.To[0]), nil }

func TestLotsArePricedAsDesigned(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	tm := terms{floorWei: big.NewInt(20), dataFeeWei: big.NewInt(100), unitsPerSlot: 28}
	const time = 10
	for range 3000 {
		chains, places, later := randomChains(r), 1+r.Intn(8), r.Intn(8)*r.Intn(2)
		bids, err := bidsOf(chains, tm, time, twoSlots)
		require.NoError(t, err)
		taken, price, err := clearLot(bids, tm, places, later)
		require.NoError(t, err)
		require.GreaterOrEqual(t, price.Cmp(tm.floorWei), 0)

		included, used := make(map[common.Hash]bool), 0
		for _, b := range taken {
			included[b.tx.Hash] = true
			used += b.offer.Slots
			slots, _ := twoSlots(b.tx.Message)
			fee := new(big.Int).Mul(tm.slotFee(price), big.NewInt(int64(slots)))
			require.LessOrEqual(t, fee.Cmp(b.tx.Bid()), 0, "nobody pays more than maxFee")
		}
		require.LessOrEqual(t, used, places)
		for _, chain := range chains {
			checkChain(t, chain, included, tm, price, time, later)
		}
		_, alone, err := clearLot(bids, tm, places, 0)
		require.NoError(t, err)
		require.LessOrEqual(t, price.Cmp(alone), 0, "places that are left later make no lot dearer")
		if len(taken) == len(bids) {
			require.Zero(t, price.Cmp(tm.floorWei), "if all fit, the floor is the price")
		}
	}
}

// checkChain checks that a sender's transactions were taken from the first on, and that the first one left out could
// not claim more than the price, unless there is room for it later.
func checkChain(t *testing.T, chain []*mempool.Transaction, included map[common.Hash]bool, tm terms, price *big.Int, time uint64, later int) {
	out := false
	for _, tx := range chain {
		if included[tx.Hash] {
			require.False(t, out, "a transaction was taken without the one before it")
			require.False(t, tx.Expired(time))
			continue
		}
		if out || tx.Expired(time) {
			return
		}
		out = true
		slots, _ := twoSlots(tx.Message)
		weight := big.NewInt(int64(slots) * int64(tm.unitsPerSlot))
		compute := new(big.Int).Sub(tx.Bid(), new(big.Int).Mul(tm.dataFeeWei, big.NewInt(int64(slots))))
		next := new(big.Int).Mul(weight, new(big.Int).Add(price, big.NewInt(1)))
		if tx.Message.Nonce == 0 && later == 0 {
			require.Negative(t, compute.Cmp(next), "a loser's density, rounded down, is at most the price")
		}
	}
}

func TestBidsOfOneSenderNeverGrowDenser(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	tm := terms{floorWei: new(big.Int), dataFeeWei: big.NewInt(7), unitsPerSlot: 3}
	for range 1000 {
		bids, err := bidsOf(randomChains(r), tm, 0, twoSlots)
		require.NoError(t, err)
		last := make(map[common.Address]bid)
		for i, b := range bids {
			if i > 0 {
				require.LessOrEqual(t, bids[i-1].arrival, b.arrival)
			}
			before, ok := last[b.tx.Message.From]
			if ok {
				require.Equal(t, before.tx.Message.Nonce+1, b.tx.Message.Nonce)
				left := new(big.Int).Mul(b.computeWei, big.NewInt(int64(before.offer.Slots)))
				right := new(big.Int).Mul(before.computeWei, big.NewInt(int64(b.offer.Slots)))
				require.LessOrEqual(t, left.Cmp(right), 0)
			}
			require.LessOrEqual(t, b.offer.MaxFeeWei.Cmp(b.tx.Bid()), 0)
			last[b.tx.Message.From] = b
		}
	}
}
