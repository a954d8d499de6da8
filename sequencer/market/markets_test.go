package market

import (
	"bytes"
	"encoding/json"
	"flag"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

//go:generate go test -run TestMarketsAreFresh -update .

var update = flag.Bool("update", false, "rewrite the random markets that the Foundry tests clear")

const marketsFile = "../../contracts/test/vectors/markets.json"

// The contracts' tests fix these.
const (
	marketSlots        = 16
	marketUnitsPerSlot = 28
	marketFee          = 280
	marketBaseFeeCap   = 1_000_000_000
)

type marketAsk struct {
	Cost  int64  `json:"cost"`
	Owner uint64 `json:"owner"`
	Seats uint32 `json:"seats"`
}

type marketReward struct {
	Ask   uint64 `json:"ask"`
	Owner uint64 `json:"owner"`
	Pay   int64  `json:"pay"`
	Seats uint32 `json:"seats"`
}

// marketCase is one round: what goes in, who wins what, what is debited, and what round 3 will be.
type marketCase struct {
	Asks          []marketAsk    `json:"asks"`
	Chunks        int            `json:"chunks"`
	Debit         int64          `json:"debit"`
	Floor         int64          `json:"floor"`
	MaxChunks     int            `json:"maxChunks"`
	NextFloor     int64          `json:"nextFloor"`
	NextMaxChunks int            `json:"nextMaxChunks"`
	NextReserve   int64          `json:"nextReserve"`
	PaidSlots     int            `json:"paidSlots"`
	Reserve       int64          `json:"reserve"`
	Winners       []marketReward `json:"winners"`
}

func randomCase(t *testing.T, rng *rand.Rand) marketCase {
	size := [][3]int{{3, 2, 10}, {8, 4, 30}, {30, 8, 1000}, {60, 3, 1_000_000}}[rng.IntN(4)]
	asks, reserve, chunks := randomMarket(rng, size[0], size[1], int64(size[2]))
	chunks = min(chunks, 64)
	if rng.IntN(8) == 0 {
		chunks = 64
	}
	c := marketCase{
		Asks: []marketAsk{}, Chunks: chunks, MaxChunks: chunks + rng.IntN(65-chunks), Reserve: reserve.Int64(), Winners: []marketReward{},
		PaidSlots: rng.IntN(chunks*marketSlots + 1),
	}
	c.Floor = c.Reserve + rng.Int64N(2*c.Reserve)
	for _, a := range asks {
		c.Asks = append(c.Asks, marketAsk{a.UnitCostWei.Int64(), a.Owner.Big().Uint64(), a.Seats})
	}
	o, err := Clear(asks, reserve, chunks)
	require.NoError(t, err)
	const units = marketSlots * marketUnitsPerSlot
	for _, r := range o.Rewards(units) {
		c.Winners = append(c.Winners, marketReward{r.AskID, r.Owner.Big().Uint64(), r.PayWei.Int64(), r.Seats})
	}
	unpaid := uint64(chunks*marketSlots-c.PaidSlots) * marketUnitsPerSlot
	c.Debit = o.DebitWei(reserve, chunks, units, unpaid, wei(120_000*marketBaseFeeCap)).Int64()

	now := RoundParameters{ReserveWei: reserve, FloorWei: wei(c.Floor), MaxChunks: c.MaxChunks}
	next := marketLimits().Next(now, now, Round{
		Chunks: chunks, SeatsWon: int(o.SeatsWon), HighestCostWei: o.HighestCostWei, PaidSlots: c.PaidSlots, BaseFeeWei: wei(0),
	})
	c.NextReserve, c.NextFloor, c.NextMaxChunks = next.ReserveWei.Int64(), next.FloorWei.Int64(), next.MaxChunks
	return c
}

func marketLimits() Limits {
	return Limits{
		ReserveMinWei: wei(1), ReserveMaxWei: wei(1_000_000_000_000), SequencerFeeWei: wei(marketFee), DataFeeFloorWei: wei(1_000_000_000),
		DataGasPerSlot: 1000, MaxChunksBound: 64, Slots: marketSlots, UnitsPerSlot: marketUnitsPerSlot,
	}
}

// The file is what this package computes, so that the contracts are compared with it.
func TestMarketsAreFresh(t *testing.T) {
	rng := rand.New(rand.NewPCG(20, 11))
	var out bytes.Buffer
	out.WriteString("[\n")
	for i := range 240 {
		if i > 0 {
			out.WriteString(",\n")
		}
		line, err := json.Marshal(randomCase(t, rng))
		require.NoError(t, err)
		out.Write(line)
	}
	out.WriteString("\n]\n")
	if *update {
		require.NoError(t, os.WriteFile(marketsFile, out.Bytes(), 0o644))
	}
	committed, err := os.ReadFile(marketsFile)
	require.NoError(t, err, "run: go test ./sequencer/market -run Fresh -update")
	require.True(t, bytes.Equal(committed, out.Bytes()), "stale; run: go test ./sequencer/market -run Fresh -update")
}
