package truth

import (
	"math/big"
	"math/rand/v2"
	"slices"

	"github.com/proophi/proophi/sequencer/market"
)

// Finding is what a strategy that the design does not prevent, or should, gains over the truth in random markets. Gains are
// in ten-thousandths of what all seats of the round cost at the reserve, in long runs at the highest reserve, for users of
// what their operations are worth.
type Finding struct {
	Who        string `json:"who"`
	Strategy   string `json:"strategy"`
	Cases      int    `json:"cases"`
	Profitable int    `json:"profitable"` // cases in which it gains
	MeanBps    int64  `json:"meanBps"`    // over all cases, 0 where it does not gain
	MaxBps     int64  `json:"maxBps"`
}

// add counts a case; one whose measure is nothing has nothing to gain.
func (f *Finding) add(gain, whole int64) {
	f.Cases++
	if gain <= 0 || whole <= 0 {
		return
	}
	f.Profitable++
	f.MeanBps += gain * 10_000 / whole // a sum until Measure divides
	f.MaxBps = max(f.MaxBps, gain*10_000/whole)
}

// openSize has owners of few seats, so that two of them together can be searched.
var openSize = Size{Owners: 5, Seats: 2, Reserve: 12, Chunks: 6}

// Measure plays every strategy in a number of random markets.
func Measure(seed uint64, cases int) ([]Finding, error) {
	var all []Finding
	for _, s := range strategies {
		rng := rand.New(rand.NewPCG(seed, 1)) // the same markets for all
		f := Finding{Who: s.who, Strategy: s.name}
		for f.Cases < cases {
			gain, whole, err := s.play(rng)
			if err != nil {
				return nil, err
			}
			f.add(gain, whole)
		}
		f.MeanBps /= int64(cases)
		all = append(all, f)
	}
	return all, nil
}

// strategy plays one random case and says what it gains, and of what.
type strategy struct {
	who, name string
	play      func(rng *rand.Rand) (gain, whole int64, err error)
}

var strategies = []strategy{
	{"one owner", "any report of costs, seats and identities, one round", playAlone},
	{"one owner", "lets seats fail, offers some it lacks, and rescues them in the open", playFailing(Ladder{FailBps: 100, Others: 3})},
	{"one owner", "loses a seat to rescue it in the open: failures 1 %, three on standby", playLosing(Ladder{FailBps: 100, Others: 3})},
	{"one owner on both lists", "lets seats fail, offers some it lacks, and is alone on standby", playFailing(Ladder{Own: 1})},
	{"one owner on both lists", "loses a seat to rescue it: failures 1 %, alone on standby", playLosing(Ladder{FailBps: 100, Own: 1})},
	{"one owner on both lists", "loses a seat to rescue it: failures 1 %, three others on standby", playLosing(Ladder{FailBps: 100, Own: 1, Others: 3})},
	{"one owner", "asks the reserve or withholds, 64 rounds", playRounds},
	{"two owners", "merge", playMerge},
	{"two owners", "agree on any reports", playDeal},
	{"all owners", "offer only what is needed", playCartel},
	{"user", "one operation in one lot, any bid", playOneOperation},
	{"user", "one operation, any bid, several lots of one price", playLots(false)},
	{"user", "the same, each lot priced alone (replaced)", playLots(true)},
	{"user", "one operation, any bid, several lots, one in four of two slots", playWide(false)},
	{"user", "the same, each lot priced alone (replaced)", playWide(true)},
	{"user", "two operations in one lot, any bids", playTwoOperations},
	sequencerAlone("pads a chunk", Batch.Pad),
	sequencerAlone("own operations instead of padding", Batch.ShillWithin),
	sequencerAlone("own bids that lose and raise u", Batch.ShillBelow),
	sequencerAlone("raises u at will", func(b Batch, c Commit) Commit { return b.best(c) }),
	{"sequencer", "holds operations back: over its fee for each of them", playDelay(func(best, _ Played) int64 { return best.Fees })},
	{"sequencer", "the same, over opening every chunk at once: its own padding saved", playDelay(func(_, honest Played) int64 { return honest.Balance })},
	{"sequencer and users", "low u, sold outside at the auction's price", playSideDeal},
	{"sequencer", "takes the data fee at its cap, twice a cost of 1/4 of the reserve", playDataFee},
	{"sequencer and an owner", "pad a chunk", playPadWithOne},
	{"sequencer and all owners", "pad a chunk", playPadWithAll},
}

func playAlone(rng *rand.Rand) (int64, int64, error) {
	m := Random(rng, openSize)
	best, _ := m.Best(0, 0, Profit(m.Costs(0)))
	return best.Gain(), m.whole(), nil
}

func playFailing(l Ladder) func(rng *rand.Rand) (int64, int64, error) {
	return func(rng *rand.Rand) (int64, int64, error) {
		m := Random(rng, openSize)
		l.Escrow = 2 * m.Reserve
		best, _ := m.Best(0, 1, l.FailOnPurpose(m.Costs(0), m.Reserve))
		return best.Gets - m.profit(m.Clear(), 0)*Scale, m.whole() * Scale, nil
	}
}

func playLosing(l Ladder) func(rng *rand.Rand) (int64, int64, error) {
	return func(rng *rand.Rand) (int64, int64, error) {
		m := Random(rng, openSize)
		l.Escrow = 2 * m.Reserve
		best, _ := m.Best(0, 0, l.LoseOnPurpose(m.Costs(0), m.Reserve, false))
		return best.Gain(), m.whole() * Scale, nil
	}
}

// merged is the market in which owner 1 is part of owner 0.
func (m Market) merged() Market {
	m.Seats = slices.Clone(m.Seats)
	for i := range m.Seats {
		if m.Seats[i].Owner == 1 {
			m.Seats[i].Owner = 0
		}
	}
	return m
}

func playMerge(rng *rand.Rand) (int64, int64, error) {
	m := Random(rng, openSize)
	o, one := m.Clear(), m.merged()
	return one.profit(one.Clear(), 0) - m.profit(o, 0) - m.profit(o, 1), m.whole(), nil
}

func playDeal(rng *rand.Rand) (int64, int64, error) {
	m := Random(rng, openSize)
	o, one := m.Clear(), m.merged()
	best, _ := one.Best(0, 0, Profit(one.Costs(0)))
	return best.Gets - m.profit(o, 0) - m.profit(o, 1), m.whole(), nil
}

func playCartel(rng *rand.Rand) (int64, int64, error) {
	m := Random(rng, openSize)
	seats, pay := m.Clear().Total()
	return int64(seats)*m.Reserve - pay, m.whole(), nil
}

// whole is what the seats won cost at the reserve.
func (m Market) whole() int64 {
	seats, _ := m.Clear().Total()
	return int64(seats) * m.Reserve
}

func playOneOperation(rng *rand.Rand) (int64, int64, error) {
	l := RandomLot(rng, 1)
	l.Users[0].Slots = 1
	best, err := l.Best(0)
	return best.Gain(), l.Users[0].Value, err
}

func playTwoOperations(rng *rand.Rand) (int64, int64, error) {
	l := RandomLot(rng, 1)
	for len(l.Users) < 2 {
		l = RandomLot(rng, 1)
	}
	best, err := l.BestOfTwo(0, 1)
	return best.Gain(), l.Users[0].Value + l.Users[1].Value, err
}

// sequencerAlone compares the sequencer's balance with that of an honest one.
func sequencerAlone(name string, cheat func(Batch, Commit) Commit) strategy {
	return strategy{"sequencer", name, func(rng *rand.Rand) (int64, int64, error) {
		b := RandomBatch(rng)
		honest := b.Honest()
		return b.Balance(cheat(b, honest)) - b.Balance(honest), b.whole(honest), nil
	}}
}

func (b Batch) whole(c Commit) int64 {
	return int64(c.Chunks*b.Slots) * b.UnitsPerSlot * b.Reserve
}

// best is the price at will that leaves the sequencer the most.
func (b Batch) best(c Commit) Commit {
	best := b.Price(c, b.Floor)
	for price := b.Floor; price <= 4*b.Floor; price++ {
		if tried := b.Price(c, price); b.Balance(tried) > b.Balance(best) {
			best = tried
		}
	}
	return best
}

// playSideDeal is what users save on L2, and can pay outside, if u is the floor in every lot.
func playSideDeal(rng *rand.Rand) (int64, int64, error) {
	b := RandomBatch(rng)
	honest := b.Honest()
	return b.UsersPay(honest) - b.UsersPay(b.Price(honest, b.Floor)), b.whole(honest), nil
}

func playDataFee(rng *rand.Rand) (int64, int64, error) {
	b := RandomBatch(rng)
	honest := b.Honest()
	capped := honest.clone()
	capped.DataMargin = b.Reserve * b.UnitsPerSlot / 4
	return b.Balance(capped) - b.Balance(honest), b.whole(honest), nil
}

func playPadWithOne(rng *rand.Rand) (int64, int64, error) {
	m := Random(rng, openSize)
	padded := m
	padded.Chunks++
	return padded.profit(padded.Clear(), 0) - m.profit(m.Clear(), 0) - m.Reserve, m.whole(), nil
}

func playPadWithAll(rng *rand.Rand) (int64, int64, error) {
	m := Random(rng, openSize)
	padded := m
	padded.Chunks++
	before, after := m.Clear(), padded.Clear()
	gain := -m.Reserve
	for owner := range m.Owners() {
		gain += padded.profit(after, owner) - m.profit(before, owner)
	}
	return gain, m.whole(), nil
}

// playRounds has one owner ask the reserve, or keep seats back, for 64 rounds while the controllers react.
func playRounds(rng *rand.Rand) (int64, int64, error) {
	m := Random(rng, openSize)
	start := m.settled()
	honest := m.rounds(start, 0, false)
	best := honest
	for hidden := range len(m.Costs(0)) + 1 {
		for _, atReserve := range []bool{false, true} {
			best = max(best, m.rounds(start, hidden, atReserve))
		}
	}
	return best - honest, longRun * longHighest * int64(m.Chunks), nil
}

// Costs are multiplied in long runs, so that the controllers have fine steps. The highest reserve is twice the highest that
// a market of one round has.
const (
	fine        = 1000
	longRun     = 64
	longHighest = 24 * fine
)

var longLimits = market.Limits{
	ReserveMinWei: big.NewInt(1), ReserveMaxWei: big.NewInt(longHighest), SequencerFeeWei: new(big.Int), DataFeeFloorWei: new(big.Int),
	MaxChunksBound: 64, Slots: 1, UnitsPerSlot: 1,
}

// settled is the reserve that the controllers come to when all tell the truth.
func (m Market) settled() int64 {
	reserve := m.Reserve * fine
	for range longRun {
		_, reserve = m.round(reserve, m.Seats)
	}
	return reserve
}

// rounds is what owner 0 earns in a long run in which it hides its most expensive seats, or asks the reserve of the round.
func (m Market) rounds(reserve int64, hidden int, atReserve bool) (profit int64) {
	costs := m.Costs(0)
	for range longRun {
		seats := make([]Seat, 0, len(m.Seats))
		for _, s := range m.Seats {
			if s.Owner != 0 {
				seats = append(seats, s)
			}
		}
		for _, cost := range costs[:len(costs)-hidden] {
			if atReserve {
				cost = max(cost, reserve/fine)
			}
			seats = append(seats, Seat{0, cost})
		}
		var o Outcome
		o, reserve = m.round(reserve, seats)
		profit += o.Pay[0] - sum(costs[:o.Won[0]])*fine
	}
	return profit
}

// round clears with fine prices and returns the reserve that follows. That it takes effect two rounds later is left out.
func (m Market) round(reserve int64, seats []Seat) (Outcome, int64) {
	priced := make([]Seat, len(seats))
	for i, s := range seats {
		priced[i] = Seat{s.Owner, s.Cost * fine}
	}
	sorted := inOrder(priced)
	o := Clear(sorted, reserve, m.Chunks)
	won, _ := o.Total()
	highest := int64(0)
	if won > 0 {
		highest = sorted[won-1].Cost
	}
	now := market.RoundParameters{ReserveWei: big.NewInt(reserve), FloorWei: big.NewInt(reserve), MaxChunks: m.Chunks}
	next := longLimits.Next(now, now, market.Round{
		Chunks: m.Chunks, SeatsWon: won, HighestCostWei: big.NewInt(highest), PaidSlots: m.Chunks, BaseFeeWei: new(big.Int),
	})
	return o, next.ReserveWei.Int64()
}
