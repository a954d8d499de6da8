package rpc

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/proophi/proophi/circuits/protocol"
)

// Kind is the kind of a transaction: "transfer" or "withdraw", or its number.
type Kind protocol.Kind

// MarshalJSON writes the kind's name.
func (k Kind) MarshalJSON() ([]byte, error) { return json.Marshal(protocol.Kind(k).String()) }

// UnmarshalJSON reads a kind's name, or its number as JSON number, decimal or hex string.
func (k *Kind) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		text = string(data)
	}
	for _, known := range []protocol.Kind{protocol.KindTransfer, protocol.KindWithdraw} {
		if n, err := strconv.ParseUint(text, 0, 8); text == known.String() || (err == nil && n == uint64(known)) {
			*k = Kind(known)
			return nil
		}
	}
	return fmt.Errorf("%w: %.40s", ErrKind, data)
}

// Transaction is the parameter of proophi_sendTransaction.
type Transaction struct {
	Kind       *Kind           `json:"kind"`
	From       *common.Address `json:"from"`
	To         *common.Address `json:"to,omitempty"`
	AmountWei  *hexutil.Big    `json:"amountWei"`
	MaxFeeWei  *hexutil.Big    `json:"maxFeeWei"`
	Nonce      *hexutil.Uint64 `json:"nonce"`
	ValidUntil *hexutil.Uint64 `json:"validUntil"`
	PublicKey  hexutil.Bytes   `json:"publicKey"`
	// Signature is R ‖ S.
	Signature hexutil.Bytes `json:"signature"`
}

// NewTransaction returns the parameter that sends a signed message.
func NewTransaction(m protocol.Message, a protocol.Authorization) Transaction {
	kind, from, nonce, validUntil := Kind(m.Kind), m.From, hexutil.Uint64(m.Nonce), hexutil.Uint64(m.ValidUntil)
	tx := Transaction{
		Kind: &kind, From: &from, AmountWei: (*hexutil.Big)(m.AmountWei), MaxFeeWei: (*hexutil.Big)(m.MaxFeeWei),
		Nonce: &nonce, ValidUntil: &validUntil, PublicKey: a.PublicKey[:], Signature: append(a.R[:], a.S[:]...),
	}
	if m.To != (common.Address{}) {
		tx.To = &m.To
	}
	return tx
}

// message returns what was signed, and its authorization.
func (t Transaction) message() (protocol.Message, protocol.Authorization, error) {
	missing := ""
	switch {
	case t.Kind == nil:
		missing = "kind"
	case t.From == nil:
		missing = "from"
	case t.AmountWei == nil:
		missing = "amountWei"
	case t.MaxFeeWei == nil:
		missing = "maxFeeWei"
	case t.Nonce == nil:
		missing = "nonce"
	case t.ValidUntil == nil:
		missing = "validUntil"
	}
	if missing != "" {
		return protocol.Message{}, protocol.Authorization{}, fmt.Errorf("%w: %s", ErrMissingField, missing)
	}
	if len(t.PublicKey) != 32 || len(t.Signature) != 64 {
		return protocol.Message{}, protocol.Authorization{}, fmt.Errorf("%w: %d and %d", ErrSignatureLength, len(t.PublicKey), len(t.Signature))
	}
	m := protocol.Message{
		Kind: protocol.Kind(*t.Kind), From: *t.From, AmountWei: t.AmountWei.ToInt(), MaxFeeWei: t.MaxFeeWei.ToInt(),
		Nonce: uint64(*t.Nonce), ValidUntil: uint64(*t.ValidUntil),
	}
	if t.To != nil {
		m.To = *t.To
	}
	a := protocol.Authorization{
		PublicKey: [32]byte(t.PublicKey), R: [32]byte(t.Signature[:32]), S: [32]byte(t.Signature[32:]),
		MaxFeeWei: m.MaxFeeWei, ValidUntil: m.ValidUntil,
	}
	return m, a, nil
}

// State is where an operation or a batch stands.
type State string

// The states of operations, in order; batches begin as sealed and have the last three too.
const (
	StatePending   State = "pending"
	StateConfirmed State = "confirmed"
	StateSealed    State = "sealed"
	StateCommitted State = "committed"
	StateProven    State = "proven"
	StateFinal     State = "final"
	StateDropped   State = "dropped"
)

// Receipt says what became of a transaction.
type Receipt struct {
	Hash  common.Hash `json:"hash"`
	State State       `json:"state"`
	// Reason is set for dropped transactions.
	Reason   string          `json:"reason,omitempty"`
	Block    *hexutil.Uint64 `json:"block,omitempty"`
	Position *hexutil.Uint64 `json:"position,omitempty"`
	// Batch is the commit id, known once the batch is sealed.
	Batch        *hexutil.Uint64 `json:"batch,omitempty"`
	Chunk        *hexutil.Uint64 `json:"chunk,omitempty"`
	Slot         *hexutil.Uint64 `json:"slot,omitempty"`
	FeeWei       *hexutil.Big    `json:"feeWei,omitempty"`
	Confirmation *Confirmation   `json:"confirmation,omitempty"`
}

// Confirmation is a soft confirmation with the sequencer's signature.
type Confirmation struct {
	BlockNumber hexutil.Uint64 `json:"blockNumber"`
	ParentHash  common.Hash    `json:"parentHash"`
	Position    hexutil.Uint64 `json:"position"`
	WordsHash   common.Hash    `json:"wordsHash"`
	Signature   hexutil.Bytes  `json:"signature"`
}

// Protocol returns the confirmation that was signed.
func (c Confirmation) Protocol() protocol.Confirmation {
	return protocol.Confirmation{BlockNumber: uint64(c.BlockNumber), ParentHash: c.ParentHash, Position: uint32(c.Position), WordsHash: c.WordsHash}
}

// Account is an account as executed, and the nonce after what waits.
type Account struct {
	Address         common.Address `json:"address"`
	Index           hexutil.Uint64 `json:"index"`
	Nonce           hexutil.Uint64 `json:"nonce"`
	PendingNonce    hexutil.Uint64 `json:"pendingNonce"`
	BalanceWei      *hexutil.Big   `json:"balanceWei"`
	SpendingKeyHash common.Hash    `json:"spendingKeyHash"`
}

// Block is a softly confirmed block.
type Block struct {
	Number       hexutil.Uint64   `json:"number"`
	Hash         common.Hash      `json:"hash"`
	ParentHash   common.Hash      `json:"parentHash"`
	Time         hexutil.Uint64   `json:"time"`
	SlotCount    hexutil.Uint64   `json:"slotCount"`
	Transactions []common.Hash    `json:"transactions"`
	L1Operations []hexutil.Uint64 `json:"l1Operations"`
}

// Batch is a sealed batch.
type Batch struct {
	CommitID    hexutil.Uint64 `json:"commitId"`
	State       State          `json:"state"`
	HeaderHash  common.Hash    `json:"headerHash"`
	Header      *Header        `json:"header,omitempty"`
	Transaction *common.Hash   `json:"transaction,omitempty"`
	Chunks      []BatchChunk   `json:"chunks"`
}

// BatchChunk is a chunk of a batch: its record, the path to the header's recordsRoot, and its lot.
type BatchChunk struct {
	Index        hexutil.Uint64 `json:"index"`
	PreRoot      common.Hash    `json:"preRoot"`
	PostRoot     common.Hash    `json:"postRoot"`
	DataHash     common.Hash    `json:"dataHash"`
	Z            common.Hash    `json:"z"`
	Y            common.Hash    `json:"y"`
	WitnessHash  common.Hash    `json:"witnessHash"`
	Path         []common.Hash  `json:"path"`
	Time         hexutil.Uint64 `json:"time"`
	L1Count      hexutil.Uint64 `json:"l1Count"`
	PaidSlots    hexutil.Uint64 `json:"paidSlots"`
	UnitPriceWei *hexutil.Big   `json:"unitPriceWei"`
	DataFeeWei   *hexutil.Big   `json:"dataFeeWei"`
	Proven       bool           `json:"proven"`
}

// Prices is what a bidder needs to know.
type Prices struct {
	Round        hexutil.Uint64 `json:"round"`
	ReserveWei   *hexutil.Big   `json:"reserveWei"`
	FloorWei     *hexutil.Big   `json:"floorWei"`
	DataFeeWei   *hexutil.Big   `json:"dataFeeWei"`
	UnitsPerSlot hexutil.Uint64 `json:"unitsPerSlot"`
	// SlotFeeWei is the fee of one slot at the open lot's price, or at the floor.
	SlotFeeWei *hexutil.Big   `json:"slotFeeWei"`
	OpenLot    *OpenLot       `json:"openLot"`
	Pending    hexutil.Uint64 `json:"pending"`
}

// OpenLot is the lot that takes transactions now.
type OpenLot struct {
	UnitPriceWei *hexutil.Big   `json:"unitPriceWei"`
	Free         hexutil.Uint64 `json:"free"`
}

// Withdrawal is a payment on L1 that its recipient can claim once its batch is final.
type Withdrawal struct {
	CommitID  hexutil.Uint64 `json:"commitId"`
	Index     hexutil.Uint64 `json:"index"`
	Recipient common.Address `json:"recipient"`
	AmountWei *hexutil.Big   `json:"amountWei"`
	Path      []common.Hash  `json:"path"`
	State     State          `json:"state"`
}

// Domain says for which rollup messages are signed.
type Domain struct {
	ChainID *hexutil.Big   `json:"chainId"`
	Rollup  common.Address `json:"rollup"`
	Domain  common.Hash    `json:"domain"`
}

// L2ChainID is the id that eth_chainId tells: keccak256(abi.encode(chainId, rollup)) mod 2^32.
func L2ChainID(chainID *big.Int, rollup common.Address) uint64 {
	digest := keccakOf(common.BigToHash(chainID).Bytes(), common.BytesToHash(rollup[:]).Bytes())
	return uint64(digest[28])<<24 | uint64(digest[29])<<16 | uint64(digest[30])<<8 | uint64(digest[31])
}
