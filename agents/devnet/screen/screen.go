// Package screen shows a devnet while it runs: progress bars of chunk proofs, prices and states on a terminal, plain
// lines elsewhere.
package screen

import (
	"fmt"
	"io"
	"math/big"
	"os"
	"slices"
	"strings"
	"time"

	"golang.org/x/term"
)

// State is what is shown of one moment.
type State struct {
	Phase   string
	L1Block uint64
	// Transfers counts the file's transfers by the state of their receipts.
	Transfers map[string]int
	// Waiting is the number of operations in the L1 queue that are not executed.
	Waiting uint64
	Batches []Batch
	// ReserveWei is the highest price of a seat, FloorWei the lowest price of users, LotWei the open lot's: all per unit.
	ReserveWei, FloorWei, LotWei *big.Int
	Earned                       []Earning
}

// Batch is a commit and its chunks.
type Batch struct {
	CommitID uint64
	Status   string
	Chunks   []Chunk
}

// Proven counts the chunks with a proof on L1.
func (b Batch) Proven() int {
	n := 0
	for _, c := range b.Chunks {
		if c.Proven {
			n++
		}
	}
	return n
}

// Chunk is one chunk of a batch.
type Chunk struct {
	// Prover is who proves or has proven it; empty while nobody does.
	Prover string
	// Percent is how far the proof is, as far as the prover tells.
	Percent int
	Proven  bool
}

// Earning is what a prover was credited.
type Earning struct {
	Name string
	Wei  *big.Int
}

// Screen shows states.
type Screen interface {
	// Line prints a line that stays.
	Line(format string, args ...any)
	// Update shows a new state.
	Update(State)
	// Stop ends the display; what was printed stays.
	Stop()
}

// New returns bars for a terminal and lines for anything else.
func New(out io.Writer, start time.Time) Screen {
	if f, ok := out.(*os.File); ok && term.IsTerminal(int(f.Fd())) && os.Getenv("TERM") != "dumb" {
		return newBars(out, start)
	}
	return &lines{out: out, start: start}
}

// transferOrder is the order in which states of transfers are shown.
var transferOrder = []string{"unsent", "pending", "confirmed", "sealed", "committed", "proven", "final", "dropped"}

// transfersText writes the counts that are not zero, in the order of a transfer's life.
func transfersText(counts map[string]int) string {
	var parts []string
	for _, state := range transferOrder {
		if n := counts[state]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, state))
		}
	}
	if len(parts) == 0 {
		return "none yet"
	}
	return strings.Join(parts, ", ")
}

func batchesText(batches []Batch) string {
	final, chunks, proven := 0, 0, 0
	var open []string
	for _, b := range batches {
		chunks += len(b.Chunks)
		proven += b.Proven()
		if b.Status == "finalized" {
			final++
			continue
		}
		open = append(open, fmt.Sprintf("%d %s %d/%d", b.CommitID, b.Status, b.Proven(), len(b.Chunks)))
	}
	text := fmt.Sprintf("%d committed, %d final, %d of %d chunks proven", len(batches), final, proven, chunks)
	if len(open) > 0 {
		text += " [" + strings.Join(open, "; ") + "]"
	}
	return text
}

func pricesText(s State) string {
	text := fmt.Sprintf("reserve %s, users' floor %s", gwei(s.ReserveWei), gwei(s.FloorWei))
	if s.LotWei != nil {
		text += ", open lot " + gwei(s.LotWei)
	}
	return text + " gwei per unit"
}

func earnedText(earned []Earning) string {
	earned = slices.DeleteFunc(slices.Clone(earned), func(e Earning) bool { return e.Wei == nil || e.Wei.Sign() == 0 })
	parts := make([]string, len(earned))
	for i, e := range earned {
		parts[i] = fmt.Sprintf("%s %s", e.Name, gwei(e.Wei))
	}
	if len(parts) == 0 {
		return "nothing yet"
	}
	return strings.Join(parts, ", ") + " gwei"
}

// gwei writes an amount of wei in gwei with up to three decimals.
func gwei(wei *big.Int) string {
	if wei == nil {
		return "-"
	}
	milli := new(big.Int).Div(wei, big.NewInt(1e6))
	whole, rest := new(big.Int).DivMod(milli, big.NewInt(1000), new(big.Int))
	if rest.Sign() == 0 {
		return whole.String()
	}
	return strings.TrimRight(fmt.Sprintf("%v.%03d", whole, rest), "0")
}
