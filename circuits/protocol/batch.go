package protocol

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// BatchHeader mirrors the Solidity struct of contracts/src/interfaces/IRollup.sol, field by field. A test compares
// the two. Nil amounts are zero.
type BatchHeader struct {
	CommitID        uint64         `abi:"commitId" json:"commitId"`
	BatchNumber     uint64         `abi:"batchNumber" json:"batchNumber"`
	Nonce           uint64         `abi:"nonce" json:"nonce"`
	CommittedAt     uint64         `abi:"committedAt" json:"committedAt"`
	CommittedBlock  uint64         `abi:"committedBlock" json:"committedBlock"`
	LastTime        uint64         `abi:"lastTime" json:"lastTime"`
	LastBlockNumber uint64         `abi:"lastBlockNumber" json:"lastBlockNumber"`
	QueueStart      uint64         `abi:"queueStart" json:"queueStart"`
	QueueEnd        uint64         `abi:"queueEnd" json:"queueEnd"`
	ChunkCount      uint32         `abi:"chunkCount" json:"chunkCount"`
	SeatCount       uint32         `abi:"seatCount" json:"seatCount"`
	PaidSlots       uint32         `abi:"paidSlots" json:"paidSlots"`
	CircuitID       common.Hash    `abi:"circuitId" json:"circuitId"`
	ParentHash      common.Hash    `abi:"parentHash" json:"parentHash"`
	PreRoot         common.Hash    `abi:"preRoot" json:"preRoot"`
	PostRoot        common.Hash    `abi:"postRoot" json:"postRoot"`
	RecordsRoot     common.Hash    `abi:"recordsRoot" json:"recordsRoot"`
	WithdrawalRoot  common.Hash    `abi:"withdrawalRoot" json:"withdrawalRoot"`
	LastBlockHash   common.Hash    `abi:"lastBlockHash" json:"lastBlockHash"`
	WinnersHash     common.Hash    `abi:"winnersHash" json:"winnersHash"`
	ComputeWei      *big.Int       `abi:"computeWei" json:"computeWei"`
	DataWei         *big.Int       `abi:"dataWei" json:"dataWei"`
	PrepaidWei      *big.Int       `abi:"prepaidWei" json:"prepaidWei"`
	DepositsWei     *big.Int       `abi:"depositsWei" json:"depositsWei"`
	PaddingWei      *big.Int       `abi:"paddingWei" json:"paddingWei"`
	DebitWei        *big.Int       `abi:"debitWei" json:"debitWei"`
	OpenPriceWei    *big.Int       `abi:"openPriceWei" json:"openPriceWei"`
	SequencerFeeWei *big.Int       `abi:"sequencerFeeWei" json:"sequencerFeeWei"`
	Sequencer       common.Address `abi:"sequencer" json:"sequencer"`
}

// batchHeaderFields are the Solidity names and types of [BatchHeader], in order.
var batchHeaderFields = []abi.ArgumentMarshaling{
	{Name: "commitId", Type: "uint64"}, {Name: "batchNumber", Type: "uint64"}, {Name: "nonce", Type: "uint64"},
	{Name: "committedAt", Type: "uint64"}, {Name: "committedBlock", Type: "uint64"}, {Name: "lastTime", Type: "uint64"},
	{Name: "lastBlockNumber", Type: "uint64"}, {Name: "queueStart", Type: "uint64"}, {Name: "queueEnd", Type: "uint64"},
	{Name: "chunkCount", Type: "uint32"}, {Name: "seatCount", Type: "uint32"}, {Name: "paidSlots", Type: "uint32"},
	{Name: "circuitId", Type: "bytes32"}, {Name: "parentHash", Type: "bytes32"}, {Name: "preRoot", Type: "bytes32"},
	{Name: "postRoot", Type: "bytes32"}, {Name: "recordsRoot", Type: "bytes32"}, {Name: "withdrawalRoot", Type: "bytes32"},
	{Name: "lastBlockHash", Type: "bytes32"}, {Name: "winnersHash", Type: "bytes32"}, {Name: "computeWei", Type: "uint128"},
	{Name: "dataWei", Type: "uint128"}, {Name: "prepaidWei", Type: "uint128"}, {Name: "depositsWei", Type: "uint128"},
	{Name: "paddingWei", Type: "uint128"}, {Name: "debitWei", Type: "uint128"}, {Name: "openPriceWei", Type: "uint128"},
	{Name: "sequencerFeeWei", Type: "uint128"}, {Name: "sequencer", Type: "address"},
}

var (
	batchHeaderABI = arguments(mustType("tuple", batchHeaderFields))
	recordABI      = arguments(mustTypes("uint32", "bytes32", "bytes32", "bytes32", "uint256", "uint256", "bytes32")...)
	withdrawalABI  = arguments(mustTypes("uint64", "uint256", "address", "uint256")...)
)

// Hash returns the header hash, keccak256(abi.encode(header)), which L1 stores under the commit id.
func (h BatchHeader) Hash() (common.Hash, error) {
	for _, amount := range []**big.Int{&h.ComputeWei, &h.DataWei, &h.PrepaidWei, &h.DepositsWei, &h.PaddingWei,
		&h.DebitWei, &h.OpenPriceWei, &h.SequencerFeeWei} {
		*amount = orZero(*amount)
		if (*amount).Sign() < 0 || (*amount).BitLen() > AmountBits {
			return common.Hash{}, fmt.Errorf("batch header: %w: %v", ErrAmountRange, *amount)
		}
	}
	encoded, err := batchHeaderABI.Pack(h)
	if err != nil {
		return common.Hash{}, fmt.Errorf("encoding batch header: %w", err)
	}
	return crypto.Keccak256Hash(encoded), nil
}

// ChunkRecord is what of a chunk its proof is checked against.
type ChunkRecord struct {
	ChunkIndex  uint32      `json:"chunkIndex"`
	PreRoot     fr.Element  `json:"preRoot"`
	PostRoot    fr.Element  `json:"postRoot"`
	Binding     Binding     `json:"binding"`
	WitnessHash common.Hash `json:"witnessHash"`
}

// Leaf returns the record's leaf under the header's recordsRoot: a double keccak of its ABI words.
func (r ChunkRecord) Leaf() common.Hash {
	return doubleHash(recordABI, r.ChunkIndex, r.PreRoot.Bytes(), r.PostRoot.Bytes(), r.Binding.DataHash.Bytes(),
		elementInt(r.Binding.Z), elementInt(r.Binding.Y), r.WitnessHash)
}

// Withdrawal is a payment on L1 that a batch makes claimable once it is final.
type Withdrawal struct {
	Recipient common.Address `json:"recipient"`
	AmountWei *big.Int       `json:"amountWei"`
}

// Withdrawals lists the payments of one chunk in slot order: each Withdraw, each applied ForcedWithdraw above zero,
// and the refund of each Deposit above zero that did not apply. items are those of the chunk's L1 operations.
func Withdrawals(slots []Slot, items []QueueItem) ([]Withdrawal, error) {
	var list []Withdrawal
	for i, s := range slots {
		if s.Kind.IsL1() && i >= len(items) {
			return nil, fmt.Errorf("slot %d of %d items: %w", i, len(items), ErrItemMismatch)
		}
		recipient := s.Owner
		pays := s.Kind == KindWithdraw
		switch s.Kind {
		case KindForcedWithdraw:
			pays = s.Applied && s.Amount().Sign() > 0
		case KindDeposit:
			pays = !s.Applied && s.Amount().Sign() > 0
			recipient = items[i].Owner
		}
		if pays {
			list = append(list, Withdrawal{Recipient: recipient, AmountWei: s.Amount()})
		}
	}
	return list, nil
}

// Leaf returns the leaf of a batch's withdrawal number index under the header's withdrawalRoot: a double keccak.
func (w Withdrawal) Leaf(commitID, index uint64) common.Hash {
	return doubleHash(withdrawalABI, commitID, new(big.Int).SetUint64(index), w.Recipient, w.AmountWei)
}

// WithdrawalLeaves returns the leaves of a batch's withdrawals, in order.
func WithdrawalLeaves(commitID uint64, list []Withdrawal) []common.Hash {
	leaves := make([]common.Hash, len(list))
	for i, w := range list {
		leaves[i] = w.Leaf(commitID, uint64(i))
	}
	return leaves
}

// doubleHash is keccak256(bytes.concat(keccak256(abi.encode(values)))), so that no leaf is a node's preimage.
func doubleHash(args abi.Arguments, values ...any) common.Hash {
	encoded, err := args.Pack(values...)
	if err != nil {
		panic(err) // the values' Go types are fixed above
	}
	return crypto.Keccak256Hash(crypto.Keccak256(encoded))
}

func elementInt(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }

func mustType(name string, fields []abi.ArgumentMarshaling) abi.Type {
	t, err := abi.NewType(name, "", fields)
	if err != nil {
		panic(err)
	}
	return t
}

func mustTypes(names ...string) []abi.Type {
	types := make([]abi.Type, len(names))
	for i, name := range names {
		types[i] = mustType(name, nil)
	}
	return types
}

func arguments(types ...abi.Type) abi.Arguments {
	args := make(abi.Arguments, len(types))
	for i, t := range types {
		args[i].Type = t
	}
	return args
}
