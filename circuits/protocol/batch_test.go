package protocol

import (
	"math/big"
	"os"
	"regexp"
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
