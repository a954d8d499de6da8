package transition

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark/frontend"

	"github.com/proophi/proophi/circuits/gadgets"
	"github.com/proophi/proophi/circuits/protocol"
)

// ErrShape is returned by Define for a number of slots that no chunk can have.
var ErrShape = errors.New("number of slots is not in [2, 65535]")

// Circuit is the statement with the witness that shows it.
type Circuit struct {
	Statement
	Header Header
	// PreTreeRoot and PreNextIndex are the state before the first slot.
	PreTreeRoot  frontend.Variable
	PreNextIndex frontend.Variable
	Slots        []Slot
}

// New returns the circuit of a shape, to be compiled.
func New(shape protocol.Shape) *Circuit {
	return &Circuit{Slots: make([]Slot, shape.Slots)}
}

// Define constrains the circuit: decode the slots, open the state, execute slot after slot, close it, bind the words.
func (c *Circuit) Define(api frontend.API) error {
	if len(c.Slots) < 2 || len(c.Slots) > 1<<16-1 {
		return fmt.Errorf("%w: %d", ErrShape, len(c.Slots))
	}
	m, err := newMachine(api, c.Header)
	if err != nil {
		return err
	}
	ops := make([]*operation, len(c.Slots))
	for i := range c.Slots {
		ops[i] = decode(api, &c.Slots[i])
	}
	assertOrder(api, ops)

	s := state{tree: c.PreTreeRoot, next: c.PreNextIndex}
	api.AssertIsEqual(c.PreRoot, s.root(m.hash))
	words := c.Header.words(api, ops)
	for i, op := range ops {
		created := frontend.Variable(0)
		if i > 0 {
			created = ops[i-1].create
		}
		s = m.execute(s, op, created)
		words = append(words, op.words(api)...)
	}
	api.AssertIsEqual(c.PostRoot, s.root(m.hash))
	c.assertBound(api, m.hash, words)
	return nil
}

// machine executes decoded slots under one header.
type machine struct {
	api     frontend.API
	hash    *gadgets.Hasher
	verify  *gadgets.Verifier
	domain  frontend.Variable
	time    frontend.Variable
	slotFee frontend.Variable
}

func newMachine(api frontend.API, header Header) (*machine, error) {
	hash, err := gadgets.NewHasher(api)
	if err != nil {
		return nil, err
	}
	verify, err := gadgets.NewVerifier(api, hash)
	if err != nil {
		return nil, err
	}
	return &machine{api: api, hash: hash, verify: verify, domain: header.Domain, time: header.Time, slotFee: header.slotFee(api)}, nil
}

// execute applies one slot to s and returns the state after it; created is 1 if the slot before made an account.
// It sets the operation's result bit, which the words need.
func (m *machine) execute(s state, op *operation, created frontend.Variable) state {
	fee := m.api.Mul(m.api.Add(op.signed, created), m.slotFee)
	m.assertKeys(op)
	m.assertLocated(op)
	move := m.weigh(op, fee)
	res := m.judge(op, move, s.next)
	op.applied = res.applied
	m.assertAllowed(op, move, fee)
	m.assertInserted(op, res, s.next)
	m.assertAuthorized(op)
	return state{tree: m.write(s.tree, op, move, res), next: m.api.Add(s.next, res.insert)}
}
