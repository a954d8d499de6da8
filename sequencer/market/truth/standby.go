package truth

// Standby is the failure ladder of DESIGN 3.4 as far as money goes, per unit. What gas costs is left out: it only adds to
// the escrow.
type Standby struct {
	// Escrow is the collateral of a seat; the design has at least twice the highest reserve.
	Escrow int64
	// FailBps is how often a seat of another owner misses its deadline, in ten-thousandths.
	FailBps int64
	// Rivals is the number of others on the standby list; one is drawn evenly, never the owner that failed.
	Rivals int64
}

// Scale is what payoffs with standby income are multiplied by, so that they are whole: shares of up to 4 seats, draws
// among up to 4, an eighth of the escrow, and ten-thousandths.
const Scale = 12 * 12 * 8 * 10_000

// rescue is what the drawn prover gets for a chunk, times 8: the reserve and one eighth of the escrow. A reserved share is
// never above the reserve, so that raising it to the reserve gives the reserve.
func (s Standby) rescue(reserve int64) int64 { return 8*reserve + s.Escrow }

// Shortfall is what the pot lacks, per unit and times 8, when a seat with a reserved share fails: half of the escrow pays
// what the reserve is above the share, and the eighth.
func (s Standby) Shortfall(reserve, share int64) int64 {
	return max(0, 8*(reserve-share)+s.Escrow-4*s.Escrow)
}

// FailOnPurpose is the payoff, times Scale, of an owner that may let any of its won seats fail, when another identity of
// its is on the standby list with a machine that costs it nothing: what would gain most by it. Seats that it does not have
// fail always.
func (s Standby) FailOnPurpose(costs []int64, reserve int64) Payoff {
	drawn := max(0, s.rescue(reserve)) * (Scale / 8) / (s.Rivals + 1)
	return func(won int, pay int64, _ *Outcome, _ []int) int64 {
		best := int64(0)
		for proven := range min(won, len(costs)) + 1 {
			failed := int64(won - proven)
			gets := -sum(costs[:proven])*Scale + failed*(drawn-s.Escrow*Scale)
			if won > 0 {
				gets += pay * int64(proven) * (Scale / int64(won))
			}
			if proven == 0 || gets > best {
				best = gets
			}
		}
		return best
	}
}

// LoseOnPurpose is the payoff, times Scale, of an owner with standby income besides: seats of others fail by themselves,
// and it is drawn evenly among the standby list. With dedicated it has a machine for that apart from its seats, which
// costs as much as its cheapest seat; otherwise a seat that it did not win does the work, and if none is left there is
// no income.
func (s Standby) LoseOnPurpose(costs []int64, reserve int64, dedicated bool) Payoff {
	return func(won int, pay int64, o *Outcome, ids []int) int64 {
		gets := (pay - sum(costs[:won])) * Scale
		if won == len(costs) && !dedicated {
			return gets
		}
		others, _ := o.Total()
		machine := costs[0]
		if !dedicated {
			machine = costs[won]
		}
		if rent := s.rescue(reserve) - 8*machine; rent > 0 {
			gets += int64(others-won) * rent * s.FailBps * (Scale / 8 / 10_000) / (s.Rivals + 1)
		}
		return gets
	}
}

// Bound is the most that LoseOnPurpose gains, times Scale: every seat of the round can fail, and the rent of a rescue is
// at most the reserve and one eighth of the escrow.
func (s Standby) Bound(reserve int64, chunks int) int64 {
	return int64(chunks) * s.rescue(reserve) * s.FailBps * (Scale / 8 / 10_000) / (s.Rivals + 1)
}
