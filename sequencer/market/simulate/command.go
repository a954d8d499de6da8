package simulate

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"text/tabwriter"

	"github.com/urfave/cli/v2"
)

// Command is "simulate", to be put under "proophi market".
func Command() *cli.Command {
	return &cli.Command{
		Name:  "simulate",
		Usage: "play rounds of the market with populations of users and provers",
		Description: "Prints what each group of provers earned and what the run comes to. The same configuration and seed give the same result.\n" +
			"With --out also rounds.csv, groups.csv, result.json and pictures. --print-config shows the configuration to start from.",
		Flags: []cli.Flag{
			&cli.PathFlag{Name: "config", Usage: "`FILE` with a configuration in JSON; default: a population of every strategy, with shocks"},
			&cli.IntFlag{Name: "rounds", Usage: "`NUMBER` of rounds, instead of the configuration's"},
			&cli.Uint64Flag{Name: "seed", Usage: "`NUMBER` that all draws come from, instead of the configuration's"},
			&cli.StringFlag{Name: "mechanism", Usage: fmt.Sprintf("`NAME` of what sells the seats, one of %v", Mechanisms)},
			&cli.PathFlag{Name: "out", Usage: "`DIR` for CSV files and pictures"},
			&cli.StringFlag{Name: "format", Usage: "of pictures: svg or png", Value: SVG},
			&cli.BoolFlag{Name: "compare", Usage: "play every mechanism, one owner's strategies and the controllers instead: the tables of docs/market.md"},
			&cli.BoolFlag{Name: "print-config", Usage: "print the configuration that would be run, and stop"},
		},
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return fmt.Errorf("%w: unexpected argument %q", ErrConfig, c.Args().First())
			}
			if format := c.String("format"); format != SVG && format != PNG {
				return fmt.Errorf("%w: format %q is not svg or png", ErrConfig, format)
			}
			config, err := configOf(c)
			if err != nil {
				return err
			}
			switch {
			case c.Bool("print-config"):
				return writeJSON(c.App.Writer, config)
			case c.Bool("compare"):
				return compareTo(c.Context, c.App.Writer, config.Seed, c.Path("out"), c.String("format"))
			}
			return runTo(c.Context, c.App.Writer, config, c.Path("out"), c.String("format"))
		},
	}
}

func configOf(c *cli.Context) (Config, error) {
	config := Default()
	if path := c.Path("config"); path != "" {
		file, err := os.Open(path)
		if err != nil {
			return Config{}, fmt.Errorf("reading the configuration: %w", err)
		}
		defer file.Close()
		config = Config{}
		decoder := json.NewDecoder(file)
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(&config); err != nil {
			return Config{}, fmt.Errorf("%w: %s: %w", ErrConfig, path, err)
		}
	}
	if c.IsSet("rounds") {
		config.Rounds = c.Int("rounds")
	}
	if c.IsSet("seed") {
		config.Seed = c.Uint64("seed")
	}
	if c.IsSet("mechanism") {
		config.Mechanism = c.String("mechanism")
	}
	return config, config.Check()
}

func runTo(ctx context.Context, out io.Writer, config Config, dir, format string) error {
	result, err := Run(ctx, config)
	if err != nil {
		return err
	}
	if dir != "" {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return fmt.Errorf("making the folder: %w", err)
		}
		if err := save(dir, map[string]func(io.Writer) error{
			"rounds.csv":  func(f io.Writer) error { return WriteRounds(f, result.Rounds) },
			"groups.csv":  func(f io.Writer) error { return WriteGroups(f, result.Groups) },
			"result.json": func(f io.Writer) error { return writeJSON(f, result) },
		}); err != nil {
			return err
		}
		if err := Draw(result, dir, format); err != nil {
			return err
		}
	}
	return result.print(out)
}

func compareTo(ctx context.Context, out io.Writer, seed uint64, dir, format string) error {
	c, err := Compare(ctx, seed)
	if err != nil {
		return err
	}
	if dir != "" {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return fmt.Errorf("making the folder: %w", err)
		}
		if err := save(dir, c.files()); err != nil {
			return err
		}
		if err := c.Draw(dir, format); err != nil {
			return err
		}
	}
	for _, table := range c.Tables() {
		if _, err := fmt.Fprintf(out, "%s\n", table.Markdown); err != nil {
			return err
		}
	}
	return nil
}

// save writes files into a folder.
func save(dir string, files map[string]func(io.Writer) error) error {
	for name, write := range files {
		file, err := os.Create(filepath.Join(dir, name))
		if err != nil {
			return fmt.Errorf("creating %s: %w", name, err)
		}
		err = write(file)
		if closing := file.Close(); err == nil {
			err = closing
		}
		if err != nil {
			return fmt.Errorf("writing %s: %w", name, err)
		}
	}
	return nil
}

// print writes the summary and the groups for people.
func (r Result) print(out io.Writer) error {
	s := r.Summary
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "%s, %d rounds, seed %d; prices in million wei per unit\n\n", s.Mechanism, len(r.Rounds), r.Config.Seed)
	fmt.Fprintf(w, "welfare of the optimum\t%s\nslots served\t%s\nusers pay\t%.1f\nseats cost\t%.1f\n", percent(s.WelfareBps), percent(s.ServedBps), million(s.UserPriceWei), million(s.SeatPriceWei))
	fmt.Fprintf(w, "provers' margin\t%s\nchunks without seat\t%s\nmissed deadlines\t%s\ninsured or burned\t%s of what users pay\n\n", percent(s.MarginBps), percent(s.SeatShortBps), percent(s.FailuresBps), percent(s.SpreadBps))
	fmt.Fprintln(w, "group\tseats\twon\tfailures\trescues\tprofit per seat and round")
	for _, g := range r.Groups {
		per := float64(int64(g.Seats*len(r.Rounds)) * r.Config.Rules.units())
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%d\t%.2f\n", g.Group, g.Seats, g.SeatsWon, g.Failures, g.Rescues, float64(g.ProfitWei)/per/1e6)
	}
	return w.Flush()
}

func writeJSON(out io.Writer, value any) error {
	encoder := json.NewEncoder(out)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}

func percent(bps int64) string { return fmt.Sprintf("%.1f %%", float64(bps)/100) }
