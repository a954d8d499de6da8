package simulate

import (
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/proophi/proophi/sequencer/market"
)

// namesPerOwner keeps the names of owners apart.
const namesPerOwner = 1 << 16

// world is a simulation under way.
type world struct {
	config    Config
	mechanism Mechanism
	limits    market.Limits
	provers   []prover
	// Demand, sales and failures draw from streams of their own, so that one mechanism meets the same users as another.
	demand, luck *rand.Rand

	// posted are the asks in force in this round and the next; parameters those of this round and the next.
	posted     [2][]Ask
	parameters [2]market.RoundParameters

	records []Record
	groups  []Earnings
	curves  Curves
}

// Run plays a simulation. It is a function of its configuration.
func Run(ctx context.Context, config Config) (Result, error) {
	w, err := newWorld(config)
	if err != nil {
		return Result{}, err
	}
	for round := range config.Rounds {
		if err := ctx.Err(); err != nil {
			return Result{}, err
		}
		if err := w.play(round); err != nil {
			return Result{}, fmt.Errorf("round %d: %w", round, err)
		}
	}
	return Result{Config: config, Rounds: w.records, Groups: w.groups, Summary: w.summary(), Curves: w.curves}, nil
}

func newWorld(config Config) (*world, error) {
	if err := config.Check(); err != nil {
		return nil, err
	}
	w := &world{config: config, limits: config.Rules.limits(), demand: stream(config, 1), luck: stream(config, 2)}
	var err error
	if w.mechanism, err = mechanismOf(config.Mechanism, config.Rules); err != nil {
		return nil, err
	}
	if w.provers, err = config.provers(stream(config, 3)); err != nil {
		return nil, err
	}
	for _, g := range config.Provers {
		w.groups = append(w.groups, Earnings{Group: g.Name, Owners: g.Owners, Seats: g.Owners * g.Seats})
	}
	initial := market.RoundParameters{
		ReserveWei: big.NewInt(config.Rules.InitialReserveWei), FloorWei: big.NewInt(config.Rules.InitialFloorWei), MaxChunks: config.Rules.InitialMaxChunks,
	}
	w.parameters = [2]market.RoundParameters{initial, initial}
	for i := range w.posted { // the market opens with asks in force
		w.posted[i] = w.asks(config.shockAt(0), View{ReserveWei: config.Rules.InitialReserveWei})
	}
	return w, nil
}

func stream(config Config, number uint64) *rand.Rand {
	return rand.New(rand.NewPCG(config.Seed, number))
}

// play plays one round: demand, lots, the sale of seats, failures, controllers, and the asks of the round after the next.
func (w *world) play(round int) error {
	shock := w.config.shockAt(round)
	operations, err := w.config.arrivals(shock, w.demand)
	if err != nil {
		return err
	}
	now := w.parameters[0]
	r := Record{
		Round: round, Operations: len(operations), MaxChunks: now.MaxChunks, ReserveWei: now.ReserveWei.Int64(), FloorWei: now.FloorWei.Int64(),
	}
	for _, op := range operations {
		r.ArrivedSlots += op.slots
	}
	taken, err := w.fillLots(&r, operations)
	if err != nil {
		return err
	}
	r.Chunks = (r.PaidSlots + w.config.Rules.Slots - 1) / w.config.Rules.Slots
	inForce := w.inForce(round, shock)
	sales, err := w.mechanism.Sell(inForce, r.ReserveWei, r.Chunks, w.luck)
	if err != nil {
		return err
	}
	w.settle(&r, sales, inForce)
	r.WelfareWei = taken - w.prove(&r, sales, shock)
	r.OptimumWei = w.optimum(operations, shock)
	if round == w.config.Rounds/6 {
		w.curves = w.curvesOf(r, operations, inForce)
	}
	w.records = append(w.records, r)
	w.advance(r, shock)
	return nil
}

// fillLots opens lots until the operations at or above the floor, or the chunks, are used up. It returns what the
// operations in them are worth to their users.
func (w *world) fillLots(r *Record, operations []operation) (valueWei int64, err error) {
	rules := w.config.Rules
	terms := market.Terms{FloorWei: big.NewInt(r.FloorWei), DataFeeWei: new(big.Int), UnitsPerSlot: rules.UnitsPerSlot, Slots: rules.Slots}
	waiting := r.ArrivedSlots
	for chunk := 0; chunk < r.MaxChunks && len(operations) > 0; chunk++ {
		// What the lot can take, and the next, are among the first slots + 1. Those after them only matter for the price, and
		// not if the rest of the batch holds all.
		later, considered := (r.MaxChunks-chunk-1)*rules.Slots, rules.Slots+1
		if waiting > later {
			considered += later
		}
		bids := make([]market.Bid, min(considered, len(operations)))
		for i := range bids {
			op := operations[i]
			bids[i] = market.Bid{MaxFeeWei: big.NewInt(op.bidWei * int64(op.slots*rules.UnitsPerSlot)), Slots: op.slots}
		}
		lot, in, err := market.OpenLot(terms, later, bids)
		if err != nil {
			return 0, fmt.Errorf("opening lot %d: %w", chunk, err)
		}
		if len(in) == 0 {
			break
		}
		for _, i := range in {
			op := operations[i]
			r.PaidSlots += op.slots
			waiting -= op.slots
			r.UsersPaidWei += lot.FeeWei(op.slots).Int64()
			valueWei += op.valueWei * int64(op.slots*rules.UnitsPerSlot)
		}
		operations = operations[len(in):]
	}
	r.UserPriceWei = quotient(r.UsersPaidWei, int64(r.PaidSlots*rules.UnitsPerSlot))
	return valueWei, nil
}

// asks are what all owners post under a shock, in the order of the owners.
func (w *world) asks(shock Shock, seen View) []Ask {
	var all []Ask
	for i, p := range w.provers {
		p = p.after(shock)
		if p.seats == 0 {
			continue
		}
		for _, o := range p.strategy.Offers(p.costWei, p.seats, seen) {
			all = append(all, Ask{Seller: i, Name: i*namesPerOwner + o.Identity, PriceWei: o.PriceWei, Seats: o.Seats})
		}
	}
	return all
}

// inForce are the asks of a round, without those of owners that rest, and without seats that a shock has taken since.
func (w *world) inForce(round int, shock Shock) []Ask {
	var asks []Ask
	left := make([]int, len(w.provers))
	for i, p := range w.provers {
		left[i] = p.after(shock).seats
	}
	for _, a := range w.posted[0] {
		if a.Seats = min(a.Seats, left[a.Seller]); a.Seats > 0 && w.provers[a.Seller].restsUntil <= round {
			left[a.Seller] -= a.Seats
			asks = append(asks, a)
		}
	}
	return asks
}

// advance lets the controllers fix the round after the next, or an idle interval lower the prices, and owners post for it.
func (w *world) advance(r Record, shock Shock) {
	next := w.parameters[1]
	if r.Chunks == 0 {
		w.parameters[0] = w.limits.Idle(w.parameters[0], 1)
		w.parameters[1] = w.limits.Idle(next, 1)
	} else {
		seen := market.Round{Chunks: r.Chunks, SeatsWon: r.SeatsWon, HighestCostWei: big.NewInt(r.HighestCostWei), PaidSlots: r.PaidSlots, BaseFeeWei: new(big.Int)}
		after := w.limits.Next(w.parameters[0], next, seen)
		if w.config.Rules.HalfLoad {
			after.MaxChunks = w.halfLoad(next.MaxChunks, r.PaidSlots)
		}
		w.parameters = [2]market.RoundParameters{next, after}
	}
	view := View{ReserveWei: w.parameters[1].ReserveWei.Int64(), HighestCostWei: r.HighestCostWei}
	w.posted = [2][]Ask{w.posted[1], w.asks(shock, view)}
}

// halfLoad is the next number of chunks per batch under the replaced rule.
func (w *world) halfLoad(base, paid int) int {
	target := (2*paid + w.config.Rules.Slots - 1) / w.config.Rules.Slots
	step := max(1, base/8)
	return min(w.config.Rules.MaxChunksBound, max(1, min(base+step, max(base-step, target))))
}
