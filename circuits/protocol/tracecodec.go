package protocol

import (
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
)

const (
	traceVersion = 2
	slotBytes    = 1 + 4 + 4 + 16 + 20 + 20 + 32 + 1
	// maxTraceSlots bounds the slots of a decoded trace; the header counts them in 16 bits.
	maxTraceSlots = 1<<16 - 1
)

// Authorizations returns the signed slots' authorizations in order: what the witness hash covers.
func (t ChunkTrace) Authorizations() []Authorization {
	var all []Authorization
	for _, s := range t.Slots {
		if s.Authorization != nil {
			all = append(all, *s.Authorization)
		}
	}
	return all
}

// DecodeAuthorizations reads authorizations that follow one another, as an answer to a witness challenge holds them.
// Points and signatures are not checked.
func DecodeAuthorizations(data []byte) ([]Authorization, error) {
	if len(data)%AuthorizationBytes != 0 {
		return nil, fmt.Errorf("%w: authorizations of %d bytes", ErrTraceEncoding, len(data))
	}
	all := make([]Authorization, 0, len(data)/AuthorizationBytes)
	for ; len(data) > 0; data = data[AuthorizationBytes:] {
		all = append(all, Authorization{PublicKey: [32]byte(data[:32]), R: [32]byte(data[32:64]), S: [32]byte(data[64:96]),
			MaxFeeWei: new(big.Int).SetBytes(data[96:108]), ValidUntil: binary.BigEndian.Uint64(data[108:116])})
	}
	return all, nil
}

// MarshalBinary encodes the trace compactly: hashes of empty subtrees and zero fields of leaves take one bit.
func (t *ChunkTrace) MarshalBinary() ([]byte, error) {
	if err := t.Header.Check(); err != nil {
		return nil, err
	}
	if len(t.Slots) > maxTraceSlots {
		return nil, fmt.Errorf("%w: %d", ErrSlotCount, len(t.Slots))
	}
	w := traceWriter{out: make([]byte, 0, 256+2048*len(t.Slots))}
	w.out = append(w.out, traceVersion)
	w.header(t.Header)
	w.elements(t.PreTreeRoot, t.PostTreeRoot)
	w.top(&t.PreTop)
	w.uint64s(t.PreNextIndex, t.PostNext, uint64(len(t.Slots)))
	for i := range t.Slots {
		s := &t.Slots[i]
		if err := s.Slot.Check(); err != nil {
			return nil, fmt.Errorf("slot %d: %w", i, err)
		}
		w.slot(s.Slot)
		if err := w.authorization(s.Authorization); err != nil {
			return nil, fmt.Errorf("slot %d: %w", i, err)
		}
		w.opening(&s.A)
		w.opening(&s.B)
	}
	return w.out, nil
}

type traceWriter struct{ out []byte }

func (w *traceWriter) elements(elements ...fr.Element) { w.out = append(w.out, wordBytes(elements)...) }

func (w *traceWriter) uint64s(numbers ...uint64) {
	for _, x := range numbers {
		w.out = binary.BigEndian.AppendUint64(w.out, x)
	}
}

func (w *traceWriter) header(h ChunkHeader) {
	words := h.Words()
	w.elements(words[:]...)
}

func (w *traceWriter) top(nodes *[TopNodes]fr.Element) {
	at := len(w.out)
	w.out = append(w.out, make([]byte, TopNodes/8)...)
	for i, e := range nodes {
		if e != EmptySubtrees[TreeDepth-TopLevels] {
			w.out[at+i/8] |= 1 << (i % 8)
			w.elements(e)
		}
	}
}

func (w *traceWriter) slot(s Slot) {
	w.out = binary.BigEndian.AppendUint32(append(w.out, byte(s.Kind)), s.From)
	w.out = appendAmount(binary.BigEndian.AppendUint32(w.out, s.To), s.Amount())
	w.out = append(append(w.out, s.Owner[:]...), s.Recipient[:]...)
	w.elements(s.KeyHash)
	w.out = append(w.out, byte(s.flags()))
}

func (w *traceWriter) authorization(a *Authorization) error {
	if a == nil {
		w.out = append(w.out, 0)
		return nil
	}
	if a.MaxFeeWei == nil || a.MaxFeeWei.Sign() < 0 || a.MaxFeeWei.BitLen() > PriceBits {
		return fmt.Errorf("%w: %v", ErrMaxFeeRange, a.MaxFeeWei)
	}
	w.out = append(append(w.out, 1), a.Bytes()...)
	return nil
}

func (w *traceWriter) opening(o *Opening) {
	w.out = binary.BigEndian.AppendUint32(w.out, o.Index)
	w.leaf(o.Before)
	w.leaf(o.After)
	at := len(w.out)
	w.out = append(w.out, make([]byte, TreeDepth)...)
	for level := range o.Siblings {
		for i, e := range o.Siblings[level] {
			if e != EmptySubtrees[level] {
				w.out[at+level] |= 1 << i
				w.elements(e)
			}
		}
	}
}

func (w *traceWriter) leaf(l Leaf) {
	at := len(w.out)
	w.out = append(w.out, 0)
	for i, e := range l.fields() {
		if !e.IsZero() {
			w.out[at] |= 1 << i
			w.elements(e)
		}
	}
}

// fields returns key, nextKey and the values.
func (l Leaf) fields() [WideWidth]fr.Element {
	f := [WideWidth]fr.Element{l.Key, l.NextKey}
	copy(f[2:], l.Values[:])
	return f
}

// UnmarshalBinary reads what [ChunkTrace.MarshalBinary] writes. It checks the form alone, not the execution.
func (t *ChunkTrace) UnmarshalBinary(data []byte) error {
	r := traceReader{in: data}
	if version := r.take(1)[0]; version != traceVersion {
		r.fail("version %d", version)
	}
	t.Header = r.header()
	t.PreTreeRoot, t.PostTreeRoot = r.element(), r.element()
	r.top(&t.PreTop)
	t.PreNextIndex, t.PostNext = r.uint64(), r.uint64()
	count := r.uint64()
	if count > maxTraceSlots || count*slotBytes > uint64(len(r.in)) {
		r.fail("%d slots in %d bytes", count, len(r.in))
	}
	t.Slots = nil
	for i := uint64(0); i < count && r.err == nil; i++ {
		var s SlotTrace
		s.Slot = r.slot()
		s.Authorization = r.authorization()
		r.opening(&s.A)
		r.opening(&s.B)
		t.Slots = append(t.Slots, s)
	}
	if r.err == nil && len(r.in) > 0 {
		r.fail("%d bytes left over", len(r.in))
	}
	return r.err
}

// traceReader reads fields until the first error, and zeros after it.
type traceReader struct {
	in  []byte
	err error
}

func (r *traceReader) fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: %s", ErrTraceEncoding, fmt.Sprintf(format, args...))
	}
}

func (r *traceReader) take(n int) []byte {
	if len(r.in) < n {
		r.fail("%d bytes missing", n-len(r.in))
	}
	if r.err != nil {
		return make([]byte, n)
	}
	b := r.in[:n]
	r.in = r.in[n:]
	return b
}

func (r *traceReader) uint64() uint64     { return binary.BigEndian.Uint64(r.take(8)) }
func (r *traceReader) uint32() uint32     { return binary.BigEndian.Uint32(r.take(4)) }
func (r *traceReader) int(n int) *big.Int { return new(big.Int).SetBytes(r.take(n)) }

func (r *traceReader) element() fr.Element {
	var e fr.Element
	if err := e.SetBytesCanonical(r.take(fr.Bytes)); err != nil {
		r.fail("%v", err)
	}
	return e
}

func (r *traceReader) header() ChunkHeader {
	h := ChunkHeader{Domain: r.element()}
	counts, prices := r.take(fr.Bytes), r.take(fr.Bytes)
	if new(big.Int).SetBytes(counts[:20]).Sign() != 0 || new(big.Int).SetBytes(prices[:4]).Sign() != 0 {
		r.fail("header words out of range")
	}
	h.Time = binary.BigEndian.Uint64(counts[20:])
	h.L1Count, h.PaidSlots = binary.BigEndian.Uint16(counts[28:]), binary.BigEndian.Uint16(counts[30:])
	h.UnitPriceWei, h.DataFeeWei = new(big.Int).SetBytes(prices[4:16]), new(big.Int).SetBytes(prices[16:28])
	h.UnitsPerSlot = binary.BigEndian.Uint32(prices[28:])
	return h
}

func (r *traceReader) top(nodes *[TopNodes]fr.Element) {
	mask := r.take(TopNodes / 8)
	for i := range nodes {
		nodes[i] = EmptySubtrees[TreeDepth-TopLevels]
		if mask[i/8]&(1<<(i%8)) != 0 {
			nodes[i] = r.element()
		}
	}
}

func (r *traceReader) slot() Slot {
	s := Slot{Kind: Kind(r.take(1)[0]), From: r.uint32(), To: r.uint32(), AmountWei: r.int(16),
		Owner: common.Address(r.take(20)), Recipient: common.Address(r.take(20)), KeyHash: r.element()}
	flags := uint64(r.take(1)[0])
	s.Applied, s.All = flags&FlagApplied != 0, flags&FlagAll != 0
	if s.Kind >= kindCount || flags != s.flags() {
		r.fail("slot of kind %d with flags %#x", s.Kind, flags)
	}
	return s
}

func (r *traceReader) authorization() *Authorization {
	switch present := r.take(1)[0]; present {
	case 0:
		return nil
	case 1:
		all, err := DecodeAuthorizations(r.take(AuthorizationBytes))
		if err != nil {
			r.fail("%v", err)
			return nil
		}
		return &all[0]
	default:
		r.fail("authorization marked %d", present)
		return nil
	}
}

func (r *traceReader) opening(o *Opening) {
	o.Index = r.uint32()
	o.Before, o.After = r.leaf(), r.leaf()
	for level, mask := range r.take(TreeDepth) {
		if mask >= 1<<(TreeArity-1) {
			r.fail("mask %#x of siblings", mask)
		}
		for i := range o.Siblings[level] {
			o.Siblings[level][i] = EmptySubtrees[level]
			if mask&(1<<i) != 0 {
				o.Siblings[level][i] = r.element()
			}
		}
	}
}

func (r *traceReader) leaf() Leaf {
	var f [WideWidth]fr.Element
	mask := r.take(1)[0]
	for i := range f {
		if mask&(1<<i) != 0 {
			f[i] = r.element()
		}
	}
	return Leaf{Key: f[0], NextKey: f[1], Values: [ValueCount]fr.Element(f[2:])}
}
