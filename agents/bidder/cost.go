package bidder

import (
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/params"
)

// ErrCost: a cost, a rate or a margin is no number, or one that makes no sense.
var ErrCost = errors.New("cost is not a number that makes sense")

// CostPerHourWei turns a cost per hour in any currency into wei: cost / currency per ether, rounded up. Both are decimals.
func CostPerHourWei(cost, currencyPerEther string) (*big.Int, error) {
	perHour, ok := new(big.Rat).SetString(cost)
	if !ok || perHour.Sign() < 0 {
		return nil, fmt.Errorf("%w: %q per hour", ErrCost, cost)
	}
	rate, ok := new(big.Rat).SetString(currencyPerEther)
	if !ok || rate.Sign() <= 0 {
		return nil, fmt.Errorf("%w: %q per ether", ErrCost, currencyPerEther)
	}
	wei := perHour.Mul(perHour, new(big.Rat).SetInt64(params.Ether))
	return ceil(wei.Quo(wei, rate)), nil
}

// UnitCostWei is what proving one unit costs: cost per hour · time per chunk / units of a chunk · (1 + margin), rounded up.
func UnitCostWei(costPerHourWei *big.Int, perChunk time.Duration, units uint64, marginPercent uint64) *big.Int {
	cost := new(big.Int).Mul(costPerHourWei, big.NewInt(int64(perChunk)))
	cost.Mul(cost, new(big.Int).SetUint64(100+marginPercent))
	divisor := new(big.Int).Mul(big.NewInt(int64(time.Hour)), new(big.Int).SetUint64(100*units))
	return ceil(new(big.Rat).SetFrac(cost, divisor))
}

// ceil rounds up.
func ceil(x *big.Rat) *big.Int {
	q, rest := new(big.Int).QuoRem(x.Num(), x.Denom(), new(big.Int))
	if rest.Sign() > 0 {
		q.Add(q, big.NewInt(1))
	}
	return q
}

// SeatsWithin is the number of chunks that one worker after the other proves in a window less a reserve at its end, for
// everything that is not proving: a block's time, a bundle, an inclusion that takes longer.
func SeatsWithin(window, reserve, perChunk time.Duration) uint16 {
	if perChunk <= 0 || window <= reserve {
		return 0
	}
	return uint16(min((window-reserve)/perChunk, 1<<16-1))
}
