package market

import (
	"encoding/json"
	"flag"
	"math"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

//go:generate go test -run TestMarketsAreFresh -update .

var update = flag.Bool("update", false, "rewrite the digests of the random markets that the Foundry tests clear")

const marketsFile = "../../contracts/test/vectors/markets.json"

// Ten thousand markets, and of how many one digest is left for the contracts.
const (
	drawnMarkets = 10_000
	perDigest    = 100
)

// The contracts' tests fix these.
const (
	marketSlots      = 16
	marketFee        = 280
	marketBaseFeeCap = 1_000_000_000
)

// priceBound is the contracts' hard bound of prices per unit.
const priceBound = math.MaxUint64

// drawnMarket is two rounds on the same asks: the second meets the seats that the first has left free.
type drawnMarket struct {
	reserve, floor          uint64
	maxChunks, unitsPerSlot uint64
	chunks, paidSlots       [2]uint64
	asks                    []Ask
}

// drawMarket draws exactly as MarketDraw of the Foundry tests does: each number is a run of bits of a keccak.
func drawMarket(seed common.Hash, index uint64) drawnMarket {
	hash := keccakOf(seed, uint64Word(index))
	word := hash.Big()
	highest := highestPrices[cut(word, 0, 3)]
	m := drawnMarket{reserve: highest, unitsPerSlot: 1 + cut(word, 151, 16)}
	if cut(word, 3, 2) != 0 {
		m.reserve = 1 + cut(word, 5, 64)%highest
	}
	spread := new(big.Int).SetUint64(cut(word, 69, 64))
	spread.Mod(spread, mul(uint64Wei(m.reserve), 2))
	m.floor = minInt(uint64Wei(priceBound), spread.Add(spread, uint64Wei(m.reserve))).Uint64()
	m.maxChunks = drawMaxChunks(word)
	for i := range 2 {
		m.chunks[i] = m.maxChunks
		if cut(word, 167+i, 1) != 0 {
			m.chunks[i] = 1 + cut(word, 169+16*i, 8)%m.maxChunks
		}
		m.paidSlots[i] = cut(word, 177+16*i, 8) * marketSlots * m.chunks[i] / 255
	}
	most := mostAsks(cut(word, 239, 6))
	m.drawAsks(hash, cut(word, 206, 16)%(most+1), 1+cut(word, 222, 16)%most, highest)
	return m
}

func drawMaxChunks(word *big.Int) uint64 {
	switch cut(word, 149, 2) {
	case 0:
		return 64
	case 1:
		return 1 + cut(word, 133, 16)%64
	}
	return 1 + cut(word, 133, 16)%8
}

var highestPrices = [8]uint64{3, 12, 100, 1e6, 1e9, 1e12, 1e15, priceBound}

func mostAsks(way uint64) uint64 {
	switch {
	case way == 0:
		return 256
	case way < 3:
		return 64
	case way < 24:
		return 16
	}
	return 5
}

// drawAsks leaves out what an owner would post beyond four asks.
func (m *drawnMarket) drawAsks(hash common.Hash, count, owners, highest uint64) {
	single := cut(hash.Big(), 238, 1) == 0
	posted := make(map[uint64]int)
	cost := uint64(0)
	for i := range count {
		word := keccakOf(hash, uint64Word(i)).Big()
		cost = m.drawCost(word, cost, highest)
		who := cut(word, 0, 16) % owners
		if posted[who]++; posted[who] > 4 {
			continue
		}
		m.asks = append(m.asks, Ask{
			ID: uint64(len(m.asks) + 1), Owner: common.BigToAddress(uint64Wei(0x1000 + who)), UnitCostWei: uint64Wei(cost), Seats: drawSeats(word, single),
		})
	}
}

func (m *drawnMarket) drawCost(word *big.Int, before, highest uint64) uint64 {
	switch way := cut(word, 16, 4); {
	case way == 0:
		return 0
	case way == 1:
		return m.reserve
	case way == 2:
		return m.reserve + min(1, priceBound-m.reserve)
	case way < 6:
		return before
	case way < 13:
		return cut(word, 20, 64) % m.reserve
	}
	return cut(word, 20, 64) % highest
}

// drawSeats draws one seat for every ask of a market, or few, or up to a whole batch, or as many as an ask may have.
func drawSeats(word *big.Int, single bool) uint32 {
	way := cut(word, 84, 4)
	switch {
	case single:
		return 1
	case way == 0:
		return math.MaxUint16
	case way < 4:
		return uint32(1 + cut(word, 88, 16)%64)
	}
	return uint32(1 + cut(word, 88, 16)%4)
}

// cut reads a run of at most 64 bits of a word, counted from the lowest.
func cut(word *big.Int, from, bits int) uint64 {
	run := new(big.Int).Rsh(word, uint(from))
	return run.And(run, new(big.Int).SetUint64(1<<bits-1)).Uint64()
}

func uint64Wei(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

func uint64Word(n uint64) common.Hash { return common.BigToHash(uint64Wei(n)) }

func keccakOf(words ...common.Hash) common.Hash {
	var data []byte
	for _, w := range words {
		data = append(data, w[:]...)
	}
	return crypto.Keccak256Hash(data)
}

func marketLimits() Limits {
	return Limits{
		ReserveMinWei: wei(1), ReserveMaxWei: wei(1_000_000_000_000), SequencerFeeWei: wei(marketFee), DataFeeFloorWei: wei(1_000_000_000),
		DataGasPerSlot: 1000, MaxChunksBound: 64, Slots: marketSlots, UnitsPerSlot: 28,
	}
}

// play clears both rounds and appends each result to the digest.
func (m drawnMarket) play(t *testing.T, digest common.Hash, seen func(Outcome)) common.Hash {
	t.Helper()
	limits := marketLimits()
	limits.ReserveMaxWei, limits.UnitsPerSlot = uint64Wei(priceBound), int(m.unitsPerSlot)
	now := RoundParameters{ReserveWei: uint64Wei(m.reserve), FloorWei: uint64Wei(m.floor), MaxChunks: int(m.maxChunks)}
	asks, base := m.asks, now
	for i, chunks := range m.chunks {
		o, err := Clear(asks, now.ReserveWei, int(chunks))
		require.NoError(t, err)
		seen(o)
		base = limits.Next(now, base, Round{
			Chunks: int(chunks), SeatsWon: int(o.SeatsWon), HighestCostWei: o.HighestCostWei, PaidSlots: int(m.paidSlots[i]), BaseFeeWei: wei(0),
		})
		digest = m.digest(digest, i, o, base)
		asks = without(asks, o.Winners)
	}
	return digest
}

// digest is keccak256(abi.encode(digest, debit, reserve, floor, maxChunks, winners)), the last three of the round two later.
func (m drawnMarket) digest(digest common.Hash, round int, o Outcome, next RoundParameters) common.Hash {
	chunks, units := m.chunks[round], marketSlots*m.unitsPerSlot
	unpaid := (chunks*marketSlots - m.paidSlots[round]) * m.unitsPerSlot
	debit := o.DebitWei(uint64Wei(m.reserve), int(chunks), units, unpaid, wei(120_000*marketBaseFeeCap))
	words := []common.Hash{
		digest, common.BigToHash(debit), common.BigToHash(next.ReserveWei), common.BigToHash(next.FloorWei), uint64Word(uint64(next.MaxChunks)),
		uint64Word(6 * 32), uint64Word(uint64(len(o.Winners))),
	}
	for _, r := range o.Rewards(units) {
		words = append(words, common.BytesToHash(r.Owner[:]), uint64Word(r.AskID), uint64Word(uint64(r.Seats)), common.BigToHash(r.PayWei))
	}
	return keccakOf(words...)
}

// without takes the seats that won from the asks.
func without(asks, winners []Ask) []Ask {
	won := make(map[uint64]uint32)
	for _, w := range winners {
		won[w.ID] = w.Seats
	}
	left := make([]Ask, len(asks))
	for i, a := range asks {
		a.Seats -= won[a.ID]
		left[i] = a
	}
	return left
}

// The file is what this package computes, so that the contracts are compared with it, and the markets are of all kinds.
func TestMarketsAreFresh(t *testing.T) {
	var file struct {
		Digests []common.Hash `json:"digests"`
		Seed    common.Hash   `json:"seed"`
	}
	file.Seed = crypto.Keccak256Hash([]byte("proophi markets"))
	kinds := make(map[string]int)
	for i := uint64(0); i < drawnMarkets; i += perDigest {
		var digest common.Hash
		for j := range uint64(perDigest) {
			m := drawMarket(file.Seed, i+j)
			digest = m.play(t, digest, func(o Outcome) { m.count(kinds, o) })
		}
		file.Digests = append(file.Digests, digest)
	}
	for _, kind := range []string{
		"no seats", "short of seats", "seats left", "64 chunks", "40 winning asks", "several winning asks of one owner", "won at no cost",
		"won at the reserve", "tie at the margin", "winner also loses", "reserve at the bound", "200 asks",
	} {
		require.GreaterOrEqual(t, kinds[kind], 20, kind)
	}
	want, err := json.MarshalIndent(file, "", "  ")
	require.NoError(t, err)
	want = append(want, '\n')
	if *update {
		require.NoError(t, os.WriteFile(marketsFile, want, 0o644))
	}
	committed, err := os.ReadFile(marketsFile)
	require.NoError(t, err, "run: go test ./sequencer/market -run Fresh -update")
	require.Equal(t, string(want), string(committed), "stale; run: go test ./sequencer/market -run Fresh -update")
}

// count tells which kinds of market a round is.
func (m drawnMarket) count(kinds map[string]int, o Outcome) {
	last, several, both := Ask{UnitCostWei: wei(-1)}, false, false
	for i, w := range o.Winners {
		last = w
		several = several || o.Payments[w.Owner].Seats > w.Seats
		both = both || (i == len(o.Winners)-1 && len(o.Losers) > 0 && o.Losers[0].ID == w.ID)
	}
	for kind, holds := range map[string]bool{
		"no seats": o.FreeSeats == 0, "short of seats": 0 < o.FreeSeats && o.FreeSeats < m.chunks[0], "seats left": o.FreeSeats > o.SeatsWon,
		"64 chunks": o.SeatsWon == 64, "40 winning asks": len(o.Winners) >= 40, "several winning asks of one owner": several,
		"won at no cost": last.UnitCostWei.Sign() == 0, "won at the reserve": last.UnitCostWei.Cmp(uint64Wei(m.reserve)) == 0,
		"tie at the margin": len(o.Losers) > 0 && !both && o.Losers[0].UnitCostWei.Cmp(last.UnitCostWei) == 0, "winner also loses": both,
		"reserve at the bound": m.reserve == priceBound, "200 asks": len(m.asks) >= 200,
	} {
		if holds {
			kinds[kind]++
		}
	}
}
