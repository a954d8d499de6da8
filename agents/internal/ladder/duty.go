// Package ladder says who may prove a chunk, until when and for what: the rules of docs/protocol/ladder.md, as
// contracts/src/FailureLadder.sol has them. It is pure: what is known of L1 goes in, what follows comes out.
package ladder

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/scripts/deploy"
)

// Stage is where a chunk that waits for its proof stands, with the numbers that the contract uses.
type Stage uint8

const (
	// Open chunks have no seat: anyone proves them, at a price that rises.
	Open Stage = iota
	// Assigned ones are their seat's owner's.
	Assigned
	// Unanswered ones lack the witness that was asked for: anyone proves them, at the seat's price.
	Unanswered
	// Standby ones are the standby prover's.
	Standby
	// Rescue ones are anyone's, for a bounty that rises.
	Rescue
)

func (s Stage) String() string {
	return [...]string{"open", "assigned", "unanswered", "standby", "rescue"}[s]
}

// Duty is who may prove a chunk at a time, and for what.
type Duty struct {
	Stage Stage
	// Prover is the only one who may; zero: anyone.
	Prover common.Address
	// RewardWei comes from the batch's pool, Bounty, in units of collateral, from escrows.
	RewardWei, Bounty *big.Int
	// From and Until bound the window of who had to prove it last; Until is 0 if that ended by a report or there was none.
	From, Until uint64
}

// MayProve reports whether the account may prove the chunk.
func (d Duty) MayProve(account common.Address) bool {
	return d.Prover == (common.Address{}) || d.Prover == account
}

// Rules are what the ladder goes by. Times are seconds and count without pauses.
type Rules struct {
	WindowSeconds, StandbyWindowSeconds, RescueWindowSeconds, BatchTimeoutSeconds uint64
	// PerSeat is the collateral of a seat, TokensPerEther what an ether is worth in its units.
	PerSeat, TokensPerEther *big.Int
	// ReportDepth is the number of blocks that must follow the one that shows a deadline to be over.
	ReportDepth uint64
}

// NewRules returns the rules of a deployment.
func NewRules(m deploy.Manifest) Rules {
	p := m.Parameters
	return Rules{
		WindowSeconds: uint64(p.ProvingWindowSeconds), StandbyWindowSeconds: uint64(p.StandbyWindowSeconds),
		RescueWindowSeconds: uint64(p.RescueWindowSeconds), BatchTimeoutSeconds: uint64(p.BatchTimeoutSeconds),
		PerSeat: p.PerSeat(m.Slots * m.UnitsPerSlot), TokensPerEther: p.TokensPerEther, ReportDepth: uint64(p.ReportDepth),
	}
}

// Pauses tells how much of a time does not count.
type Pauses interface {
	PausedBetween(from, to uint64) uint64
	RunUntil(from, length uint64) uint64
}

// Duty returns where an unproven chunk of a committed batch stands at a time.
func (r Rules) Duty(p Pauses, b *l1.Batch, seat Seat, chunk uint32, now uint64) Duty {
	c := b.Chunks[chunk]
	if seat.IsOpen() {
		return Duty{Stage: Open, RewardWei: r.openPrice(p, b, now), Bounty: new(big.Int), From: b.Header.CommittedAt}
	}
	if len(c.Misses) == 0 {
		from := startOf(c.Challenge, seat.Owner, b.Header.CommittedAt)
		return enter(c.Challenge, Duty{Stage: Assigned, Prover: seat.Owner, RewardWei: seat.RewardWei, Bounty: new(big.Int),
			From: from, Until: p.RunUntil(from, extended(r.WindowSeconds, b.ProvingExtended))}, now)
	}
	d := r.afterMiss(p, b, c, seat.RewardWei, now)
	d.Bounty = r.bounty(p, b, c, d, now)
	return d
}

// afterMiss returns the stage of a chunk whose owner was reported, without its bounty.
func (r Rules) afterMiss(p Pauses, b *l1.Batch, c l1.Chunk, rewardWei *big.Int, now uint64) Duty {
	standby := c.Misses[0].Standby
	from := startOf(c.Challenge, standby, c.Misses[0].ReportedAt)
	rescue := Duty{Stage: Rescue, RewardWei: rewardWei, Bounty: new(big.Int), From: from}
	switch {
	case len(c.Misses) > 1:
		rescue.From = c.Misses[1].ReportedAt
	case standby != (common.Address{}):
		d := enter(c.Challenge, Duty{Stage: Standby, Prover: standby, RewardWei: rewardWei, From: from,
			Until: p.RunUntil(from, extended(r.StandbyWindowSeconds, b.StandbyExtended))}, now)
		if d.Stage == Unanswered || now < d.Until {
			return d
		}
		rescue.From, rescue.Until = d.Until, d.Until
	}
	return rescue
}

// enter opens a chunk to all whose prover waits in vain for the witness until its window is over.
func enter(c *l1.Challenge, d Duty, now uint64) Duty {
	if c.Open() && c.Challenger == d.Prover && now >= d.Until {
		d.Stage, d.Prover = Unanswered, common.Address{}
	}
	return d
}

// bounty is what the escrows of a chunk pay its prover.
func (r Rules) bounty(p Pauses, b *l1.Batch, c l1.Chunk, d Duty, now uint64) *big.Int {
	half := new(big.Int).Rsh(r.PerSeat, 1)
	switch d.Stage {
	case Standby:
		bounty := new(big.Int).Rsh(r.PerSeat, 3)
		if raise := new(big.Int).Sub(b.Header.OpenPriceWei, d.RewardWei); raise.Sign() > 0 {
			bounty.Add(bounty, r.fromWei(raise))
		}
		return least(bounty, half)
	case Rescue:
		elapsed := min(running(p, d.From, now), r.RescueWindowSeconds)
		bounty := new(big.Int).Mul(r.Pot(c), new(big.Int).SetUint64(elapsed))
		return bounty.Div(bounty, new(big.Int).SetUint64(r.RescueWindowSeconds))
	default:
		return new(big.Int)
	}
}

// Pot is what the rescue of a chunk with misses can pay: half of the collateral of each that failed.
func (r Rules) Pot(c l1.Chunk) *big.Int {
	half := new(big.Int).Rsh(r.PerSeat, 1)
	if c.Misses[0].Standby != (common.Address{}) {
		half.Lsh(half, 1)
	}
	return half
}

// openPrice is what a chunk without a seat pays: it rises from 0 over the window.
func (r Rules) openPrice(p Pauses, b *l1.Batch, now uint64) *big.Int {
	elapsed := min(running(p, b.Header.CommittedAt, now), r.WindowSeconds)
	price := new(big.Int).Mul(b.Header.OpenPriceWei, new(big.Int).SetUint64(elapsed))
	return price.Div(price, new(big.Int).SetUint64(r.WindowSeconds))
}

// ChallengeUntil is when the time ends in which the prover of a stage may ask for the witness: a quarter of its window.
func (r Rules) ChallengeUntil(p Pauses, d Duty) uint64 {
	switch d.Stage {
	case Assigned:
		return p.RunUntil(d.From, r.WindowSeconds/4)
	case Standby:
		return p.RunUntil(d.From, r.StandbyWindowSeconds/4)
	default:
		return 0
	}
}

// Timeout is when an unproven batch can be dropped.
func (r Rules) Timeout(p Pauses, b *l1.Batch) uint64 {
	length := r.BatchTimeoutSeconds
	if b.ProvingExtended {
		length += r.WindowSeconds
	}
	if b.StandbyExtended {
		length += r.StandbyWindowSeconds
	}
	return p.RunUntil(b.Header.CommittedAt, length)
}

// WeiOf is what an amount of collateral is worth, rounded down.
func (r Rules) WeiOf(amount *big.Int) *big.Int {
	wei := new(big.Int).Mul(amount, big.NewInt(params.Ether))
	return wei.Div(wei, r.TokensPerEther)
}

// fromWei is what wei are worth in units of collateral, rounded up.
func (r Rules) fromWei(wei *big.Int) *big.Int {
	ether := big.NewInt(params.Ether)
	amount := new(big.Int).Mul(wei, r.TokensPerEther)
	return amount.Add(amount, ether).Sub(amount, common.Big1).Div(amount, ether)
}

// startOf is when a prover's window began: anew with the answer that it asked for.
func startOf(c *l1.Challenge, prover common.Address, otherwise uint64) uint64 {
	if c != nil && c.AnsweredAt != 0 && c.Challenger == prover {
		return c.AnsweredAt
	}
	return otherwise
}

func extended(seconds uint64, twice bool) uint64 {
	if twice {
		return 2 * seconds
	}
	return seconds
}

// running is the number of seconds from a time until now without pauses.
func running(p Pauses, from, now uint64) uint64 {
	if now <= from {
		return 0
	}
	return now - from - p.PausedBetween(from, now)
}

func least(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}
