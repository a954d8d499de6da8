package derive

import (
	"fmt"
	"math/big"
	"reflect"

	"github.com/proophi/proophi/circuits/protocol"
)

// Expected returns the header that L1 will make of the batch when it becomes the commit with the given id, as far as
// the commit's input tells: not the times and blocks of L1, the market's outcome, padding, debit and fees of the sequencer.
func (b *Batch) Expected(commitID uint64) (protocol.BatchHeader, error) {
	parentHash, err := b.Parent.Hash()
	if err != nil {
		return protocol.BatchHeader{}, fmt.Errorf("parent: %w", err)
	}
	last, postRoot := b.LastBlock(), b.PostRoot()
	h := protocol.BatchHeader{
		CommitID: commitID, BatchNumber: b.Parent.BatchNumber + 1, LastTime: last.Time, LastBlockNumber: last.Number,
		QueueStart: b.Parent.QueueEnd, QueueEnd: b.Parent.QueueEnd, ChunkCount: uint32(len(b.Chunks)),
		CircuitID: b.circuitID, ParentHash: parentHash, PreRoot: b.Parent.PostRoot, PostRoot: postRoot.Bytes(),
		RecordsRoot:    protocol.MerkleRoot(b.recordLeaves()),
		WithdrawalRoot: protocol.MerkleRoot(protocol.WithdrawalLeaves(commitID, b.Withdrawals)),
		LastBlockHash:  last.Hash(),
		ComputeWei:     new(big.Int), DataWei: new(big.Int), PrepaidWei: new(big.Int), DepositsWei: new(big.Int),
	}
	units := new(big.Int).SetUint64(uint64(b.unitPerSlot))
	for _, c := range b.Chunks {
		paid := big.NewInt(int64(c.Header.PaidSlots))
		h.PaidSlots += uint32(c.Header.PaidSlots)
		h.QueueEnd += uint64(len(c.Items))
		compute := new(big.Int).Mul(paid, c.Header.UnitPriceWei)
		h.ComputeWei.Add(h.ComputeWei, compute.Mul(compute, units))
		h.DataWei.Add(h.DataWei, new(big.Int).Mul(paid, c.Header.DataFeeWei))
		for _, item := range c.Items {
			h.PrepaidWei.Add(h.PrepaidWei, item.Prepaid())
			if item.Kind == protocol.KindDeposit {
				h.DepositsWei.Add(h.DepositsWei, item.Amount())
			}
		}
	}
	return h, nil
}

// unknownBefore are the fields of a header that L1 alone knows.
var unknownBefore = map[string]bool{
	"Nonce": true, "CommittedAt": true, "CommittedBlock": true, "SeatCount": true, "WinnersHash": true, "PaddingWei": true,
	"DebitWei": true, "OpenPriceWei": true, "SequencerFeeWei": true, "Sequencer": true,
}

// CheckHeader compares the header that L1 made of the batch with what the commit's input gives.
func (b *Batch) CheckHeader(h protocol.BatchHeader) error {
	expected, err := b.Expected(h.CommitID)
	if err != nil {
		return err
	}
	want, got := reflect.ValueOf(expected), reflect.ValueOf(h)
	for i := range want.NumField() {
		name := want.Type().Field(i).Name
		if unknownBefore[name] {
			continue
		}
		if !sameField(want.Field(i).Interface(), got.Field(i).Interface()) {
			return fmt.Errorf("commit %d: %w: %s is %v, expected %v", h.CommitID, ErrHeaderMismatch, name,
				got.Field(i).Interface(), want.Field(i).Interface())
		}
	}
	return nil
}

func sameField(want, got any) bool {
	w, isAmount := want.(*big.Int)
	if !isAmount {
		return want == got
	}
	g, _ := got.(*big.Int)
	if g == nil {
		g = new(big.Int)
	}
	return w.Cmp(g) == 0
}
