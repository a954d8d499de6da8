package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/sequencer/market"
	"github.com/proophi/proophi/sequencer/market/simulate"
)

// Errors of files with rounds.
var (
	errRounds      = errors.New("file is not a JSON list of rounds")
	errExpectation = errors.New("rounds clear otherwise than expected")
)

// round is one auction of a file. Asks stand in the order of their arrival; prices are per unit.
type round struct {
	Name    string            `json:"name"`
	Asks    []roundAsk        `json:"asks"`
	Reserve *big.Int          `json:"reserve"`
	Chunks  int               `json:"chunks"`
	Expect  map[string]seller `json:"expect"`
}

type roundAsk struct {
	Owner    string   `json:"owner"`
	UnitCost *big.Int `json:"unitCost"`
	Seats    uint32   `json:"seats"`
}

// seller is what an owner wins: its seats and wei per unit for all of them together.
type seller struct {
	Seats uint32   `json:"seats"`
	Pay   *big.Int `json:"pay"`
}

// cleared is a round's outcome.
type cleared struct {
	Name        string            `json:"name"`
	Winners     map[string]seller `json:"winners"`
	SeatsWon    uint64            `json:"seatsWon"`
	FreeSeats   uint64            `json:"freeSeats"`
	HighestCost *big.Int          `json:"highestCost"`
}

func marketCommand() *cli.Command {
	return &cli.Command{
		Name:  "market",
		Usage: "the seat auction",
		Subcommands: []*cli.Command{{
			Name:  "clear",
			Usage: "clear the rounds of a JSON file and print the outcome as JSON",
			Description: `The file is a list of {"name", "asks": [{"owner", "unitCost", "seats"}], "reserve", "chunks", "expect"}: asks in the order of their` +
				"\n" + `arrival, prices in wei per unit. With "expect" ({owner: {"seats", "pay"}}) a difference is an error.`,
			Flags: []cli.Flag{
				&cli.PathFlag{Name: "file", Usage: "`FILE` with the rounds", Required: true},
				&cli.PathFlag{Name: "vectors", Usage: "write the rounds to `FILE` as well, with what was computed as what is expected"},
			},
			Action: clearFile,
		}, simulate.Command()},
	}
}

func clearFile(c *cli.Context) error {
	data, err := os.ReadFile(c.Path("file"))
	if err != nil {
		return fmt.Errorf("reading the rounds: %w", err)
	}
	var rounds []round
	if err := json.Unmarshal(data, &rounds); err != nil {
		return fmt.Errorf("%w: %w", errRounds, err)
	}
	results := make([]cleared, 0, len(rounds))
	var differ []error
	for i, r := range rounds {
		result, err := r.clear()
		if err != nil {
			return fmt.Errorf("round %q: %w", r.Name, err)
		}
		results = append(results, result)
		if err := r.compare(result); err != nil {
			differ = append(differ, fmt.Errorf("round %q: %w", r.Name, err))
		}
		rounds[i].Expect = result.Winners
	}
	if path := c.Path("vectors"); path != "" {
		if err := writeVectors(path, rounds); err != nil {
			return err
		}
	}
	encoder := json.NewEncoder(c.App.Writer)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(results); err != nil {
		return fmt.Errorf("writing the outcome: %w", err)
	}
	return errors.Join(differ...)
}

func writeVectors(path string, rounds []round) error {
	data, err := json.MarshalIndent(rounds, "", "  ")
	if err != nil {
		return fmt.Errorf("encoding the vectors: %w", err)
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		return fmt.Errorf("writing the vectors: %w", err)
	}
	return nil
}

func (r round) clear() (cleared, error) {
	names := make(map[common.Address]string)
	asks := make([]market.Ask, len(r.Asks))
	for i, a := range r.Asks {
		owner := common.BytesToAddress(crypto.Keccak256([]byte(a.Owner)))
		names[owner] = a.Owner
		asks[i] = market.Ask{ID: uint64(i + 1), Owner: owner, UnitCostWei: a.UnitCost, Seats: a.Seats}
	}
	outcome, err := market.Clear(asks, r.Reserve, r.Chunks)
	if err != nil {
		return cleared{}, err
	}
	winners := make(map[string]seller, len(outcome.Payments))
	for owner, p := range outcome.Payments {
		winners[names[owner]] = seller{Seats: p.Seats, Pay: p.PayWei}
	}
	return cleared{Name: r.Name, Winners: winners, SeatsWon: outcome.SeatsWon, FreeSeats: outcome.FreeSeats, HighestCost: outcome.HighestCostWei}, nil
}

// compare reports the first owner whose outcome is not the expected one.
func (r round) compare(got cleared) error {
	if r.Expect == nil {
		return nil
	}
	for owner, want := range r.Expect {
		won, ok := got.Winners[owner]
		if !ok || want.Pay == nil || won.Seats != want.Seats || won.Pay.Cmp(want.Pay) != 0 {
			return fmt.Errorf("%w: %s gets %d seats for %v, not %d for %v", errExpectation, owner, won.Seats, won.Pay, want.Seats, want.Pay)
		}
	}
	if len(got.Winners) != len(r.Expect) {
		return fmt.Errorf("%w: %d owners win, not %d", errExpectation, len(got.Winners), len(r.Expect))
	}
	return nil
}
