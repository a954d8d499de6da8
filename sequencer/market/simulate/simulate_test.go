package simulate

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"io"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"
)

func run(t *testing.T, config Config) Result {
	t.Helper()
	r, err := Run(context.Background(), config)
	require.NoError(t, err)
	return r
}

// The default, but shorter.
func brief() Config {
	config := Default()
	config.Rounds = 120
	config.Shocks = []Shock{{From: 30, Until: 60, DemandPct: 250, SupplyPct: 100, CostPct: 100}, {From: 80, Until: 100, DemandPct: 0, SupplyPct: 50, CostPct: 200}}
	return config
}

func TestRunIsAFunctionOfItsConfiguration(t *testing.T) {
	first, second := run(t, brief()), run(t, brief())
	require.Equal(t, first, second)
	other := brief()
	other.Seed++
	require.NotEqual(t, first.Rounds, run(t, other).Rounds)
}

// Five thousand rounds of every strategy, written twice: every file is the same to the byte, and another seed gives others.
func TestThousandsOfRoundsAreTheSameToTheByte(t *testing.T) {
	config := Default()
	config.Rounds = 5_000
	write := func(config Config) map[string]string {
		dir := t.TempDir()
		require.NoError(t, runTo(context.Background(), io.Discard, config, dir, SVG))
		entries, err := os.ReadDir(dir)
		require.NoError(t, err)
		files := make(map[string]string)
		for _, e := range entries {
			data, err := os.ReadFile(filepath.Join(dir, e.Name()))
			require.NoError(t, err)
			files[e.Name()] = string(data)
		}
		return files
	}
	first := write(config)
	require.Equal(t, config.Rounds+1, strings.Count(first["rounds.csv"], "\n"))
	for _, name := range []string{"groups.csv", "result.json", "clearing.svg", "prices.svg", "welfare.svg", "earnings.svg"} {
		require.NotEmpty(t, first[name], name)
	}
	require.True(t, maps.Equal(first, write(config)), "a second run differs")
	config.Seed++
	for name, other := range write(config) {
		require.NotEqual(t, first[name], other, name)
	}
}

// The population of the default has every strategy.
func TestDefaultHasEveryStrategy(t *testing.T) {
	var names []string
	for _, g := range Default().Provers {
		names = append(names, g.Strategy)
	}
	require.Equal(t, []string{"truthful", "shading", "withholding", "sybil", "cartel", "no-show"}, names)
}

func TestMechanismsMeetTheSameUsers(t *testing.T) {
	want := run(t, brief())
	for _, mechanism := range Mechanisms[1:] {
		config := brief()
		config.Mechanism = mechanism
		for i, r := range run(t, config).Rounds {
			require.Equal(t, want.Rounds[i].ArrivedSlots, r.ArrivedSlots)
			require.Equal(t, want.Rounds[i].OptimumWei, r.OptimumWei)
		}
	}
}

// Money is conserved in every round, nobody does better than the optimum, and the market's own auction has no deficit.
func TestRoundsAddUp(t *testing.T) {
	for _, mechanism := range Mechanisms {
		config := brief()
		config.Mechanism = mechanism
		for _, r := range run(t, config).Rounds {
			open := r.ReserveWei * config.Rules.units() * int64(r.OpenChunks)
			require.Equal(t, r.UsersPaidWei, r.ProversPaidWei+open+r.SequencerWei+r.SpreadWei, "%s %+v", mechanism, r)
			require.LessOrEqual(t, r.WelfareWei, r.OptimumWei, "%s %+v", mechanism, r)
			require.Equal(t, r.Chunks, r.SeatsWon+r.OpenChunks)
			require.LessOrEqual(t, r.Rescued, r.Failures)
			if mechanism == "vickrey" {
				require.GreaterOrEqual(t, r.SpreadWei, int64(0), "%+v", r)
				require.LessOrEqual(t, r.SeatPriceWei, r.ReserveWei)
			}
		}
	}
}

func TestCheckReportsEveryMistake(t *testing.T) {
	config := Default()
	config.Rounds = 0
	config.Mechanism = "lottery"
	config.Users[0].Strategy = "honest"
	config.Provers[1].StrategyPct = 101
	config.Rules.Slots = 1
	config.Shocks[0].Until = config.Shocks[0].From
	err := config.Check()
	require.ErrorIs(t, err, ErrConfig)
	require.ErrorIs(t, err, ErrUnknownMechanism)
	require.ErrorIs(t, err, ErrUnknownStrategy)
	for _, part := range []string{"rounds 0", `"lottery"`, `"honest"`, "101 percent", "slots 1", "is empty"} {
		require.ErrorContains(t, err, part)
	}
	_, err = Run(context.Background(), config)
	require.ErrorIs(t, err, ErrConfig)
	require.NoError(t, Default().Check())
}

func TestRunStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := Run(ctx, Default())
	require.ErrorIs(t, err, context.Canceled)
}

func TestStrategies(t *testing.T) {
	seen := View{ReserveWei: 100, HighestCostWei: 60}
	for name, want := range map[string][]Offer{
		"truthful":    {{PriceWei: 40, Seats: 3}},
		"shading":     {{PriceWei: 54, Seats: 3}},
		"withholding": {{PriceWei: 40, Seats: 3}},
		"sybil":       {{0, 40, 1}, {1, 40, 1}, {2, 40, 1}},
		"cartel":      {{PriceWei: 100, Seats: 3}},
		"no-show":     {{PriceWei: 4, Seats: 3}},
	} {
		s, err := sellerOf(name, 10)
		require.NoError(t, err)
		require.Equal(t, want, s.Offers(40, 3, seen), name)
	}
	require.Equal(t, []Offer{{PriceWei: 40, Seats: 2}}, Withholding{50}.Offers(40, 3, seen))
	require.Equal(t, int64(90), Shading{10}.Bid(100))
}

func TestMechanismsPay(t *testing.T) {
	asks := []Ask{{0, 0, 15, 2}, {1, 1, 22, 2}, {2, 2, 30, 2}, {3, 3, 45, 4}, {4, 4, 70, 4}}
	for name, want := range map[string][]int64{
		"vickrey":     {37, 37, 37, 37, 45},
		"first-price": {15, 15, 22, 22, 30},
		"uniform":     {30, 30, 30, 30, 30},
		"rising":      {15, 15, 24, 24, 30},
		"posted":      {40, 40, 40, 40, 40},
	} {
		m, err := mechanismOf(name, Rules{PostedPriceWei: 40})
		require.NoError(t, err)
		sales, err := m.Sell(asks, 60, 5, stream(Config{}, 1))
		require.NoError(t, err)
		var paid []int64
		for _, s := range sales {
			require.LessOrEqual(t, s.Ask.PriceWei, s.PayWei, name)
			paid = append(paid, s.PayWei)
		}
		require.Equal(t, want, paid, name)
		sales, err = m.Sell(nil, 60, 5, stream(Config{}, 1))
		require.NoError(t, err)
		require.Empty(t, sales)
	}
}

// What provers lose of escrows is what rescuers get beside the share and what is insured or burned, at least half. Costs and
// shares are small against the first reserve, so that some pots are used up.
func TestEscrowsAddUp(t *testing.T) {
	config := brief()
	config.Rules.InitialReserveWei, config.Rules.InitialFloorWei = config.Rules.ReserveMaxWei, config.Rules.ReserveMaxWei+10e6
	for i := range config.Provers {
		config.Provers[i].FailBps += 2000
		config.Provers[i].CostLowWei, config.Provers[i].CostHighWei = 1e6, 2e6
	}
	r := run(t, config)
	lost, bounties, burned, rescued := int64(0), int64(0), int64(0), 0
	for _, g := range r.Groups {
		lost += g.EscrowWei
	}
	escrow := config.Rules.escrowWei() * config.Rules.units()
	for _, x := range r.Rounds {
		bounties += x.BountiesWei
		burned += x.EscrowBurnedWei
		rescued += x.Rescued
		require.LessOrEqual(t, x.BountiesWei, int64(x.Rescued)*escrow/2+int64(x.Failures-x.Rescued)*escrow)
		require.GreaterOrEqual(t, x.EscrowBurnedWei, int64(x.Failures)*escrow/2)
	}
	require.Equal(t, lost, bounties+burned)
	require.GreaterOrEqual(t, burned, lost/2)
	require.Positive(t, rescued)
	require.Greater(t, lost, int64(rescued)*escrow, "some standby provers have missed too")
}

// A cartel whose seats are needed is paid the reserve, which then stays where it is: it gains, outsiders gain more for each
// seat, and nothing is paid above the highest reserve. A cartel that others can replace earns nothing.
func TestCartelsGainOnlyWhereTheyAreNeeded(t *testing.T) {
	play := func(outsiders int, strategy string) (cartel, others Earnings) {
		config := crowd(1, "vickrey", "truthful")
		config.Provers[0].Owners = outsiders
		config.Provers = append(config.Provers, ProverGroup{Name: "cartel", Owners: 5, Seats: 4, CostLowWei: 50e6, CostHighWei: 60e6, Strategy: strategy})
		r := run(t, config)
		for _, x := range r.Rounds {
			require.LessOrEqual(t, x.SeatPriceWei, x.ReserveWei)
			require.LessOrEqual(t, x.ReserveWei, config.Rules.ReserveMaxWei)
		}
		return r.Groups[1], r.Groups[0]
	}
	honest, before := play(2, "truthful")
	cartel, after := play(2, "cartel")
	require.Greater(t, cartel.ProfitWei, 5*honest.ProfitWei)
	require.Greater(t, after.ProfitWei/int64(after.Seats), cartel.ProfitWei/int64(cartel.Seats))
	require.Greater(t, after.ProfitWei, before.ProfitWei)
	honest, _ = play(12, "truthful")
	cartel, _ = play(12, "cartel")
	require.Positive(t, honest.ProfitWei)
	require.Zero(t, cartel.ProfitWei)
}

// One who means to win and not to prove loses collateral, and the others are paid for doing its work.
func TestNoShowsLose(t *testing.T) {
	r := run(t, brief())
	byName := make(map[string]Earnings)
	for _, g := range r.Groups {
		byName[g.Group] = g
	}
	require.Negative(t, byName["no-show"].ProfitWei)
	require.Positive(t, byName["no-show"].Failures)
	require.Positive(t, byName["truthful"].Rescues)
	require.Positive(t, byName["truthful"].ProfitWei)
}

func command(t *testing.T, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	app := &cli.App{Name: "proophi", Writer: &out, Commands: []*cli.Command{Command()}, ExitErrHandler: func(*cli.Context, error) {}}
	err := app.Run(append([]string{"proophi", "simulate"}, args...))
	return out.String(), err
}

func TestCommand(t *testing.T) {
	dir := t.TempDir()
	out, err := command(t, "--rounds", "40", "--mechanism", "uniform", "--out", dir)
	require.NoError(t, err)
	require.Contains(t, out, "uniform, 40 rounds, seed 1")
	for _, name := range []string{"rounds.csv", "groups.csv", "result.json", "clearing.svg", "prices.svg", "welfare.svg", "earnings.svg"} {
		require.FileExists(t, filepath.Join(dir, name))
	}
	file, err := os.Open(filepath.Join(dir, "rounds.csv"))
	require.NoError(t, err)
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 41)
	require.Equal(t, "round", rows[0][0])

	config, err := command(t, "--print-config", "--rounds", "7")
	require.NoError(t, err)
	path := filepath.Join(dir, "config.json")
	require.NoError(t, os.WriteFile(path, []byte(config), 0o600))
	out, err = command(t, "--config", path)
	require.NoError(t, err)
	require.Contains(t, out, "vickrey, 7 rounds")
}

func TestCommandRefuses(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "config.json")
	require.NoError(t, os.WriteFile(bad, []byte(`{"round": 1}`), 0o600))
	for _, args := range [][]string{
		{"--rounds", "0"}, {"--mechanism", "lottery"}, {"--config", bad}, {"--format", "gif"}, {"surplus"},
	} {
		_, err := command(t, args...)
		require.ErrorIs(t, err, ErrConfig, "%v", args)
	}
	_, err := command(t, "--config", filepath.Join(t.TempDir(), "none.json"))
	require.ErrorIs(t, err, os.ErrNotExist)
}

func TestResultIsJSON(t *testing.T) {
	config := brief()
	config.Rounds = 3
	var out bytes.Buffer
	require.NoError(t, writeJSON(&out, run(t, config)))
	var back Result
	require.NoError(t, json.NewDecoder(io.Reader(&out)).Decode(&back))
	require.Equal(t, config, back.Config)
	require.Len(t, back.Rounds, 3)
}
