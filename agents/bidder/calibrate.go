package bidder

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"runtime"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/scripts/bench/measure"
	"github.com/proophi/proophi/scripts/deploy"
)

// Calibration is what a chunk costs on this machine, and the ask that follows.
type Calibration struct {
	Slots       int    `json:"slots"`
	Constraints int    `json:"constraints"`
	Units       uint64 `json:"units"`
	Proofs      int    `json:"proofs"`
	// Times are medians, in seconds.
	WitnessSeconds float64 `json:"witnessSeconds"`
	SolveSeconds   float64 `json:"solveSeconds"`
	ProveSeconds   float64 `json:"proveSeconds"`
	VerifySeconds  float64 `json:"verifySeconds"`
	ChunkSeconds   float64 `json:"chunkSeconds"`
	CPUSeconds     float64 `json:"cpuSeconds"`
	PeakMB         float64 `json:"peakMB"`
	// Cores are those that this process may use.
	Cores int `json:"cores"`

	CostPerHourWei *big.Int `json:"costPerHourWei"`
	MarginPercent  uint64   `json:"marginPercent"`
	UnitCostWei    *big.Int `json:"unitCostWei"`
	// Seats and RhoMaxWei are set with a manifest.
	Seats     uint16   `json:"seats,omitempty"`
	RhoMaxWei *big.Int `json:"rhoMaxWei,omitempty"`
}

// calibration is what the command is told.
type calibration struct {
	slots, proofs  int
	keysDir        string
	costPerHourWei *big.Int
	marginPercent  uint64
	// window and reserve are 0 without a manifest.
	window, reserve time.Duration
	rhoMaxWei       *big.Int
}

// run proves full chunks of the shape, one after the other, as a prover with one worker does.
func (c calibration) run(ctx context.Context, progress func(string)) (Calibration, error) {
	shape := protocol.Shape{Slots: c.slots}
	store, err := keys.NewStore(c.keysDir, progress)
	if err != nil {
		return Calibration{}, err
	}
	loaded, err := store.Load(ctx, shape)
	if err != nil {
		return Calibration{}, fmt.Errorf("loading proving keys: %w", err)
	}
	trace, err := measure.Full(shape)
	if err != nil {
		return Calibration{}, err
	}
	progress(fmt.Sprintf("making %d proofs", c.proofs))
	proof, err := measure.Proofs(ctx, backend.NewCPU(loaded), shape, trace, c.proofs)
	if err != nil {
		return Calibration{}, err
	}
	units := uint64(shape.Slots) * uint64(loaded.UnitsPerSlot)
	return Calibration{
		Slots: shape.Slots, Constraints: loaded.Constraints, Units: units, Proofs: c.proofs,
		WitnessSeconds: proof.Witness.Seconds(), SolveSeconds: proof.Solve.Seconds(), ProveSeconds: proof.Prove.Seconds(),
		VerifySeconds: proof.Verify.Seconds(), ChunkSeconds: proof.Wall().Seconds(), CPUSeconds: proof.CPU.Seconds(), PeakMB: measure.PeakMB(), Cores: runtime.GOMAXPROCS(0),
		CostPerHourWei: c.costPerHourWei, MarginPercent: c.marginPercent,
		UnitCostWei: UnitCostWei(c.costPerHourWei, proof.Wall(), units, c.marginPercent),
		Seats:       SeatsWithin(c.window, c.reserve, proof.Wall()), RhoMaxWei: c.rhoMaxWei,
	}, nil
}

// print writes the measurement, the formula with its numbers, and what to do.
func (c Calibration) print(w io.Writer) error {
	p := func(format string, args ...any) { fmt.Fprintf(w, format+"\n", args...) }
	p("chunk      %d slots, %d constraints, %d units", c.Slots, c.Constraints, c.Units)
	p("measured   %.2f s per chunk, median of %d proofs: witness %.3f, solve %.2f, prove %.2f, verify %.3f; %.2f CPU seconds: %.0f %% of %d cores; peak %.0f MB",
		c.ChunkSeconds, c.Proofs, c.WitnessSeconds, c.SolveSeconds, c.ProveSeconds, c.VerifySeconds, c.CPUSeconds, 100*c.CPUSeconds/(c.ChunkSeconds*float64(c.Cores)), c.Cores, c.PeakMB)
	p("formula    unit cost = cost per hour / 3600 s * seconds per chunk / units * (1 + margin)")
	p("           %v wei / 3600 s * %.3f s / %d * %.2f = %v wei per unit", c.CostPerHourWei, c.ChunkSeconds, c.Units, 1+float64(c.MarginPercent)/100, c.UnitCostWei)
	if c.RhoMaxWei == nil {
		_, err := fmt.Fprintf(w, "ask        proophi bidder --unit-cost-wei %v; with --manifest also how many --seats\n", c.UnitCostWei)
		return err
	}
	switch {
	case c.UnitCostWei.Cmp(c.RhoMaxWei) > 0:
		p("ask        none: the market never pays more than %v wei per unit", c.RhoMaxWei)
	case c.Seats == 0:
		p("ask        none: this machine proves no chunk within a window")
	default:
		p("ask        proophi bidder --unit-cost-wei %v --seats %d", c.UnitCostWei, c.Seats)
	}
	return nil
}

func calibrateCommand() *cli.Command {
	env := func(name string) []string { return process.Env(EnvVarPrefix, name) }
	return &cli.Command{
		Name: "calibrate", Usage: "measure what a chunk costs on this machine, and say what to ask for it",
		Description: "Proves full chunks and prints the unit cost with its formula. The cost per hour is what the machine costs while it proves:\n" +
			"power, and rent or wear. Nothing is paid for the hours in which no chunk is won, nor for the gas that the market pays back.",
		Flags: []cli.Flag{
			&cli.IntFlag{Name: "slots", Usage: "`NUMBER` of slots of a chunk (default: the manifest's, else 4)"},
			&cli.StringFlag{Name: "cost-per-hour", Usage: "`AMOUNT` that this machine costs per hour, a decimal", EnvVars: env("cost-per-hour")},
			&cli.StringFlag{Name: "currency-per-ether", Usage: "`PRICE` of one ether in the currency of the cost; 1 if that is ether", Value: "1", EnvVars: env("currency-per-ether")},
			&cli.Uint64Flag{Name: "margin-percent", Usage: "added to the cost", Value: 10, EnvVars: env("margin-percent")},
			&cli.IntFlag{Name: "proofs", Usage: "`NUMBER` of proofs; the median counts", Value: 3},
			&cli.PathFlag{Name: "keys-dir", Usage: "`DIR` of the proving keys (empty: the user's cache)", EnvVars: append(env("keys-dir"), keys.DirEnv)},
			&cli.PathFlag{Name: "manifest", Usage: "`FILE` that deploy wrote, for slots, seats and the highest reserve", EnvVars: env("manifest")},
			&cli.DurationFlag{Name: "deadline-margin", Usage: "time at the end of a window in which nothing is proven, as the prover's", Value: 20 * time.Second},
			&cli.BoolFlag{Name: "json", Usage: "print JSON"},
		},
		Action: calibrate,
	}
}

func calibrate(c *cli.Context) error {
	told, err := readCalibration(c)
	if err != nil {
		return err
	}
	result, err := told.run(c.Context, func(stage string) { fmt.Fprintln(c.App.ErrWriter, stage) })
	if err != nil {
		return err
	}
	if !c.Bool("json") {
		return result.print(c.App.Writer)
	}
	encoder := json.NewEncoder(c.App.Writer)
	encoder.SetIndent("", "  ")
	return encoder.Encode(result)
}

func readCalibration(c *cli.Context) (told calibration, err error) {
	told = calibration{slots: c.Int("slots"), proofs: c.Int("proofs"), keysDir: c.Path("keys-dir"), marginPercent: c.Uint64("margin-percent"), reserve: c.Duration("deadline-margin")}
	if told.marginPercent > 10_000 {
		return told, fmt.Errorf("%w: a margin of %d %%", ErrCost, told.marginPercent)
	}
	if told.costPerHourWei, err = CostPerHourWei(c.String("cost-per-hour"), c.String("currency-per-ether")); err != nil {
		return told, err
	}
	if path := c.Path("manifest"); path != "" {
		m, err := deploy.ReadManifest(path)
		if err != nil {
			return told, err
		}
		if told.slots == 0 {
			told.slots = int(m.Slots)
		}
		told.window, told.rhoMaxWei = time.Duration(m.Parameters.ProvingWindowSeconds)*time.Second, m.Parameters.RhoMaxWei
	}
	if told.slots == 0 {
		told.slots = 4
	}
	return told, nil
}
