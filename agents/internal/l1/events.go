package l1

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/scripts/deploy"
)

// Event is one event of our contracts, in the order of the chain.
type Event struct {
	// Block and Hash name the block; Time is its time.
	Block uint64
	Hash  common.Hash
	Time  uint64
	// Transaction is the hash of the transaction that emitted it, Index its position among the block's events.
	Transaction common.Hash
	Index       uint
	// Contract emitted it.
	Contract common.Address
	// Data points to the event's struct in bindings, e.g. *bindings.IRollupBatchCommitted.
	Data any
}

type unpacker func(*types.Log) (any, error)

// unpack makes an unpacker of a binding's method.
func unpack[T any](method func(*types.Log) (*T, error)) unpacker {
	return func(log *types.Log) (any, error) { return method(log) }
}

// decoder decodes the logs of the contracts of one deployment.
type decoder map[common.Address]map[common.Hash]unpacker

// source is a contract with the events that are read of it.
type source struct {
	address   common.Address
	meta      metaData
	unpackers map[string]unpacker
}

func newDecoder(m deploy.Manifest) (decoder, error) {
	d := make(decoder)
	for _, c := range slices.Concat(rollupSources(m), marketSources(m), ladderSources(m)) {
		topics, err := byTopic(c.meta, c.unpackers)
		if err != nil {
			return nil, err
		}
		d[c.address] = topics
	}
	return d, nil
}

func rollupSources(m deploy.Manifest) []source {
	rollup, inbox, bridge, verifiers := bindings.NewIRollup(), bindings.NewIForcedInbox(), bindings.NewIBridge(), bindings.NewIVerifierRegistry()
	pauses, exits := bindings.NewIPauseGuard(), bindings.NewIExits()
	return []source{
		{m.Rollup, &bindings.IRollupMetaData, map[string]unpacker{
			"BatchCommitted":  unpack(rollup.UnpackBatchCommittedEvent),
			"BatchProven":     unpack(rollup.UnpackBatchProvenEvent),
			"BatchesDropped":  unpack(rollup.UnpackBatchesDroppedEvent),
			"BatchFinalized":  unpack(rollup.UnpackBatchFinalizedEvent),
			"BatchRescued":    unpack(rollup.UnpackBatchRescuedEvent),
			"ExitModeEntered": unpack(rollup.UnpackExitModeEnteredEvent),
		}},
		{m.Inbox, &bindings.IForcedInboxMetaData, map[string]unpacker{
			"OperationEnqueued":  unpack(inbox.UnpackOperationEnqueuedEvent),
			"PrepaymentReturned": unpack(inbox.UnpackPrepaymentReturnedEvent),
			"QueueClosed":        unpack(inbox.UnpackQueueClosedEvent),
			"OperationRefunded":  unpack(inbox.UnpackOperationRefundedEvent),
		}},
		{m.Bridge, &bindings.IBridgeMetaData, map[string]unpacker{
			"WithdrawalClaimed": unpack(bridge.UnpackWithdrawalClaimedEvent),
			"WithdrawalsOpened": unpack(bridge.UnpackWithdrawalsOpenedEvent),
			"FeesReleased":      unpack(bridge.UnpackFeesReleasedEvent),
		}},
		{m.Verifiers, &bindings.IVerifierRegistryMetaData, map[string]unpacker{
			"CircuitRegistered":    unpack(verifiers.UnpackCircuitRegisteredEvent),
			"ActiveCircuitChanged": unpack(verifiers.UnpackActiveCircuitChangedEvent),
		}},
		{m.Pauses, &bindings.IPauseGuardMetaData, map[string]unpacker{
			"Paused":          unpack(pauses.UnpackPausedEvent),
			"Resumed":         unpack(pauses.UnpackResumedEvent),
			"GuardianChanged": unpack(pauses.UnpackGuardianChangedEvent),
		}},
		{m.Exits, &bindings.IExitsMetaData, map[string]unpacker{
			"Exited":   unpack(exits.UnpackExitedEvent),
			"ExitPaid": unpack(exits.UnpackExitPaidEvent),
		}},
	}
}

func marketSources(m deploy.Manifest) []source {
	asks, auction, sequencers := bindings.NewIAskRegistry(), bindings.NewIProverAuction(), bindings.NewISequencerRegistry()
	sealed := bindings.NewISealedAsks()
	return []source{
		{m.Asks, &bindings.IAskRegistryMetaData, map[string]unpacker{
			"AskPosted":   unpack(asks.UnpackAskPostedEvent),
			"AskEnded":    unpack(asks.UnpackAskEndedEvent),
			"AskUnlinked": unpack(asks.UnpackAskUnlinkedEvent),
			"SeatsFreed":  unpack(asks.UnpackSeatsFreedEvent),
			"SeatFailed":  unpack(asks.UnpackSeatFailedEvent),
			"OwnerRested": unpack(asks.UnpackOwnerRestedEvent),
		}},
		{m.SealedAsks, &bindings.ISealedAsksMetaData, map[string]unpacker{
			"AskSealed":     unpack(sealed.UnpackAskSealedEvent),
			"AskRevealed":   unpack(sealed.UnpackAskRevealedEvent),
			"BondForfeited": unpack(sealed.UnpackBondForfeitedEvent),
		}},
		{m.Auction, &bindings.IProverAuctionMetaData, map[string]unpacker{
			"RoundCleared":      unpack(auction.UnpackRoundClearedEvent),
			"ProverCredited":    unpack(auction.UnpackProverCreditedEvent),
			"CallerReimbursed":  unpack(auction.UnpackCallerReimbursedEvent),
			"BatchSettled":      unpack(auction.UnpackBatchSettledEvent),
			"BatchCancelled":    unpack(auction.UnpackBatchCancelledEvent),
			"SequencerPunished": unpack(auction.UnpackSequencerPunishedEvent),
			"Insured":           unpack(auction.UnpackInsuredEvent),
			"CreditWithdrawn":   unpack(auction.UnpackCreditWithdrawnEvent),
			"RescuePaid":        unpack(auction.UnpackRescuePaidEvent),
			"RoundSkipped":      unpack(auction.UnpackRoundSkippedEvent),
		}},
		{m.Sequencers, &bindings.ISequencerRegistryMetaData, map[string]unpacker{
			"SequencerRegistered": unpack(sequencers.UnpackSequencerRegisteredEvent),
			"DepositChanged":      unpack(sequencers.UnpackDepositChangedEvent),
			"BondSlashed":         unpack(sequencers.UnpackBondSlashedEvent),
			"BondExitRequested":   unpack(sequencers.UnpackBondExitRequestedEvent),
			"BondWithdrawn":       unpack(sequencers.UnpackBondWithdrawnEvent),
		}},
	}
}

func ladderSources(m deploy.Manifest) []source {
	vault, ladder, standby := bindings.NewICollateralVault(), bindings.NewIFailureLadder(), bindings.NewIStandbyList()
	return []source{
		{m.Vault, &bindings.ICollateralVaultMetaData, map[string]unpacker{
			"Deposited":           unpack(vault.UnpackDepositedEvent),
			"Reserved":            unpack(vault.UnpackReservedEvent),
			"Released":            unpack(vault.UnpackReleasedEvent),
			"WithdrawalRequested": unpack(vault.UnpackWithdrawalRequestedEvent),
			"Withdrawn":           unpack(vault.UnpackWithdrawnEvent),
			"Escrowed":            unpack(vault.UnpackEscrowedEvent),
			"EscrowPaid":          unpack(vault.UnpackEscrowPaidEvent),
			"Forfeited":           unpack(vault.UnpackForfeitedEvent),
		}},
		{m.Ladder, &bindings.IFailureLadderMetaData, map[string]unpacker{
			"DeadlineMissed":    unpack(ladder.UnpackDeadlineMissedEvent),
			"ChunkRescued":      unpack(ladder.UnpackChunkRescuedEvent),
			"WindowExtended":    unpack(ladder.UnpackWindowExtendedEvent),
			"WitnessChallenged": unpack(ladder.UnpackWitnessChallengedEvent),
			"WitnessShown":      unpack(ladder.UnpackWitnessShownEvent),
			"BatchReleased":     unpack(ladder.UnpackBatchReleasedEvent),
			"RefundWithdrawn":   unpack(ladder.UnpackRefundWithdrawnEvent),
		}},
		{m.Standby, &bindings.IStandbyListMetaData, map[string]unpacker{
			"Joined":            unpack(standby.UnpackJoinedEvent),
			"Left":              unpack(standby.UnpackLeftEvent),
			"HeartbeatReceived": unpack(standby.UnpackHeartbeatReceivedEvent),
			"Drawn":             unpack(standby.UnpackDrawnEvent),
			"DutyEnded":         unpack(standby.UnpackDutyEndedEvent),
		}},
	}
}

// byTopic finds each named event's topic in the contract's ABI. Every event of the ABI must be named.
func byTopic(meta metaData, unpackers map[string]unpacker) (map[common.Hash]unpacker, error) {
	parsed, err := meta.ParseABI()
	if err != nil {
		return nil, fmt.Errorf("parsing ABI: %w", err)
	}
	topics := make(map[common.Hash]unpacker, len(unpackers))
	for name, event := range parsed.Events {
		u, ok := unpackers[name]
		if !ok {
			return nil, fmt.Errorf("%w: %s", ErrUnknownEvent, event.Sig)
		}
		topics[event.ID] = u
	}
	return topics, nil
}

// addresses returns the contracts to follow.
func (d decoder) addresses() []common.Address {
	list := make([]common.Address, 0, len(d))
	for address := range d {
		list = append(list, address)
	}
	return list
}

// mayHold reports whether the bloom filter of a block admits an event of our contracts.
func (d decoder) mayHold(bloom types.Bloom) bool {
	for address := range d {
		if bloom.Test(address[:]) {
			return true
		}
	}
	return false
}

// decode reads one log. Events that are not in the interfaces (a library's, a token's) return false.
func (d decoder) decode(log types.Log) (Event, bool, error) {
	if len(log.Topics) == 0 {
		return Event{}, false, nil
	}
	u, ok := d[log.Address][log.Topics[0]]
	if !ok {
		return Event{}, false, nil
	}
	data, err := u(&log)
	if err != nil {
		return Event{}, false, fmt.Errorf("decoding event %d of block %d: %w", log.Index, log.BlockNumber, err)
	}
	return Event{
		Block: log.BlockNumber, Hash: log.BlockHash, Time: log.BlockTimestamp,
		Transaction: log.TxHash, Index: log.Index, Contract: log.Address, Data: data,
	}, true, nil
}
