// Command bench measures the prover, each shape in a process of its own, and prints one table:
//
//	go run ./scripts/bench --slots 4,16
//
// For each shape: constraints, the setup of its development keys and their loading, then several chunks in sequence with
// the same keys: witness, solving, proving, verifying, peak memory, transfers per CPU second. "gnark" is the time of gnark's
// own prover on the same witness as a multiple of ours, measured in turns; "plain" how many times more CPU a transfer
// takes in the plain binary-tree circuit of package baseline. Setup of 64 and 128 slots takes minutes; with --keys DIR
// keys are derived there once and kept.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"

	"github.com/consensys/gnark/logger"
	"github.com/jedib0t/go-pretty/v6/table"

	"github.com/proophi/proophi/prover/keys"
)

// childEnv asks a process for one row: the number of slots, or 0 for the baseline.
const childEnv = "PROOPHI_BENCH_CHILD"

var errSlots = errors.New("slots must be numbers from 4 on, separated by commas")

type options struct {
	slots     []int
	rounds    int
	transfers int
	keysDir   string
	asJSON    bool
}

func main() {
	keys.RunChildIfRequested()
	logger.Disable()
	o, err := parse(os.Args[1:])
	if err == nil {
		err = run(context.Background(), o)
	}
	if errors.Is(err, flag.ErrHelp) {
		os.Exit(2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func parse(args []string) (o options, err error) {
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	slots := flags.String("slots", "4,16", "shapes to measure")
	flags.IntVar(&o.rounds, "rounds", 3, "proofs of each shape; the median counts")
	flags.IntVar(&o.transfers, "baseline", 14, "transfers of the plain circuit (14 fill its domain best); 0 leaves it out")
	flags.StringVar(&o.keysDir, "keys", "", "directory of development keys; empty derives and measures them")
	flags.BoolVar(&o.asJSON, "json", false, "print the rows as JSON")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	for _, text := range strings.Split(*slots, ",") {
		n, err := strconv.Atoi(text)
		if err != nil || n < 4 {
			return o, fmt.Errorf("%w: %q", errSlots, *slots)
		}
		o.slots = append(o.slots, n)
	}
	if o.rounds < 1 || o.transfers < 0 {
		return o, errors.New("rounds must be positive, baseline not negative")
	}
	return o, nil
}

func run(ctx context.Context, o options) error {
	if text, child := os.LookupEnv(childEnv); child {
		return measure(ctx, o, text)
	}
	var rows []row
	if o.transfers > 0 {
		o.slots = append([]int{0}, o.slots...)
	}
	for _, slots := range o.slots {
		r, err := measureInChild(ctx, slots)
		if err != nil {
			return fmt.Errorf("%d slots: %w", slots, err)
		}
		rows = append(rows, r)
	}
	if o.asJSON {
		encoder := json.NewEncoder(os.Stdout)
		encoder.SetIndent("", "  ")
		return encoder.Encode(rows)
	}
	return print(os.Stdout, rows, o.transfers > 0)
}

// measure is what a child does.
func measure(ctx context.Context, o options, text string) error {
	slots, err := strconv.Atoi(text)
	if err != nil {
		return fmt.Errorf("%s: %w", childEnv, err)
	}
	var r row
	if slots == 0 {
		r, err = measureBaseline(o.transfers, o.rounds)
	} else {
		r, err = measureShape(ctx, slots, o.rounds, o.keysDir)
	}
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(r)
}

// measureInChild runs this program again with the same arguments, because peak memory only grows.
func measureInChild(ctx context.Context, slots int) (r row, err error) {
	program, err := os.Executable()
	if err != nil {
		return r, err
	}
	cmd := exec.CommandContext(ctx, program, os.Args[1:]...)
	cmd.Env = append(os.Environ(), childEnv+"="+strconv.Itoa(slots))
	cmd.Stderr = os.Stderr
	output, err := cmd.Output()
	if err != nil {
		return r, err
	}
	return r, json.Unmarshal(output, &r)
}

// print writes the table; the first row is the baseline, if there is one.
func print(w io.Writer, rows []row, hasBaseline bool) error {
	t := table.NewWriter()
	t.AppendHeader(table.Row{"circuit", "constraints", "setup s", "load s", "witness s", "solve s", "prove s", "verify s",
		"witness+solve %", "of CPU %", "peak MB", "transfers/CPU s", "gnark x", "gnark CPU x", "plain x"})
	for i, r := range rows {
		name, plain := fmt.Sprintf("%d slots", r.Transfers), "-"
		if hasBaseline {
			plain = fmt.Sprintf("%.2f", perTransfer(rows[0])/perTransfer(r))
			if i == 0 {
				name = fmt.Sprintf("plain, %d", r.Transfers)
			}
		}
		total := r.Witness + r.Solve + r.Prove + r.Verify
		t.AppendRow(table.Row{name, r.Constraints, seconds(r.Setup), seconds(r.Load), fmt.Sprintf("%.3f", r.Witness), seconds(r.Solve), seconds(r.Prove),
			fmt.Sprintf("%.4f", r.Verify), fmt.Sprintf("%.1f", 100*(r.Witness+r.Solve)/total), fmt.Sprintf("%.1f", 100*r.FillCPU/r.CPU), fmt.Sprintf("%.0f", r.PeakMB),
			fmt.Sprintf("%.2f", 1/perTransfer(r)), fmt.Sprintf("%.2f", r.Gnark), fmt.Sprintf("%.2f", r.GnarkCPU), plain})
	}
	_, err := fmt.Fprintln(w, t.Render())
	return err
}

// perTransfer is the CPU seconds that a transfer takes.
func perTransfer(r row) float64 { return r.CPU / float64(r.Transfers) }

func seconds(s float64) string {
	if s == 0 {
		return "-"
	}
	return fmt.Sprintf("%.2f", s)
}
