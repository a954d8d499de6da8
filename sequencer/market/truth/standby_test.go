package truth

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// Letting a won seat fail, or offering one that is not there, pays nobody: not one name that rescues its own chunk in the
// open, nor a person whose other names are the standby list, even if its machines for that cost nothing, up to three
// identities report, and half of what others do fails.
func TestFailingNeverPays(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 3))
	for range markets(100, 4_000) {
		m := Random(rng, Size{Owners: 4, Seats: 3, Reserve: 12, Chunks: 6})
		ladder := Ladder{Escrow: 2 * m.Reserve, Others: rng.Int64N(4), Own: rng.Int64N(3), FailBps: []int64{0, 100, 1000, 5000}[rng.IntN(4)]}
		for owner := range m.Owners() {
			best, _ := m.Best(owner, 1, ladder.FailOnPurpose(m.Costs(owner), m.Reserve))
			honest := m.profit(m.Clear(), owner) * Scale
			require.LessOrEqual(t, best.Gets, honest, "owner %d gains by %+v in %+v with %+v", owner, best, m, ladder)
		}
	}
}

// The collateral is what keeps seats that are not there from being offered. Owner 0 has a seat above the reserve, wins with
// another that it does not have, and rescues that chunk. On standby, eight sevenths of the reserve are enough to lose by it; in
// the open, if nobody is on standby, twice the share. Less is not.
func TestFailingPaysWithLessCollateral(t *testing.T) {
	m := Market{Seats: []Seat{{0, 9}, {1, 7}}, Reserve: 7, Chunks: 1}
	for ladder, gains := range map[Ladder]bool{
		{Escrow: 8, Own: 1}: false, {Escrow: 7, Own: 1}: true, {Escrow: 14}: false, {Escrow: 12}: true,
	} {
		best, _ := m.Best(0, 0, ladder.FailOnPurpose(m.Costs(0), m.Reserve))
		require.Equal(t, gains, best.Gain() > 0, "%+v: %+v", ladder, best)
	}
}

// A drawn standby prover that costs no more than the reserve is never paid below its cost, and gains more by proving than by
// missing too and rescuing the chunk later, whoever else is on the list. The provers together never get more than the share
// and half of each escrow.
func TestStandbyServes(t *testing.T) {
	for reserve := int64(1); reserve <= 12; reserve++ {
		for share := range reserve + 1 {
			for cost := range reserve + 1 {
				for escrow := 2 * reserve; escrow <= 4*reserve; escrow += 2 {
					l := Ladder{Escrow: escrow, Own: 1}
					serves := l.Serves(reserve, share, cost)
					require.GreaterOrEqual(t, serves, int64(0))
					require.Greater(t, serves, l.Deserts(share, cost))
					require.LessOrEqual(t, l.standbyPay(reserve, 1, share), 8*share+4*escrow)
					require.LessOrEqual(t, l.openPay(1, share), share+escrow, "two escrows")
					require.LessOrEqual(t, Ladder{Escrow: escrow}.openPay(1, share), share+escrow/2, "one escrow")
				}
			}
		}
	}
}

// Losing a seat pays only by what rescues bring if the winner misses: with a name on standby once others miss, without one
// only if the drawn prover misses as well, or if there is none.
func TestLosingPaysAtMostTheRents(t *testing.T) {
	rng := rand.New(rand.NewPCG(4, 4))
	for range markets(150, 6_000) {
		m := Random(rng, Size{Owners: 5, Seats: 3, Reserve: 12, Chunks: 8})
		ladder := Ladder{Escrow: 2 * m.Reserve, FailBps: []int64{0, 10, 100, 1000}[rng.IntN(4)], Others: rng.Int64N(4), Own: rng.Int64N(3)}
		for owner := range m.Owners() {
			for _, dedicated := range []bool{true, false} {
				best, _ := m.Best(owner, 0, ladder.LoseOnPurpose(m.Costs(owner), m.Reserve, dedicated))
				// Of all chunks, not only of those given up: hiding a seat raises the others' shares too.
				require.LessOrEqual(t, best.Gain(), ladder.Bound(m.Reserve, m.Chunks), "owner %d, %+v in %+v with %+v", owner, best, m, ladder)
			}
		}
	}
}

// The smallest counterexample, docs/market.md: A and B at cost 6, one chunk, reserve 12. A is paid 6 and earns nothing. If A
// hides its seat, B is paid 12, and misses in one case of a hundred; then A's other name, alone on the standby list, earns
// 12 + 3 - 6. Without that name, and three others on the list, one of them must miss too: A rescues for at most 12 + 24 - 6.
func TestLosingPays(t *testing.T) {
	m := Market{Seats: []Seat{{0, 6}, {1, 6}}, Reserve: 12, Chunks: 1}
	for _, dedicated := range []bool{true, false} {
		for ladder, gain := range map[Ladder]int64{
			{Escrow: 24, FailBps: 100, Own: 1}:    9 * Scale / 100,
			{Escrow: 24, FailBps: 100, Others: 3}: 30 * Scale / 10_000,
			{Escrow: 24, Own: 1, Others: 3}:       0,
		} {
			best, _ := m.Best(0, 0, ladder.LoseOnPurpose(m.Costs(0), m.Reserve, dedicated))
			require.Zero(t, best.Honest)
			require.Equal(t, gain, best.Gain(), "%+v", ladder)
		}
	}
}
