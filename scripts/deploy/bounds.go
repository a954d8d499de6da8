package deploy

import (
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/params"
)

// bound is a parameter with the bounds that its contract's constructor enforces.
type bound struct {
	name        string
	contract    string
	unit        string
	meaning     string
	value       *big.Int
	least, most *big.Int
}

// relation is an inequality between parameters.
type relation struct {
	rule, why string
	holds     bool
}

const (
	hour = 3600
	day  = 24 * hour
)

func (p Parameters) bounds() []bound {
	price := new(big.Int).SetUint64(math.MaxUint64)
	ether := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }
	n := func(x uint64) *big.Int { return new(big.Int).SetUint64(x) }
	gwei := func(x uint64) *big.Int { return n(x * params.GWei) }
	return []bound{
		{"minCommitIntervalSeconds", "Rollup", "s", "least time between commits", n(uint64(p.MinCommitIntervalSeconds)), n(1), n(hour)},
		{"provingWindowSeconds", "Rollup", "s", "time after a commit in which only the assigned prover may prove", n(uint64(p.ProvingWindowSeconds)), n(10), n(6 * hour)},
		{"finalizationDelaySeconds", "Rollup", "s", "least time from a commit to its finality", n(uint64(p.FinalizationDelaySeconds)), n(0), n(30 * day)},
		{"forcedDelaySeconds", "Rollup", "s", "time after which a waiting L1 operation is due", n(uint64(p.ForcedDelaySeconds)), n(1), n(7 * day)},
		{"maxUnfinalized", "Rollup", "batches", "most batches that are committed and not final", n(uint64(p.MaxUnfinalized)), n(1), n(1024)},
		{"forcedPerBatch", "Rollup", "operations", "L1 operations that a batch may be made to take in", n(uint64(p.ForcedPerBatch)), n(1), n(1024)},
		{"baseFeeCapWei", "Rollup, ProverAuction", "wei/gas", "highest base fee at which proofs are reimbursed", n(p.BaseFeeCapWei), n(1), gwei(10_000)},
		{"prepaymentFloorWei", "ForcedInbox", "wei", "least prepayment of an L1 operation", p.PrepaymentFloorWei, n(1), ether(1)},
		{"rhoMinWei", "ProverAuction", "wei/unit", "lowest reserve", p.RhoMinWei, n(1), price},
		{"rhoMaxWei", "ProverAuction, AskRegistry, CollateralVault", "wei/unit", "highest reserve: what the sequencer's own prover costs", p.RhoMaxWei, n(1), price},
		{"initialReserveWei", "ProverAuction", "wei/unit", "reserve of rounds 1 and 2", p.InitialReserveWei, n(1), price},
		{"initialFloorWei", "ProverAuction", "wei/unit", "users' floor of rounds 1 and 2", p.InitialFloorWei, n(1), price},
		{"dataFeeFloorWei", "ProverAuction", "wei/slot", "lowest cap of the data fee", n(p.DataFeeFloorWei), n(0), price},
		{"dataGasPerSlot", "ProverAuction", "gas", "L1 gas that the data of a slot costs", n(uint64(p.DataGasPerSlot)), n(1), n(100_000)},
		{"sequencerFeeWei", "ProverAuction", "wei/slot", "what the sequencer earns per paid slot", p.SequencerFeeWei, n(0), price},
		{"insuranceCapWei", "ProverAuction", "wei", "size of the insurance fund above which the spread is burned", p.InsuranceCapWei, n(0), ether(1000)},
		{"idleSeconds", "ProverAuction", "s", "time without a commit after which reserve and floor fall by one eighth", n(uint64(p.IdleSeconds)), n(60), n(30 * day)},
		{"initialMaxChunks", "ProverAuction", "chunks", "most chunks of a batch in rounds 1 and 2", n(uint64(p.InitialMaxChunks)), n(1), n(64)},
		{"maxChunksBound", "ProverAuction", "chunks", "most chunks of a batch ever", n(uint64(p.MaxChunksBound)), n(1), n(64)},
		{"askDelaySeconds", "AskRegistry", "s", "least time until an ask or its end takes effect, besides two rounds", n(uint64(p.AskDelaySeconds)), n(1), n(day)},
		{"longDelaySeconds", "AskRegistry", "s", "time after which they take effect without any round", n(uint64(p.LongDelaySeconds)), n(1), n(30 * day)},
		{"maxAsks", "AskRegistry", "asks", "most asks in the list", n(uint64(p.MaxAsks)), n(1), n(256)},
		{"maxAsksPerOwner", "AskRegistry", "asks", "most asks of one owner in the list", n(uint64(p.MaxAsksPerOwner)), n(1), n(16)},
		{"referenceBaseFeeWei", "CollateralVault", "wei/gas", "base fee of a usual day, for the collateral of a seat", n(p.ReferenceBaseFeeWei), n(1), gwei(100_000)},
		{"withdrawalDelaySeconds", "CollateralVault", "s", "time from asking for collateral to fetching it", n(uint64(p.WithdrawalDelaySeconds)), n(1), n(30 * day)},
		{"minBondWei", "SequencerRegistry", "wei", "least bond of the sequencer", p.MinBondWei, n(1), ether(100_000)},
		{"timelockDelaySeconds", "TimelockController", "s", "time between proposing and executing a change", n(uint64(p.TimelockDelaySeconds)), n(0), n(365 * day)},
	}
}

func (p Parameters) relations() []relation {
	return []relation{
		{"rhoMinWei <= initialReserveWei <= rhoMaxWei", "the reserve never leaves its clamp",
			p.RhoMinWei.Cmp(p.InitialReserveWei) <= 0 && p.InitialReserveWei.Cmp(p.RhoMaxWei) <= 0},
		{"initialReserveWei <= initialFloorWei", "users' price covers the provers'", p.InitialReserveWei.Cmp(p.InitialFloorWei) <= 0},
		{"initialMaxChunks <= maxChunksBound", "the controller stays below the bound", p.InitialMaxChunks <= p.MaxChunksBound},
		{"askDelaySeconds <= longDelaySeconds", "the long delay is for rounds that stop", p.AskDelaySeconds <= p.LongDelaySeconds},
		{"provingWindowSeconds < withdrawalDelaySeconds", "collateral stays until the assignments of its seats are late",
			p.ProvingWindowSeconds < p.WithdrawalDelaySeconds},
		{"2 * minCommitIntervalSeconds <= forcedDelaySeconds", "an honest sequencer can include an operation before it is due",
			2*uint64(p.MinCommitIntervalSeconds) <= uint64(p.ForcedDelaySeconds)},
		{"finalizationDelaySeconds < maxUnfinalized * minCommitIntervalSeconds", "waiting for finality alone does not stop commits",
			uint64(p.FinalizationDelaySeconds) < uint64(p.MaxUnfinalized)*uint64(p.MinCommitIntervalSeconds)},
		{"2 * minCommitIntervalSeconds < idleSeconds", "a chain that commits is not idle",
			2*uint64(p.MinCommitIntervalSeconds) < uint64(p.IdleSeconds)},
	}
}
