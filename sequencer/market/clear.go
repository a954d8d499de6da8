package market

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Ask is what one ask brings to a round: its free seats at its unit cost. Ids are in order of arrival.
type Ask struct {
	ID          uint64
	Owner       common.Address
	UnitCostWei *big.Int
	Seats       uint32
}

// Payment is what an owner wins: seats, and wei per unit for all of them together.
type Payment struct {
	Seats  uint32
	PayWei *big.Int
}

// Reward is what the winning seats of one ask get together. It mirrors the contracts' Winner.
type Reward struct {
	Owner  common.Address
	AskID  uint64
	Seats  uint32
	PayWei *big.Int
}

// Outcome is a cleared round.
type Outcome struct {
	// Winners are the seats that won, and Losers the others at or below the reserve, by ask in the order of the market.
	// An ask can be in both.
	Winners, Losers []Ask
	// Payments has every owner that won.
	Payments map[common.Address]Payment
	// SeatsWon is n', FreeSeats |S|.
	SeatsWon, FreeSeats uint64
	// HighestCostWei is the unit cost of the last winning seat, 0 if none won.
	HighestCostWei *big.Int
}

// Clear holds the seat auction for chunks chunks. Chunks beyond the free seats at or below the reserve are left to the
// open lane.
func Clear(asks []Ask, reserveWei *big.Int, chunks int) (Outcome, error) {
	if err := checkRound(asks, reserveWei, chunks); err != nil {
		return Outcome{}, err
	}
	o := Outcome{Payments: make(map[common.Address]Payment), HighestCostWei: new(big.Int)}
	wanted := uint64(chunks)
	for _, a := range inOrder(asks, reserveWei) {
		o.FreeSeats += uint64(a.Seats)
		won := a
		won.Seats = uint32(min(uint64(a.Seats), wanted-o.SeatsWon))
		if won.Seats > 0 {
			o.Winners = append(o.Winners, won)
			o.SeatsWon += uint64(won.Seats)
			o.HighestCostWei = a.UnitCostWei
		}
		if a.Seats -= won.Seats; a.Seats > 0 {
			o.Losers = append(o.Losers, a)
		}
	}
	for _, w := range o.Winners {
		o.Payments[w.Owner] = Payment{Seats: o.Payments[w.Owner].Seats + w.Seats}
	}
	for owner, p := range o.Payments {
		p.PayWei = payment(o.Losers, reserveWei, owner, p.Seats)
		o.Payments[owner] = p
	}
	return o, nil
}

// TotalWei is what all seats cost, per unit.
func (o Outcome) TotalWei() *big.Int {
	total := new(big.Int)
	for _, p := range o.Payments {
		total.Add(total, p.PayWei)
	}
	return total
}

// Rewards returns what each winning ask gets for chunks of the given number of units, in the order of Winners. An owner's
// total is split by seats: a seat's share is rounded down, and the remainder goes to the owner's first ask.
func (o Outcome) Rewards(units uint64) []Reward {
	rewards := make([]Reward, 0, len(o.Winners))
	seen := make(map[common.Address]bool)
	for _, w := range o.Winners {
		p := o.Payments[w.Owner]
		total := new(big.Int).Mul(p.PayWei, new(big.Int).SetUint64(units))
		share, remainder := new(big.Int).QuoRem(total, big.NewInt(int64(p.Seats)), new(big.Int))
		pay := share.Mul(share, big.NewInt(int64(w.Seats)))
		if !seen[w.Owner] {
			seen[w.Owner] = true
			pay.Add(pay, remainder)
		}
		rewards = append(rewards, Reward{Owner: w.Owner, AskID: w.ID, Seats: w.Seats, PayWei: pay})
	}
	return rewards
}

// DebitWei is what a commit debits from the sequencer's deposit: the rewards, and units·rho for each chunk without a seat,
// or what unpaidUnits, the weight of all slots that nobody pays for on L2, would cost as padding if that is more; and the
// reserve for reimbursements, proofReserveWei per chunk.
func (o Outcome) DebitWei(reserveWei *big.Int, chunks int, units, unpaidUnits uint64, proofReserveWei *big.Int) *big.Int {
	pool := new(big.Int).Add(o.TotalWei(), mul(reserveWei, int64(chunks)-int64(o.SeatsWon)))
	pool.Mul(pool, new(big.Int).SetUint64(units))
	pool = maxInt(pool, new(big.Int).Mul(reserveWei, new(big.Int).SetUint64(unpaidUnits)))
	return add(pool, mul(proofReserveWei, int64(chunks)))
}

// payment is pay_j of an owner that won the given number of seats.
func payment(losers []Ask, reserveWei *big.Int, owner common.Address, seats uint32) *big.Int {
	pay := new(big.Int)
	for _, l := range losers {
		if l.Owner == owner {
			continue
		}
		taken := min(seats, l.Seats)
		pay.Add(pay, times(l.UnitCostWei, taken))
		seats -= taken
	}
	return pay.Add(pay, times(reserveWei, seats))
}

// inOrder returns the asks that have free seats at or below the reserve, in the order of the market.
func inOrder(asks []Ask, reserveWei *big.Int) []Ask {
	var sorted []Ask
	for _, a := range asks {
		if a.Seats > 0 && a.UnitCostWei.Cmp(reserveWei) <= 0 {
			sorted = append(sorted, a)
		}
	}
	slices.SortFunc(sorted, func(a, b Ask) int {
		return cmp.Or(a.UnitCostWei.Cmp(b.UnitCostWei), cmp.Compare(a.ID, b.ID))
	})
	return sorted
}

func checkRound(asks []Ask, reserveWei *big.Int, chunks int) error {
	if reserveWei == nil || reserveWei.Sign() < 0 {
		return fmt.Errorf("%w: %v", ErrReserveInvalid, reserveWei)
	}
	if chunks < 0 {
		return fmt.Errorf("%w: %d", ErrChunksInvalid, chunks)
	}
	ids := make(map[uint64]bool, len(asks))
	for _, a := range asks {
		if a.UnitCostWei == nil || a.UnitCostWei.Sign() < 0 || ids[a.ID] {
			return fmt.Errorf("%w: id %d, unit cost %v", ErrAskInvalid, a.ID, a.UnitCostWei)
		}
		ids[a.ID] = true
	}
	return nil
}

func times(wei *big.Int, n uint32) *big.Int {
	return new(big.Int).Mul(wei, big.NewInt(int64(n)))
}
