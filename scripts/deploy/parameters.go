package deploy

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/proophi/proophi/bindings/release"
)

// Parameters are the values that a deployment fixes. docs/protocol/parameters.md lists them with their bounds. Amounts
// are wei, times are seconds; prices are per unit where the name does not say otherwise.
type Parameters struct {
	MinCommitIntervalSeconds uint32 `json:"minCommitIntervalSeconds"`
	FinalizationDelaySeconds uint32 `json:"finalizationDelaySeconds"`
	ForcedDelaySeconds       uint32 `json:"forcedDelaySeconds"`
	// GraceDelaySeconds and ExitDelaySeconds are for an operation of the queue that waits for a final batch: after the
	// first everybody may rescue it, after the second everybody may stop the rollup for good.
	GraceDelaySeconds uint32 `json:"graceDelaySeconds"`
	ExitDelaySeconds  uint32 `json:"exitDelaySeconds"`
	MaxUnfinalized    uint16 `json:"maxUnfinalized"`
	ForcedPerBatch    uint16 `json:"forcedPerBatch"`
	BaseFeeCapWei     uint64 `json:"baseFeeCapWei"`

	ProvingWindowSeconds uint32 `json:"provingWindowSeconds"`
	StandbyWindowSeconds uint32 `json:"standbyWindowSeconds"`
	RescueWindowSeconds  uint32 `json:"rescueWindowSeconds"`
	BatchTimeoutSeconds  uint32 `json:"batchTimeoutSeconds"`
	GapSeconds           uint32 `json:"gapSeconds"`
	ReportDepth          uint16 `json:"reportDepth"`
	// L1BlockSeconds is the usual time between blocks of L1. No contract knows it; relations are checked with it.
	L1BlockSeconds uint32 `json:"l1BlockSeconds"`

	HeartbeatSeconds uint32 `json:"heartbeatSeconds"`
	MaxStandby       uint16 `json:"maxStandby"`
	RevealSeconds    uint32 `json:"revealSeconds"`

	PrepaymentFloorWei *big.Int `json:"prepaymentFloorWei"`

	RhoMinWei         *big.Int `json:"rhoMinWei"`
	RhoMaxWei         *big.Int `json:"rhoMaxWei"`
	InitialReserveWei *big.Int `json:"initialReserveWei"`
	InitialFloorWei   *big.Int `json:"initialFloorWei"`
	DataFeeFloorWei   uint64   `json:"dataFeeFloorWei"`
	DataGasPerSlot    uint32   `json:"dataGasPerSlot"`
	SequencerFeeWei   *big.Int `json:"sequencerFeeWei"`
	InsuranceCapWei   *big.Int `json:"insuranceCapWei"`
	IdleSeconds       uint32   `json:"idleSeconds"`
	InitialMaxChunks  uint16   `json:"initialMaxChunks"`
	MaxChunksBound    uint16   `json:"maxChunksBound"`

	AskDelaySeconds  uint32 `json:"askDelaySeconds"`
	LongDelaySeconds uint32 `json:"longDelaySeconds"`
	MaxAsks          uint16 `json:"maxAsks"`
	MaxAsksPerOwner  uint16 `json:"maxAsksPerOwner"`

	ReferenceBaseFeeWei    uint64 `json:"referenceBaseFeeWei"`
	WithdrawalDelaySeconds uint32 `json:"withdrawalDelaySeconds"`
	// CollateralToken is what provers' collateral is paid in; the zero address stands for ether.
	CollateralToken common.Address `json:"collateralToken"`
	// TokensPerEther are the smallest units of it that are worth one ether; for ether 10^18.
	TokensPerEther *big.Int `json:"tokensPerEther"`

	// Guardian may pause; the zero address stands for nobody.
	Guardian             common.Address `json:"guardian"`
	MaxPauseSeconds      uint32         `json:"maxPauseSeconds"`
	PauseCooldownSeconds uint32         `json:"pauseCooldownSeconds"`

	// Sequencer is the one address that may register as the sequencer.
	Sequencer  common.Address `json:"sequencer"`
	MinBondWei *big.Int       `json:"minBondWei"`
	// BondDelaySeconds is the time from asking for the bond to fetching it.
	BondDelaySeconds uint32 `json:"bondDelaySeconds"`

	// Governor proposes and executes what the timelock does; the zero address stands for the account that deploys.
	Governor             common.Address `json:"governor"`
	TimelockDelaySeconds uint32         `json:"timelockDelaySeconds"`
}

// DevnetParameters are the values of a local chain with a block every second and chunks of four slots.
func DevnetParameters(sequencer common.Address) Parameters {
	gwei := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.GWei)) }
	return Parameters{
		MinCommitIntervalSeconds: 3, FinalizationDelaySeconds: 5, ForcedDelaySeconds: 30,
		GraceDelaySeconds: 900, ExitDelaySeconds: 7200,
		MaxUnfinalized: 64, ForcedPerBatch: 16, BaseFeeCapWei: 20 * params.GWei,
		ProvingWindowSeconds: 120, StandbyWindowSeconds: 90, RescueWindowSeconds: 60, BatchTimeoutSeconds: 600,
		GapSeconds: 30, ReportDepth: 8, L1BlockSeconds: 1, HeartbeatSeconds: 600, MaxStandby: 8, RevealSeconds: 60,
		PrepaymentFloorWei: gwei(1_000),
		RhoMinWei:          gwei(1), RhoMaxWei: gwei(1_000), InitialReserveWei: gwei(100), InitialFloorWei: gwei(150),
		DataFeeFloorWei: 2_000 * params.GWei, DataGasPerSlot: 1_500, SequencerFeeWei: gwei(1_000),
		InsuranceCapWei: gwei(100_000_000), IdleSeconds: 600, InitialMaxChunks: 8, MaxChunksBound: 16,
		AskDelaySeconds: 2, LongDelaySeconds: 30, MaxAsks: 256, MaxAsksPerOwner: 4,
		ReferenceBaseFeeWei: 10 * params.GWei, WithdrawalDelaySeconds: 900, TokensPerEther: big.NewInt(params.Ether),
		MaxPauseSeconds: 300, PauseCooldownSeconds: 3600,
		Sequencer: sequencer, MinBondWei: gwei(1_000_000_000), BondDelaySeconds: 900, TimelockDelaySeconds: 0,
	}
}

// Check reports every bound and every inequality that the parameters violate.
func (p Parameters) Check() error {
	var errs []error
	for _, b := range p.bounds() {
		if b.value == nil || b.value.Cmp(b.least) < 0 || b.value.Cmp(b.most) > 0 {
			errs = append(errs, fmt.Errorf("%w: %s is %v, not in [%v, %v]", ErrParameterRange, b.name, b.value, b.least, b.most))
		}
	}
	if p.Sequencer == (common.Address{}) {
		errs = append(errs, fmt.Errorf("%w: sequencer is the zero address", ErrParameterRange))
	}
	if len(errs) > 0 {
		return errors.Join(errs...) // relations mean nothing between values that are no values
	}
	for _, r := range p.relations() {
		if !r.holds {
			errs = append(errs, fmt.Errorf("%w: %s, because %s", ErrParameterRelation, r.rule, r.why))
		}
	}
	return errors.Join(errs...)
}

// CheckCircuit reports what does not go with the size of the circuit.
func (p Parameters) CheckCircuit(slots, unitsPerSlot uint32) error {
	var errs []error
	fee := new(big.Int).Add(p.SequencerFeeWei, big.NewInt(int64(unitsPerSlot)-1))
	least := fee.Add(p.InitialReserveWei, fee.Div(fee, big.NewInt(int64(unitsPerSlot))))
	if p.InitialFloorWei.Cmp(least) < 0 {
		errs = append(errs, fmt.Errorf("%w: initialFloorWei is %v, below reserve and sequencer's fee, %v, of %d units per slot",
			ErrParameterRelation, p.InitialFloorWei, least, unitsPerSlot))
	}
	if room := uint64(p.InitialMaxChunks) * uint64(slots); uint64(p.ForcedPerBatch) > room {
		errs = append(errs, fmt.Errorf("%w: forcedPerBatch is %d, a batch has room for %d", ErrParameterRelation, p.ForcedPerBatch, room))
	}
	return errors.Join(errs...)
}

// Gas of showing a chunk's witness on L1: what a transaction and the look at its batch cost, and for each slot its
// signature, limit and validity as calldata and as an event.
const (
	answerGas        = 60_000
	answerGasPerSlot = 2_500
)

// AnswerGas is the gas of showing a chunk's witness on L1, which a challenge pays for.
func (Parameters) AnswerGas(slots uint32) uint32 { return answerGas + answerGasPerSlot*slots }

// failureGas is the gas of the transactions that a missed deadline costs others; CollateralVault.FAILURE_GAS.
const failureGas = 500_000

// seatCollateralWei is what the collateral of a seat is worth: 2 * rhoMax * units + failure gas * reference base fee.
func (p Parameters) seatCollateralWei(unitsPerChunk uint64) *big.Int {
	wei := new(big.Int).Mul(p.RhoMaxWei, new(big.Int).SetUint64(2*unitsPerChunk))
	return wei.Add(wei, new(big.Int).Mul(new(big.Int).SetUint64(p.ReferenceBaseFeeWei), big.NewInt(failureGas)))
}

// PerSeat is the collateral of a seat, in units of collateral.
func (p Parameters) PerSeat(unitsPerChunk uint32) *big.Int {
	return p.collateralOf(p.seatCollateralWei(uint64(unitsPerChunk)))
}

// collateralOf is an amount of wei in units of collateral, rounded up.
func (p Parameters) collateralOf(wei *big.Int) *big.Int {
	ether := big.NewInt(params.Ether)
	amount := new(big.Int).Mul(wei, p.TokensPerEther)
	return amount.Add(amount, ether).Sub(amount, common.Big1).Div(amount, ether)
}

const (
	// proofReserveGas is ProverAuction.PROOF_GAS: what the debit holds ready per chunk to reimburse proofs.
	proofReserveGas = 120_000
	// bondFactor is SequencerRegistry.BOND_FACTOR: a bond is at least so many times what provers can lose.
	bondFactor = 4
)

// BondWei is the bond with which a sequencer can always commit: four times what provers can lose, at the highest prices,
// by as many full batches as may wait for finality. It is what the debits of those batches and the collateral of their
// seats come to.
func (p Parameters) BondWei(slots, unitsPerSlot uint32) *big.Int {
	units := uint64(slots) * uint64(unitsPerSlot)
	chunk := new(big.Int).Mul(p.RhoMaxWei, new(big.Int).SetUint64(units))
	reserve := new(big.Int).Mul(new(big.Int).SetUint64(p.BaseFeeCapWei), big.NewInt(proofReserveGas))
	chunk.Add(chunk, reserve).Add(chunk, p.seatCollateralWei(units))
	bond := chunk.Mul(chunk, big.NewInt(bondFactor*int64(p.MaxChunksBound)*int64(p.MaxUnfinalized)))
	if bond.Cmp(p.MinBondWei) < 0 {
		return new(big.Int).Set(p.MinBondWei)
	}
	return bond
}

func (p Parameters) rollup() release.RollupParameters {
	return release.RollupParameters{
		MinCommitInterval: p.MinCommitIntervalSeconds, FinalizationDelay: p.FinalizationDelaySeconds, ForcedDelay: p.ForcedDelaySeconds,
		GraceDelay: p.GraceDelaySeconds, ExitDelay: p.ExitDelaySeconds, MaxUnfinalized: p.MaxUnfinalized, ForcedPerBatch: p.ForcedPerBatch, BaseFeeCapWei: p.BaseFeeCapWei,
	}
}

func (p Parameters) ladder(slots uint32) release.LadderParameters {
	return release.LadderParameters{
		ProvingWindowSeconds: p.ProvingWindowSeconds, StandbyWindowSeconds: p.StandbyWindowSeconds,
		RescueWindowSeconds: p.RescueWindowSeconds, BatchTimeoutSeconds: p.BatchTimeoutSeconds, GapSeconds: p.GapSeconds,
		ReportDepth: p.ReportDepth, AnswerGas: p.AnswerGas(slots), ReferenceBaseFeeWei: p.ReferenceBaseFeeWei,
		BaseFeeCapWei: p.BaseFeeCapWei,
	}
}

func (p Parameters) auction(unitsPerChunk uint32) release.AuctionParameters {
	return release.AuctionParameters{
		RhoMinWei: p.RhoMinWei, RhoMaxWei: p.RhoMaxWei, InitialReserveWei: p.InitialReserveWei,
		InitialFloorWei: p.InitialFloorWei, DataFeeFloorWei: p.DataFeeFloorWei, DataGasPerSlot: p.DataGasPerSlot,
		BaseFeeCapWei: p.BaseFeeCapWei, SequencerFeeWei: p.SequencerFeeWei, InsuranceCapWei: p.InsuranceCapWei,
		SeatCollateralWei: p.seatCollateralWei(uint64(unitsPerChunk)), IdleSeconds: p.IdleSeconds,
		InitialMaxChunks: p.InitialMaxChunks, MaxChunksBound: p.MaxChunksBound,
	}
}

func (p Parameters) asks() release.AskParameters {
	return release.AskParameters{
		RhoMaxWei: p.RhoMaxWei, AskDelaySeconds: p.AskDelaySeconds, LongDelaySeconds: p.LongDelaySeconds,
		MaxAsks: p.MaxAsks, MaxAsksPerOwner: p.MaxAsksPerOwner,
	}
}

func (p Parameters) collateral(unitsPerChunk uint32) release.CollateralParameters {
	return release.CollateralParameters{
		RhoMaxWei: p.RhoMaxWei, UnitsPerChunk: unitsPerChunk, ReferenceBaseFeeWei: p.ReferenceBaseFeeWei,
		WithdrawalDelaySeconds: p.WithdrawalDelaySeconds, Token: p.CollateralToken, TokensPerEther: p.TokensPerEther,
	}
}

func (p Parameters) standby() release.StandbyParameters {
	return release.StandbyParameters{MaxMembers: p.MaxStandby, HeartbeatSeconds: p.HeartbeatSeconds}
}

func (p Parameters) pauses() release.PauseParameters {
	return release.PauseParameters{Guardian: p.Guardian, MaxPauseSeconds: uint64(p.MaxPauseSeconds), CooldownSeconds: uint64(p.PauseCooldownSeconds)}
}
