package builder

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/market"
	"github.com/proophi/proophi/sequencer/mempool"
)

// terms are the prices that all lots of a round share.
type terms struct {
	floorWei     *big.Int
	dataFeeWei   *big.Int
	unitsPerSlot uint32
}

// market returns the terms of a lot with some places at a lowest price.
func (t terms) market(lowestWei *big.Int, places int) market.Terms {
	return market.Terms{FloorWei: lowestWei, DataFeeWei: t.dataFeeWei, UnitsPerSlot: int(t.unitsPerSlot), Slots: places}
}

// slotFee is what one slot costs at a price.
func (t terms) slotFee(unitPriceWei *big.Int) *big.Int {
	return protocol.ChunkHeader{UnitPriceWei: unitPriceWei, DataFeeWei: t.dataFeeWei, UnitsPerSlot: t.unitsPerSlot}.SlotFeeWei()
}

// bid is a waiting transaction as the auction sees it. A sender's transactions execute in order of nonce, so a later
// one counts for no more than those before it: its offer is lowered to their lowest density, its arrival is their
// latest. Thus no price that the lot can have excludes a transaction and includes one that needs it.
type bid struct {
	tx      *mempool.Transaction
	offer   market.Bid
	arrival uint64
	// computeWei is what the offer leaves for proving.
	computeWei *big.Int
}

// newBid returns the bid of a transaction that takes some slots, after the sender's bid before it, if there is one.
func newBid(tx *mempool.Transaction, slots int, t terms, before *bid) bid {
	n := big.NewInt(int64(slots))
	data := new(big.Int).Mul(t.dataFeeWei, n)
	b := bid{tx: tx, arrival: tx.Arrival, computeWei: new(big.Int).Sub(tx.Bid(), data)}
	if before != nil {
		b.arrival = max(b.arrival, before.arrival)
		most := new(big.Int).Mul(before.computeWei, n)
		most.Quo(most, big.NewInt(int64(before.offer.Slots)))
		if most.Cmp(b.computeWei) < 0 {
			b.computeWei = most
		}
	}
	b.offer = market.Bid{MaxFeeWei: data.Add(data, b.computeWei), Slots: slots}
	return b
}

// reaches reports whether the bid pays a price.
func (b bid) reaches(unitPriceWei *big.Int, unitsPerSlot uint32) bool {
	needed := new(big.Int).SetUint64(uint64(b.offer.Slots) * uint64(unitsPerSlot))
	return b.computeWei.Cmp(needed.Mul(needed, unitPriceWei)) >= 0
}

// bidsOf returns the bids of all senders that can pay the floor at the given time, by arrival.
func bidsOf(chains [][]*mempool.Transaction, t terms, time uint64, slotsOf func(protocol.Message) (int, error)) ([]bid, error) {
	var bids []bid
	for _, chain := range chains {
		var before *bid
		for _, tx := range chain {
			if tx.Expired(time) {
				break
			}
			slots, err := slotsOf(tx.Message)
			if err != nil {
				return nil, err
			}
			b := newBid(tx, slots, t, before)
			if !b.reaches(t.floorWei, t.unitsPerSlot) {
				break
			}
			bids = append(bids, b)
			before = &b
		}
	}
	slices.SortFunc(bids, func(a, b bid) int {
		return cmp.Or(cmp.Compare(a.arrival, b.arrival), cmp.Compare(a.tx.Message.Nonce, b.tx.Message.Nonce))
	})
	return bids, nil
}

// clearLot opens a lot with some places for bids, which are in order of arrival; the batch has later places after it. It
// returns those taken, the densest first, and the price.
func clearLot(bids []bid, t terms, places, later int) ([]bid, *big.Int, error) {
	if places == 0 {
		bids = nil // a lot without places has no auction
	}
	offers := make([]market.Bid, len(bids))
	for i, b := range bids {
		offers[i] = b.offer
	}
	lot, winners, err := market.OpenLot(t.market(t.floorWei, places), later, offers)
	if err != nil {
		return nil, nil, err
	}
	taken := make([]bid, len(winners))
	for i, at := range winners {
		taken[i] = bids[at]
	}
	return taken, lot.UnitPriceWei(), nil
}

// queue is what waits during one tick: the pool's bids, less what the tick took or found impossible.
type queue struct {
	bids    []bid
	gone    map[common.Hash]bool
	blocked map[common.Address]uint64
}

func newQueue(bids []bid) *queue {
	return &queue{bids: bids, gone: make(map[common.Hash]bool), blocked: make(map[common.Address]uint64)}
}

// waiting returns the bids that are left, in order of arrival.
func (q *queue) waiting() []bid {
	var left []bid
	for _, b := range q.bids {
		from, isBlocked := q.blocked[b.tx.Message.From]
		if !q.gone[b.tx.Hash] && (!isBlocked || b.tx.Message.Nonce < from) {
			left = append(left, b)
		}
	}
	return left
}

// block leaves a bid and the later ones of its sender out for the rest of the tick.
func (q *queue) block(b bid) {
	from, ok := q.blocked[b.tx.Message.From]
	if !ok || b.tx.Message.Nonce < from {
		q.blocked[b.tx.Message.From] = b.tx.Message.Nonce
	}
}
