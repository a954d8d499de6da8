package deploy

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proophi/proophi/bindings/release"
	"github.com/proophi/proophi/circuits/protocol"
)

// roles are those of the timelock that a governor has.
var roles = [][32]byte{
	crypto.Keccak256Hash([]byte("PROPOSER_ROLE")), crypto.Keccak256Hash([]byte("CANCELLER_ROLE")), crypto.Keccak256Hash([]byte("EXECUTOR_ROLE")),
}

// reading is a view of a contract with the answer that it must give.
type reading struct {
	contract common.Address
	abi      interface{ ParseABI() (*abi.ABI, error) }
	view     string
	args     []any
	want     any
}

// verify reads back what the contracts keep.
func (d *deployment) verify(ctx context.Context) error {
	var errs []error
	for _, r := range d.readings() {
		got, err := d.read(ctx, r)
		switch {
		case err != nil:
			errs = append(errs, fmt.Errorf("reading %s of %v: %w", r.view, r.contract, err))
		case !same(got, r.want):
			errs = append(errs, fmt.Errorf("%s of %v is %v, not %v: %w", r.view, r.contract, got, r.want, ErrWrongDeployment))
		}
	}
	return errors.Join(append(errs, d.verifyCode(ctx, "verifying key", d.key, keyContract(d.circuit.Key)),
		d.verifyCode(ctx, "exported verifier", d.verifier, d.circuit.Verifier), d.verifyCode(ctx, "exit verifier", d.manifest.ExitVerifier, d.exits))...)
}

// verifyCode checks that a contract has the code that its creation code returns, here and not on the node.
func (d *deployment) verifyCode(ctx context.Context, what string, at common.Address, creation []byte) error {
	if err := compareCode(ctx, d.node, d.manifest, at, creation); err != nil {
		return fmt.Errorf("%s %v: %w", what, at, err)
	}
	return nil
}

func (d *deployment) read(ctx context.Context, r reading) (any, error) {
	parsed, err := r.abi.ParseABI()
	if err != nil {
		return nil, err
	}
	data, err := parsed.Pack(r.view, r.args...)
	if err != nil {
		return nil, err
	}
	out, err := d.node.CallContract(ctx, ethereum.CallMsg{To: &r.contract, Data: data}, nil)
	if err != nil {
		return nil, err
	}
	values, err := parsed.Unpack(r.view, out)
	if err != nil {
		return nil, err
	}
	return values[0], nil
}

// same compares an answer, whose integers may be of any size and whose structs are anonymous, with what is wanted.
func same(got, want any) bool {
	if reflect.TypeOf(got).ConvertibleTo(reflect.TypeOf(want)) && reflect.TypeOf(want).Kind() == reflect.Struct {
		got = reflect.ValueOf(got).Convert(reflect.TypeOf(want)).Interface()
	}
	if number, ok := want.(*big.Int); ok {
		return fmt.Sprint(got) == number.String()
	}
	return reflect.DeepEqual(got, want)
}

func (d *deployment) readings() []reading {
	m, p := d.manifest, d.params
	n := func(x uint64) *big.Int { return new(big.Int).SetUint64(x) }
	genesis := protocol.StateRoot(protocol.GenesisTreeRoot(), 1)
	list := []reading{
		{m.Rollup, &release.RollupMetaData, "INBOX", nil, m.Inbox},
		{m.Rollup, &release.RollupMetaData, "BRIDGE", nil, m.Bridge},
		{m.Rollup, &release.RollupMetaData, "AUCTION", nil, m.Auction},
		{m.Rollup, &release.RollupMetaData, "SEQUENCERS", nil, m.Sequencers},
		{m.Rollup, &release.RollupMetaData, "VERIFIERS", nil, m.Verifiers},
		{m.Rollup, &release.RollupMetaData, "LADDER", nil, m.Ladder},
		{m.Rollup, &release.RollupMetaData, "PAUSES", nil, m.Pauses},
		{m.Rollup, &release.RollupMetaData, "parameters", nil, p.rollup()},
		{m.Rollup, &release.RollupMetaData, "finalizedRoot", nil, genesis.Bytes()},
		{m.Inbox, &release.ForcedInboxMetaData, "ROLLUP", nil, m.Rollup},
		{m.Inbox, &release.ForcedInboxMetaData, "BRIDGE", nil, m.Bridge},
		{m.Inbox, &release.ForcedInboxMetaData, "AUCTION", nil, m.Auction},
		{m.Inbox, &release.ForcedInboxMetaData, "PREPAYMENT_FLOOR_WEI", nil, p.PrepaymentFloorWei},
		{m.Bridge, &release.BridgeMetaData, "ROLLUP", nil, m.Rollup},
		{m.Bridge, &release.BridgeMetaData, "INBOX", nil, m.Inbox},
		{m.Bridge, &release.BridgeMetaData, "AUCTION", nil, m.Auction},
		{m.Bridge, &release.BridgeMetaData, "EXITS", nil, m.Exits},
		{m.Exits, &release.ExitsMetaData, "ROLLUP", nil, m.Rollup},
		{m.Exits, &release.ExitsMetaData, "BRIDGE", nil, m.Bridge},
		{m.Exits, &release.ExitsMetaData, "VERIFIER", nil, m.ExitVerifier},
		{m.Asks, &release.AskRegistryMetaData, "AUCTION", nil, m.Auction},
		{m.Asks, &release.AskRegistryMetaData, "VAULT", nil, m.Vault},
		{m.Asks, &release.AskRegistryMetaData, "LADDER", nil, m.Ladder},
		{m.Asks, &release.AskRegistryMetaData, "STANDBY", nil, m.Standby},
		{m.Asks, &release.AskRegistryMetaData, "SEALED_ASKS", nil, m.SealedAsks},
		{m.Asks, &release.AskRegistryMetaData, "RHO_MAX", nil, p.RhoMaxWei},
		{m.Asks, &release.AskRegistryMetaData, "ASK_DELAY", nil, n(uint64(p.AskDelaySeconds))},
		{m.Asks, &release.AskRegistryMetaData, "LONG_DELAY", nil, n(uint64(p.LongDelaySeconds))},
		{m.Sequencers, &release.SequencerRegistryMetaData, "AUCTION", nil, m.Auction},
		{m.Sequencers, &release.SequencerRegistryMetaData, "APPOINTED", nil, p.Sequencer},
		{m.Sequencers, &release.SequencerRegistryMetaData, "MIN_BOND", nil, p.MinBondWei},
		{m.Sequencers, &release.SequencerRegistryMetaData, "BOND_DELAY", nil, n(uint64(p.BondDelaySeconds))},
		{m.Verifiers, &release.VerifierRegistryMetaData, "owner", nil, m.Timelock},
		{m.Verifiers, &release.VerifierRegistryMetaData, "activeCircuit", nil, [32]byte(m.CircuitID)},
		{m.Verifiers, &release.VerifierRegistryMetaData, "circuitOf", []any{[32]byte(m.CircuitID)}, d.circuit.register(d.key, d.verifier)},
		{m.Timelock, &release.TimelockControllerMetaData, "getMinDelay", nil, n(uint64(p.TimelockDelaySeconds))},
	}
	for _, role := range roles {
		list = append(list, reading{m.Timelock, &release.TimelockControllerMetaData, "hasRole", []any{role, p.Governor}, true})
		if p.Governor != d.from {
			list = append(list, reading{m.Timelock, &release.TimelockControllerMetaData, "hasRole", []any{role, d.from}, false})
		}
	}
	return slices.Concat(list, d.auctionReadings(), d.ladderReadings())
}

// ladderReadings are of the contracts that deal with failures, and with the collateral that they cost.
func (d *deployment) ladderReadings() []reading {
	m, p := d.manifest, d.params
	n := func(x uint64) *big.Int { return new(big.Int).SetUint64(x) }
	vault, ladder, standby := &release.CollateralVaultMetaData, &release.FailureLadderMetaData, &release.StandbyListMetaData
	sealed, pauses := &release.SealedAsksMetaData, &release.PauseGuardMetaData
	return []reading{
		{m.Vault, vault, "ASKS", nil, m.Asks},
		{m.Vault, vault, "STANDBY", nil, m.Standby},
		{m.Vault, vault, "SEALED_ASKS", nil, m.SealedAsks},
		{m.Vault, vault, "LADDER", nil, m.Ladder},
		{m.Vault, vault, "INSURANCE", nil, m.Auction},
		{m.Vault, vault, "token", nil, p.CollateralToken},
		{m.Vault, vault, "TOKENS_PER_ETHER", nil, p.TokensPerEther},
		{m.Vault, vault, "perSeat", nil, p.PerSeat(d.circuit.Slots * d.circuit.UnitsPerSlot)},
		{m.Vault, vault, "WITHDRAWAL_DELAY", nil, n(uint64(p.WithdrawalDelaySeconds))},
		{m.Ladder, ladder, "ROLLUP", nil, m.Rollup},
		{m.Ladder, ladder, "AUCTION", nil, m.Auction},
		{m.Ladder, ladder, "ASKS", nil, m.Asks},
		{m.Ladder, ladder, "VAULT", nil, m.Vault},
		{m.Ladder, ladder, "STANDBY", nil, m.Standby},
		{m.Ladder, ladder, "PAUSES", nil, m.Pauses},
		{m.Ladder, ladder, "parameters", nil, p.ladder(d.circuit.Slots)},
		{m.Standby, standby, "LADDER", nil, m.Ladder},
		{m.Standby, standby, "VAULT", nil, m.Vault},
		{m.Standby, standby, "ASKS", nil, m.Asks},
		{m.Standby, standby, "MAX_MEMBERS", nil, n(uint64(p.MaxStandby))},
		{m.Standby, standby, "HEARTBEAT", nil, n(uint64(p.HeartbeatSeconds))},
		{m.SealedAsks, sealed, "ASKS", nil, m.Asks},
		{m.SealedAsks, sealed, "VAULT", nil, m.Vault},
		{m.SealedAsks, sealed, "REVEAL_SECONDS", nil, n(uint64(p.RevealSeconds))},
		{m.Pauses, pauses, "owner", nil, m.Timelock},
		{m.Pauses, pauses, "guardian", nil, p.Guardian},
		{m.Pauses, pauses, "MAX_PAUSE", nil, n(uint64(p.MaxPauseSeconds))},
		{m.Pauses, pauses, "COOLDOWN", nil, n(uint64(p.PauseCooldownSeconds))},
	}
}

func (d *deployment) auctionReadings() []reading {
	m, p := d.manifest, d.params
	n := func(x uint64) *big.Int { return new(big.Int).SetUint64(x) }
	meta := &release.ProverAuctionMetaData
	return []reading{
		{m.Auction, meta, "ROLLUP", nil, m.Rollup},
		{m.Auction, meta, "LADDER", nil, m.Ladder},
		{m.Auction, meta, "ASKS", nil, m.Asks},
		{m.Auction, meta, "SEQUENCERS", nil, m.Sequencers},
		{m.Auction, meta, "BRIDGE", nil, m.Bridge},
		{m.Auction, meta, "INBOX", nil, m.Inbox},
		{m.Auction, meta, "RHO_MIN", nil, p.RhoMinWei},
		{m.Auction, meta, "RHO_MAX", nil, p.RhoMaxWei},
		{m.Auction, meta, "DATA_FEE_FLOOR", nil, n(p.DataFeeFloorWei)},
		{m.Auction, meta, "DATA_GAS_PER_SLOT", nil, n(uint64(p.DataGasPerSlot))},
		{m.Auction, meta, "SEQUENCER_FEE", nil, p.SequencerFeeWei},
		{m.Auction, meta, "INSURANCE_CAP", nil, p.InsuranceCapWei},
		{m.Auction, meta, "SEAT_COLLATERAL", nil, p.seatCollateralWei(uint64(d.circuit.Slots) * uint64(d.circuit.UnitsPerSlot))},
		{m.Auction, meta, "IDLE_SECONDS", nil, n(uint64(p.IdleSeconds))},
		{m.Auction, meta, "MAX_CHUNKS_BOUND", nil, n(uint64(p.MaxChunksBound))},
	}
}
