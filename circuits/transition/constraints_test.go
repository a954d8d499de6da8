package transition

import (
	"encoding/csv"
	"os"
	"strconv"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/circuits/gadgets"
	"github.com/proophi/proophi/circuits/protocol"
)

const (
	// snapshotFile lists gadget, slots, constraints: gadgets alone, then the parts of whole chunks, then the chunks.
	snapshotFile = "../snapshots/constraints.csv"
	// largestPerSlot is the most that a slot may cost with everything checked.
	largestPerSlot = 28_500
	// stretchPerSlot is the most that a slot of the largest shape may cost.
	stretchPerSlot = 22_000
	// largestUsual is the largest shape that the usual tests compile, largestDeep that of PROOPHI_DEEP=1.
	largestUsual, largestDeep = 16, 64
)

// gadget is a circuit of one gadget and what it needs.
type gadget struct {
	Slot    Slot
	Nodes   [protocol.TopNodes]frontend.Variable
	measure *func(m *machine, g *gadget)
}

func (g *gadget) Define(api frontend.API) error {
	m, err := newMachine(api, Header{UnitPrice: 0, UnitsPerSlot: 0, DataFee: 0}, g.Nodes[:])
	if err != nil {
		return err
	}
	(*g.measure)(m, g)
	return nil
}

func bitsOf(v frontend.Variable, n int) (out []frontend.Variable) {
	for range n {
		out = append(out, v)
	}
	return out
}

// measuredGadgets are counted alone, with bits taken as given.
var measuredGadgets = []struct {
	name    string
	measure func(m *machine, g *gadget)
}{
	{"h4", func(m *machine, g *gadget) { m.hash.H4(g.Slot.Kind, g.Slot.Amount, g.Slot.Extra1, g.Slot.Extra2) }},
	{"h8", func(m *machine, g *gadget) { g.Slot.A.Leaf.Hash(m.hash) }},
	{"path-level", func(m *machine, g *gadget) {
		gadgets.UpdateNodes(m.api, m.hash, bitsOf(g.Slot.A.Index, 2), g.Slot.A.Path[:1], g.Slot.Amount, g.Slot.Kind)
	}},
	{"top-of-4", func(m *machine, g *gadget) { replaceInTop(m, g, 1) }},
	{"top-of-16", func(m *machine, g *gadget) { replaceInTop(m, g, 2) }},
	{"top-of-64", func(m *machine, g *gadget) { replaceInTop(m, g, 3) }},
	{"locate", func(m *machine, g *gadget) {
		leaf, zero := g.Slot.A.Leaf, gadgets.Spare{Above: 0, Below: 0}
		gadgets.AssertLocated(m.api, g.Slot.Kind, leaf.Key, leaf.NextKey, g.Slot.Extra1, zero)
	}},
	{"signature", func(m *machine, g *gadget) {
		m.verify.AssertValid(g.Slot.PublicKey, g.Slot.Signature, g.Slot.Kind)
	}},
}

func replaceInTop(m *machine, g *gadget, digits int) {
	top := gadgets.NewTop(m.api, g.Nodes[:1<<(2*digits)])
	top.Replace(bitsOf(g.Slot.A.Index, 2*digits), g.Slot.Amount, g.Slot.Kind)
}

func countGadget(t *testing.T, measure func(m *machine, g *gadget)) int {
	t.Helper()
	c := &gadget{measure: &measure}
	c.Slot.A.Path = make(gadgets.Path, 1)
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, c, frontend.IgnoreUnconstrainedInputs())
	require.NoError(t, err)
	return system.GetNbConstraints()
}

// measureAll returns the rows of the snapshot up to the given shape.
func measureAll(t *testing.T, largest int) [][]string {
	rows := [][]string{{"gadget", "slots", "constraints"}}
	for _, g := range measuredGadgets {
		rows = append(rows, []string{g.name, "1", strconv.Itoa(countGadget(t, g.measure))})
	}
	for _, slots := range []int{2, 4, 16, 64} {
		if slots > largest {
			break
		}
		p, err := Measure(protocol.Shape{Slots: slots})
		require.NoError(t, err)
		require.Zero(t, p.Commitments, "a gadget commits silently")
		require.LessOrEqual(t, p.Constraints/slots, largestPerSlot)
		if slots == largestDeep {
			require.Less(t, p.Constraints, stretchPerSlot*slots)
		}
		rows = append(rows, partRows(t, p)...)
	}
	return rows
}

// partRows lists the parts of a chunk and the chunk, which they add up to.
func partRows(t *testing.T, p Profile) (rows [][]string) {
	t.Helper()
	constraints, terms := 0, 0
	for _, part := range p.Parts {
		rows = append(rows, []string{"transition/" + part.Name, strconv.Itoa(p.Slots), strconv.Itoa(part.Constraints)})
		constraints, terms = constraints+part.Constraints, terms+part.Terms
	}
	require.Equal(t, [2]int{p.Constraints, p.Terms}, [2]int{constraints, terms}, "parts do not add up")
	return append(rows, []string{"transition", strconv.Itoa(p.Slots), strconv.Itoa(p.Constraints)})
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

// The builder that counts changes nothing, and the smallest circuit has every part of the large one.
func TestMeasureCountsTheCircuit(t *testing.T) {
	p, err := Measure(protocol.Shape{Slots: 2})
	require.NoError(t, err)
	plain, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, New(protocol.Shape{Slots: 2}))
	require.NoError(t, err)
	require.Equal(t, plain.GetNbConstraints(), p.Constraints)
	require.Len(t, Smallest(protocol.Shape{Slots: 64}).PreTop, protocol.TopNodes)
	require.Len(t, Smallest(protocol.Shape{Slots: 64}).Slots, 2)
}

// The number of levels that a shape cuts is the cheapest one, at both ends of each range: by what a slot and what a
// chunk costs with each cut.
func TestCutIsTheCheapest(t *testing.T) {
	cost := map[int]func(slots int) int{}
	for cut := 1; cut <= protocol.TopLevels; cut++ {
		two, err := measure(newCut(2, cut))
		require.NoError(t, err)
		nine, err := measure(newCut(9, cut)) // 2 and 9 slots differ by 7 slots and three permutations of the sponge
		require.NoError(t, err)
		perSlots := nine.Constraints - two.Constraints
		cost[cut] = func(slots int) int { return 7*two.Constraints + (slots-2)*perSlots }
	}
	for _, slots := range []int{2, 3, 4, 9, 10, 64, 128} {
		for cut := 1; cut <= protocol.TopLevels; cut++ {
			require.LessOrEqual(t, cost[cutOf(slots)](slots), cost[cut](slots), "%d slots, cut %d", slots, cut)
		}
	}
}

func TestCutsThatDoNotFit(t *testing.T) {
	for _, c := range []*Circuit{newCut(2, 0), newCut(2, protocol.TopLevels+1), newCut(2, 1), newCut(2, 2), newCut(1, 1)} {
		want := ErrCut
		switch {
		case len(c.Slots) == 1:
			want = ErrShape
		case len(c.PreTop) == 4:
			c.PreTop = c.PreTop[:3]
		case len(c.PreTop) == 16:
			c.Slots[1].B.Path = c.Slots[1].B.Path[1:]
		}
		_, err := measure(c)
		require.ErrorIs(t, err, want)
	}
}
