package builder

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/market"
	"github.com/proophi/proophi/sequencer/mempool"
	"github.com/proophi/proophi/sequencer/state"
)

// maxPasses bounds how often a lot's opening is computed anew because a bid in it could not be executed.
const maxPasses = 4

// entry is one executed slot.
type entry struct {
	op   Operation
	slot protocol.Slot
	tx   *mempool.Transaction
}

// fill takes what waits into lots, opening and sealing them as they fill up, until nothing fits or the tick is over.
func (b *Builder) fill(ctx context.Context, w *work) error {
	began := b.deps.Clock.Now()
	for {
		if err := b.loadPrices(ctx, w); errors.Is(err, ErrRoundUnknown) {
			break
		} else if err != nil {
			return err
		}
		if b.lot == nil {
			if opened, err := b.openLot(ctx, w); err != nil {
				return err
			} else if !opened {
				break
			}
		} else if err := b.addLater(ctx, w); err != nil {
			return err
		}
		if b.lot.draft.Room() > 0 {
			break
		}
		if err := b.sealLot(w); err != nil {
			return err
		}
		if b.deps.Clock.Since(began) >= b.cfg.TickInterval {
			break
		}
	}
	return b.noteWaiting(ctx, w)
}

// loadPrices finds the open batch's round, reads its parameters and tells the pool its terms.
func (b *Builder) loadPrices(ctx context.Context, w *work) error {
	p, err := b.roundParameters(ctx, w)
	if errors.Is(err, ErrRoundUnknown) {
		b.prices = nil
		return err
	}
	if err != nil {
		return fmt.Errorf("reading parameters of round %d: %w", w.meta.Batch.Round, err)
	}
	b.prices = &p
	t := b.termsOf(p)
	// The floor falls by at most an eighth per round, so a bid below that has to wait for more than the next round.
	lowest := new(big.Int).Mul(p.FloorWei, big.NewInt(7))
	b.deps.Ledger.setTerms(mempool.Terms{Time: w.time, SlotFeeWei: t.slotFee(lowest.Rsh(lowest, 3))})
	return nil
}

func (b *Builder) roundParameters(ctx context.Context, w *work) (RoundParameters, error) {
	round, err := b.deps.Chain.RoundOf(ctx, w.meta.Batch.Number)
	if err != nil {
		return RoundParameters{}, err
	}
	if round != w.meta.Batch.Round {
		b.deps.Log.Info("Batch moves to another round", "batch", w.meta.Batch.Number, "from", w.meta.Batch.Round, "to", round)
		w.meta.Batch.Round = round
	}
	return b.deps.Chain.RoundParameters(ctx, round)
}

// noteWaiting remembers the L1 operation that waits longest for the next lot.
func (b *Builder) noteWaiting(ctx context.Context, w *work) error {
	ops, err := b.operations(ctx, w, 1)
	if err != nil {
		return err
	}
	b.waiting = nil
	if len(ops) > 0 {
		b.waiting = &ops[0]
	}
	return nil
}

// operations returns the L1 operations that come next.
func (b *Builder) operations(ctx context.Context, w *work, limit int) ([]QueueOperation, error) {
	ops, err := b.deps.Chain.Operations(ctx, w.meta.QueueNext, limit)
	if err != nil {
		return nil, fmt.Errorf("reading L1 operations from %d: %w", w.meta.QueueNext, err)
	}
	ops = ops[:min(len(ops), limit)]
	for i, op := range ops {
		if op.Index != w.meta.QueueNext+uint64(i) {
			return nil, fmt.Errorf("L1 operation %d where %d comes next: %w", op.Index, w.meta.QueueNext+uint64(i), ErrCorruptLog)
		}
	}
	return ops, nil
}

// bids returns the bids that wait, as of the beginning of the tick.
func (b *Builder) bids(w *work, t terms) ([]bid, error) {
	if w.queue == nil || w.queueTerms.dataFeeWei.Cmp(t.dataFeeWei) != 0 || w.queueTerms.floorWei.Cmp(t.floorWei) != 0 {
		bids, err := bidsOf(b.deps.Pool.Executable(), t, w.time, w.slotsOf(b.deps.Ledger))
		if err != nil {
			return nil, err
		}
		before := w.queue
		w.queue, w.queueTerms = newQueue(bids), t
		if before != nil {
			w.queue.gone, w.queue.blocked = before.gone, before.blocked
		}
	}
	return w.queue.waiting(), nil
}

// openLot opens the next chunk if something waits for it.
func (b *Builder) openLot(ctx context.Context, w *work) (bool, error) {
	t := b.termsOf(*b.prices)
	chunks, slots := b.chunksLeft(w.meta), b.cfg.Shape.Slots
	waiting, err := b.operations(ctx, w, chunks*slots)
	if err != nil {
		return false, err
	}
	ops := waiting[:min(len(waiting), slots)]
	later := (chunks-1)*slots - (len(waiting) - len(ops))
	for pass := 1; ; pass++ {
		bids, err := b.bids(w, t)
		if err != nil {
			return false, err
		}
		winners, price, err := clearLot(bids, t, slots-len(ops), later)
		if err != nil {
			return false, err
		}
		chunk := Chunk{Number: w.meta.Chunks, Batch: w.meta.Batch.Number, Time: w.time, UnitPriceWei: price, DataFeeWei: t.dataFeeWei}
		draft, err := b.deps.State.Draft(b.headerOf(chunk), b.cfg.Shape)
		if err != nil {
			return false, fmt.Errorf("opening chunk %d: %w", chunk.Number, err)
		}
		entries, err := addItems(draft, ops)
		if err != nil {
			return false, err
		}
		taken, refused, err := b.addBids(w, draft, winners)
		if err != nil {
			return false, err
		}
		entries = append(entries, taken...)
		if refused > 0 && pass < maxPasses {
			continue // without them the price may be lower
		}
		if len(entries) == 0 {
			return false, nil
		}
		return true, b.begin(w, &lot{Chunk: chunk, draft: draft, terms: t}, ops, entries)
	}
}

// begin makes a filled draft the open lot.
func (b *Builder) begin(w *work, l *lot, ops []QueueOperation, entries []entry) error {
	if !w.meta.Open && w.meta.Batch.Chunks == 0 {
		w.meta.Batch.OpenedAt = l.Time
	}
	b.lot, w.meta.Open, w.meta.Time = l, true, w.time
	w.write(record(key(prefixChunk, l.Number), l.Chunk))
	b.deps.Ledger.show(l.draft)
	w.tookOperations(ops)
	b.deps.Log.Debug("Lot opened", "chunk", l.Number, "batch", l.Batch, "unitPriceWei", l.UnitPriceWei, "l1Operations", len(ops), "slots", l.draft.Len())
	return b.append(w, 0, entries)
}

// addLater adds to the open lot what came after its opening: L1 operations as long as no other stands in it, and bids
// at or above its price, in order of arrival.
func (b *Builder) addLater(ctx context.Context, w *work) error {
	l := b.lot
	position := l.draft.Len()
	var entries []entry
	if slots := l.draft.Slots(); slots[position-1].Kind.IsL1() && l.draft.Room() > 0 {
		ops, err := b.operations(ctx, w, l.draft.Room())
		if err != nil {
			return err
		}
		err = b.deps.Ledger.locked(func() (err error) {
			entries, err = addItems(l.draft, ops)
			return err
		})
		if err != nil {
			return err
		}
		w.tookOperations(ops)
	}
	l.terms.floorWei = b.prices.FloorWei
	waiting, err := b.bids(w, l.terms)
	if err != nil {
		return err
	}
	taken, err := b.admit(w, l, waiting)
	if err != nil {
		return err
	}
	return b.append(w, position, append(entries, taken...))
}

// admit executes the bids that the open lot admits at its price.
func (b *Builder) admit(w *work, l *lot, bids []bid) ([]entry, error) {
	var entries []entry
	for i := range bids {
		if l.draft.Room() == 0 {
			break
		}
		places, _, err := market.OpenLot(l.terms.market(l.UnitPriceWei, l.draft.Room()), 0, nil)
		if err != nil {
			return nil, err
		}
		if !places.Admit(bids[i].offer) {
			continue
		}
		taken, _, err := b.addBids(w, l.draft, bids[i:i+1])
		if err != nil {
			return nil, err
		}
		entries = append(entries, taken...)
	}
	return entries, nil
}

// addItems executes L1 operations.
func addItems(draft *state.Draft, ops []QueueOperation) ([]entry, error) {
	entries := make([]entry, 0, len(ops))
	for _, op := range ops {
		trace, err := draft.AddItem(op.Item)
		if err != nil {
			return nil, fmt.Errorf("executing L1 operation %d: %w", op.Index, err)
		}
		entries = append(entries, entry{op: Operation{Queued: &op}, slot: trace.Slot})
	}
	return entries, nil
}

// addBids executes bids that fit. It returns the slots that they took and how many were refused for good.
func (b *Builder) addBids(w *work, draft *state.Draft, bids []bid) (entries []entry, refused int, err error) {
	for _, bid := range bids {
		if draft.Room() == 0 {
			break
		}
		var slots []entry
		err := b.deps.Ledger.locked(func() (err error) {
			slots, err = addSigned(draft, bid.tx)
			return err
		})
		switch {
		case err == nil:
			entries = append(entries, slots...)
		case errors.Is(err, state.ErrChunkFull), errors.Is(err, state.ErrNonceTooHigh):
			// It waits: for the next lot, or for the one before it.
		case isRefusal(err):
			refused++
			w.queue.block(bid)
			w.dropped = append(w.dropped, dropped{bid.tx, err})
		default:
			return nil, 0, fmt.Errorf("executing transaction %v: %w", bid.tx.Hash, err)
		}
	}
	return entries, refused, nil
}

// addSigned executes a transaction, in two slots if its recipient has no account. A refused one leaves no trace.
func addSigned(draft *state.Draft, tx *mempool.Transaction) ([]entry, error) {
	start := draft.Len()
	var entries []entry
	trace, err := draft.AddSigned(tx.Signed)
	if errors.Is(err, state.ErrRecipientMissing) {
		var created protocol.SlotTrace
		if created, err = draft.AddAccount(tx.Message.To); err != nil {
			return nil, err
		}
		entries = append(entries, entry{op: Operation{Create: &tx.Message.To}, slot: created.Slot})
		trace, err = draft.AddSigned(tx.Signed)
	}
	if err != nil {
		return nil, errors.Join(err, draft.Truncate(start))
	}
	op := Operation{Signed: &SignedMessage{Message: tx.Message, Authorization: tx.Signed.Authorization()}}
	return append(entries, entry{op: op, slot: trace.Slot, tx: tx}), nil
}

// refusals are the reasons for which a transaction can never be executed, or not by any lot that it could wait for.
var refusals = []error{
	state.ErrSignature, state.ErrAuthorization, state.ErrWithdrawRecipient, state.ErrDomain, state.ErrUnknownSender,
	state.ErrNoSpendingKey, state.ErrExpired, state.ErrNonceTooLow, state.ErrFee, state.ErrBalance, state.ErrOverflow,
	state.ErrTreeFull, state.ErrAccountExists,
}

func isRefusal(err error) bool {
	for _, r := range refusals {
		if errors.Is(err, r) {
			return true
		}
	}
	return false
}

// append writes executed slots of the open lot, from a position on, into the tick's block and the log.
func (b *Builder) append(w *work, position int, entries []entry) error {
	for i, e := range entries {
		at := position + i
		block := b.openBlock(w)
		block.add(b.lot.Number, at, e.slot)
		w.write(record(key(prefixOperation, b.lot.Number, uint64(at)), e.op))
		if e.op.Queued != nil {
			b.lot.items = append(b.lot.items, e.op.Queued.Item)
			block.L1Operations = append(block.L1Operations, e.op.Queued.Index)
		}
		if e.tx == nil {
			continue
		}
		feeSlots := int64(1)
		if i > 0 && entries[i-1].op.Create != nil {
			feeSlots = 2
		}
		if err := b.confirm(w, e.tx, at, feeSlots); err != nil {
			return err
		}
	}
	return nil
}

// confirm writes the receipt of the transaction in the slot added last.
func (b *Builder) confirm(w *work, tx *mempool.Transaction, slot int, feeSlots int64) error {
	c, signature, err := w.block.confirm(b.separator, b.deps.Key)
	if err != nil {
		return err
	}
	fee := b.lot.terms.slotFee(b.lot.UnitPriceWei)
	r := Receipt{Hash: tx.Hash, Chunk: b.lot.Number, Slot: slot, FeeWei: fee.Mul(fee, big.NewInt(feeSlots)), Confirmation: c, Signature: signature}
	w.block.Transactions = append(w.block.Transactions, tx.Hash)
	w.write(record(receiptKey(tx.Hash), r))
	w.executed = append(w.executed, tx)
	w.queue.gone[tx.Hash] = true
	return nil
}

// slotsOf returns a function that tells how many slots a message takes; it remembers what it looked up.
func (w *work) slotsOf(ledger *Ledger) func(protocol.Message) (int, error) {
	known := make(map[common.Address]bool)
	return func(m protocol.Message) (int, error) {
		if m.Kind != protocol.KindTransfer {
			return 1, nil
		}
		found, looked := known[m.To]
		if !looked {
			var err error
			if _, found, err = ledger.Account(m.To); err != nil {
				return 0, fmt.Errorf("reading recipient: %w", err)
			}
			known[m.To] = found
		}
		if found {
			return 1, nil
		}
		return 2, nil
	}
}
