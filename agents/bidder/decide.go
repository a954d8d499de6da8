package bidder

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/proophi/proophi/agents/internal/l1"
)

var (
	// ErrCostTooHigh: the unit cost is above the highest reserve there can be, so that the ask could never win.
	ErrCostTooHigh = errors.New("unit cost is above the highest reserve")

	// ErrCollateralLimit: the limit does not cover the collateral of one seat.
	ErrCollateralLimit = errors.New("limit of collateral does not cover a seat")
)

// Offer is what a prover sells.
type Offer struct {
	UnitCostWei *big.Int
	// Seats is the number of chunks that it can prove within one window; 0 sells nothing.
	Seats uint16
}

// Market is what a bidder knows of L1.
type Market struct {
	// Asks are the owner's asks in the list, ended ones included.
	Asks       []l1.Ask
	Collateral l1.Collateral
	PerSeat    *big.Int
	RhoMaxWei  *big.Int
	MaxAsks    int
}

// Action is the next thing to do. At most one field is set; none if all is well or something has to pass first.
type Action struct {
	// DepositWei goes to the vault.
	DepositWei *big.Int
	// Post is the ask to post.
	Post *Offer
	// End is the id of the ask to end, 0 for none.
	End uint64
}

// Decide returns the next step towards one standing ask that says the offer. A new price is posted before the old ask
// is ended, if the collateral covers both: either takes effect after two rounds, so that no round is missed. It reads
// no clock, chain or device.
func Decide(m Market, o Offer, maxCollateralWei *big.Int) (Action, error) {
	standing, matching := stand(m, o, maxCollateralWei)
	if o.Seats == 0 || matching != 0 {
		return endOther(standing, matching), nil
	}
	if o.UnitCostWei.Cmp(m.RhoMaxWei) > 0 {
		return endOther(standing, 0), fmt.Errorf("%v above %v: %w", o.UnitCostWei, m.RhoMaxWei, ErrCostTooHigh)
	}
	seats := min(uint64(o.Seats), affordable(m, maxCollateralWei))
	if seats < uint64(o.Seats) && len(m.Asks) > 0 || len(m.Asks) >= m.MaxAsks {
		return endOther(standing, 0), nil // what is reserved for older asks comes back once they are unlinked
	}
	if seats == 0 {
		return Action{}, fmt.Errorf("%v wei, a seat needs %v: %w", maxCollateralWei, m.PerSeat, ErrCollateralLimit)
	}
	needed := new(big.Int).Mul(m.PerSeat, new(big.Int).SetUint64(seats))
	if missing := needed.Sub(needed, m.Collateral.Free); missing.Sign() > 0 {
		return Action{DepositWei: missing}, nil
	}
	return Action{Post: &Offer{UnitCostWei: o.UnitCostWei, Seats: uint16(seats)}}, nil
}

// stand returns the standing asks and the newest of them that says the offer, with as many seats as the collateral
// covers.
func stand(m Market, o Offer, maxCollateralWei *big.Int) (standing []l1.Ask, matching uint64) {
	covered := affordable(m, maxCollateralWei)
	for _, a := range m.Asks {
		if a.EndedAt != 0 {
			continue
		}
		standing = append(standing, a)
		possible := min(uint64(o.Seats), covered+uint64(a.Seats)) // what is reserved for it covers it again
		if a.UnitCostWei.Cmp(o.UnitCostWei) == 0 && uint64(a.Seats) == possible {
			matching = a.ID
		}
	}
	return standing, matching
}

// endOther ends one standing ask that is not to be kept.
func endOther(standing []l1.Ask, keep uint64) Action {
	for _, a := range standing {
		if a.ID != keep {
			return Action{End: a.ID}
		}
	}
	return Action{}
}

// affordable is the number of seats that free collateral and what may still be deposited cover.
func affordable(m Market, maxWei *big.Int) uint64 {
	c := m.Collateral
	room := new(big.Int).Sub(maxWei, c.Free)
	room.Sub(room, c.Reserved).Sub(room, c.Leaving)
	if room.Sign() < 0 {
		room.SetInt64(0)
	}
	room.Add(room, c.Free)
	seats := room.Div(room, m.PerSeat)
	if !seats.IsUint64() {
		return 1<<16 - 1
	}
	return seats.Uint64()
}
