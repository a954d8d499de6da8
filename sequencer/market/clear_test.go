package market

import (
	"encoding/json"
	"math"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

type vectorAsk struct {
	Owner    string `json:"owner"`
	UnitCost int64  `json:"unitCost"`
	Seats    uint32 `json:"seats"`
}

type vector struct {
	Name    string      `json:"name"`
	Asks    []vectorAsk `json:"asks"`
	Reserve int64       `json:"reserve"`
	Chunks  int         `json:"chunks"`
	Expect  map[string]struct {
		Seats uint32 `json:"seats"`
		Pay   int64  `json:"pay"`
	} `json:"expect"`
}

func owner(name string) common.Address { return common.BytesToAddress([]byte(name)) }

func wei(n int64) *big.Int { return big.NewInt(n) }

func TestClearVectors(t *testing.T) {
	data, err := os.ReadFile("testdata/vectors.json")
	require.NoError(t, err)
	var vectors []vector
	require.NoError(t, json.Unmarshal(data, &vectors))
	require.GreaterOrEqual(t, len(vectors), 25)
	for _, v := range vectors {
		t.Run(v.Name, func(t *testing.T) {
			var asks []Ask
			for i, a := range v.Asks {
				asks = append(asks, Ask{ID: uint64(i + 1), Owner: owner(a.Owner), UnitCostWei: wei(a.UnitCost), Seats: a.Seats})
			}
			got, err := Clear(asks, wei(v.Reserve), v.Chunks)
			require.NoError(t, err)
			require.Len(t, got.Payments, len(v.Expect))
			for name, want := range v.Expect {
				require.Equal(t, want.Seats, got.Payments[owner(name)].Seats, name)
				require.Equal(t, wei(want.Pay).String(), got.Payments[owner(name)].PayWei.String(), name)
			}
		})
	}
}

func TestClearRejects(t *testing.T) {
	ask := Ask{ID: 1, UnitCostWei: wei(1), Seats: 1}
	for name, c := range map[string]struct {
		asks    []Ask
		reserve *big.Int
		chunks  int
		want    error
	}{
		"no reserve":       {nil, nil, 1, ErrReserveInvalid},
		"negative reserve": {nil, wei(-1), 1, ErrReserveInvalid},
		"negative chunks":  {nil, wei(1), -1, ErrChunksInvalid},
		"no cost":          {[]Ask{{ID: 1}}, wei(1), 1, ErrAskInvalid},
		"negative cost":    {[]Ask{{ID: 1, UnitCostWei: wei(-1)}}, wei(1), 1, ErrAskInvalid},
		"same id":          {[]Ask{ask, ask}, wei(1), 1, ErrAskInvalid},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Clear(c.asks, c.reserve, c.chunks)
			require.ErrorIs(t, err, c.want)
		})
	}
}

// The order of the input does not matter, and the input is left as it was.
func TestClearReadsOnly(t *testing.T) {
	asks := []Ask{
		{ID: 3, Owner: owner("C"), UnitCostWei: wei(20), Seats: 2},
		{ID: 1, Owner: owner("A"), UnitCostWei: wei(20), Seats: 2},
		{ID: 2, Owner: owner("B"), UnitCostWei: wei(10), Seats: math.MaxUint16},
	}
	got, err := Clear(asks, wei(20), math.MaxUint16+1)
	require.NoError(t, err)
	require.Equal(t, []uint64{2, 1}, []uint64{got.Winners[0].ID, got.Winners[1].ID})
	require.Equal(t, []uint64{1, 3}, []uint64{got.Losers[0].ID, got.Losers[1].ID})
	require.Equal(t, uint64(math.MaxUint16+4), got.FreeSeats)
	require.Equal(t, uint64(math.MaxUint16+1), got.SeatsWon)
	require.Equal(t, wei(20), got.HighestCostWei)
	require.Equal(t, uint32(2), asks[1].Seats)
}

func TestRewardsSplitExactly(t *testing.T) {
	o := Outcome{
		Winners: []Ask{
			{ID: 4, Owner: owner("A"), Seats: 1}, {ID: 2, Owner: owner("B"), Seats: 1}, {ID: 9, Owner: owner("A"), Seats: 4},
		},
		Payments: map[common.Address]Payment{owner("A"): {5, wei(11)}, owner("B"): {1, wei(3)}},
	}
	require.Equal(t, []Reward{
		{owner("A"), 4, 1, wei(15 + 2)}, // 77 = 5·15 + 2
		{owner("B"), 2, 1, wei(21)},
		{owner("A"), 9, 4, wei(60)},
	}, o.Rewards(7))
}
