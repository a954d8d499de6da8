package main

import (
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/circuits/transition"
	"github.com/proophi/proophi/prover/keys"
)

var jsonFlag = &cli.BoolFlag{Name: "json", Usage: "print JSON instead of a table"}

// report is a circuit's profile with what follows from it.
type report struct {
	transition.Profile
	UnitsPerSlot uint32 `json:"unitsPerSlot"`
	// Domain is the power of two that the prover's FFTs work on.
	Domain uint64 `json:"domain"`
}

// profileKeys compiles the circuit of a shape and says where its constraints go. It needs no keys.
func profileKeys(c *cli.Context) error {
	shape := protocol.Shape{Slots: c.Int("slots")}
	profile, err := transition.Measure(shape)
	if err != nil {
		return err
	}
	r := report{Profile: profile, UnitsPerSlot: keys.UnitsPerSlot(shape, profile.Constraints), Domain: ecc.NextPowerOfTwo(uint64(profile.Constraints))}
	if c.Bool("json") {
		encoder := json.NewEncoder(c.App.Writer)
		encoder.SetIndent("", "  ")
		return encoder.Encode(r)
	}
	return r.print(c.App.Writer)
}

// print writes one line per part: constraints in all slots, per slot, their share, and nonzero terms per slot.
func (r report) print(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "part\tconstraints\tper slot\tshare\tterms per slot\t")
	for _, p := range append(r.Parts, transition.Part{Name: "all", Constraints: r.Constraints, Terms: r.Terms}) {
		perSlot, share := float64(p.Constraints)/float64(r.Slots), 100*float64(p.Constraints)/float64(r.Constraints)
		fmt.Fprintf(t, "%s\t%d\t%.1f\t%.1f %%\t%.0f\t\n", p.Name, p.Constraints, perSlot, share, float64(p.Terms)/float64(r.Slots))
	}
	if err := t.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "%d slots of %d units, %d public inputs, %d commitments; domain %d, %.1f %% full\n",
		r.Slots, r.UnitsPerSlot, transition.PublicInputs, r.Commitments, r.Domain, 100*float64(r.Constraints)/float64(r.Domain))
	return err
}
