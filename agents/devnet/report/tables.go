package report

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// Print writes the tables of the report.
func (r *Report) Print(w io.Writer) {
	r.printBatches(w)
	r.printMarket(w)
	r.printFailures(w)
	r.printGas(w)
	r.printEther(w)
	r.printSeconds(w)
	r.printChecks(w)
}

// newTable returns a table whose columns from firstNumber on are aligned to the right.
func newTable(w io.Writer, title string, firstNumber int, header ...any) table.Writer {
	t := table.NewWriter()
	t.SetOutputMirror(w)
	t.SetTitle(title)
	t.SetStyle(table.StyleLight)
	t.Style().Format.Header = text.FormatDefault
	t.Style().Title.Align = text.AlignLeft
	t.AppendHeader(header)
	var columns []table.ColumnConfig
	for i := firstNumber; i <= len(header); i++ {
		columns = append(columns, table.ColumnConfig{Number: i, Align: text.AlignRight, AlignHeader: text.AlignRight})
	}
	t.SetColumnConfigs(columns)
	return t
}

func (r *Report) printBatches(w io.Writer) {
	t := newTable(w, "Batches (wei)", 3, "commit", "status", "chunks", "proven", "paid slots", "L1 ops", "users' fees", "padding", "rewards")
	for _, b := range r.BatchList {
		t.AppendRow(table.Row{b.CommitID, b.Status, b.Chunks, b.ChunksProven, b.PaidSlots, b.L1Operations, b.FeesWei, b.PaddingWei, b.RewardsWei})
	}
	t.Render()
}

func (r *Report) printMarket(w io.Writer) {
	t := newTable(w, "Market (wei per unit; pay is for all seats of a winner)", 2, "round", "reserve", "users' floor", "users pay", "chunks", "free seats", "won", "open lane")
	for _, m := range r.Rounds {
		won := make([]string, len(m.Winners))
		for i, x := range m.Winners {
			won[i] = fmt.Sprintf("%s %d for %s", r.label(x.Prover), x.Seats, x.PayWei)
		}
		t.AppendRow(table.Row{m.CommitID, m.ReserveWei, m.FloorWei, span(m.UnitPricesWei), m.Chunks, m.FreeSeats, strings.Join(won, "\n"), m.OpenLane})
	}
	t.Render()
	p := newTable(w, "Paid (wei)", 2, "prover", "rewards", "gas reimbursed")
	accounts := slices.Collect(maps.Keys(union(r.RewardsWei, r.ReimbursedWei)))
	slices.SortFunc(accounts, func(a, b string) int { return cmp.Compare(r.label(a), r.label(b)) })
	for _, name := range accounts {
		p.AppendRow(table.Row{r.label(name), NewWei(r.RewardsWei[name].Int), NewWei(r.ReimbursedWei[name].Int)})
	}
	p.Render()
}

// printFailures says nothing if nobody failed.
func (r *Report) printFailures(w io.Writer) {
	if len(r.Failures) == 0 {
		return
	}
	t := newTable(w, "Failures (wei of collateral)", 7, "commit", "chunk", "failed", "reporter", "standby", "proven by", "to reporter", "to prover", "forfeited")
	for _, f := range r.Failures {
		t.AppendRow(table.Row{f.CommitID, f.Chunk, r.label(f.Failed), r.label(f.Reporter), r.label(f.Standby), r.label(f.Prover), f.ReporterWei, f.BountyWei, f.ForfeitedWei})
	}
	t.Render()
}

// label is an address's name where it has one.
func (r *Report) label(address string) string {
	if name := r.Names[address]; name != "" {
		return name
	}
	return address
}

// span writes one price, or the lowest and the highest.
func span(prices []Wei) string {
	if len(prices) == 0 {
		return "-"
	}
	byValue := func(a, b Wei) int { return a.Cmp(b.Int) }
	low, high := slices.MinFunc(prices, byValue), slices.MaxFunc(prices, byValue)
	if low.Cmp(high.Int) == 0 {
		return low.String()
	}
	return low.String() + " - " + high.String()
}

func union(maps ...map[string]Wei) map[string]bool {
	all := make(map[string]bool)
	for _, m := range maps {
		for name := range m {
			all[name] = true
		}
	}
	return all
}

func (r *Report) printGas(w io.Writer) {
	t := newTable(w, "Gas by operation", 2, "operation", "times", "min", "mean", "max", "total")
	for _, name := range slices.Sorted(maps.Keys(r.GasDetail)) {
		g := r.GasDetail[name]
		t.AppendRow(table.Row{name, g.Count, g.Min, g.Mean(), g.Max, g.Total})
	}
	t.Render()
}

func (r *Report) printEther(w io.Writer) {
	t := newTable(w, "Ether, to the wei", 2, "contract", "holds", "owes", "difference", "what it owes")
	t.SetColumnConfigs([]table.ColumnConfig{
		{Number: 2, Align: text.AlignRight, AlignFooter: text.AlignRight}, {Number: 3, Align: text.AlignRight, AlignFooter: text.AlignRight},
		{Number: 4, Align: text.AlignRight, AlignFooter: text.AlignRight},
	})
	held, owed := new(big.Int), new(big.Int)
	for _, a := range r.Accounts {
		t.AppendRow(table.Row{a.Name, a.HeldWei, a.OwedWei, new(big.Int).Sub(a.HeldWei.Int, a.OwedWei.Int), a.What})
		held.Add(held, a.HeldWei.Int)
		owed.Add(owed, a.OwedWei.Int)
	}
	t.AppendFooter(table.Row{"all", held, owed, new(big.Int).Sub(held, owed), ""})
	t.Style().Format.Footer = text.FormatDefault
	t.Render()
}

func (r *Report) printSeconds(w io.Writer) {
	t := newTable(w, "Time", 2, "phase", "seconds")
	names := slices.Sorted(maps.Keys(r.Seconds))
	slices.SortStableFunc(names, func(a, b string) int { return cmp.Compare(phaseOrder(a), phaseOrder(b)) })
	for _, name := range names {
		t.AppendRow(table.Row{name, fmt.Sprintf("%.1f", r.Seconds[name])})
	}
	t.Render()
}

// Phases are the phases of a devnet, in order.
var Phases = []string{"keys", "chain", "deploy", "agents", "fund", "transfers", "withdraw", "settle", "checks"}

func phaseOrder(name string) int {
	if i := slices.Index(Phases, name); i >= 0 {
		return i
	}
	return len(Phases)
}

func (r *Report) printChecks(w io.Writer) {
	t := newTable(w, "Checks", 4, "", "check", "detail")
	for _, c := range r.Checks {
		mark := "ok"
		if !c.OK {
			mark = "FAILED"
		}
		t.AppendRow(table.Row{mark, c.Name, c.Detail})
	}
	t.Render()
	for _, row := range r.SkippedRows {
		fmt.Fprintln(w, "skipped:", row)
	}
}
