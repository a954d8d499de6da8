package transition

import (
	"encoding/csv"
	"os"
	"strconv"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/gadgets"
	"github.com/proophi/proophi/circuits/protocol"
)

const (
	// snapshotFile lists gadget, slots, constraints. Gadgets and parts of a slot stand for one use each.
	snapshotFile = "../snapshots/constraints.csv"
	// largestPerSlot is the most that a slot may cost with everything checked.
	largestPerSlot = 28_500
	// largestUsual is the largest shape that the usual tests compile, largestDeep that of PROOPHI_DEEP=1.
	largestUsual, largestDeep = 16, 64
)

// part is one decoded slot with the part of its execution that is measured.
type part struct {
	Slot    Slot
	Header  Header
	Tree    frontend.Variable
	measure *func(m *machine, p *part)
}

func (p *part) Define(api frontend.API) error {
	m, err := newMachine(api, p.Header)
	if err != nil {
		return err
	}
	(*p.measure)(m, p)
	return nil
}

func compile(t *testing.T, c frontend.Circuit) constraint.ConstraintSystem {
	t.Helper()
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, c, frontend.IgnoreUnconstrainedInputs())
	require.NoError(t, err)
	return system
}

// raw is a slot whose kinds and bits are taken as given, so that decode is not counted.
func raw(p *part) (*operation, movement, result) {
	s, v := &p.Slot, p.Tree
	op := &operation{Slot: s, noop: s.All, transfer: s.Kind, withdraw: s.KeyHigh, create: s.Amount, deposit: s.Extra1, setKey: s.Extra2,
		forcedTransfer: s.MaxFee, forcedWithdraw: s.ValidUntil, signed: s.A.Index, l1: s.B.Index, foundA: v, foundB: v, toKey: v, applied: v}
	for range 2 * protocol.TreeDepth {
		op.indexA, op.indexB = append(op.indexA, s.A.Index), append(op.indexB, s.B.Index)
	}
	return op, movement{delta: v, fitsA: v, fitsB: v}, result{applied: v, moveA: v, moveB: v, insert: v, setKey: v}
}

// parts are the gadgets and the steps of Define, each counted alone.
var parts = []struct {
	name    string
	measure func(m *machine, p *part)
}{
	{"h4", func(m *machine, p *part) { m.hash.H4(p.Slot.Kind, p.Slot.Amount, p.Slot.Extra1, p.Slot.Extra2) }},
	{"h8", func(m *machine, p *part) { p.Slot.A.Leaf.Hash(m.hash) }},
	{"update-roots", func(m *machine, p *part) {
		op, _, _ := raw(p)
		gadgets.UpdateRoots(m.api, m.hash, op.indexA, p.Slot.A.Siblings, p.Slot.Amount, p.Slot.Kind)
	}},
	{"locate", func(m *machine, p *part) {
		leaf := p.Slot.A.Leaf
		gadgets.AssertLocated(m.api, p.Slot.Kind, leaf.Key, leaf.NextKey, p.Slot.Extra1, p.Slot.Extra2)
	}},
	{"signature", func(m *machine, p *part) { m.verify.AssertValid(p.Slot.PublicKey, p.Slot.Signature, p.Slot.Kind) }},
	{"slot/decode", func(m *machine, p *part) { decode(m.api, &p.Slot) }},
	{"slot/keys", func(m *machine, p *part) { op, _, _ := raw(p); m.assertKeys(op) }},
	{"slot/locate", func(m *machine, p *part) { op, _, _ := raw(p); m.assertLocated(op) }},
	{"slot/balances", func(m *machine, p *part) { op, _, _ := raw(p); m.weigh(op, p.Tree) }},
	{"slot/result", func(m *machine, p *part) { op, move, _ := raw(p); m.judge(op, move, p.Tree) }},
	{"slot/limits", func(m *machine, p *part) { op, move, _ := raw(p); m.assertAllowed(op, move, p.Tree) }},
	{"slot/authorization", func(m *machine, p *part) { op, _, _ := raw(p); m.assertAuthorized(op) }},
	{"slot/write", func(m *machine, p *part) { op, move, res := raw(p); m.write(p.Tree, op, move, res) }},
	{"slot/words", func(m *machine, p *part) { op, _, _ := raw(p); op.words(m.api) }},
}

// measureAll returns the rows of the snapshot up to the given shape.
func measureAll(t *testing.T, largest int) [][]string {
	rows := [][]string{{"gadget", "slots", "constraints"}}
	nothing := func(*machine, *part) {}
	base := compile(t, &part{measure: &nothing}).GetNbConstraints()
	for _, p := range parts {
		n := compile(t, &part{measure: &p.measure}).GetNbConstraints() - base
		rows = append(rows, []string{p.name, "1", strconv.Itoa(n)})
	}
	for slots := 2; slots <= largest; slots *= 2 {
		if slots == 8 || slots == 32 {
			continue
		}
		system := compile(t, New(protocol.Shape{Slots: slots}))
		require.Empty(t, system.GetCommitments().CommitmentIndexes(), "a gadget commits silently")
		n := system.GetNbConstraints()
		require.LessOrEqual(t, n/slots, largestPerSlot)
		rows = append(rows, []string{"transition", strconv.Itoa(slots), strconv.Itoa(n)})
	}
	return rows
}

func TestConstraintsSnapshot(t *testing.T) {
	largest := largestUsual
	if os.Getenv("PROOPHI_DEEP") != "" {
		largest = largestDeep
	}
	measured := measureAll(t, largest)
	f, err := os.OpenFile(snapshotFile, os.O_RDWR|os.O_CREATE, 0o644)
	require.NoError(t, err)
	defer f.Close()
	stored, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	if *Update || os.Getenv("UPDATE_SNAPSHOTS") != "" {
		writeSnapshot(t, append(measured, deeper(stored, largest)...))
		return
	}
	require.Equal(t, append(measured, deeper(stored, largest)...), stored, "constraints have changed: run with -update")
}

// deeper returns the rows of shapes that only the deep test measures.
func deeper(rows [][]string, largest int) (out [][]string) {
	for _, row := range rows {
		if slots, err := strconv.Atoi(row[1]); err == nil && slots > largest {
			out = append(out, row)
		}
	}
	return out
}

func writeSnapshot(t *testing.T, rows [][]string) {
	f, err := os.Create(snapshotFile)
	require.NoError(t, err)
	w := csv.NewWriter(f)
	require.NoError(t, w.WriteAll(rows))
	require.NoError(t, f.Close())
}
