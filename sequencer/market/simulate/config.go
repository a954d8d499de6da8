package simulate

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/proophi/proophi/sequencer/market"
)

// priceBoundWei keeps sums over a long run inside 63 bits.
const priceBoundWei = 10_000_000_000

// Config is a simulation. Prices are wei per unit.
type Config struct {
	Rounds    int           `json:"rounds"`
	Seed      uint64        `json:"seed"`
	Mechanism string        `json:"mechanism"`
	Rules     Rules         `json:"rules"`
	Users     []UserGroup   `json:"users"`
	Provers   []ProverGroup `json:"provers"`
	Shocks    []Shock       `json:"shocks,omitempty"`
}

// Rules are the market's parameters, docs/protocol/economics.md.
type Rules struct {
	Slots             int   `json:"slots"` // T, of a chunk
	UnitsPerSlot      int   `json:"unitsPerSlot"`
	ReserveMinWei     int64 `json:"reserveMinWei"`
	ReserveMaxWei     int64 `json:"reserveMaxWei"`
	InitialReserveWei int64 `json:"initialReserveWei"`
	InitialFloorWei   int64 `json:"initialFloorWei"`
	SequencerFeeWei   int64 `json:"sequencerFeeWei"` // per paid slot
	InitialMaxChunks  int   `json:"initialMaxChunks"`
	MaxChunksBound    int   `json:"maxChunksBound"`
	PostedPriceWei    int64 `json:"postedPriceWei"` // of the mechanism "posted" only
	RestRounds        int   `json:"restRounds"`     // that an owner rests after a missed deadline
	// HalfLoad is the controller that docs/adr/0009 replaced, for comparison: chunks per batch move towards a load of one
	// half wherever the floor is.
	HalfLoad bool `json:"halfLoad,omitempty"`
}

// UserGroup is users who behave alike.
type UserGroup struct {
	Name       string `json:"name"`
	Operations int    `json:"operations"` // per round on average
	SpreadPct  int    `json:"spreadPct"`  // how far a round is from the average at most
	TwoSlotPct int    `json:"twoSlotPct"` // operations of two slots
	// Values per unit are between these, those in the middle more often.
	ValueLowWei  int64  `json:"valueLowWei"`
	ValueHighWei int64  `json:"valueHighWei"`
	Strategy     string `json:"strategy"`
	StrategyPct  int    `json:"strategyPct,omitempty"`
}

// ProverGroup is owners who behave alike. Their costs are spread evenly between two bounds.
type ProverGroup struct {
	Name        string `json:"name"`
	Owners      int    `json:"owners"`
	Seats       int    `json:"seats"` // of each
	CostLowWei  int64  `json:"costLowWei"`
	CostHighWei int64  `json:"costHighWei"`
	Strategy    string `json:"strategy"`
	StrategyPct int    `json:"strategyPct,omitempty"`
	FailBps     int    `json:"failBps"` // seats that miss their deadline, in ten-thousandths
	Standby     bool   `json:"standby"` // each owner has another name on the standby list, with a machine to spare
}

// Shock changes demand, supply or costs from one round until before another, in percent of what they are without it.
type Shock struct {
	From      int `json:"from"`
	Until     int `json:"until"`
	DemandPct int `json:"demandPct"`
	SupplyPct int `json:"supplyPct"`
	CostPct   int `json:"costPct"`
}

// Default is a market in the size of a small rollup, with a wave of demand, a loss of half of the seats, and costs that
// double. A unit costs between 40 and 160 million wei: half a CPU second per operation at 5 US cents per hour is in it.
func Default() Config {
	return Config{
		Rounds: 600, Seed: 1, Mechanism: "vickrey",
		Rules: DefaultRules(),
		Users: []UserGroup{
			{Name: "truthful", Operations: 140, SpreadPct: 20, TwoSlotPct: 10, ValueLowWei: 60e6, ValueHighWei: 900e6, Strategy: "truthful"},
			{Name: "shading", Operations: 20, SpreadPct: 20, TwoSlotPct: 10, ValueLowWei: 60e6, ValueHighWei: 900e6, Strategy: "shading", StrategyPct: 20},
		},
		Provers: []ProverGroup{
			{Name: "truthful", Owners: 12, Seats: 2, CostLowWei: 40e6, CostHighWei: 160e6, Strategy: "truthful", FailBps: 20, Standby: true},
			{Name: "shading", Owners: 2, Seats: 2, CostLowWei: 60e6, CostHighWei: 120e6, Strategy: "shading", StrategyPct: 2, FailBps: 20},
			{Name: "withholding", Owners: 2, Seats: 2, CostLowWei: 60e6, CostHighWei: 120e6, Strategy: "withholding", StrategyPct: 50, FailBps: 20},
			{Name: "sybil", Owners: 2, Seats: 2, CostLowWei: 60e6, CostHighWei: 120e6, Strategy: "sybil", FailBps: 20},
			{Name: "cartel", Owners: 2, Seats: 2, CostLowWei: 60e6, CostHighWei: 120e6, Strategy: "cartel", FailBps: 20},
			{Name: "no-show", Owners: 1, Seats: 2, CostLowWei: 90e6, CostHighWei: 90e6, Strategy: "no-show", StrategyPct: 50, FailBps: 600},
		},
		Shocks: []Shock{
			{From: 150, Until: 250, DemandPct: 250, SupplyPct: 100, CostPct: 100},
			{From: 300, Until: 400, DemandPct: 100, SupplyPct: 40, CostPct: 100},
			{From: 450, Until: 525, DemandPct: 100, SupplyPct: 100, CostPct: 200},
		},
	}
}

// DefaultRules are the parameters of Default: chunks of 16 slots of 28 units.
func DefaultRules() Rules {
	return Rules{
		Slots: 16, UnitsPerSlot: 28, ReserveMinWei: 1e6, ReserveMaxWei: 400e6, InitialReserveWei: 200e6, InitialFloorWei: 220e6,
		SequencerFeeWei: 280e6, InitialMaxChunks: 16, MaxChunksBound: 32, PostedPriceWei: 160e6, RestRounds: 2,
	}
}

// Check reports every mistake at once.
func (c Config) Check() error {
	var mistakes []error
	require := func(holds bool, format string, values ...any) {
		if !holds {
			mistakes = append(mistakes, fmt.Errorf(format, values...))
		}
	}
	require(c.Rounds >= 1 && c.Rounds <= 100_000, "rounds %d are not within 1 and 100000", c.Rounds)
	require(len(c.Users) > 0, "there are no users")
	require(len(c.Provers) > 0, "there are no provers")
	if _, err := mechanismOf(c.Mechanism, c.Rules); err != nil {
		mistakes = append(mistakes, err)
	}
	c.Rules.check(require)
	for _, g := range c.Users {
		require(g.Operations >= 0 && g.Operations <= 10_000, "users %q: operations %d are not within 0 and 10000", g.Name, g.Operations)
		require(isPct(g.SpreadPct) && isPct(g.TwoSlotPct), "users %q: a percentage is not within 0 and 100", g.Name)
		require(0 <= g.ValueLowWei && g.ValueLowWei <= g.ValueHighWei && g.ValueHighWei <= priceBoundWei, "users %q: values are out of order or above %d", g.Name, int64(priceBoundWei))
		if _, err := bidderOf(g.Strategy, g.StrategyPct); err != nil {
			mistakes = append(mistakes, fmt.Errorf("users %q: %w", g.Name, err))
		}
	}
	for _, g := range c.Provers {
		require(g.Owners >= 1 && g.Owners <= 256, "provers %q: owners %d are not within 1 and 256", g.Name, g.Owners)
		require(g.Seats >= 1 && g.Seats <= 1024, "provers %q: seats %d are not within 1 and 1024", g.Name, g.Seats)
		require(0 <= g.CostLowWei && g.CostLowWei <= g.CostHighWei && g.CostHighWei <= priceBoundWei, "provers %q: costs are out of order or above %d", g.Name, int64(priceBoundWei))
		require(g.FailBps >= 0 && g.FailBps <= 10_000, "provers %q: failures %d are not within 0 and 10000", g.Name, g.FailBps)
		if _, err := sellerOf(g.Strategy, g.StrategyPct); err != nil {
			mistakes = append(mistakes, fmt.Errorf("provers %q: %w", g.Name, err))
		}
	}
	for _, s := range c.Shocks {
		require(s.From >= 0 && s.From < s.Until, "shock from %d until %d is empty", s.From, s.Until)
		require(min(s.DemandPct, s.SupplyPct, s.CostPct) >= 0 && max(s.DemandPct, s.SupplyPct, s.CostPct) <= 10_000, "shock from %d: a percentage is not within 0 and 10000", s.From)
	}
	if len(mistakes) > 0 {
		return fmt.Errorf("%w: %w", ErrConfig, errors.Join(mistakes...))
	}
	return nil
}

func (r Rules) check(require func(holds bool, format string, values ...any)) {
	require(r.Slots >= 2 && r.Slots <= 256, "slots %d are not within 2 and 256", r.Slots)
	require(r.UnitsPerSlot >= 1 && r.UnitsPerSlot <= 10_000, "units per slot %d are not within 1 and 10000", r.UnitsPerSlot)
	require(1 <= r.ReserveMinWei && r.ReserveMinWei <= r.InitialReserveWei && r.InitialReserveWei <= r.ReserveMaxWei && r.ReserveMaxWei <= priceBoundWei,
		"reserves %d, %d, %d are out of order", r.ReserveMinWei, r.InitialReserveWei, r.ReserveMaxWei)
	require(r.InitialFloorWei >= r.InitialReserveWei, "floor %d is below the reserve %d", r.InitialFloorWei, r.InitialReserveWei)
	require(r.SequencerFeeWei >= 0 && r.SequencerFeeWei <= priceBoundWei, "sequencer's fee %d is out of range", r.SequencerFeeWei)
	require(1 <= r.InitialMaxChunks && r.InitialMaxChunks <= r.MaxChunksBound && r.MaxChunksBound <= 64, "chunks %d of %d are out of order", r.InitialMaxChunks, r.MaxChunksBound)
	require(r.PostedPriceWei >= 0 && r.PostedPriceWei <= r.ReserveMaxWei, "posted price %d is above the highest reserve", r.PostedPriceWei)
	require(r.RestRounds >= 0, "rest of %d rounds", r.RestRounds)
}

// units of a chunk.
func (r Rules) units() int64 { return int64(r.Slots) * int64(r.UnitsPerSlot) }

// escrowWei is the collateral of a seat without its part for gas, per unit.
func (r Rules) escrowWei() int64 { return 2 * r.ReserveMaxWei }

func (r Rules) limits() market.Limits {
	return market.Limits{
		ReserveMinWei: big.NewInt(r.ReserveMinWei), ReserveMaxWei: big.NewInt(r.ReserveMaxWei), SequencerFeeWei: big.NewInt(r.SequencerFeeWei),
		DataFeeFloorWei: new(big.Int), MaxChunksBound: r.MaxChunksBound, Slots: r.Slots, UnitsPerSlot: r.UnitsPerSlot,
	}
}

func isPct(n int) bool { return n >= 0 && n <= 100 }
