package l1

import (
	"cmp"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/bindings"
)

// Miss is a reported failure to prove a chunk in time. Amounts are units of collateral.
type Miss struct {
	Account, Reporter common.Address
	Bounty            *big.Int
	// ReportedAt is the time of the report's block.
	ReportedAt uint64
	// Standby was drawn to prove the chunk instead; zero: nobody was there.
	Standby common.Address
}

// Challenge is a prover's question for the witness of a chunk.
type Challenge struct {
	Challenger common.Address
	BondWei    *big.Int
	// AnsweredAt is when the witness was shown, 0 before, and Answer the transaction that did.
	AnsweredAt uint64
	Answer     common.Hash
}

// Open reports whether the witness was not shown yet.
func (c *Challenge) Open() bool { return c != nil && c.AnsweredAt == 0 }

// Rescue is where the escrows of a chunk went, in units of collateral.
type Rescue struct{ Bounty, Forfeited *big.Int }

// Member is a prover on the standby list.
type Member struct {
	Account          common.Address
	JoinedAt, BeatAt uint64
	OnDuty           bool
}

// Seal is a sealed ask that was neither revealed nor forfeited.
type Seal struct {
	Owner       common.Address
	Number      uint64
	Commitment  common.Hash
	Seats       uint16
	SealedAt    uint64
	RevealUntil uint64
}

type sealID struct {
	owner  common.Address
	number uint64
}

// pause is a time in which the rollup did not run: [from, until).
type pause struct{ from, until uint64 }

// failures is what a view knows of failures, and of who deals with them. Amounts are units of collateral. Integers are
// replaced, never changed.
type failures struct {
	pauses              []pause // in order of time
	members             map[common.Address]Member
	seals               map[sealID]Seal
	resting             map[common.Address]uint16
	escrowed, forfeited *big.Int
	// insuredWei and burnedWei are where forfeited ether and slashed bonds went.
	insuredWei, burnedWei *big.Int
}

func newFailures() failures {
	return failures{members: make(map[common.Address]Member), seals: make(map[sealID]Seal),
		resting: make(map[common.Address]uint16), escrowed: new(big.Int), forfeited: new(big.Int), insuredWei: new(big.Int), burnedWei: new(big.Int)}
}

func (f failures) clone() failures {
	f.pauses = slices.Clone(f.pauses)
	f.members, f.seals, f.resting = maps.Clone(f.members), maps.Clone(f.seals), maps.Clone(f.resting)
	return f
}

// applyLadder folds the events of failures; false for others.
func (v *View) applyLadder(e Event) (bool, error) {
	switch data := e.Data.(type) {
	case *bindings.IFailureLadderDeadlineMissed:
		miss := Miss{Account: data.Failed, Reporter: data.Reporter, Bounty: data.Bounty, ReportedAt: e.Time, Standby: data.Standby}
		return true, v.changeChunk(data.CommitId, data.ChunkIndex, func(c *Chunk) { c.Misses = append(slices.Clone(c.Misses), miss) })
	case *bindings.IFailureLadderChunkRescued:
		rescue := &Rescue{Bounty: data.Bounty, Forfeited: data.Forfeited}
		return true, v.changeChunk(data.CommitId, data.ChunkIndex, func(c *Chunk) { c.Rescue = rescue })
	case *bindings.IFailureLadderWindowExtended:
		return true, v.changeBatch(data.CommitId, func(b *Batch) {
			b.ProvingExtended, b.StandbyExtended = b.ProvingExtended || !data.Standby, b.StandbyExtended || data.Standby
		})
	case *bindings.IFailureLadderWitnessChallenged:
		challenge := &Challenge{Challenger: data.Challenger, BondWei: data.BondWei}
		return true, v.changeChunk(data.CommitId, data.ChunkIndex, func(c *Chunk) { c.Challenge = challenge })
	case *bindings.IFailureLadderWitnessShown:
		return true, v.changeChunk(data.CommitId, data.ChunkIndex, func(c *Chunk) {
			if c.Challenge != nil {
				answered := *c.Challenge
				answered.AnsweredAt, answered.Answer = e.Time, e.Transaction
				c.Challenge = &answered
			}
		})
	case *bindings.IFailureLadderBatchReleased:
		return true, v.changeBatch(data.CommitId, func(b *Batch) { b.Released = true })
	case *bindings.IAskRegistryOwnerRested:
		v.resting[data.Owner] = data.Failures
	case *bindings.IPauseGuardPaused:
		v.pauses = append(v.pauses, pause{data.From, data.Until})
	case *bindings.IPauseGuardResumed:
		if n := len(v.pauses); n > 0 {
			v.pauses[n-1].until = data.At
		}
	default:
		return v.applyLists(e), nil
	}
	return true, nil
}

// applyLists folds the events of the standby list and of the sealed asks; false for others.
func (v *View) applyLists(e Event) bool {
	switch data := e.Data.(type) {
	case *bindings.IStandbyListJoined:
		v.members[data.Account] = Member{Account: data.Account, JoinedAt: uint64(data.JoinedAt), BeatAt: uint64(data.JoinedAt)}
	case *bindings.IStandbyListLeft:
		delete(v.members, data.Account)
	case *bindings.IStandbyListHeartbeatReceived:
		v.changeMember(data.Account, func(m *Member) { m.BeatAt = uint64(data.At) })
	case *bindings.IStandbyListDrawn:
		v.changeMember(data.Account, func(m *Member) { m.OnDuty = true })
	case *bindings.IStandbyListDutyEnded:
		v.changeMember(data.Account, func(m *Member) { m.OnDuty = false })
	case *bindings.ISealedAsksAskSealed:
		v.seals[sealID{data.Owner, data.Number}] = Seal{Owner: data.Owner, Number: data.Number, Commitment: data.Commitment, Seats: data.Seats,
			SealedAt: uint64(data.SealedAt), RevealUntil: uint64(data.RevealUntil)}
	case *bindings.ISealedAsksAskRevealed:
		delete(v.seals, sealID{data.Owner, data.Number})
	case *bindings.ISealedAsksBondForfeited:
		delete(v.seals, sealID{data.Owner, data.Number})
	default:
		return false
	}
	return true
}

func (v *View) changeMember(account common.Address, change func(*Member)) {
	if m, ok := v.members[account]; ok {
		change(&m)
		v.members[account] = m
	}
}

// PausedUntil is when the pause ends that runs at the view's head, 0 if none does.
func (v *View) PausedUntil() uint64 {
	if n := len(v.pauses); n > 0 && v.head.Time < v.pauses[n-1].until {
		return v.pauses[n-1].until
	}
	return 0
}

// PausedBetween is the number of seconds of [from, to) in which the rollup was paused.
func (v *View) PausedBetween(from, to uint64) uint64 {
	var total uint64
	for _, p := range v.pauses {
		if start, end := max(p.from, from), min(p.until, to); end > start {
			total += end - start
		}
	}
	return total
}

// RunUntil is when length seconds without pauses have passed since a time. A pause that runs counts to its planned end.
func (v *View) RunUntil(from, length uint64) uint64 {
	end := from + length
	for _, p := range v.pauses {
		if p.until > from && p.from < end {
			end += p.until - max(p.from, from)
		}
	}
	return end
}

// Members are the provers on the standby list, by address.
func (v *View) Members() []Member {
	return slices.SortedFunc(maps.Values(v.members), func(a, b Member) int { return a.Account.Cmp(b.Account) })
}

// Member returns a prover's place on the standby list.
func (v *View) Member(account common.Address) (Member, bool) {
	m, ok := v.members[account]
	return m, ok
}

// Seals are the sealed asks that wait to be revealed or forfeited, by owner and number.
func (v *View) Seals() []Seal {
	return slices.SortedFunc(maps.Values(v.seals), func(a, b Seal) int {
		return cmp.Or(a.Owner.Cmp(b.Owner), cmp.Compare(a.Number, b.Number))
	})
}

// InsuredWei is the ether that failures ever brought into the insurance fund.
func (v *View) InsuredWei() *big.Int { return new(big.Int).Set(v.insuredWei) }

// BurnedWei is the ether that failures cost and nobody got.
func (v *View) BurnedWei() *big.Int { return new(big.Int).Set(v.burnedWei) }

func (v *View) insure(insuredWei, burnedWei *big.Int) {
	v.insuredWei = new(big.Int).Add(v.insuredWei, insuredWei)
	v.burnedWei = new(big.Int).Add(v.burnedWei, burnedWei)
}

// FailuresOf is the number of an owner's failures that are not settled: with any, its asks rest.
func (v *View) FailuresOf(owner common.Address) uint16 { return v.resting[owner] }

// Escrowed is the collateral in escrow.
func (v *View) Escrowed() *big.Int { return new(big.Int).Set(v.escrowed) }

// Forfeited is the collateral that was ever given away.
func (v *View) Forfeited() *big.Int { return new(big.Int).Set(v.forfeited) }
