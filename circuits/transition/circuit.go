package transition

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark/frontend"

	"github.com/proophi/proophi/circuits/gadgets"
	"github.com/proophi/proophi/circuits/protocol"
)

// Errors of circuits that cannot be compiled.
var (
	// ErrShape is returned by Define for a number of slots that no chunk can have.
	ErrShape = errors.New("number of slots is not in [2, 65535]")
	// ErrCut is returned by Define for nodes of the top that are no level of the tree, or paths that do not end there.
	ErrCut = errors.New("top and paths of the tree do not fit together")
)

// Circuit is the statement with the witness that shows it.
type Circuit struct {
	Statement
	Header Header
	// PreTop and PreNextIndex are the state before the first slot: the nodes of one level, and the next index.
	PreTop       []frontend.Variable
	PreNextIndex frontend.Variable
	Slots        []Slot
}

// New returns the circuit of a shape, to be compiled.
func New(shape protocol.Shape) *Circuit { return newCut(shape.Slots, cutOf(shape.Slots)) }

// Smallest returns the circuit of two slots that cuts the tree where the circuit of shape does: a small circuit with
// all the parts of the large one.
func Smallest(shape protocol.Shape) *Circuit { return newCut(2, cutOf(shape.Slots)) }

// newCut returns a circuit that holds the nodes cut levels below the root.
func newCut(slots, cut int) *Circuit {
	c := &Circuit{PreTop: make([]frontend.Variable, 1<<(2*cut)), Slots: make([]Slot, max(slots, 0))}
	for i := range c.Slots {
		c.Slots[i].A.Path = make(gadgets.Path, protocol.TreeDepth-cut)
		c.Slots[i].B.Path = make(gadgets.Path, protocol.TreeDepth-cut)
	}
	return c
}

// cutOf is the number of levels below the root that the circuit of a chunk cuts off its paths, the cheapest one: more
// levels save a pair of hashes in each of the 2T openings, but take more nodes to hash and to select from.
func cutOf(slots int) int {
	switch {
	case slots < 3:
		return 1
	case slots < 10:
		return 2
	default:
		return protocol.TopLevels
	}
}

// checkCut reports whether the nodes of the top are a level of the tree where all paths end.
func (c *Circuit) checkCut() error {
	for i := range c.Slots {
		for _, levels := range []int{len(c.Slots[i].A.Path), len(c.Slots[i].B.Path)} {
			if cut := protocol.TreeDepth - levels; cut < 1 || cut > protocol.TopLevels || len(c.PreTop) != 1<<(2*cut) {
				return fmt.Errorf("%w: %d nodes, slot %d has paths of %d levels", ErrCut, len(c.PreTop), i, levels)
			}
		}
	}
	return nil
}

// Define constrains the circuit: decode the slots, open the state, execute slot after slot, close it, bind the words.
func (c *Circuit) Define(api frontend.API) error {
	if len(c.Slots) < 2 || len(c.Slots) > 1<<16-1 {
		return fmt.Errorf("%w: %d", ErrShape, len(c.Slots))
	}
	if err := c.checkCut(); err != nil {
		return err
	}
	mark(api, "header")
	m, err := newMachine(api, c.Header, c.PreTop)
	if err != nil {
		return err
	}
	mark(api, "decode")
	ops := make([]*operation, len(c.Slots))
	for i := range c.Slots {
		ops[i] = decode(api, &c.Slots[i])
	}
	mark(api, "order")
	assertOrder(api, ops)

	mark(api, "roots")
	next := c.PreNextIndex
	api.AssertIsEqual(c.PreRoot, stateRoot(m.hash, m.top.Root(m.hash), next))
	mark(api, "words")
	words := c.Header.words(api, ops)
	for i, op := range ops {
		created := frontend.Variable(0)
		if i > 0 {
			created = ops[i-1].create
		}
		next = m.execute(next, op, created)
		mark(api, "words")
		words = append(words, op.words(api)...)
	}
	mark(api, "roots")
	api.AssertIsEqual(c.PostRoot, stateRoot(m.hash, m.top.Root(m.hash), next))
	mark(api, "binding")
	c.assertBound(api, m.hash, words)
	return nil
}

// machine executes decoded slots under one header, in the tree under its top.
type machine struct {
	api     frontend.API
	hash    *gadgets.Hasher
	verify  *gadgets.Verifier
	top     *gadgets.Top
	domain  frontend.Variable
	time    frontend.Variable
	slotFee frontend.Variable
}

func newMachine(api frontend.API, header Header, top []frontend.Variable) (*machine, error) {
	hash, err := gadgets.NewHasher(api)
	if err != nil {
		return nil, err
	}
	verify, err := gadgets.NewVerifier(api, hash)
	if err != nil {
		return nil, err
	}
	return &machine{api: api, hash: hash, verify: verify, top: gadgets.NewTop(api, top),
		domain: header.Domain, time: header.Time, slotFee: header.slotFee(api)}, nil
}

func (m *machine) mark(part string) { mark(m.api, part) }

// execute applies one slot to the tree and returns the next index after it; created is 1 if the slot before made an
// account. It sets the operation's result bit, which the words need.
func (m *machine) execute(next frontend.Variable, op *operation, created frontend.Variable) frontend.Variable {
	m.mark("keys")
	fee := m.api.Mul(m.api.Add(op.signed, created), m.slotFee)
	m.assertKeys(op)
	m.mark("locate")
	m.assertLocated(op, fee)
	m.mark("balances")
	move := m.weigh(op, fee)
	m.assertBalances(op, move)
	m.mark("result")
	res := m.judge(op, move, next)
	op.applied = res.applied
	m.assertInserted(op, res, next)
	m.mark("authorization")
	m.assertAuthorized(op)
	m.write(op, move, res)
	return m.api.Add(next, res.insert)
}
