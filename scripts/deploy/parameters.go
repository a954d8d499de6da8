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
	ProvingWindowSeconds     uint32 `json:"provingWindowSeconds"`
	FinalizationDelaySeconds uint32 `json:"finalizationDelaySeconds"`
	ForcedDelaySeconds       uint32 `json:"forcedDelaySeconds"`
	MaxUnfinalized           uint16 `json:"maxUnfinalized"`
	ForcedPerBatch           uint16 `json:"forcedPerBatch"`
	BaseFeeCapWei            uint64 `json:"baseFeeCapWei"`

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

	// Sequencer is the one address that may register as the sequencer.
	Sequencer  common.Address `json:"sequencer"`
	MinBondWei *big.Int       `json:"minBondWei"`

	// Governor proposes and executes what the timelock does; the zero address stands for the account that deploys.
	Governor             common.Address `json:"governor"`
	TimelockDelaySeconds uint32         `json:"timelockDelaySeconds"`
}

// DevnetParameters are the values of a local chain with a block every second and chunks of four slots.
func DevnetParameters(sequencer common.Address) Parameters {
	gwei := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.GWei)) }
	return Parameters{
		MinCommitIntervalSeconds: 3, ProvingWindowSeconds: 120, FinalizationDelaySeconds: 5, ForcedDelaySeconds: 30,
		MaxUnfinalized: 64, ForcedPerBatch: 16, BaseFeeCapWei: 20 * params.GWei,
		PrepaymentFloorWei: gwei(1_000),
		RhoMinWei:          gwei(1), RhoMaxWei: gwei(1_000), InitialReserveWei: gwei(100), InitialFloorWei: gwei(150),
		DataFeeFloorWei: 2_000 * params.GWei, DataGasPerSlot: 1_500, SequencerFeeWei: gwei(1_000),
		InsuranceCapWei: gwei(100_000_000), IdleSeconds: 600, InitialMaxChunks: 8, MaxChunksBound: 16,
		AskDelaySeconds: 2, LongDelaySeconds: 30, MaxAsks: 256, MaxAsksPerOwner: 4,
		ReferenceBaseFeeWei: 10 * params.GWei, WithdrawalDelaySeconds: 180,
		Sequencer: sequencer, MinBondWei: gwei(1_000_000_000), TimelockDelaySeconds: 0,
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

func (p Parameters) rollup() release.RollupParameters {
	return release.RollupParameters{
		MinCommitInterval: p.MinCommitIntervalSeconds, ProvingWindow: p.ProvingWindowSeconds,
		FinalizationDelay: p.FinalizationDelaySeconds, ForcedDelay: p.ForcedDelaySeconds,
		MaxUnfinalized: p.MaxUnfinalized, ForcedPerBatch: p.ForcedPerBatch, BaseFeeCapWei: p.BaseFeeCapWei,
	}
}

func (p Parameters) auction() release.AuctionParameters {
	return release.AuctionParameters{
		RhoMinWei: p.RhoMinWei, RhoMaxWei: p.RhoMaxWei, InitialReserveWei: p.InitialReserveWei,
		InitialFloorWei: p.InitialFloorWei, DataFeeFloorWei: p.DataFeeFloorWei, DataGasPerSlot: p.DataGasPerSlot,
		BaseFeeCapWei: p.BaseFeeCapWei, SequencerFeeWei: p.SequencerFeeWei, InsuranceCapWei: p.InsuranceCapWei,
		IdleSeconds: p.IdleSeconds, InitialMaxChunks: p.InitialMaxChunks, MaxChunksBound: p.MaxChunksBound,
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
		WithdrawalDelaySeconds: p.WithdrawalDelaySeconds,
	}
}
