package truth

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// A user with one operation gains by no bid and by no waiting; who is in never pays above its bid.
func TestUsersTellTheTruth(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 5))
	for range markets(600, 20_000) {
		l := RandomLot(rng, 1)
		for user := range l.Users {
			best, err := l.Best(user)
			require.NoError(t, err)
			require.GreaterOrEqual(t, best.Honest, int64(0))
			// Prices are rounded down to whole wei per unit, which is less than one wei for each unit of the operation.
			require.Less(t, best.Gain(), int64(l.Users[user].Slots), "user %d gains by %+v in %+v", user, best, l)
		}
	}
}

// The rounding is all there is to gain: with operations of one slot and one unit prices are exact, and nothing is gained; an
// operation of more units can gain less than one wei for each.
func TestUsersGainByRoundingOnly(t *testing.T) {
	rng := rand.New(rand.NewPCG(6, 6))
	gained := int64(0)
	for range markets(300, 5_000) {
		exact := RandomLot(rng, 1)
		for i := range exact.Users {
			exact.Users[i].Slots = 1
		}
		best, err := exact.Best(0)
		require.NoError(t, err)
		require.Zero(t, best.Gain(), "%+v in %+v", best, exact)

		rounded := RandomLot(rng, 4)
		best, err = rounded.Best(0)
		require.NoError(t, err)
		require.Less(t, best.Gain(), int64(4*rounded.Users[0].Slots), "%+v in %+v", best, rounded)
		gained = max(gained, best.Gain())
	}
	require.Positive(t, gained)
}
