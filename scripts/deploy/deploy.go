package deploy

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"

	"github.com/proophi/proophi/bindings/release"
	"github.com/proophi/proophi/circuits/protocol"
)

// deployment is one run of [Deploy].
type deployment struct {
	*sender
	params  Parameters
	circuit Circuit
	log     log.Logger

	manifest      Manifest
	key, verifier common.Address
	// exits is the creation code of the exit verifier.
	exits []byte
}

// Deploy puts all contracts on the chain from the key's account, registers the circuit, gives what has an owner to the
// timelock and reads back every address and parameter that a contract keeps. It refuses what the manifest of the keys does
// not allow: development keys outside local chains, and another verifier than the one that it names.
func Deploy(ctx context.Context, node Backend, key *ecdsa.PrivateKey, p Parameters, circuit Circuit, logger log.Logger) (Manifest, error) {
	if err := errors.Join(p.Check(), p.CheckCircuit(circuit.Slots, circuit.UnitsPerSlot)); err != nil {
		return Manifest{}, fmt.Errorf("checking parameters: %w", err)
	}
	s, err := newSender(ctx, node, key, clock.SystemClock)
	if err != nil {
		return Manifest{}, err
	}
	if p.Governor == (common.Address{}) {
		p.Governor = s.from
	}
	exits, exitKeys, err := exitVerifier()
	if err != nil {
		return Manifest{}, err
	}
	d := &deployment{sender: s, params: p, circuit: circuit, log: logger, exits: exits}
	d.manifest = Manifest{
		ChainID: s.chainID.Uint64(), CircuitID: circuit.ID, Slots: circuit.Slots, UnitsPerSlot: circuit.UnitsPerSlot,
		InsecureKeys: circuit.Keys.Insecure || exitKeys.Insecure, Parameters: p,
	}
	if err := errors.Join(circuit.Keys.CheckChain(d.manifest.ChainID), exitKeys.CheckChain(d.manifest.ChainID), checkVerifier(circuit.Keys, circuit.Verifier)); err != nil {
		return Manifest{}, err
	}
	if err := d.run(ctx); err != nil {
		return Manifest{}, err
	}
	return d.manifest, d.manifest.Check()
}

func (d *deployment) run(ctx context.Context) error {
	first, err := d.create(ctx)
	if err != nil {
		return err
	}
	d.manifest.DeployBlock = first
	d.log.Info("Contracts are deployed", "chain", d.manifest.ChainID, "block", first, "rollup", d.manifest.Rollup)
	if err := d.register(ctx); err != nil {
		return err
	}
	if err := d.handOver(ctx); err != nil {
		return err
	}
	return d.verify(ctx)
}

// creation is a contract with the place of its address in the manifest.
type creation struct {
	name    string
	address *common.Address
	code    func() []byte
}

// create makes all contracts and returns the block of the first. The contracts know each other: their addresses follow
// from the account's nonces. The last one looks at the code of another when it is made, so that a node can tell its gas
// only once the others are there.
func (d *deployment) create(ctx context.Context) (first uint64, err error) {
	list := d.creations()
	for i, c := range list {
		*c.address = d.created(uint64(i))
	}
	for i, c := range list {
		if i == len(list)-1 {
			if first, err = d.wait(ctx); err != nil {
				return 0, err
			}
		}
		if err := d.send(ctx, "creation of "+c.name, nil, c.code()); err != nil {
			return 0, err
		}
	}
	_, err = d.wait(ctx)
	return first, err
}

func (d *deployment) creations() []creation {
	m := &d.manifest
	own := []creation{
		{"TimelockController", &m.Timelock, func() []byte {
			own := []common.Address{d.from}
			return code(release.TimelockControllerMetaData.Bin, release.NewTimelockController().PackConstructor(new(big.Int), own, own, common.Address{}))
		}},
		{"VerifierRegistry", &m.Verifiers, func() []byte {
			return code(release.VerifierRegistryMetaData.Bin, release.NewVerifierRegistry().PackConstructor(d.from))
		}},
		{"verifying key", &d.key, func() []byte { return keyContract(d.circuit.Key) }},
		{"exported verifier", &d.verifier, func() []byte { return d.circuit.Verifier }},
		{"exit verifier", &m.ExitVerifier, func() []byte { return d.exits }},
		{"PauseGuard", &m.Pauses, func() []byte {
			return code(release.PauseGuardMetaData.Bin, release.NewPauseGuard().PackConstructor(m.Timelock, d.params.pauses()))
		}},
	}
	return slices.Concat(own, d.marketCreations(), d.rollupCreations())
}

// code is the input of a creation.
func code(bin string, constructor []byte) []byte { return append(common.FromHex(bin), constructor...) }

// marketCreations are the contracts that provers deal with.
func (d *deployment) marketCreations() []creation {
	m, p := &d.manifest, d.params
	units := d.circuit.Slots * d.circuit.UnitsPerSlot
	return []creation{
		{"CollateralVault", &m.Vault, func() []byte {
			return code(release.CollateralVaultMetaData.Bin, release.NewCollateralVault().PackConstructor(release.CollateralContracts{
				Asks: m.Asks, Standby: m.Standby, SealedAsks: m.SealedAsks, Ladder: m.Ladder, Auction: m.Auction}, p.collateral(units)))
		}},
		{"AskRegistry", &m.Asks, func() []byte {
			return code(release.AskRegistryMetaData.Bin, release.NewAskRegistry().PackConstructor(release.AskContracts{
				Auction: m.Auction, Vault: m.Vault, Ladder: m.Ladder, Standby: m.Standby, SealedAsks: m.SealedAsks}, p.asks()))
		}},
		{"StandbyList", &m.Standby, func() []byte {
			return code(release.StandbyListMetaData.Bin, release.NewStandbyList().PackConstructor(
				release.StandbyContracts{Ladder: m.Ladder, Vault: m.Vault, Asks: m.Asks}, p.standby()))
		}},
		{"SealedAsks", &m.SealedAsks, func() []byte {
			return code(release.SealedAsksMetaData.Bin, release.NewSealedAsks().PackConstructor(m.Asks, m.Vault,
				release.SealParameters{RevealSeconds: p.RevealSeconds}))
		}},
		{"ProverAuction", &m.Auction, func() []byte {
			return code(release.ProverAuctionMetaData.Bin, release.NewProverAuction().PackConstructor(release.AuctionContracts{
				Rollup: m.Rollup, Ladder: m.Ladder, Asks: m.Asks, Sequencers: m.Sequencers, Bridge: m.Bridge, Inbox: m.Inbox}, p.auction(units)))
		}},
		{"FailureLadder", &m.Ladder, func() []byte {
			return code(release.FailureLadderMetaData.Bin, release.NewFailureLadder().PackConstructor(release.LadderContracts{
				Rollup: m.Rollup, Auction: m.Auction, Asks: m.Asks, Vault: m.Vault, Standby: m.Standby, Pauses: m.Pauses},
				p.ladder(d.circuit.Slots)))
		}},
	}
}

// rollupCreations are the chain of batches, and what users and the sequencer deal with.
func (d *deployment) rollupCreations() []creation {
	m, p := &d.manifest, d.params
	genesis := protocol.StateRoot(protocol.GenesisTreeRoot(), 1)
	return []creation{
		{"SequencerRegistry", &m.Sequencers, func() []byte {
			return code(release.SequencerRegistryMetaData.Bin, release.NewSequencerRegistry().PackConstructor(m.Auction,
				release.SequencerParameters{Appointed: p.Sequencer, MinBondWei: p.MinBondWei, BondDelaySeconds: p.BondDelaySeconds}))
		}},
		{"Bridge", &m.Bridge, func() []byte {
			return code(release.BridgeMetaData.Bin, release.NewBridge().PackConstructor(m.Rollup, m.Inbox, m.Auction, m.Exits))
		}},
		{"ForcedInbox", &m.Inbox, func() []byte {
			return code(release.ForcedInboxMetaData.Bin, release.NewForcedInbox().PackConstructor(m.Rollup, m.Bridge, m.Auction, p.PrepaymentFloorWei))
		}},
		{"Rollup", &m.Rollup, func() []byte {
			return code(release.RollupMetaData.Bin, release.NewRollup().PackConstructor(release.RollupContracts{
				Inbox: m.Inbox, Bridge: m.Bridge, Auction: m.Auction, Sequencers: m.Sequencers, Verifiers: m.Verifiers,
				Ladder: m.Ladder, Pauses: m.Pauses}, p.rollup(), genesis.Bytes()))
		}},
		{"Exits", &m.Exits, func() []byte {
			return code(release.ExitsMetaData.Bin, release.NewExits().PackConstructor(m.Rollup, m.Bridge, m.ExitVerifier))
		}},
	}
}

// register makes the circuit the one that commits are pinned to.
func (d *deployment) register(ctx context.Context) error {
	registry := release.NewVerifierRegistry()
	circuit := d.circuit.register(d.key, d.verifier)
	if err := d.send(ctx, "registration of the circuit", &d.manifest.Verifiers, registry.PackRegister(d.circuit.ID, circuit)); err != nil {
		return err
	}
	if _, err := d.wait(ctx); err != nil {
		return err
	}
	if err := d.send(ctx, "activation of the circuit", &d.manifest.Verifiers, registry.PackSetActive(d.circuit.ID)); err != nil {
		return err
	}
	if err := d.send(ctx, "transfer of the registry", &d.manifest.Verifiers, registry.PackTransferOwnership(d.manifest.Timelock)); err != nil {
		return err
	}
	_, err := d.wait(ctx)
	return err
}

// handOver lets the timelock, which starts without a delay, accept the registry, take its delay and know its governor.
func (d *deployment) handOver(ctx context.Context) error {
	timelock, to := release.NewTimelockController(), d.manifest.Timelock
	targets, calls := []common.Address{d.manifest.Verifiers}, [][]byte{release.NewVerifierRegistry().PackAcceptOwnership()}
	itself := func(call []byte) { targets, calls = append(targets, to), append(calls, call) }
	if d.params.TimelockDelaySeconds > 0 {
		itself(timelock.PackUpdateDelay(big.NewInt(int64(d.params.TimelockDelaySeconds))))
	}
	if d.params.Governor != d.from {
		for _, role := range roles {
			itself(timelock.PackGrantRole(role, d.params.Governor))
			itself(timelock.PackRevokeRole(role, d.from))
		}
	}
	values, zero := make([]*big.Int, len(targets)), [32]byte{}
	for i := range values {
		values[i] = new(big.Int)
	}
	if err := d.send(ctx, "scheduling of the handover", &to, timelock.PackScheduleBatch(targets, values, calls, zero, zero, new(big.Int))); err != nil {
		return err
	}
	if _, err := d.wait(ctx); err != nil {
		return err
	}
	if err := d.send(ctx, "handover to the timelock", &to, timelock.PackExecuteBatch(targets, values, calls, zero, zero)); err != nil {
		return err
	}
	_, err := d.wait(ctx)
	return err
}
