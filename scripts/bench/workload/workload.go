// Package workload executes chunks for benchmarks and golden proofs: real ones, signed and in a tree of their own.
package workload

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/state"
)

// users send each other transfers. Two are enough: each slot opens two leaves whoever they belong to.
const users = 2

// unitsPerSlot is any weight: fees are not what is measured.
const unitsPerSlot = 27

// Chunks returns two chunks of a shape, the second over the state that the first leaves. In the first the users deposit
// and set their keys, and then transfer; in the second every slot is a transfer. It takes at least four slots.
func Chunks(shape protocol.Shape) ([2]protocol.ChunkTrace, error) {
	var out [2]protocol.ChunkTrace
	w, err := open()
	if err != nil {
		return out, err
	}
	defer w.state.Close()
	for i, fund := range []bool{true, false} {
		trace, err := w.chunk(shape, fund)
		if err != nil {
			return out, fmt.Errorf("chunk %d: %w", i, err)
		}
		out[i] = *trace
	}
	return out, nil
}

type workload struct {
	state  *state.State
	header protocol.ChunkHeader
	keys   [users]*eddsa.PrivateKey
	nonces [users]uint64
}

func open() (*workload, error) {
	store, err := state.OpenMemory()
	if err != nil {
		return nil, err
	}
	s, err := state.Open(store)
	if err != nil {
		return nil, err
	}
	w := &workload{state: s, header: protocol.ChunkHeader{
		Domain: protocol.Domain(big.NewInt(1337), common.Address{1}), Time: 1, UnitPriceWei: big.NewInt(1), DataFeeWei: new(big.Int), UnitsPerSlot: unitsPerSlot,
	}}
	for i := range w.keys {
		if w.keys[i], err = protocol.DeriveSpendingKey([32]byte{byte(i + 1)}); err != nil {
			return nil, err
		}
	}
	return w, nil
}

func (w *workload) chunk(shape protocol.Shape, fund bool) (*protocol.ChunkTrace, error) {
	d, err := w.state.Draft(w.header, shape)
	if err != nil {
		return nil, err
	}
	for i := 0; fund && i < users; i++ {
		if err := w.fund(d, i); err != nil {
			return nil, err
		}
	}
	for i := 0; d.Room() > 0; i++ {
		if err := w.transfer(d, i%users, (i+1)%users); err != nil {
			return nil, err
		}
	}
	trace, err := d.Seal()
	if err != nil {
		return nil, err
	}
	_, err = d.Commit(nil)
	return trace, err
}

func (w *workload) fund(d *state.Draft, user int) error {
	hash := protocol.SpendingKeyHash(w.keys[user].PublicKey)
	for _, item := range []protocol.QueueItem{
		{Kind: protocol.KindDeposit, Owner: address(user), Recipient: address(user), AmountWei: big.NewInt(1e18)},
		{Kind: protocol.KindSetKey, Owner: address(user), KeyHash: hash.Bytes()},
	} {
		if _, err := d.AddItem(item); err != nil {
			return err
		}
	}
	return nil
}

func (w *workload) transfer(d *state.Draft, from, to int) error {
	m := protocol.Message{
		Kind: protocol.KindTransfer, From: address(from), To: address(to), AmountWei: big.NewInt(1000),
		MaxFeeWei: big.NewInt(1e6), Nonce: w.nonces[from], ValidUntil: 1 << 40,
	}
	w.nonces[from]++
	authorization, err := m.Sign(w.header.Domain, w.keys[from])
	if err != nil {
		return err
	}
	signed, err := state.NewSigned(w.header.Domain, m, authorization)
	if err != nil {
		return err
	}
	_, err = d.AddSigned(signed)
	return err
}

func address(user int) common.Address { return common.Address{19: byte(user + 1)} }
