// Code generated via abigen V2 - DO NOT EDIT.
// The structs that the contracts take, return and emit.

package release

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = big.NewInt
	_ = common.Big1
)

// AskContracts is an auto generated low-level Go binding around an user-defined struct.
type AskContracts struct {
	Auction    common.Address
	Vault      common.Address
	Ladder     common.Address
	Standby    common.Address
	SealedAsks common.Address
}

// AskParameters is an auto generated low-level Go binding around an user-defined struct.
type AskParameters struct {
	RhoMaxWei        *big.Int
	AskDelaySeconds  uint32
	LongDelaySeconds uint32
	MaxAsks          uint16
	MaxAsksPerOwner  uint16
}

// AskView is an auto generated low-level Go binding around an user-defined struct.
type AskView struct {
	AskId       uint64
	Owner       common.Address
	UnitCostWei *big.Int
	Seats       uint16
	Busy        uint16
	PostedAt    uint32
	EndedAt     uint32
}

// AuctionContracts is an auto generated low-level Go binding around an user-defined struct.
type AuctionContracts struct {
	Rollup     common.Address
	Ladder     common.Address
	Asks       common.Address
	Sequencers common.Address
	Bridge     common.Address
	Inbox      common.Address
}

// AuctionParameters is an auto generated low-level Go binding around an user-defined struct.
type AuctionParameters struct {
	RhoMinWei         *big.Int
	RhoMaxWei         *big.Int
	InitialReserveWei *big.Int
	InitialFloorWei   *big.Int
	DataFeeFloorWei   uint64
	DataGasPerSlot    uint32
	BaseFeeCapWei     uint64
	SequencerFeeWei   *big.Int
	InsuranceCapWei   *big.Int
	SeatCollateralWei *big.Int
	IdleSeconds       uint32
	InitialMaxChunks  uint16
	MaxChunksBound    uint16
}

// BatchHeader is an auto generated low-level Go binding around an user-defined struct.
type BatchHeader struct {
	CommitId        uint64
	BatchNumber     uint64
	Nonce           uint64
	CommittedAt     uint64
	CommittedBlock  uint64
	LastTime        uint64
	LastBlockNumber uint64
	QueueStart      uint64
	QueueEnd        uint64
	ChunkCount      uint32
	SeatCount       uint32
	PaidSlots       uint32
	CircuitId       [32]byte
	ParentHash      [32]byte
	PreRoot         [32]byte
	PostRoot        [32]byte
	RecordsRoot     [32]byte
	WithdrawalRoot  [32]byte
	LastBlockHash   [32]byte
	WinnersHash     [32]byte
	ComputeWei      *big.Int
	DataWei         *big.Int
	PrepaidWei      *big.Int
	DepositsWei     *big.Int
	PaddingWei      *big.Int
	DebitWei        *big.Int
	OpenPriceWei    *big.Int
	SequencerFeeWei *big.Int
	Sequencer       common.Address
}

// BatchProofs is an auto generated low-level Go binding around an user-defined struct.
type BatchProofs struct {
	Header  BatchHeader
	Winners []Winner
	Proofs  []ChunkProof
	Path    [][32]byte
}

// BlockInput is an auto generated low-level Go binding around an user-defined struct.
type BlockInput struct {
	Time      uint64
	SlotCount uint32
}

// ChunkInput is an auto generated low-level Go binding around an user-defined struct.
type ChunkInput struct {
	PostRoot     [32]byte
	DataHash     [32]byte
	WitnessHash  [32]byte
	UnitPriceWei *big.Int
	DataFeeWei   *big.Int
	Time         uint64
	L1Count      uint16
	Slots        []byte
}

// ChunkProof is an auto generated low-level Go binding around an user-defined struct.
type ChunkProof struct {
	Record ChunkRecord
	Prover common.Address
	Proof  [8]*big.Int
}

// ChunkRecord is an auto generated low-level Go binding around an user-defined struct.
type ChunkRecord struct {
	ChunkIndex  uint32
	PreRoot     [32]byte
	PostRoot    [32]byte
	DataHash    [32]byte
	Z           *big.Int
	Y           *big.Int
	WitnessHash [32]byte
}

// Circuit is an auto generated low-level Go binding around an user-defined struct.
type Circuit struct {
	Key          common.Address
	Verifier     common.Address
	Slots        uint32
	UnitsPerSlot uint32
	Inputs       uint8
	Commitments  uint8
	Class        uint8
}

// CollateralContracts is an auto generated low-level Go binding around an user-defined struct.
type CollateralContracts struct {
	Asks       common.Address
	Standby    common.Address
	SealedAsks common.Address
	Ladder     common.Address
	Auction    common.Address
}

// CollateralParameters is an auto generated low-level Go binding around an user-defined struct.
type CollateralParameters struct {
	RhoMaxWei              *big.Int
	UnitsPerChunk          uint32
	ReferenceBaseFeeWei    uint64
	WithdrawalDelaySeconds uint32
	Token                  common.Address
	TokensPerEther         *big.Int
}

// Delivery is an auto generated low-level Go binding around an user-defined struct.
type Delivery struct {
	ChunkIndex uint32
	Prover     common.Address
}

// Duty is an auto generated low-level Go binding around an user-defined struct.
type Duty struct {
	Stage     uint8
	Prover    common.Address
	RewardWei *big.Int
	Bounty    *big.Int
	Until     *big.Int
}

// LadderContracts is an auto generated low-level Go binding around an user-defined struct.
type LadderContracts struct {
	Rollup  common.Address
	Auction common.Address
	Asks    common.Address
	Vault   common.Address
	Standby common.Address
	Pauses  common.Address
}

// LadderParameters is an auto generated low-level Go binding around an user-defined struct.
type LadderParameters struct {
	ProvingWindowSeconds uint32
	StandbyWindowSeconds uint32
	RescueWindowSeconds  uint32
	BatchTimeoutSeconds  uint32
	GapSeconds           uint32
	ReportDepth          uint16
	AnswerGas            uint32
	ReferenceBaseFeeWei  uint64
	BaseFeeCapWei        uint64
}

// Offer is an auto generated low-level Go binding around an user-defined struct.
type Offer struct {
	AskId       uint64
	OwnerId     uint32
	Seats       uint32
	UnitCostWei *big.Int
}

// PauseParameters is an auto generated low-level Go binding around an user-defined struct.
type PauseParameters struct {
	Guardian        common.Address
	MaxPauseSeconds uint64
	CooldownSeconds uint64
}

// Payment is an auto generated low-level Go binding around an user-defined struct.
type Payment struct {
	ChunkIndex uint32
	Prover     common.Address
	AmountWei  *big.Int
}

// ProofGroup is an auto generated low-level Go binding around an user-defined struct.
type ProofGroup struct {
	CircuitId [32]byte
	Inputs    []byte
	Proofs    []byte
}

// RollupContracts is an auto generated low-level Go binding around an user-defined struct.
type RollupContracts struct {
	Inbox      common.Address
	Bridge     common.Address
	Auction    common.Address
	Sequencers common.Address
	Verifiers  common.Address
	Ladder     common.Address
	Pauses     common.Address
}

// RollupParameters is an auto generated low-level Go binding around an user-defined struct.
type RollupParameters struct {
	MinCommitInterval uint32
	FinalizationDelay uint32
	ForcedDelay       uint32
	GraceDelay        uint32
	ExitDelay         uint32
	MaxUnfinalized    uint16
	ForcedPerBatch    uint16
	BaseFeeCapWei     uint64
}

// RoundParameters is an auto generated low-level Go binding around an user-defined struct.
type RoundParameters struct {
	ReserveWei    *big.Int
	FloorWei      *big.Int
	DataFeeCapWei uint64
	MaxChunks     uint16
	CommittedAt   uint32
}

// SealParameters is an auto generated low-level Go binding around an user-defined struct.
type SealParameters struct {
	RevealSeconds uint32
}

// SealedAsk is an auto generated low-level Go binding around an user-defined struct.
type SealedAsk struct {
	Owner       common.Address
	UnitCostWei *big.Int
	Seats       uint16
	SealedAt    uint32
	EndsAskId   uint64
}

// SequencerParameters is an auto generated low-level Go binding around an user-defined struct.
type SequencerParameters struct {
	Appointed        common.Address
	MinBondWei       *big.Int
	BondDelaySeconds uint32
}

// StandbyContracts is an auto generated low-level Go binding around an user-defined struct.
type StandbyContracts struct {
	Ladder common.Address
	Vault  common.Address
	Asks   common.Address
}

// StandbyParameters is an auto generated low-level Go binding around an user-defined struct.
type StandbyParameters struct {
	MaxMembers       uint16
	HeartbeatSeconds uint32
}

// Terms is an auto generated low-level Go binding around an user-defined struct.
type Terms struct {
	CommitId     uint64
	CommittedAt  uint64
	ChunkCount   uint32
	OpenPriceWei *big.Int
}

// Winner is an auto generated low-level Go binding around an user-defined struct.
type Winner struct {
	Owner  common.Address
	AskId  uint64
	Seats  uint32
	PayWei *big.Int
}
