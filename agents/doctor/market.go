package doctor

import (
	"fmt"
	"math/big"
	"math/bits"
	"time"

	"github.com/proophi/proophi/agents/wallet"
)

// seller checks a prover's side of the market: collateral, asks, rest after failures, and the standby list.
func (f *findings) seller(o Observation) {
	s := o.Seller
	if s == nil {
		return
	}
	if s.Err != nil {
		f.fail("market", "check the node", "%v", s.Err)
		return
	}
	f.asks(o, s)
	if s.Failures > 0 {
		f.warn("failures", "nothing wins until they are settled; the keeper settles them with their batches; find out why the prover was late", "%d missed deadlines are not settled", s.Failures)
	}
	if s.Standby == nil {
		return
	}
	now := o.Now
	if o.Node != nil && o.Node.Head.Time > 0 {
		now = time.Unix(int64(o.Node.Head.Time), 0)
	}
	period := time.Duration(o.Manifest.Parameters.HeartbeatSeconds) * time.Second
	left := time.Unix(int64(s.Standby.BeatAt), 0).Add(period).Sub(now)
	mend := "run the prover with the owner's key: it sends the heartbeats"
	switch {
	case left <= 0:
		f.fail("standby", mend, "the heartbeat is %v late: anyone may remove %v from the list", -left, s.Owner)
	case left < period/4:
		f.warn("standby", mend, "the next heartbeat is due in %v", left)
	default:
		f.ok("standby", "next heartbeat in %v, on duty: %t", left, s.Standby.OnDuty)
	}
}

func (f *findings) asks(o Observation, s *Seller) {
	if len(s.Asks) == 0 {
		mend := "run proophi bidder with --unit-cost-wei (proophi bidder calibrate tells which) and --max-collateral-wei"
		f.warn("asks", mend, "%v has no standing ask: no chunk is assigned to it", s.Owner)
		f.collateral(o, s)
		return
	}
	for _, a := range s.Asks {
		text := fmt.Sprintf("ask %d: %d seats (%d busy) at %v wei per unit", a.ID, a.Seats, a.Busy, a.UnitCostWei)
		switch {
		case s.ReserveWei != nil && a.UnitCostWei.Cmp(s.ReserveWei) > 0:
			f.warn("asks", "ask less if it covers the cost, or wait: the reserve rises while seats are missing", "%s is above the reserve of %v and wins nothing", text, s.ReserveWei)
		case !a.InForce:
			f.ok("asks", "%s, in force after two rounds", text)
		default:
			f.ok("asks", "%s, in force", text)
		}
	}
}

func (f *findings) collateral(o Observation, s *Seller) {
	if s.Free.Cmp(s.PerSeat) >= 0 {
		f.ok("collateral", "%s free, %s per seat", o.short(s.Free), o.short(s.PerSeat))
		return
	}
	missing := new(big.Int).Sub(s.PerSeat, s.Free)
	if o.Account != nil && o.Account.BalanceWei != nil && o.Account.Address == s.Owner && o.Manifest.Parameters.TokensPerEther != nil &&
		o.Manifest.Parameters.CollateralToken == [20]byte{} && o.Account.BalanceWei.Cmp(missing) > 0 {
		f.ok("collateral", "%s per seat; the bidder deposits %s from the account", o.short(s.PerSeat), o.short(missing))
		return
	}
	f.fail("collateral", fmt.Sprintf("give %v another %s: one seat needs %s", s.Owner, o.short(missing), o.short(s.PerSeat)),
		"%s free and %s reserved do not cover a new seat", o.short(s.Free), o.short(s.Reserved))
}

func (f *findings) bond(o Observation) {
	b := o.Bond
	if b == nil {
		return
	}
	if b.Err != nil {
		f.fail("bond", "check the node", "%v", b.Err)
		return
	}
	if a := o.Account; a != nil && a.KeyErr == nil && a.Address != o.Manifest.Parameters.Sequencer {
		f.fail("appointed", "use the appointed account's key", "account %v is not the appointed sequencer %v", a.Address, o.Manifest.Parameters.Sequencer)
	}
	if b.BondWei.Cmp(b.NeededWei) < 0 {
		f.fail("bond", fmt.Sprintf("proophi sequencer register --bond-wei %v", b.NeededWei), "bond is %s of %s ether", wallet.FormatEther(b.BondWei), wallet.FormatEther(b.NeededWei))
	} else {
		f.ok("bond", "%s ether, %s needed now", wallet.FormatEther(b.BondWei), wallet.FormatEther(b.NeededWei))
	}
	mend := fmt.Sprintf("proophi sequencer register --deposit-wei %v", new(big.Int).Mul(b.CommitWei, big.NewInt(10)))
	switch {
	case b.DepositWei.Cmp(b.CommitWei) < 0:
		f.fail("deposit", mend, "%s ether do not cover a full batch, %s", wallet.FormatEther(b.DepositWei), wallet.FormatEther(b.CommitWei))
	case b.DepositWei.Cmp(new(big.Int).Mul(b.CommitWei, big.NewInt(3))) < 0:
		f.warn("deposit", mend, "%s ether cover less than three full batches of %s", wallet.FormatEther(b.DepositWei), wallet.FormatEther(b.CommitWei))
	default:
		f.ok("deposit", "%s ether", wallet.FormatEther(b.DepositWei))
	}
}

const (
	gigabyte = 1 << 30
	// diskLeast is what journals, proofs and logs need, databaseLeast what a sequencer's databases need besides.
	diskLeast, databaseLeast = gigabyte, 10 * gigabyte
	// memoryBase and memoryPerPoint are what a proof needs: a part that is always there, and bytes per point of the FFTs'
	// domain (docs/performance.md: 261 MB for 2^17, 873 MB for 2^19).
	memoryBase, memoryPerPoint = 64 << 20, 1536
	// keysPerPoint are bytes of stored keys per point of the domain (measured: 374 for 2^17, 331 for 2^19).
	keysPerPoint = 400
)

// domain is the power of two of a chunk's constraints, from the manifest's units.
func (o Observation) domain() uint64 {
	constraints := uint64(o.Manifest.Slots) * uint64(o.Manifest.UnitsPerSlot) * 1000
	return 1 << bits.Len64(max(constraints, 1)-1)
}

func (f *findings) machine(o Observation) {
	m := o.Machine
	if m == nil {
		return
	}
	least := uint64(diskLeast)
	if o.Role == Sequencer {
		least += databaseLeast
	}
	free := "free space, or put --data-dir on a larger disk: a full disk stops the agent before it can prove in time"
	switch {
	case m.DiskErr != nil:
		f.fail("disk", "make --data-dir a directory that this user can write to", "%s: %v", m.DataDir, m.DiskErr)
	case m.DiskFree < diskLeast:
		f.fail("disk", free, "%s: %s free, at least %s needed", m.DataDir, size(m.DiskFree), size(least))
	case m.DiskFree < least:
		f.warn("disk", free, "%s: %s free, %s should be", m.DataDir, size(m.DiskFree), size(least))
	default:
		f.ok("disk", "%s: %s free", m.DataDir, size(m.DiskFree))
	}
	if o.Keys == nil || o.ManifestErr != nil {
		return
	}
	if need := keysPerPoint * o.domain(); o.Keys.Err != nil && m.KeysFree < need {
		f.fail("disk", "free space, or put --keys-dir on a larger disk", "%s: %s free, the keys need %s", o.Keys.Dir, size(m.KeysFree), size(need))
	}
	need := (memoryBase + memoryPerPoint*o.domain()) * uint64(max(m.Workers, 1))
	switch {
	case m.MemoryErr != nil:
		f.warn("memory", "look whether "+size(need)+" are available", "%v", m.MemoryErr)
	case m.MemoryAvailable < need:
		f.fail("memory", "use fewer --workers, stop other programs, or add memory: a prover that the system kills misses its deadlines", "%s available, proofs need %s", size(m.MemoryAvailable), size(need))
	case m.MemoryAvailable < need+need/4:
		f.warn("memory", "leave a quarter free for the system", "%s available, proofs need %s", size(m.MemoryAvailable), size(need))
	default:
		f.ok("memory", "%s available, proofs need %s", size(m.MemoryAvailable), size(need))
	}
}

// size writes bytes for people.
func size(n uint64) string {
	if n >= gigabyte {
		return fmt.Sprintf("%.1f GiB", float64(n)/gigabyte)
	}
	return fmt.Sprintf("%d MiB", n>>20)
}
