package builder

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/mempool"
)

// terms are the prices that all lots of a round share.
type terms struct {
	floorWei     *big.Int
	dataFeeWei   *big.Int
	unitsPerSlot uint32
}

// density returns what maxFee offers per unit for a number of slots: (maxFee - dataFee·slots) / (slots·unitsPerSlot),
// rounded down. It may be negative.
func (t terms) density(maxFeeWei *big.Int, slots int) *big.Int {
	n := big.NewInt(int64(slots))
	offer := new(big.Int).Mul(t.dataFeeWei, n)
	offer.Sub(maxFeeWei, offer)
	weight := new(big.Int).Mul(n, new(big.Int).SetUint64(uint64(t.unitsPerSlot)))
	remainder := new(big.Int)
	offer.DivMod(offer, weight, remainder) // Euclidean: rounds towards minus infinity for a positive divisor
	return offer
}

// slotFee is what one slot costs at a price.
func (t terms) slotFee(unitPriceWei *big.Int) *big.Int {
	return protocol.ChunkHeader{UnitPriceWei: unitPriceWei, DataFeeWei: t.dataFeeWei, UnitsPerSlot: t.unitsPerSlot}.SlotFeeWei()
}

// bid is a waiting transaction as the auction sees it. A sender's transactions execute in order of nonce, so a later
// one counts for no more than those before it: its density is the lowest so far, its arrival the latest so far. Thus
// no price that the lot can have excludes a transaction and includes one that needs it.
type bid struct {
	tx      *mempool.Transaction
	slots   int
	density *big.Int
	arrival uint64
}

// bidsOf returns the bids of all senders that can pay the floor at the given time, unordered.
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
			b := bid{tx: tx, slots: slots, density: t.density(tx.Bid(), slots), arrival: tx.Arrival}
			if before != nil {
				b.arrival = max(b.arrival, before.arrival)
				if before.density.Cmp(b.density) < 0 {
					b.density = before.density
				}
			}
			if b.density.Cmp(t.floorWei) < 0 {
				break
			}
			bids = append(bids, b)
			before = &b
		}
	}
	return bids, nil
}

// byDensity orders bids from the highest density, ties by arrival.
func byDensity(a, b bid) int {
	return cmp.Or(b.density.Cmp(a.density), byArrival(a, b))
}

// byArrival orders bids by arrival, those of one sender by nonce.
func byArrival(a, b bid) int {
	return cmp.Or(cmp.Compare(a.arrival, b.arrival), cmp.Compare(a.tx.Message.Nonce, b.tx.Message.Nonce))
}

// clearing is the outcome of a lot's opening.
type clearing struct {
	taken        []bid
	unitPriceWei *big.Int
}

// clearLot takes bids, which are ordered by density, until one does not fit into room slots. That one's density is the
// price, the floor if all fit.
func clearLot(bids []bid, room int, floorWei *big.Int) clearing {
	c := clearing{unitPriceWei: floorWei}
	for _, b := range bids {
		if b.slots > room {
			if b.density.Cmp(floorWei) > 0 {
				c.unitPriceWei = b.density
			}
			break
		}
		room -= b.slots
		c.taken = append(c.taken, b)
	}
	return c
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

// waiting returns the bids that are left, ordered.
func (q *queue) waiting(order func(a, b bid) int) []bid {
	var left []bid
	for _, b := range q.bids {
		from, isBlocked := q.blocked[b.tx.Message.From]
		if !q.gone[b.tx.Hash] && (!isBlocked || b.tx.Message.Nonce < from) {
			left = append(left, b)
		}
	}
	slices.SortStableFunc(left, order)
	return left
}

// take marks a bid as executed.
func (q *queue) take(b bid) { q.gone[b.tx.Hash] = true }

// block leaves a bid and the later ones of its sender out for the rest of the tick.
func (q *queue) block(b bid) {
	from, ok := q.blocked[b.tx.Message.From]
	if !ok || b.tx.Message.Nonce < from {
		q.blocked[b.tx.Message.From] = b.tx.Message.Nonce
	}
}
