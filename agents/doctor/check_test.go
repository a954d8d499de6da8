package doctor

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/journal"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/signing"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/scripts/deploy"
)

const now = 1_700_000_000

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// healthy is a role for which all is well, on a chain that is not local.
func healthy(role Role) Observation {
	owner := common.Address{7}
	o := Observation{
		Role: role, Now: time.Unix(now, 0),
		Manifest: deploy.Manifest{ChainID: 1, CircuitID: common.Hash{5}, Slots: 4, UnitsPerSlot: 24, Rollup: common.Address{1},
			Parameters: deploy.DevnetParameters(owner)},
		Node:      &Node{ChainID: 1, Head: l1.Block{Number: 9, Time: now - 3, BaseFeeWei: big.NewInt(1e9)}},
		Contracts: &Contracts{Inspections: []deploy.Inspection{{Name: "Rollup"}}, Active: common.Hash{5}},
		Account:   &Account{Address: owner, BalanceWei: ether(10)},
		Machine:   &Machine{DataDir: "data", DiskFree: 100 * gigabyte, KeysFree: 100 * gigabyte, MemoryAvailable: 8 * gigabyte, Workers: 1},
		Journal:   &Journal{Path: "data/journal"},
		L2:        &L2{URL: "http://l2", ChainID: 1, Rollup: common.Address{1}, Head: time.Unix(now-1, 0)},
		Ports:     []Port{{Address: "127.0.0.1:1"}},
	}
	switch role {
	case Prover, Bidder:
		o.Seller = &Seller{Owner: owner, Free: ether(1), Reserved: new(big.Int), PerSeat: ether(1), ReserveWei: big.NewInt(100),
			Asks:    []Ask{{ID: 3, UnitCostWei: big.NewInt(50), Seats: 2, InForce: true}},
			Standby: &l1.Member{Account: owner, JoinedAt: now - 900, BeatAt: now - 100}}
		o.Keys = &Keys{Dir: "keys", Manifest: keys.Manifest{CircuitID: common.Hash{5}}}
	case Sequencer:
		o.Bond = &Bond{BondWei: ether(2), NeededWei: ether(1), DepositWei: ether(3), CommitWei: ether(1)}
	}
	return o
}

// found returns the worst status of a check, and how its findings are to be mended.
func found(list []Finding, check string) (Status, string, string) {
	worst, text, mend := Status(""), "", ""
	rank := map[Status]int{"": 0, OK: 1, Warn: 2, Fail: 3}
	for _, f := range list {
		if f.Check == check && rank[f.Status] > rank[worst] {
			worst, text, mend = f.Status, f.Text, f.Mend
		}
	}
	return worst, text, mend
}

func TestAllIsWell(t *testing.T) {
	for _, role := range Roles {
		list := Check(healthy(role))
		require.False(t, Failed(list), role)
		for _, f := range list {
			require.Equal(t, OK, f.Status, "%s: %+v", role, f)
			require.Empty(t, f.Mend)
		}
	}
}

// Each mistake is found by the check that is meant for it, alone, with a way to mend it.
func TestMistakes(t *testing.T) {
	broken := errors.New("broken")
	for name, tt := range map[string]struct {
		role  Role
		make  func(*Observation)
		check string
		want  Status
		mend  string
	}{
		"no manifest":            {User, func(o *Observation) { o.ManifestErr = broken }, "manifest", Fail, "--manifest"},
		"no node":                {User, func(o *Observation) { o.Node = &Node{Err: broken} }, "L1 node", Fail, "--l1-rpc"},
		"another chain":          {User, func(o *Observation) { o.Node.ChainID = 2 }, "L1 node", Fail, "manifest's chain"},
		"a syncing node":         {User, func(o *Observation) { o.Node.Behind = 12 }, "L1 node", Fail, "synced"},
		"no contract":            {User, func(o *Observation) { o.Contracts.Inspections[0].Err = deploy.ErrNoCode }, "contracts", Fail, "another deployment"},
		"another contract":       {User, func(o *Observation) { o.Contracts.Inspections[0].Err = deploy.ErrWrongDeployment }, "contracts", Fail, "same deployment"},
		"another circuit":        {User, func(o *Observation) { o.Contracts.Active = common.Hash{6} }, "circuit", Fail, "timelock"},
		"unread circuit":         {User, func(o *Observation) { o.Contracts.ActiveErr = broken }, "circuit", Fail, "node"},
		"clock behind":           {User, func(o *Observation) { o.Node.Head.Time = now + 20 }, "clock", Warn, "chrony"},
		"clock far behind":       {User, func(o *Observation) { o.Node.Head.Time = now + 200 }, "clock", Fail, "chrony"},
		"old head":               {User, func(o *Observation) { o.Node.Head.Time = now - 40 }, "clock", Warn, "chrony"},
		"very old head":          {User, func(o *Observation) { o.Node.Head.Time = now - 400 }, "clock", Fail, "chrony"},
		"no key":                 {Keeper, func(o *Observation) { o.Account = nil }, "key", Warn, "--keystore"},
		"two keys":               {Keeper, func(o *Observation) { o.Account.KeyErr = signing.ErrSeveralKeys }, "key", Fail, "exactly one"},
		"wrong password":         {Keeper, func(o *Observation) { o.Account.KeyErr = fmt.Errorf("%w: x", signing.ErrBadKeystore) }, "key", Fail, "password"},
		"key shown":              {Keeper, func(o *Observation) { o.Account.KeyErr = signing.ErrOnCommandLine }, "key", Fail, "history"},
		"no ether":               {Keeper, func(o *Observation) { o.Account.BalanceWei = new(big.Int) }, "balance", Fail, "send ether"},
		"little ether":           {Keeper, func(o *Observation) { o.Account.BalanceWei = big.NewInt(1e16) }, "balance", Warn, "send ether"},
		"unread balance":         {Keeper, func(o *Observation) { o.Account.Err = broken }, "balance", Fail, "node"},
		"no proving keys":        {Prover, func(o *Observation) { o.Keys.Err = keys.ErrAbsent }, "keys", Fail, "keys derive --slots 4"},
		"damaged keys":           {Prover, func(o *Observation) { o.Keys.Err = keys.ErrCorrupt }, "keys", Fail, "remove that directory"},
		"foreign keys":           {Prover, func(o *Observation) { o.Keys.Err = keys.ErrForeign }, "keys", Fail, "belong to the manifest"},
		"keys of another":        {Prover, func(o *Observation) { o.Keys.Manifest.CircuitID = common.Hash{6} }, "keys", Fail, "manifest's circuit"},
		"insecure keys":          {Prover, func(o *Observation) { o.Keys.Manifest.Insecure = true }, "keys", Fail, "ceremony"},
		"no ask":                 {Prover, func(o *Observation) { o.Seller.Asks = nil }, "asks", Warn, "proophi bidder"},
		"ask above the reserve":  {Prover, func(o *Observation) { o.Seller.Asks[0].UnitCostWei = big.NewInt(101) }, "asks", Warn, "ask less"},
		"unread market":          {Prover, func(o *Observation) { o.Seller = &Seller{Err: broken} }, "market", Fail, "node"},
		"failures":               {Prover, func(o *Observation) { o.Seller.Failures = 2 }, "failures", Warn, "settle"},
		"late heartbeat":         {Prover, func(o *Observation) { o.Seller.Standby.BeatAt = now - 700 }, "standby", Fail, "heartbeats"},
		"heartbeat soon":         {Prover, func(o *Observation) { o.Seller.Standby.BeatAt = now - 500 }, "standby", Warn, "heartbeats"},
		"no room for keys":       {Prover, func(o *Observation) { o.Keys.Err, o.Machine.KeysFree = errors.New("none"), 0 }, "disk", Fail, "--keys-dir"},
		"not the sequencer":      {Sequencer, func(o *Observation) { o.Account.Address = common.Address{9} }, "appointed", Fail, "appointed"},
		"bond too small":         {Sequencer, func(o *Observation) { o.Bond.BondWei = big.NewInt(1) }, "bond", Fail, "--bond-wei 1000000000000000000"},
		"deposit empty":          {Sequencer, func(o *Observation) { o.Bond.DepositWei = big.NewInt(1) }, "deposit", Fail, "--deposit-wei"},
		"deposit low":            {Sequencer, func(o *Observation) { o.Bond.DepositWei = ether(2) }, "deposit", Warn, "--deposit-wei"},
		"unread bond":            {Sequencer, func(o *Observation) { o.Bond = &Bond{Err: broken} }, "bond", Fail, "node"},
		"no sequencer":           {Prover, func(o *Observation) { o.L2.Err = broken }, "sequencer", Fail, "--sequencer-rpc"},
		"another sequencer":      {Prover, func(o *Observation) { o.L2.Rollup = common.Address{2} }, "sequencer", Fail, "manifest's rollup"},
		"silent sequencer":       {Prover, func(o *Observation) { o.L2.Head = time.Unix(now-1200, 0) }, "sequencer", Warn, "operator"},
		"disk full":              {Keeper, func(o *Observation) { o.Machine.DiskFree = gigabyte / 2 }, "disk", Fail, "free space"},
		"disk small":             {Sequencer, func(o *Observation) { o.Machine.DiskFree = 5 * gigabyte }, "disk", Warn, "free space"},
		"disk unreadable":        {Keeper, func(o *Observation) { o.Machine.DiskErr = broken }, "disk", Fail, "write to"},
		"no memory":              {Prover, func(o *Observation) { o.Machine.MemoryAvailable = 200 << 20 }, "memory", Fail, "--workers"},
		"memory tight":           {Prover, func(o *Observation) { o.Machine.MemoryAvailable = 300 << 20 }, "memory", Warn, "quarter"},
		"too many workers":       {Prover, func(o *Observation) { o.Machine.Workers = 64 }, "memory", Fail, "--workers"},
		"journal in use":         {Keeper, func(o *Observation) { o.Journal.Err = fmt.Errorf("x: %w", journal.ErrLocked) }, "journal", Fail, "two must never send"},
		"journal damaged":        {Keeper, func(o *Observation) { o.Journal.Err = journal.ErrCorrupt }, "journal", Fail, "copy"},
		"journal unwritable":     {Keeper, func(o *Observation) { o.Journal.Err = broken }, "journal", Fail, "write to"},
		"journal with something": {Keeper, func(o *Observation) { o.Journal.Pending = 1 }, "journal", Warn, "nothing to do"},
		"port taken":             {Keeper, func(o *Observation) { o.Ports[0].Err = broken }, "port", Fail, "another port"},
	} {
		t.Run(name, func(t *testing.T) {
			o := healthy(tt.role)
			tt.make(&o)
			list := Check(o)
			status, _, mend := found(list, tt.check)
			require.Equal(t, tt.want, status)
			require.Contains(t, mend, tt.mend)
			require.Equal(t, tt.want == Fail, Failed(list))
			for _, f := range list {
				require.True(t, f.Status == OK || f.Check == tt.check || f.Check == "keys", "%+v", f)
				require.Equal(t, f.Status == OK, f.Mend == "", "%+v", f)
			}
		})
	}
}

func TestCollateralIsMissing(t *testing.T) {
	o := healthy(Prover)
	o.Seller.Asks, o.Seller.Free, o.Account.Address = nil, new(big.Int), common.Address{9}
	status, _, mend := found(Check(o), "collateral")
	require.Equal(t, Fail, status)
	require.Contains(t, mend, "another 1 ether")
}

// A local chain makes blocks when it likes, and its collateral is deposited by the bidder.
func TestLocalChainAndOwnEther(t *testing.T) {
	o := healthy(Bidder)
	o.Node.ChainID, o.Manifest.ChainID, o.L2.ChainID, o.Node.Head.Time = 1337, 1337, 1337, now-86_400
	o.Seller.Standby = nil
	status, _, _ := found(Check(o), "clock")
	require.Equal(t, Warn, status)
	o = healthy(Bidder)
	o.Seller.Asks, o.Seller.Free = nil, new(big.Int)
	status, text, _ := found(Check(o), "collateral")
	require.Equal(t, OK, status)
	require.Contains(t, text, "deposits 1 ether")
}

func TestDomain(t *testing.T) {
	for _, tt := range []struct {
		slots, units uint32
		want         uint64
	}{{4, 24, 1 << 17}, {16, 23, 1 << 19}, {64, 22, 1 << 21}, {1, 1, 1024}, {0, 0, 1}} {
		o := Observation{Manifest: deploy.Manifest{Slots: tt.slots, UnitsPerSlot: tt.units}}
		require.Equal(t, tt.want, o.domain(), tt.slots)
	}
}

func TestWriting(t *testing.T) {
	list := []Finding{{"clock", OK, "fine", ""}, {"balance", Fail, "empty", "send ether"}}
	var text, encoded bytes.Buffer
	require.NoError(t, WriteText(&text, list))
	require.Equal(t, "ok    clock       fine\nfail  balance     empty\n                  -> send ether\n", text.String())
	require.NoError(t, WriteJSON(&encoded, list))
	var back []Finding
	require.NoError(t, json.Unmarshal(encoded.Bytes(), &back))
	require.Equal(t, list, back)
}
