package protocol

import (
	"bytes"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
)

// exampleTrace has every kind of slot; its openings are made up.
func exampleTrace(t testing.TB) *ChunkTrace {
	slots, _ := exampleSlots()
	header := ChunkHeader{Domain: Domain(wei(901), alice), Time: 1<<64 - 1, L1Count: 5, PaidSlots: 4, UnitPriceWei: wei(1e9),
		DataFeeWei: wei(0), UnitsPerSlot: 1<<32 - 1}
	w := exampleWords(200)
	trace := &ChunkTrace{Header: header, PreTreeRoot: w[0], PreNextIndex: 7, PostTreeRoot: w[1], PostNext: TreeCapacity}
	for i := range trace.PreTop {
		trace.PreTop[i] = EmptySubtrees[TreeDepth-TopLevels]
	}
	trace.PreTop[0], trace.PreTop[9], trace.PreTop[63] = w[2], fr.Element{}, w[3]
	for i, s := range slots {
		st := SlotTrace{Slot: s}
		for level := range TreeDepth {
			for j := range TreeArity - 1 {
				st.A.Siblings[level][j] = w[level+j+i]
				st.B.Siblings[level][j] = EmptySubtrees[level]
			}
		}
		st.A.Siblings[3][1] = fr.Element{}
		st.A.Before = Leaf{Key: w[i], NextKey: w[i+1], Values: [ValueCount]fr.Element{w[2], w[3], w[4], w[5], w[6], w[7]}}
		st.A.After, st.B.After = GenesisLeaf(), st.A.Before
		st.A.Index, st.B.Index = uint32(i), 1<<32-1
		if s.Kind.IsSigned() {
			key, err := DeriveSpendingKey([32]byte{byte(i)})
			require.NoError(t, err)
			a, err := SignHash(w[i], key)
			require.NoError(t, err)
			a.ValidUntil, a.MaxFeeWei = uint64(i), wei(int64(i))
			st.Authorization = &a
		}
		trace.Slots = append(trace.Slots, st)
	}
	return trace
}

func TestTraceRoundTrip(t *testing.T) {
	want := exampleTrace(t)
	data, err := want.MarshalBinary()
	require.NoError(t, err)
	var got ChunkTrace
	require.NoError(t, got.UnmarshalBinary(data))
	require.Len(t, got.Slots, len(want.Slots))
	for i := range want.Slots {
		w, g := want.Slots[i], got.Slots[i]
		require.True(t, w.Slot.Equal(g.Slot))
		require.Equal(t, w.Authorization, g.Authorization)
		require.Equal(t, w.A, g.A)
		require.Equal(t, w.B, g.B)
	}
	require.Equal(t, want.Header.Words(), got.Header.Words())
	require.Equal(t, want.PreRoot(), got.PreRoot())
	require.Equal(t, want.PreTop, got.PreTop)
	require.Equal(t, want.PostRoot(), got.PostRoot())
	require.Equal(t, want.WitnessHash(), got.WitnessHash())

	answer, err := DecodeAuthorizations(witnessBytes(want))
	require.NoError(t, err)
	require.Equal(t, want.Authorizations(), answer)
	_, err = DecodeAuthorizations(make([]byte, AuthorizationBytes-1))
	require.ErrorIs(t, err, ErrTraceEncoding)
}

func witnessBytes(trace *ChunkTrace) []byte {
	var all []byte
	for _, a := range trace.Authorizations() {
		all = append(all, a.Bytes()...)
	}
	return all
}

func TestTraceRefusals(t *testing.T) {
	trace := exampleTrace(t)
	trace.Slots = trace.Slots[3:6]
	data, err := trace.MarshalBinary()
	require.NoError(t, err)
	var got ChunkTrace
	for n := range data {
		require.ErrorIs(t, got.UnmarshalBinary(data[:n]), ErrTraceEncoding, "%d bytes", n)
	}
	require.ErrorIs(t, got.UnmarshalBinary(append(bytes.Clone(data), 0)), ErrTraceEncoding)
	const counts = 1 + 32
	const top = counts + 2*32 + 2*32
	slots := top + 8 + 3*32 + 2*8
	for name, at := range map[string]int{"version": 0, "domain": 1, "time": counts, "prices": counts + 32, "root": counts + 64, "node of the top": top + 8, "slot count": slots,
		"kind": slots + 8, "flags": slots + 8 + slotBytes - 1} {
		bad := bytes.Clone(data)
		bad[at] = 0xff
		require.ErrorIs(t, got.UnmarshalBinary(bad), ErrTraceEncoding, name)
	}

	trace.Slots[2].Authorization.MaxFeeWei = MaxAmount()
	_, err = trace.MarshalBinary()
	require.ErrorIs(t, err, ErrMaxFeeRange)
	trace.Slots[0].Slot.AmountWei = wei(-1)
	_, err = trace.MarshalBinary()
	require.ErrorIs(t, err, ErrAmountRange)
	trace.Header.DataFeeWei = nil
	_, err = trace.MarshalBinary()
	require.ErrorIs(t, err, ErrPriceRange)
}

func FuzzTrace(f *testing.F) {
	trace := exampleTrace(f)
	trace.Slots = trace.Slots[4:6]
	data, err := trace.MarshalBinary()
	require.NoError(f, err)
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		var trace ChunkTrace
		if trace.UnmarshalBinary(data) != nil {
			return
		}
		encoded, err := trace.MarshalBinary()
		require.NoError(t, err)
		var again ChunkTrace
		require.NoError(t, again.UnmarshalBinary(encoded))
		twice, err := again.MarshalBinary()
		require.NoError(t, err)
		require.Equal(t, encoded, twice)
	})
}

// PathRoot against the tree of all leaves below one node of height 3.
func TestPathRoot(t *testing.T) {
	leaves := exampleWords(64)
	levels := [][]fr.Element{leaves}
	for len(levels[len(levels)-1]) > 1 {
		below := levels[len(levels)-1]
		var level []fr.Element
		for i := 0; i < len(below); i += TreeArity {
			level = append(level, H4(below[i], below[i+1], below[i+2], below[i+3]))
		}
		levels = append(levels, level)
	}
	require.Equal(t, levels[1], ParentNodes(leaves))
	require.Equal(t, levels[3][0], TopRoot([TopNodes]fr.Element(leaves)))
	top := levels[3][0]
	for height := 3; height < TreeDepth; height++ {
		e := EmptySubtrees[height]
		top = H4(top, e, e, e)
	}
	for index, leaf := range leaves {
		var siblings [TreeDepth][TreeArity - 1]fr.Element
		for level := range siblings {
			position := ChildPosition(uint32(index), level)
			for j, k := 0, 0; j < TreeArity; j++ {
				if j == position {
					continue
				}
				siblings[level][k] = EmptySubtrees[level]
				if level < 3 {
					siblings[level][k] = levels[level][(index>>(2*level))&^3+j]
				}
				k++
			}
		}
		require.Equal(t, top, PathRoot(uint32(index), leaf, &siblings))
	}
	opening := Opening{Before: GenesisLeaf()}
	for level := range opening.Siblings {
		for j := range opening.Siblings[level] {
			opening.Siblings[level][j] = EmptySubtrees[level]
		}
	}
	require.Equal(t, GenesisTreeRoot(), opening.RootBefore())
	require.Equal(t, EmptySubtrees[TreeDepth], opening.RootAfter(), "without its one leaf the tree is empty")
}
