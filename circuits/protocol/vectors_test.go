package protocol

import (
	"bytes"
	"encoding/json"
	"flag"
	"math/big"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write testdata/vectors.json anew")

const (
	vectorsFile   = "testdata/vectors.json"
	vectorChainID = 901
)

// vectors is the content of testdata/vectors.json. 32-byte values are 0x-prefixed hex, lists of them flat arrays,
// byte strings 0x-prefixed hex, small numbers plain. Foundry reads it by keys, so order does not matter to it; Go
// writes it in the order of the fields.
type vectors struct {
	Comment   string           `json:"comment"`
	Tags      tagVectors       `json:"tags"`
	Hashes    hashVectors      `json:"hashes"`
	State     stateVectors     `json:"state"`
	Signature signatureVectors `json:"signature"`
	Slots     slotVectors      `json:"slots"`
	Chunk     chunkVectors     `json:"chunk"`
	Queue     queueVectors     `json:"queue"`
	Block     blockVectors     `json:"block"`
	Batch     batchVectors     `json:"batch"`
	Merkle    merkleVectors    `json:"merkle"`
}

type tagVectors struct {
	Version     common.Hash `json:"version"`
	State       common.Hash `json:"state"`
	SpendingKey common.Hash `json:"spendingKey"`
	Message     common.Hash `json:"message"`
	Signature   common.Hash `json:"signature"`
	Sponge      common.Hash `json:"sponge"`
}

// hashVectors: sponges[i] is the sponge of the first spongeCounts[i] of words.
type hashVectors struct {
	Words        []common.Hash `json:"words"`
	H4           common.Hash   `json:"h4OfWords0To3"`
	H4Zero       common.Hash   `json:"h4OfZeros"`
	H8           common.Hash   `json:"h8OfWords0To7"`
	H8Zero       common.Hash   `json:"h8OfZeros"`
	SpongeCounts []int         `json:"spongeCounts"`
	Sponges      []common.Hash `json:"sponges"`
}

// stateVectors: leaf is key, nextKey, v0 to v5.
type stateVectors struct {
	Leaf             []common.Hash `json:"leaf"`
	LeafHash         common.Hash   `json:"leafHash"`
	GenesisLeaf      []common.Hash `json:"genesisLeaf"`
	GenesisLeafHash  common.Hash   `json:"genesisLeafHash"`
	EmptySubtrees    []common.Hash `json:"emptySubtrees"`
	GenesisTreeRoot  common.Hash   `json:"genesisTreeRoot"`
	GenesisStateRoot common.Hash   `json:"genesisStateRoot"`
	TreeRoot         common.Hash   `json:"treeRoot"`
	NextIndex        uint64        `json:"nextIndex"`
	StateRoot        common.Hash   `json:"stateRoot"`
}

type signatureVectors struct {
	ChainID         uint64         `json:"chainId"`
	Rollup          common.Address `json:"rollup"`
	Domain          common.Hash    `json:"domain"`
	Seed            common.Hash    `json:"seed"`
	PublicKey       common.Hash    `json:"publicKey"`
	PublicKeyXY     []common.Hash  `json:"publicKeyXY"`
	SpendingKeyHash common.Hash    `json:"spendingKeyHash"`
	Kind            Kind           `json:"kind"`
	From            common.Address `json:"from"`
	To              common.Address `json:"to"`
	Amount          *hexutil.Big   `json:"amountWei"`
	MaxFee          *hexutil.Big   `json:"maxFeeWei"`
	Nonce           uint64         `json:"nonce"`
	ValidUntil      uint64         `json:"validUntil"`
	MessageHash     common.Hash    `json:"messageHash"`
	R               common.Hash    `json:"r"`
	S               common.Hash    `json:"s"`
	Authorization   hexutil.Bytes  `json:"authorization"`
}

// slotVectors: words has three per slot; compact holds all slots, compactLengths cuts it.
type slotVectors struct {
	L1Count        int           `json:"l1Count"`
	Kinds          []int         `json:"kinds"`
	Words          []common.Hash `json:"words"`
	CompactLengths []int         `json:"compactLengths"`
	Compact        hexutil.Bytes `json:"compact"`
}

type chunkVectors struct {
	Slots          int            `json:"slots"`
	Time           uint64         `json:"time"`
	L1Count        uint16         `json:"l1Count"`
	PaidSlots      uint16         `json:"paidSlots"`
	UnitPrice      *hexutil.Big   `json:"unitPriceWei"`
	DataFee        *hexutil.Big   `json:"dataFeeWei"`
	UnitsPerSlot   uint32         `json:"unitsPerSlot"`
	Compact        hexutil.Bytes  `json:"compact"`
	HeaderWords    []common.Hash  `json:"headerWords"`
	Words          []common.Hash  `json:"words"`
	DataHash       common.Hash    `json:"dataHash"`
	Z              common.Hash    `json:"z"`
	Y              common.Hash    `json:"y"`
	WitnessHash    common.Hash    `json:"witnessHash"`
	CommitID       uint64         `json:"commitId"`
	ChunkIndex     uint32         `json:"chunkIndex"`
	Nonce          uint64         `json:"nonce"`
	HeaderHash     common.Hash    `json:"headerHash"`
	Prover         common.Address `json:"prover"`
	Context        common.Hash    `json:"context"`
	SlotFee        *hexutil.Big   `json:"slotFeeWei"`
	CompactLengths []int          `json:"compactLengths"`
}

// queueVectors: items holds 101 bytes each; hashes[i] is the rolling hash after item i in the low 28 bytes.
type queueVectors struct {
	Items      hexutil.Bytes `json:"items"`
	Hashes     []common.Hash `json:"hashes"`
	EnqueuedAt uint32        `json:"enqueuedAt"`
	Storage    []common.Hash `json:"storage"`
}

// blockVectors: the block has two segments, the example slots before and from firstSegmentSlots on.
type blockVectors struct {
	FirstSegmentSlots int            `json:"firstSegmentSlots"`
	SegmentHashes     []common.Hash  `json:"wordsHashAfterSegments"`
	Number            uint64         `json:"number"`
	ParentHash        common.Hash    `json:"parentHash"`
	Time              uint64         `json:"time"`
	SlotCount         uint32         `json:"slotCount"`
	BlockHash         common.Hash    `json:"blockHash"`
	Position          uint32         `json:"position"`
	ConfirmedHash     common.Hash    `json:"confirmedWordsHash"`
	DomainSeparator   common.Hash    `json:"domainSeparator"`
	Digest            common.Hash    `json:"digest"`
	PrivateKey        common.Hash    `json:"privateKey"`
	Signer            common.Address `json:"signer"`
	Signature         hexutil.Bytes  `json:"signature"`
}

type batchVectors struct {
	Header     []common.Hash `json:"headerWords"`
	HeaderHash common.Hash   `json:"headerHash"`
	// Record is the record's eight ABI words.
	Record         []common.Hash  `json:"recordWords"`
	RecordLeaf     common.Hash    `json:"recordLeaf"`
	CommitID       uint64         `json:"commitId"`
	Index          uint64         `json:"withdrawalIndex"`
	Recipient      common.Address `json:"withdrawalRecipient"`
	Amount         *hexutil.Big   `json:"withdrawalAmountWei"`
	WithdrawalLeaf common.Hash    `json:"withdrawalLeaf"`
}

// merkleVectors: roots[n] is the root of the first n leaves. The proofs of all leaves of all n follow one another in
// proofs, n ascending, then the leaf's index; proofLengths cuts them. multiproofMaps are sets of known leaves: bit i for leaf
// i, and one bit more after the last leaf of the tree, bit n. Their multiproofs follow one another in the same way.
type merkleVectors struct {
	Leaves       []common.Hash `json:"leaves"`
	Roots        []common.Hash `json:"roots"`
	ProofLengths []int         `json:"proofLengths"`
	Proofs       []common.Hash `json:"proofs"`

	MultiproofMaps    []int         `json:"multiproofMaps"`
	MultiproofLengths []int         `json:"multiproofLengths"`
	Multiproofs       []common.Hash `json:"multiproofs"`
}

func TestVectors(t *testing.T) {
	got, err := json.MarshalIndent(computeVectors(t), "", "  ")
	require.NoError(t, err)
	got = append(got, '\n')
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(vectorsFile, got, 0o644))
	}
	want, err := os.ReadFile(vectorsFile)
	require.NoError(t, err)
	if !bytes.Equal(want, got) {
		require.Equal(t, string(want), string(got))
	}
}

func TestTagsAreAboveEveryKey(t *testing.T) {
	for _, tag := range []fr.Element{TagState, TagSpendingKey, TagMessage, TagSignature, TagSponge} {
		require.Greater(t, elementInt(tag).BitLen(), KeyBits)
	}
}

func computeVectors(t *testing.T) vectors {
	v := vectors{
		Comment: "Golden vectors of docs/protocol/encoding.md. Written by: go test ./circuits/protocol -run TestVectors -update",
		Tags: tagVectors{Version, hashOf(TagState), hashOf(TagSpendingKey), hashOf(TagMessage), hashOf(TagSignature),
			hashOf(TagSponge)},
		Hashes: computeHashes(),
		State:  computeState(),
		Slots:  computeSlots(t),
		Queue:  computeQueue(),
		Block:  computeBlock(t),
		Merkle: computeMerkle(t),
	}
	v.Signature = computeSignature(t)
	v.Chunk = computeChunk(t)
	v.Batch = computeBatch(t)
	return v
}

func hashOf(e fr.Element) common.Hash { return e.Bytes() }

func hashesOf(elements ...fr.Element) []common.Hash {
	out := make([]common.Hash, len(elements))
	for i, e := range elements {
		out[i] = e.Bytes()
	}
	return out
}

// exampleWords are 248-bit words without pattern.
func exampleWords(n int) []fr.Element {
	words := make([]fr.Element, n)
	for i := range words {
		words[i].SetBytes(crypto.Keccak256([]byte{byte(i)})[:31])
	}
	return words
}

func computeHashes() hashVectors {
	w := exampleWords(15)
	v := hashVectors{Words: hashesOf(w...), SpongeCounts: []int{0, 1, 7, 8, 15}, H4: hashOf(H4(w[0], w[1], w[2], w[3])),
		H4Zero: hashOf(EmptySubtrees[1]), H8: hashOf(H8([8]fr.Element(w[:8]))), H8Zero: hashOf(H8([8]fr.Element{}))}
	for _, n := range v.SpongeCounts {
		v.Sponges = append(v.Sponges, hashOf(Sponge(w[:n])))
	}
	return v
}

func leafFields(l Leaf) []common.Hash {
	return append(hashesOf(l.Key, l.NextKey), hashesOf(l.Values[:]...)...)
}

func computeState() stateVectors {
	leaf := Leaf{Key: AccountKey(alice), NextKey: AccountKey(bob)}
	leaf.Values[ValueNonce].SetUint64(3)
	leaf.Values[ValueBalance].SetBigInt(MaxAmount())
	leaf.Values[ValueSpendingKey] = exampleKeyHash(1)
	root := exampleWords(1)[0]
	return stateVectors{Leaf: leafFields(leaf), LeafHash: hashOf(leaf.Hash()), GenesisLeaf: leafFields(GenesisLeaf()),
		GenesisLeafHash: hashOf(GenesisLeaf().Hash()), EmptySubtrees: hashesOf(EmptySubtrees[:]...),
		GenesisTreeRoot: hashOf(GenesisTreeRoot()), GenesisStateRoot: hashOf(StateRoot(GenesisTreeRoot(), 1)),
		TreeRoot: hashOf(root), NextIndex: 5, StateRoot: hashOf(StateRoot(root, 5))}
}

func exampleAuthorization(t *testing.T) (Message, Authorization) {
	key, err := DeriveSpendingKey(exampleHash("seed"))
	require.NoError(t, err)
	m := Message{Kind: KindTransfer, From: alice, To: bob, AmountWei: wei(1e18), MaxFeeWei: wei(1e15), Nonce: 3, ValidUntil: 1_800_000_000}
	a, err := m.Sign(Domain(wei(vectorChainID), alice), key)
	require.NoError(t, err)
	return m, a
}

func computeSignature(t *testing.T) signatureVectors {
	m, a := exampleAuthorization(t)
	domain := Domain(wei(vectorChainID), alice)
	pub, err := a.Verify(m.Hash(domain))
	require.NoError(t, err)
	return signatureVectors{ChainID: vectorChainID, Rollup: alice, Domain: hashOf(domain), Seed: exampleHash("seed"),
		PublicKey: a.PublicKey, PublicKeyXY: hashesOf(pub.A.X, pub.A.Y), SpendingKeyHash: hashOf(SpendingKeyHash(pub)),
		Kind: m.Kind, From: m.From, To: m.To, Amount: (*hexutil.Big)(m.AmountWei), MaxFee: (*hexutil.Big)(m.MaxFeeWei),
		Nonce: m.Nonce, ValidUntil: m.ValidUntil, MessageHash: hashOf(m.Hash(domain)), R: a.R, S: a.S, Authorization: a.Bytes()}
}

// compactLengths returns the length of each slot's compact bytes.
func compactLengths(t *testing.T, data []byte, l1Count int) []int {
	var lengths []int
	for i := 0; len(data) > 0; i++ {
		n, err := compactLength(data, i < l1Count)
		require.NoError(t, err)
		lengths = append(lengths, n)
		data = data[n:]
	}
	return lengths
}

func computeSlots(t *testing.T) slotVectors {
	slots, items := exampleSlots()
	compact, err := EncodeSlots(slots, items)
	require.NoError(t, err)
	v := slotVectors{L1Count: len(items), Words: hashesOf(SlotWords(slots)...), Compact: compact,
		CompactLengths: compactLengths(t, compact, len(items))}
	for _, s := range slots {
		v.Kinds = append(v.Kinds, int(s.Kind))
	}
	return v
}

func computeChunk(t *testing.T) chunkVectors {
	items := exampleItems()[:1]
	m, a := exampleAuthorization(t)
	trace := ChunkTrace{Slots: []SlotTrace{{Slot: items[0].Slot(true, nil)}, {Slot: Slot{Kind: KindCreateAccount, To: 2, Recipient: bob}},
		{Slot: Slot{Kind: KindTransfer, From: 1, To: 2, AmountWei: m.AmountWei}, Authorization: &a}, {}}}
	trace.Header = ChunkHeader{Domain: Domain(wei(vectorChainID), alice), Time: 1_700_000_000, L1Count: 1, PaidSlots: 2,
		UnitPriceWei: wei(1e9), DataFeeWei: wei(2e12), UnitsPerSlot: 28}
	chunk := trace.Chunk()
	words, err := chunk.Words(Shape{Slots: 4})
	require.NoError(t, err)
	compact, err := EncodeSlots(chunk.Slots, items)
	require.NoError(t, err)
	binding := Bind(words)
	headerHash, err := exampleHeader().Hash()
	require.NoError(t, err)
	context := Context{ChainID: wei(vectorChainID), Rollup: alice, CommitID: 1, ChunkIndex: 2, Nonce: 3, HeaderHash: headerHash, Prover: bob}
	h := chunk.Header
	header := h.Words()
	return chunkVectors{Slots: 4, Time: h.Time, L1Count: h.L1Count, PaidSlots: h.PaidSlots, UnitPrice: (*hexutil.Big)(h.UnitPriceWei),
		DataFee: (*hexutil.Big)(h.DataFeeWei), UnitsPerSlot: h.UnitsPerSlot, SlotFee: (*hexutil.Big)(h.SlotFeeWei()), Compact: compact,
		CompactLengths: compactLengths(t, compact, 1), HeaderWords: hashesOf(header[:]...), Words: hashesOf(words...),
		DataHash: hashOf(binding.DataHash), Z: hashOf(binding.Z), Y: hashOf(binding.Y), WitnessHash: trace.WitnessHash(),
		CommitID: context.CommitID, ChunkIndex: context.ChunkIndex, Nonce: context.Nonce, HeaderHash: headerHash,
		Prover: context.Prover, Context: hashOf(context.Hash())}
}

func computeQueue() queueVectors {
	v := queueVectors{EnqueuedAt: 1_700_000_000}
	var hash QueueHash
	for _, item := range exampleItems() {
		b := item.Bytes()
		hash = hash.Append(item)
		v.Items = append(v.Items, b[:]...)
		v.Hashes = append(v.Hashes, common.BytesToHash(hash[:]))
		v.Storage = append(v.Storage, hash.Storage(v.EnqueuedAt))
	}
	return v
}

func computeBlock(t *testing.T) blockVectors {
	const first = 6
	slots, _ := exampleSlots()
	block := Block{Number: 7, ParentHash: exampleHash("parent block"), Time: 1_700_000_001, SlotCount: uint32(len(slots)),
		WordsHash: WordsHash(slots[:first], slots[first:])}
	c := Confirmation{BlockNumber: block.Number, ParentHash: block.ParentHash, Position: 8, WordsHash: WordsHash(slots[:first], slots[first:8])}
	domain := EIP712Domain(wei(vectorChainID), alice)
	secret := exampleHash("sequencer")
	key, err := crypto.ToECDSA(secret[:])
	require.NoError(t, err)
	sig, err := c.Sign(domain, key)
	require.NoError(t, err)
	return blockVectors{FirstSegmentSlots: first, SegmentHashes: []common.Hash{WordsHash(slots[:first]), block.WordsHash},
		Number: block.Number, ParentHash: block.ParentHash, Time: block.Time, SlotCount: block.SlotCount, BlockHash: block.Hash(),
		Position: c.Position, ConfirmedHash: c.WordsHash, DomainSeparator: domain, Digest: c.Digest(domain), PrivateKey: secret,
		Signer: crypto.PubkeyToAddress(key.PublicKey), Signature: sig[:]}
}

func abiWords(encoded []byte) []common.Hash {
	var words []common.Hash
	for ; len(encoded) > 0; encoded = encoded[32:] {
		words = append(words, common.BytesToHash(encoded[:32]))
	}
	return words
}

func computeBatch(t *testing.T) batchVectors {
	header := exampleHeader()
	headerHash, err := header.Hash()
	require.NoError(t, err)
	encoded, err := batchHeaderABI.Pack(header)
	require.NoError(t, err)
	w := exampleWords(5)
	r := ChunkRecord{ChunkIndex: 3, PreRoot: w[0], PostRoot: w[1], Binding: Binding{DataHash: w[2], Z: w[3], Y: w[4]},
		WitnessHash: exampleHash("witness")}
	record := append(append([]common.Hash{common.BigToHash(big.NewInt(3))}, hashesOf(w...)...), r.WitnessHash)
	withdrawal := Withdrawal{Recipient: bob, AmountWei: wei(1e18)}
	return batchVectors{Header: abiWords(encoded), HeaderHash: headerHash, Record: record, RecordLeaf: r.Leaf(), CommitID: 1, Index: 2,
		Recipient: bob, Amount: (*hexutil.Big)(withdrawal.AmountWei), WithdrawalLeaf: withdrawal.Leaf(1, 2)}
}

func computeMerkle(t *testing.T) merkleVectors {
	var v merkleVectors
	for i := range 9 {
		v.Leaves = append(v.Leaves, crypto.Keccak256Hash([]byte{byte(i)}))
	}
	for n := range len(v.Leaves) + 1 {
		v.Roots = append(v.Roots, MerkleRoot(v.Leaves[:n]))
		for i := range n {
			proof, err := MerkleProof(v.Leaves[:n], i)
			require.NoError(t, err)
			v.ProofLengths = append(v.ProofLengths, len(proof))
			v.Proofs = append(v.Proofs, proof...)
		}
	}
	// Every set of leaves of small trees, and some of larger ones.
	for n := 1; n <= len(v.Leaves); n++ {
		step := 1
		if n > 6 {
			step = 11
		}
		for set := 1; set < 1<<n; set += step {
			proof, err := MerkleMultiproof(v.Leaves[:n], bitsOf(set))
			require.NoError(t, err)
			v.MultiproofMaps = append(v.MultiproofMaps, set|1<<n)
			v.MultiproofLengths = append(v.MultiproofLengths, len(proof))
			v.Multiproofs = append(v.Multiproofs, proof...)
		}
	}
	return v
}

// bitsOf returns the positions of the bits that are set, ascending.
func bitsOf(set int) []int {
	var list []int
	for i := 0; set>>i != 0; i++ {
		if set>>i&1 == 1 {
			list = append(list, i)
		}
	}
	return list
}
