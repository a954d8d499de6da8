package truth

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/sequencer/market"
)

// markets is how many markets a test looks at: few, or with PROOPHI_DEEP=1 what the issue asks for.
func markets(few, deep int) int {
	if os.Getenv("PROOPHI_DEEP") == "1" {
		return deep
	}
	return few
}

func address(owner int) common.Address { return common.BigToAddress(big.NewInt(int64(owner) + 1)) }

// The twin gives every owner the seats and the pay that market.Clear gives, seats of one price as one ask or as several.
func TestTwinIsClear(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for range markets(5_000, 50_000) {
		m := Random(rng, Size{Owners: maxOwners, Seats: 4, Reserve: 20, Chunks: 20})
		var asks []market.Ask
		for i, s := range m.Seats {
			if last := len(asks) - 1; last >= 0 && asks[last].Owner == address(s.Owner) && asks[last].UnitCostWei.Int64() == s.Cost {
				asks[last].Seats++
				continue
			}
			asks = append(asks, market.Ask{ID: uint64(i), Owner: address(s.Owner), UnitCostWei: big.NewInt(s.Cost), Seats: 1})
		}
		want, err := market.Clear(asks, big.NewInt(m.Reserve), m.Chunks)
		require.NoError(t, err)
		got := m.Clear()
		for owner := range maxOwners {
			p, won := want.Payments[address(owner)]
			require.Equal(t, int(p.Seats), got.Won[owner], "%+v", m)
			if won {
				require.Equal(t, p.PayWei.Int64(), got.Pay[owner], "%+v", m)
			}
		}
	}
}

// No report of one owner beats the truth; nobody who tells the truth wins below cost; and the round costs no more than the
// reserve for each seat, which users and padding have paid.
func TestTruthIsBest(t *testing.T) {
	rng := rand.New(rand.NewPCG(2, 2))
	reports := 0
	for range markets(400, 20_000) {
		m := Random(rng, Deep)
		o := m.Clear()
		seats, pay := o.Total()
		require.LessOrEqual(t, pay, int64(seats)*m.Reserve, "deficit in %+v", m)
		for owner := range m.Owners() {
			costs := m.Costs(owner)
			require.GreaterOrEqual(t, m.profit(o, owner), int64(0), "owner %d below cost in %+v", owner, m)
			best, tried := m.Best(owner, 0, Profit(costs))
			require.Zero(t, best.Gain(), "owner %d gains by %+v in %+v", owner, best, m)
			reports += tried
		}
	}
	t.Logf("%d reports", reports)
}

// Letting a seat fail, or offering one that is not there, costs more than an own standby identity can bring, even if that
// one is the only one on the list and works for nothing.
func TestFailingNeverPays(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 3))
	for range markets(100, 4_000) {
		m := Random(rng, Size{Owners: 4, Seats: 3, Reserve: 12, Chunks: 6})
		ladder := Standby{Escrow: 2 * m.Reserve, Rivals: rng.Int64N(4)}
		for owner := range m.Owners() {
			best, _ := m.Best(owner, 1, ladder.FailOnPurpose(m.Costs(owner), m.Reserve))
			honest := m.profit(m.Clear(), owner) * Scale
			require.LessOrEqual(t, best.Gets, honest, "owner %d gains by %+v in %+v with %+v", owner, best, m, ladder)
		}
	}
}

// The collateral is what keeps seats from failing on purpose: at eight sevenths of the reserve it still does, below not.
func TestFailingPaysWithLessCollateral(t *testing.T) {
	m := Market{Seats: []Seat{{0, 0}, {1, 0}}, Reserve: 7, Chunks: 1}
	for escrow, gains := range map[int64]bool{8: false, 7: true} {
		best, _ := m.Best(0, 0, Standby{Escrow: escrow}.FailOnPurpose(m.Costs(0), m.Reserve))
		require.Equal(t, gains, best.Gets > 0, "escrow %d: %+v", escrow, best) // telling the truth, it is paid 0
	}
}

// Losing a seat to be drawn as standby can pay: by no more than the rents that are expected in the round.
func TestLosingPaysAtMostTheRents(t *testing.T) {
	rng := rand.New(rand.NewPCG(4, 4))
	for range markets(150, 6_000) {
		m := Random(rng, Size{Owners: 5, Seats: 3, Reserve: 12, Chunks: 8})
		ladder := Standby{Escrow: 2 * m.Reserve, FailBps: []int64{0, 10, 100, 1000}[rng.IntN(4)], Rivals: rng.Int64N(4)}
		for owner := range m.Owners() {
			for _, dedicated := range []bool{true, false} {
				best, _ := m.Best(owner, 0, ladder.LoseOnPurpose(m.Costs(owner), m.Reserve, dedicated))
				bound := ladder.Bound(m.Reserve, m.Chunks)
				if dedicated { // the other seats fail anyway: only what it gives up can fail besides
					bound = ladder.Bound(m.Reserve, len(m.Costs(owner)))
				}
				require.LessOrEqual(t, best.Gain(), bound, "owner %d, %+v in %+v with %+v", owner, best, m, ladder)
			}
		}
	}
}

// The smallest counterexample, docs/market.md: A and B at cost 6, one chunk, reserve 12. A is paid 6 and earns nothing. If A
// hides its seat, B is paid 12, and fails in one case of a hundred; then A, alone on the standby list, earns 12 + 3 - 6.
func TestLosingPays(t *testing.T) {
	m := Market{Seats: []Seat{{0, 6}, {1, 6}}, Reserve: 12, Chunks: 1}
	ladder := Standby{Escrow: 24, FailBps: 100}
	for _, dedicated := range []bool{true, false} {
		best, _ := m.Best(0, 0, ladder.LoseOnPurpose(m.Costs(0), m.Reserve, dedicated))
		require.Zero(t, best.Honest)
		require.Equal(t, int64(9*Scale/100), best.Gain())
	}
}

// Half of an escrow pays the rescue unless the reserved share is small against the reserve.
func TestPotFallsShort(t *testing.T) {
	ladder := Standby{Escrow: 24} // twice the highest reserve, 12
	require.Zero(t, ladder.Shortfall(12, 3))
	require.Equal(t, int64(8), ladder.Shortfall(12, 2))
	require.Zero(t, ladder.Shortfall(9, 0))
}

func ExampleMarket_Clear() {
	m := Market{Seats: []Seat{{0, 15}, {0, 15}, {0, 15}, {0, 15}, {1, 22}}, Reserve: 60, Chunks: 3}
	o := m.Clear()
	fmt.Println(o.Won[0], o.Pay[0])
	// Output: 3 142
}
