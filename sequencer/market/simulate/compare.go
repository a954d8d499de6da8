package simulate

import (
	"context"

	"github.com/proophi/proophi/sequencer/market/truth"
)

// Comparison is what docs/market.md shows: mechanisms when all tell the truth and when all shade, what one large owner gains
// by each strategy, the controllers under demand that varies, and what stays open (DESIGN 3.6).
type Comparison struct {
	Mechanisms  []Mechanical
	OneOwner    []OneOwner
	Controllers []Controlled
	Open        []truth.Finding
}

// Mechanical is a mechanism with a population. Shares are in ten-thousandths, prices in wei per unit.
type Mechanical struct {
	Mechanism    string `json:"mechanism"`
	Provers      string `json:"provers"`
	WelfareBps   int64  `json:"welfareBps"`
	SeatPriceWei int64  `json:"seatPriceWei"`
	MarginBps    int64  `json:"marginBps"`
	SeatShortBps int64  `json:"seatShortBps"`
	WaitPct      int64  `json:"waitPct"`
	UserPriceWei int64  `json:"userPriceWei"`
}

// OneOwner is what one owner with a fifth of all seats earns by a strategy while all others tell the truth: wei per unit,
// for each of its seats and each round.
type OneOwner struct {
	Mechanism string `json:"mechanism"`
	Strategy  string `json:"strategy"`
	ProfitWei int64  `json:"profitWei"`
	GainWei   int64  `json:"gainWei"` // over its profit by the truth
}

// Controlled is a market whose demand varies by up to SpreadPct from round to round, under the controllers as they are or
// with HalfLoad; averages over the run.
type Controlled struct {
	HalfLoad   bool  `json:"halfLoad"`
	SpreadPct  int   `json:"spreadPct"`
	WelfareBps int64 `json:"welfareBps"`
	ServedBps  int64 `json:"servedBps"`
	ReserveWei int64 `json:"reserveWei"`
	FloorWei   int64 `json:"floorWei"`
	MaxChunks  int64 `json:"maxChunks"`
	LoadBps    int64 `json:"loadBps"`
}

// How long the runs of a comparison are, and in how many random markets each open strategy is tried.
const (
	compareRounds = 300
	openCases     = 1000
)

// Compare plays every mechanism against the same users. It is a function of the seed.
func Compare(ctx context.Context, seed uint64) (Comparison, error) {
	var c Comparison
	for _, mechanism := range Mechanisms {
		for _, strategy := range []string{"truthful", "shading"} {
			r, err := Run(ctx, crowd(seed, mechanism, strategy))
			if err != nil {
				return Comparison{}, err
			}
			s := r.Summary
			c.Mechanisms = append(c.Mechanisms, Mechanical{
				mechanism, strategy, s.WelfareBps, s.SeatPriceWei, s.MarginBps, s.SeatShortBps, s.WaitPct, s.UserPriceWei,
			})
		}
		rows, err := compareOwner(ctx, seed, mechanism)
		if err != nil {
			return Comparison{}, err
		}
		c.OneOwner = append(c.OneOwner, rows...)
	}
	for _, halfLoad := range []bool{true, false} {
		for _, spread := range []int{0, 20, 40, 60, 100} {
			row, err := compareControllers(ctx, seed, halfLoad, spread)
			if err != nil {
				return Comparison{}, err
			}
			c.Controllers = append(c.Controllers, row)
		}
	}
	var err error
	c.Open, err = truth.Measure(seed, openCases)
	return c, err
}

// compareOwner has one large owner among truthful ones try each strategy.
func compareOwner(ctx context.Context, seed uint64, mechanism string) ([]OneOwner, error) {
	var rows []OneOwner
	for _, strategy := range []string{"truthful", "shading", "withholding", "sybil", "cartel"} {
		config := crowd(seed, mechanism, "truthful")
		config.Provers = append(config.Provers, ProverGroup{
			Name: "large", Owners: 1, Seats: 6, CostLowWei: 50e6, CostHighWei: 50e6, Strategy: strategy, StrategyPct: strategyPct[strategy],
		})
		r, err := Run(ctx, config)
		if err != nil {
			return nil, err
		}
		large := r.Groups[len(r.Groups)-1]
		profit := large.ProfitWei / (int64(large.Seats*config.Rounds) * config.Rules.units())
		row := OneOwner{Mechanism: mechanism, Strategy: strategy, ProfitWei: profit}
		if len(rows) > 0 {
			row.GainWei = profit - rows[0].ProfitWei
		}
		rows = append(rows, row)
	}
	return rows, nil
}

func compareControllers(ctx context.Context, seed uint64, halfLoad bool, spread int) (Controlled, error) {
	config := crowd(seed, "vickrey", "truthful")
	config.Rounds = 4 * compareRounds
	config.Users[0].SpreadPct = spread
	config.Rules.HalfLoad = halfLoad
	r, err := Run(ctx, config)
	if err != nil {
		return Controlled{}, err
	}
	row := Controlled{HalfLoad: halfLoad, SpreadPct: spread, WelfareBps: r.Summary.WelfareBps, ServedBps: r.Summary.ServedBps}
	paid, capacity := int64(0), int64(0)
	for _, x := range r.Rounds {
		row.ReserveWei += x.ReserveWei
		row.FloorWei += x.FloorWei
		row.MaxChunks += int64(x.MaxChunks)
		paid += int64(x.PaidSlots)
		capacity += int64(x.MaxChunks * config.Rules.Slots)
	}
	rounds := int64(len(r.Rounds))
	row.ReserveWei, row.FloorWei, row.MaxChunks, row.LoadBps = row.ReserveWei/rounds, row.FloorWei/rounds, row.MaxChunks/rounds, bps(paid, capacity)
	return row, nil
}

// strategyPct are the parameters of the strategies that have one.
var strategyPct = map[string]int{"shading": 2, "withholding": 50}

// crowd is a market of twelve owners of two seats each, whose costs differ by a factor of four, and steady demand.
func crowd(seed uint64, mechanism, strategy string) Config {
	return Config{
		Rounds: compareRounds, Seed: seed, Mechanism: mechanism, Rules: DefaultRules(),
		Users: []UserGroup{{Name: "truthful", Operations: 160, SpreadPct: 20, TwoSlotPct: 10, ValueLowWei: 60e6, ValueHighWei: 900e6, Strategy: "truthful"}},
		Provers: []ProverGroup{{
			Name: "crowd", Owners: 12, Seats: 2, CostLowWei: 40e6, CostHighWei: 160e6, Strategy: strategy, StrategyPct: strategyPct[strategy],
		}},
	}
}
