package transition

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"github.com/proophi/proophi/circuits/protocol"
)

// Part is what one step of the circuit costs in all slots together.
type Part struct {
	Name        string `json:"name"`
	Constraints int    `json:"constraints"`
	// Terms counts the nonzero coefficients of the constraints: the work of the solver.
	Terms int `json:"terms"`
}

// Profile says where the constraints of a compiled circuit go. The parts add up to the whole.
type Profile struct {
	Slots       int    `json:"slots"`
	Constraints int    `json:"constraints"`
	Terms       int    `json:"terms"`
	Parts       []Part `json:"parts"`
	// Commitments is the number of gnark's commitments, each of which costs gas on L1. There must be none.
	Commitments int `json:"commitments"`
}

// Measure compiles the circuit of a shape and counts what each of its parts adds.
func Measure(shape protocol.Shape) (Profile, error) { return measure(New(shape)) }

func measure(c *Circuit) (Profile, error) {
	m := &meter{part: partOther}
	compiled, err := frontend.Compile(ecc.BN254.ScalarField(), m.build, c)
	if err != nil {
		return Profile{}, fmt.Errorf("compiling the circuit of %d slots: %w", len(c.Slots), err)
	}
	m.Mark(partOther)
	p := m.profile(compiled.(*cs.R1CS))
	p.Slots = len(c.Slots)
	return p, nil
}

// partOther takes what Define adds before its first mark.
const partOther = "other"

// marker is a builder that wants to know which part of the circuit comes next.
type marker interface{ Mark(part string) }

// mark says that what follows belongs to the named part. It adds nothing to the circuit.
func mark(api frontend.API, part string) {
	if m, ok := api.(marker); ok {
		m.Mark(part)
	}
}

// meter is gnark's builder; it also notes how many constraints there are whenever another part begins.
type meter struct {
	frontend.Builder[constraint.U64]
	system constraint.ConstraintSystem
	part   string
	// ends holds where each stretch of constraints of one part ends.
	ends []stretch
}

type stretch struct {
	part string
	end  int
}

func (m *meter) build(field *big.Int, config frontend.CompileConfig) (frontend.Builder[constraint.U64], error) {
	builder, err := r1cs.NewBuilder[constraint.U64](field, config)
	if err != nil {
		return nil, err
	}
	m.Builder = builder
	m.system, err = builder.Compile() // the system that the builder goes on to fill
	return m, err
}

// Mark ends the present part and begins another.
func (m *meter) Mark(part string) {
	m.ends = append(m.ends, stretch{m.part, m.system.GetNbConstraints()})
	m.part = part
}

// Compiler is the meter itself, so that no gadget goes past it.
func (m *meter) Compiler() frontend.Compiler { return m }

// MustBeLessOrEqCst forwards what gadgets ask of gnark's builder besides its interface.
func (m *meter) MustBeLessOrEqCst(bits []frontend.Variable, bound *big.Int, forDebug frontend.Variable) {
	m.Builder.(interface {
		MustBeLessOrEqCst(bits []frontend.Variable, bound *big.Int, forDebug frontend.Variable)
	}).MustBeLessOrEqCst(bits, bound, forDebug)
}

// SetKeyValue and GetKeyValue forward gnark's store of deferred work.
func (m *meter) SetKeyValue(key, value any) {
	m.Builder.(interface{ SetKeyValue(key, value any) }).SetKeyValue(key, value)
}

func (m *meter) GetKeyValue(key any) any {
	return m.Builder.(interface{ GetKeyValue(key any) any }).GetKeyValue(key)
}

// profile adds up the stretches, in the order in which the parts come first.
func (m *meter) profile(system *cs.R1CS) Profile {
	p := Profile{Constraints: system.GetNbConstraints(), Commitments: len(system.GetCommitments().CommitmentIndexes())}
	at := map[string]int{}
	rows := system.GetR1CIterator()
	done := 0
	for _, s := range m.ends {
		if done == s.end {
			continue
		}
		i, known := at[s.part]
		if !known {
			i = len(p.Parts)
			at[s.part] = i
			p.Parts = append(p.Parts, Part{Name: s.part})
		}
		for ; done < s.end; done++ {
			row := rows.Next()
			terms := len(row.L) + len(row.R) + len(row.O)
			p.Parts[i].Constraints++
			p.Parts[i].Terms += terms
			p.Terms += terms
		}
	}
	return p
}
