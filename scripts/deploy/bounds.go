package deploy

import (
	"math"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
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
		{"finalizationDelaySeconds", "Rollup", "s", "least time from a commit to its finality", n(uint64(p.FinalizationDelaySeconds)), n(0), n(30 * day)},
		{"forcedDelaySeconds", "Rollup", "s", "time after which a waiting L1 operation is due", n(uint64(p.ForcedDelaySeconds)), n(1), n(7 * day)},
		{"graceDelaySeconds", "Rollup", "s", "time that an L1 operation waits for a final batch after which everybody may rescue it", n(uint64(p.GraceDelaySeconds)), n(2), n(30 * day)},
		{"exitDelaySeconds", "Rollup", "s", "time that it waits after which everybody may stop the rollup for good", n(uint64(p.ExitDelaySeconds)), n(4), n(90 * day)},
		{"maxUnfinalized", "Rollup", "batches", "most batches that are committed and not final", n(uint64(p.MaxUnfinalized)), n(1), n(1024)},
		{"forcedPerBatch", "Rollup", "operations", "L1 operations that a batch may be made to take in", n(uint64(p.ForcedPerBatch)), n(1), n(1024)},
		{"baseFeeCapWei", "Rollup, ProverAuction, FailureLadder", "wei/gas", "highest base fee at which gas is paid back", n(p.BaseFeeCapWei), n(1), gwei(10_000)},
		{"provingWindowSeconds", "FailureLadder", "s", "W: time after a commit after which its owner's miss of a chunk can be reported", n(uint64(p.ProvingWindowSeconds)), n(10), n(6 * hour)},
		{"standbyWindowSeconds", "FailureLadder", "s", "Ws: time after the report in which only the standby prover may prove", n(uint64(p.StandbyWindowSeconds)), n(10), n(6 * hour)},
		{"rescueWindowSeconds", "FailureLadder", "s", "Wr: time in which the bounty of a rescue rises to all of it", n(uint64(p.RescueWindowSeconds)), n(10), n(6 * hour)},
		{"batchTimeoutSeconds", "FailureLadder", "s", "time after a commit after which an unproven batch can be dropped", n(uint64(p.BatchTimeoutSeconds)), n(40), n(day)},
		{"gapSeconds", "FailureLadder", "s", "time between two blocks from which on L1 counts as having stood still", n(uint64(p.GapSeconds)), n(2), n(6 * hour)},
		{"reportDepth", "FailureLadder", "blocks", "blocks that must have followed a deadline before missing it can be reported", n(uint64(p.ReportDepth)), n(1), n(256)},
		{"l1BlockSeconds", "-", "s", "usual time between blocks of L1, for the inequalities", n(uint64(p.L1BlockSeconds)), n(1), n(60)},
		{"heartbeatSeconds", "StandbyList", "s", "time after a heartbeat in which the next one is due", n(uint64(p.HeartbeatSeconds)), n(10), n(30 * day)},
		{"maxStandby", "StandbyList", "members", "most members of the standby list", n(uint64(p.MaxStandby)), n(1), n(32)},
		{"revealSeconds", "SealedAsks", "s", "time to reveal a sealed ask in which it is in force in any case", n(uint64(p.RevealSeconds)), n(10), n(30 * day)},
		{"maxPauseSeconds", "PauseGuard", "s", "longest pause", n(uint64(p.MaxPauseSeconds)), n(1), n(14 * day)},
		{"pauseCooldownSeconds", "PauseGuard", "s", "least time from the end of a pause to the next", n(uint64(p.PauseCooldownSeconds)), n(1), n(365 * day)},
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
		{"maxAsks", "AskRegistry", "asks", "most asks in the list", n(uint64(p.MaxAsks)), n(1), n(1024)},
		{"maxAsksPerOwner", "AskRegistry", "asks", "most asks of one owner in the list", n(uint64(p.MaxAsksPerOwner)), n(1), n(16)},
		{"referenceBaseFeeWei", "CollateralVault, FailureLadder", "wei/gas", "base fee of a usual day, for the collateral of a seat and for extensions", n(p.ReferenceBaseFeeWei), n(1), gwei(100_000)},
		{"withdrawalDelaySeconds", "CollateralVault", "s", "time from asking for collateral to fetching it", n(uint64(p.WithdrawalDelaySeconds)), n(1), n(30 * day)},
		{"tokensPerEther", "CollateralVault", "units", "smallest units of the collateral's token that are worth one ether", p.TokensPerEther, n(1), new(big.Int).Exp(n(10), n(30), nil)},
		{"minBondWei", "SequencerRegistry", "wei", "least bond of the sequencer", p.MinBondWei, n(1), ether(100_000)},
		{"bondDelaySeconds", "SequencerRegistry", "s", "time from asking for the bond to fetching it", n(uint64(p.BondDelaySeconds)), n(1), n(90 * day)},
		{"timelockDelaySeconds", "TimelockController", "s", "time between proposing and executing a change", n(uint64(p.TimelockDelaySeconds)), n(0), n(365 * day)},
	}
}

func (p Parameters) relations() []relation {
	return slices.Concat(p.marketRelations(), p.ladderRelations(), p.modeRelations())
}

func (p Parameters) marketRelations() []relation {
	return []relation{
		{"rhoMinWei <= initialReserveWei <= rhoMaxWei", "the reserve never leaves its clamp",
			p.RhoMinWei.Cmp(p.InitialReserveWei) <= 0 && p.InitialReserveWei.Cmp(p.RhoMaxWei) <= 0},
		{"initialReserveWei <= initialFloorWei", "users' price covers the provers'", p.InitialReserveWei.Cmp(p.InitialFloorWei) <= 0},
		{"initialMaxChunks <= maxChunksBound", "the controller stays below the bound", p.InitialMaxChunks <= p.MaxChunksBound},
		{"askDelaySeconds <= longDelaySeconds", "the long delay is for rounds that stop", p.AskDelaySeconds <= p.LongDelaySeconds},
		{"batchTimeoutSeconds < withdrawalDelaySeconds", "collateral stays until the batches of its seats are proven or dropped",
			p.BatchTimeoutSeconds < p.WithdrawalDelaySeconds},
		{"2 * minCommitIntervalSeconds <= forcedDelaySeconds", "an honest sequencer can include an operation before it is due",
			2*uint64(p.MinCommitIntervalSeconds) <= uint64(p.ForcedDelaySeconds)},
		{"finalizationDelaySeconds < maxUnfinalized * minCommitIntervalSeconds", "waiting for finality alone does not stop commits",
			uint64(p.FinalizationDelaySeconds) < uint64(p.MaxUnfinalized)*uint64(p.MinCommitIntervalSeconds)},
		{"2 * minCommitIntervalSeconds < idleSeconds", "a chain that commits is not idle",
			2*uint64(p.MinCommitIntervalSeconds) < uint64(p.IdleSeconds)},
		{"maxPauseSeconds < pauseCooldownSeconds", "it runs longer than it pauses", p.MaxPauseSeconds < p.PauseCooldownSeconds},
		{"collateralToken is zero => tokensPerEther = 10^18", "ether is worth itself",
			p.CollateralToken != (common.Address{}) || p.TokensPerEther.Cmp(big.NewInt(params.Ether)) == 0},
	}
}

// modeRelations are those of permissionless mode, exit mode and the exit of the bond.
func (p Parameters) modeRelations() []relation {
	grace, exit, bond := uint64(p.GraceDelaySeconds), uint64(p.ExitDelaySeconds), uint64(p.BondDelaySeconds)
	timeout, final := uint64(p.BatchTimeoutSeconds), uint64(p.FinalizationDelaySeconds)
	return []relation{
		{"forcedDelaySeconds + batchTimeoutSeconds + finalizationDelaySeconds < graceDelaySeconds",
			"an operation that is included as late as allowed is final before others may rescue it", uint64(p.ForcedDelaySeconds)+timeout+final < grace},
		{"2 * graceDelaySeconds <= exitDelaySeconds", "there is as much time to rescue as there was to wait", 2*grace <= exit},
		{"graceDelaySeconds + maxPauseSeconds + 3600 + finalizationDelaySeconds < exitDelaySeconds",
			"a rescue, dated an hour ahead at most, is final before the exit though a pause held it up", grace+uint64(p.MaxPauseSeconds)+hour+final < exit},
		{"batchTimeoutSeconds + finalizationDelaySeconds < bondDelaySeconds", "a bond stays until the last batches that it covers are final or dropped", timeout+final < bond},
	}
}

// historyBlocks is the number of blocks of which L1 keeps the hashes (EIP-2935).
const historyBlocks = 8191

// ladderRelations are those of the failure ladder.
func (p Parameters) ladderRelations() []relation {
	window, standby, rescue, timeout := uint64(p.ProvingWindowSeconds), uint64(p.StandbyWindowSeconds), uint64(p.RescueWindowSeconds), uint64(p.BatchTimeoutSeconds)
	block := uint64(p.L1BlockSeconds)
	report := uint64(p.ReportDepth) * block
	return []relation{
		{"2 * provingWindowSeconds + standbyWindowSeconds + rescueWindowSeconds <= batchTimeoutSeconds",
			"a chunk can take every step, the first one twice", 2*window+standby+rescue <= timeout},
		{"provingWindowSeconds + standbyWindowSeconds + rescueWindowSeconds + 2 * reportDepth * l1BlockSeconds < batchTimeoutSeconds",
			"a rescue pays its whole bounty before the timeout, although reports take their time", window+standby+rescue+2*report < timeout},
		{"reportDepth * l1BlockSeconds < standbyWindowSeconds", "the wait for a report is not the longest step", report < standby},
		{"gapSeconds <= provingWindowSeconds", "a gap is seen within a window", p.GapSeconds <= p.ProvingWindowSeconds},
		{"4 * l1BlockSeconds < gapSeconds", "missed slots of L1 are no gap", 4*block < uint64(p.GapSeconds)},
		{"16 * l1BlockSeconds <= heartbeatSeconds", "a heartbeat has many blocks to get into", 16*block <= uint64(p.HeartbeatSeconds)},
		{"heartbeatSeconds <= batchTimeoutSeconds", "who is drawn was seen not long ago", uint64(p.HeartbeatSeconds) <= timeout},
		{"16 * l1BlockSeconds <= revealSeconds", "a reveal has many blocks to get into", 16*block <= uint64(p.RevealSeconds)},
		{"batchTimeoutSeconds + provingWindowSeconds + standbyWindowSeconds < 8191 * l1BlockSeconds",
			"L1 still has the hash that draws the assignment when a batch times out", timeout+window+standby < historyBlocks*block},
	}
}
