package simulate

import (
	"fmt"
	"io"
	"strings"
)

// Table is a table of docs/market.md.
type Table struct {
	Name, Markdown string
}

// files are the comparison as CSV.
func (c Comparison) files() map[string]func(io.Writer) error {
	return map[string]func(io.Writer) error{
		"mechanisms.csv":  func(f io.Writer) error { return WriteComparisons(f, c.Mechanisms) },
		"one-owner.csv":   func(f io.Writer) error { return WriteComparisons(f, c.OneOwner) },
		"controllers.csv": func(f io.Writer) error { return WriteComparisons(f, c.Controllers) },
		"open.csv":        func(f io.Writer) error { return WriteComparisons(f, c.Open) },
	}
}

// Tables are the comparison for people. Prices are in million wei per unit.
func (c Comparison) Tables() []Table {
	return []Table{
		{"mechanisms", markdown(c.mechanisms())}, {"one-owner", markdown(c.oneOwner())}, {"controllers", markdown(c.controllers())},
		{"open", markdown(c.open())},
	}
}

func (c Comparison) mechanisms() [][]string {
	rows := [][]string{{"seats are sold by", "provers", "welfare of the optimum", "a seat is paid", "provers' margin over cost", "waits, of the window"}}
	for _, m := range c.Mechanisms {
		rows = append(rows, []string{
			m.Mechanism, m.Provers, percent(m.WelfareBps), price(m.SeatPriceWei), percent(m.MarginBps), fmt.Sprintf("%d %%", m.WaitPct),
		})
	}
	return rows
}

func (c Comparison) oneOwner() [][]string {
	rows := [][]string{{"seats are sold by", "truthful", "shading", "withholding", "sybil", "asking the reserve"}}
	for i, o := range c.OneOwner {
		if i == 0 || c.OneOwner[i-1].Mechanism != o.Mechanism {
			rows = append(rows, []string{o.Mechanism, price(o.ProfitWei)})
			continue
		}
		last := len(rows) - 1
		rows[last] = append(rows[last], fmt.Sprintf("%+.1f", million(o.GainWei)))
	}
	return rows
}

func (c Comparison) controllers() [][]string {
	rows := [][]string{{"chunks per batch", "demand varies by", "welfare of the optimum", "slots served", "reserve", "floor", "chunks", "load"}}
	for _, r := range c.Controllers {
		rule := "follow the floor"
		if r.HalfLoad {
			rule = "half load (replaced)"
		}
		rows = append(rows, []string{
			rule, fmt.Sprintf("%d %%", r.SpreadPct), percent(r.WelfareBps), percent(r.ServedBps), price(r.ReserveWei), price(r.FloorWei),
			fmt.Sprint(r.MaxChunks), percent(r.LoadBps),
		})
	}
	return rows
}

func (c Comparison) open() [][]string {
	rows := [][]string{{"who", "does what", "gains in", "on average", "at most"}}
	for _, f := range c.Open {
		rows = append(rows, []string{f.Who, f.Strategy, percent(bps(int64(f.Profitable), int64(f.Cases))), fine(f.MeanBps), fine(f.MaxBps)})
	}
	return rows
}

// markdown writes rows, the first of which names the columns.
func markdown(rows [][]string) string {
	var out strings.Builder
	for i, row := range rows {
		fmt.Fprintf(&out, "| %s |\n", strings.Join(row, " | "))
		if i == 0 {
			fmt.Fprintf(&out, "|%s\n", strings.Repeat("---|", len(row)))
		}
	}
	return out.String()
}

func price(wei int64) string { return fmt.Sprintf("%.1f", million(wei)) }

// fine is a share with two decimals.
func fine(bps int64) string { return fmt.Sprintf("%.2f %%", float64(bps)/100) }
