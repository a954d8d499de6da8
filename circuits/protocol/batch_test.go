package protocol

import (
	"math/big"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

const rollupInterface = "../../contracts/src/interfaces/IRollup.sol"

func exampleHash(name string) common.Hash { return crypto.Keccak256Hash([]byte(name)) }

func exampleHeader() BatchHeader {
	return BatchHeader{
		CommitID: 1, BatchNumber: 2, Nonce: 3, CommittedAt: 4, CommittedBlock: 5, LastTime: 6, LastBlockNumber: 7, QueueStart: 8,
		QueueEnd: 9, ChunkCount: 10, SeatCount: 11, PaidSlots: 12, CircuitID: exampleHash("circuit"), ParentHash: exampleHash("parent"),
		PreRoot: exampleHash("pre"), PostRoot: exampleHash("post"), RecordsRoot: exampleHash("records"),
		WithdrawalRoot: exampleHash("withdrawals"), LastBlockHash: exampleHash("block"), WinnersHash: exampleHash("winners"),
		ComputeWei: wei(13), DataWei: wei(14), PrepaidWei: wei(15), DepositsWei: wei(16), PaddingWei: wei(17), DebitWei: wei(18),
		OpenPriceWei: wei(19), SequencerFeeWei: wei(20), Sequencer: alice,
	}
}

// The Solidity struct is the original; this fails as soon as one of the two changes alone.
func TestBatchHeaderMirrorsSolidity(t *testing.T) {
	source, err := os.ReadFile(rollupInterface)
	require.NoError(t, err)
	body := regexp.MustCompile(`(?s)struct BatchHeader \{(.*?)\n\}`).FindSubmatch(source)
	require.NotNil(t, body)
	fields := regexp.MustCompile(`(?m)^\s+(\w+) (\w+);`).FindAllStringSubmatch(string(body[1]), -1)
	require.Len(t, fields, len(batchHeaderFields))
	for i, f := range fields {
		require.Equal(t, f[1]+" "+f[2], batchHeaderFields[i].Type+" "+batchHeaderFields[i].Name)
	}
}

func TestBatchHeaderHash(t *testing.T) {
	h := exampleHeader()
	var words [][]byte
	for i := range uint64(12) {
		words = append(words, wordUint(i+1))
	}
	for _, name := range strings.Fields("circuit parent pre post records withdrawals block winners") {
		words = append(words, exampleHash(name).Bytes())
	}
	for i := range uint64(8) {
		words = append(words, wordUint(i+13))
	}
	words = append(words, common.BytesToHash(alice[:]).Bytes())
	got, err := h.Hash()
	require.NoError(t, err)
	require.Equal(t, crypto.Keccak256Hash(words...), got)

	_, err = BatchHeader{}.Hash()
	require.NoError(t, err, "nil amounts are zero")
	h.DebitWei = new(big.Int).Add(MaxAmount(), wei(1))
	_, err = h.Hash()
	require.ErrorIs(t, err, ErrAmountRange)
}

func TestWithdrawals(t *testing.T) {
	items := exampleItems()
	slots := []Slot{items[0].Slot(false, nil), items[3].Slot(true, nil), items[3].Slot(false, nil), items[4].Slot(true, wei(0)),
		items[0].Slot(true, nil), {Kind: KindWithdraw, From: 1, AmountWei: wei(0), Owner: bob}, {Kind: KindTransfer, AmountWei: wei(3)}, {}}
	executed := []QueueItem{items[0], items[3], items[3], items[4], items[0]}
	list, err := Withdrawals(slots, executed)
	require.NoError(t, err)
	require.Equal(t, []Withdrawal{{alice, wei(1e18)}, {bob, wei(6)}, {bob, wei(0)}}, list)

	leaves := WithdrawalLeaves(9, list)
	inner := crypto.Keccak256(wordUint(9), wordUint(1), common.BytesToHash(bob[:]).Bytes(), wordUint(6))
	require.Equal(t, crypto.Keccak256Hash(inner), leaves[1])
	_, err = Withdrawals(slots, executed[:2])
	require.ErrorIs(t, err, ErrItemMismatch)
}

func TestMerkle(t *testing.T) {
	require.Equal(t, common.Hash{}, MerkleRoot(nil))
	var leaves []common.Hash
	for n := 1; n <= 17; n++ {
		leaves = append(leaves, crypto.Keccak256Hash([]byte{byte(n)}))
		root := MerkleRoot(leaves)
		for i, leaf := range leaves {
			proof, err := MerkleProof(leaves, i)
			require.NoError(t, err)
			require.True(t, VerifyMerkleProof(root, leaf, proof))
			require.False(t, VerifyMerkleProof(root, crypto.Keccak256Hash(leaf[:]), proof))
		}
		for _, i := range []int{-1, n} {
			_, err := MerkleProof(leaves, i)
			require.ErrorIs(t, err, ErrLeafIndex)
		}
	}
	h := func(a, b common.Hash) common.Hash { return hashPair(a, b) }
	require.Equal(t, h(h(leaves[0], leaves[1]), leaves[2]), MerkleRoot(leaves[:3]), "an odd last node moves up")
}

func TestMerkleMultiproof(t *testing.T) {
	var leaves []common.Hash
	for n := 1; n <= 64; n++ {
		leaves = append(leaves, crypto.Keccak256Hash([]byte{byte(n)}))
		root := MerkleRoot(leaves)
		for _, indices := range indexSets(n) {
			known := make([]common.Hash, len(indices))
			for i, index := range indices {
				known[i] = leaves[index]
			}
			proof, err := MerkleMultiproof(leaves, indices)
			require.NoError(t, err)
			verify := func(known, proof []common.Hash) bool { return VerifyMerkleMultiproof(root, n, indices, known, proof) }
			require.True(t, verify(known, proof), "%v of %d", indices, n)
			require.False(t, verify(known, append(slices.Clone(proof), common.Hash{})), "one node too many")
			for i := range known {
				require.False(t, verify(changed(known, i), proof), "leaf %d of %v", i, indices)
			}
			for i := range proof {
				require.False(t, verify(known, changed(proof, i)), "node %d", i)
				require.False(t, verify(known, proof[:i]), "too short")
			}
		}
		all, err := MerkleMultiproof(leaves, indexSets(n)[0])
		require.NoError(t, err)
		require.Empty(t, all)
	}
	for i := range leaves {
		single, err := MerkleProof(leaves, i)
		require.NoError(t, err)
		multi, err := MerkleMultiproof(leaves, []int{i})
		require.NoError(t, err)
		require.Equal(t, single, multi)
	}
}

func TestMerkleMultiproofRefusesIndices(t *testing.T) {
	leaves := []common.Hash{{1}, {2}, {3}}
	for _, indices := range [][]int{nil, {-1}, {3}, {1, 1}, {2, 0}, {0, 3}} {
		_, err := MerkleMultiproof(leaves, indices)
		require.ErrorIs(t, err, ErrLeafIndex, "%v", indices)
		require.False(t, VerifyMerkleMultiproof(MerkleRoot(leaves), 3, indices, leaves[:len(indices)], nil), "%v", indices)
	}
	require.False(t, VerifyMerkleMultiproof(MerkleRoot(leaves), 3, []int{0, 1, 2}, leaves[:2], nil))
}

// indexSets are all of n leaves, each alone, every second and every third, and those that the bits of a hash choose.
func indexSets(n int) [][]int {
	var all, second, third, random []int
	digest := crypto.Keccak256([]byte{byte(n)})
	for i := range n {
		all = append(all, i)
		if i%2 == 1 {
			second = append(second, i)
		}
		if i%3 == 0 {
			third = append(third, i)
		}
		if digest[i/8]>>(i%8)&1 == 1 {
			random = append(random, i)
		}
	}
	sets := [][]int{all}
	for _, set := range [][]int{second, third, random} {
		if len(set) > 0 {
			sets = append(sets, set)
		}
	}
	for i := range n {
		sets = append(sets, []int{i})
	}
	return sets
}

func changed(hashes []common.Hash, i int) []common.Hash {
	hashes = slices.Clone(hashes)
	hashes[i][31] ^= 1
	return hashes
}
