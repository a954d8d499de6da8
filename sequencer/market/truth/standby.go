package truth

import "slices"

// Ladder is the failure ladder of DESIGN 3.4 as far as money goes, per unit, seen by one person. A name either has asks or
// an entry on the standby list, never both; which of the two is fixed before a round. What gas costs is left out: it only
// adds to the escrow.
//
// Of each escrow one half is the chunk's pot, the other goes to gas bounties, insurance and burn. The standby prover that
// is drawn for a missed chunk gets the chunk's share and, out of the pot and not beyond it, what the share lacks to the
// reserve and one eighth of the escrow. If it misses too, its own half is added to the pot, and anyone may rescue for the
// share and a bounty that rises up to the whole pot. What is left of the pot leaves the provers.
type Ladder struct {
	// Escrow is the collateral of a seat and of an entry on the standby list; the design has at least twice the highest
	// reserve.
	Escrow int64
	// FailBps is how often a seat or an entry of another owner misses its deadline, in ten-thousandths.
	FailBps int64
	// Others are the entries of others on the standby list, Own those of the person's other names. One is drawn evenly.
	Others, Own int64
}

// Scale is what payoffs with a ladder are multiplied by, so that they are whole: shares of up to 6 seats, draws among up to
// 6 entries, eighths of an escrow, and ten-thousandths of ten-thousandths.
const Scale = 8 * 3600 * 10_000 * 10_000

// standbyPay is what a standby prover gets for a number of missed chunks with these shares together, times 8.
func (l Ladder) standbyPay(reserve, seats, shares int64) int64 {
	return min(seats*(8*reserve+l.Escrow), 8*shares+4*seats*l.Escrow)
}

// openPay is the most that rescues of missed chunks bring anyone: shares and whole pots, of the seats and, if there is a
// standby list, of the entries that missed too.
func (l Ladder) openPay(seats, shares int64) int64 {
	if l.Own+l.Others == 0 {
		return shares + seats*l.Escrow/2
	}
	return shares + seats*l.Escrow
}

// rescues is what a person expects from chunks that others or it have missed, times Scale: it is drawn, or another is drawn
// and misses too and it comes first in the open, at the last moment. Its machine costs it so much for each; what does not pay
// it leaves.
func (l Ladder) rescues(reserve, seats, shares, machine int64) int64 {
	open := max(0, l.openPay(seats, shares)-seats*machine) * Scale
	entries := l.Own + l.Others
	if entries == 0 {
		return open
	}
	drawn := max(0, l.standbyPay(reserve, seats, shares)-8*seats*machine) * (Scale / 8)
	return drawn/entries*l.Own + open/10_000/entries*l.Others*l.FailBps
}

// FailOnPurpose is the payoff, times Scale, of a person that may let any of its won seats fail and rescue them under the
// same or another name, with machines that cost nothing: what would gain most by it. Seats that it does not have fail
// always.
func (l Ladder) FailOnPurpose(costs []int64, reserve int64) Payoff {
	return func(won int, pay int64, _ *Outcome, _ []int) int64 {
		if won == 0 {
			return 0
		}
		all, best := int64(won), int64(0)
		for proven := range min(won, len(costs)) + 1 {
			failed := all - int64(proven)
			gets := (pay*int64(proven)*(Scale/all) - sum(costs[:proven])*Scale) - failed*l.Escrow*Scale
			gets += l.rescues(reserve, failed*all, failed*pay, 0) / all // shares are pay/all each
			if proven == 0 || gets > best {
				best = gets
			}
		}
		return best
	}
}

// LoseOnPurpose is the payoff, times Scale, of a person that rescues what others miss by themselves. With dedicated it has
// a machine for that apart from its seats, which costs as much as its cheapest; otherwise a seat that it did not win does the
// work, and if none is left there is no income.
func (l Ladder) LoseOnPurpose(costs []int64, reserve int64, dedicated bool) Payoff {
	return func(won int, pay int64, o *Outcome, ids []int) int64 {
		gets := (pay - sum(costs[:won])) * Scale
		if won == len(costs) && !dedicated {
			return gets
		}
		machine := costs[0]
		if !dedicated {
			machine = costs[won]
		}
		for other, seats := range o.Won {
			if !slices.Contains(ids, other) {
				gets += l.rescues(reserve, int64(seats), o.Pay[other], machine) / 10_000 * l.FailBps
			}
		}
		return gets
	}
}

// Bound is the most that LoseOnPurpose gains, times Scale: every one of the chunks can be missed, and its share is at most
// the reserve.
func (l Ladder) Bound(reserve int64, chunks int) int64 {
	return l.rescues(reserve, int64(chunks), int64(chunks)*reserve, 0) / 10_000 * l.FailBps
}

// Serves is what a name on the standby list gets for a missed chunk if it proves it, and Deserts the most that it gets if it
// misses too and then rescues the chunk in the open, under any name. Both for shares of whole steps, times 8.
func (l Ladder) Serves(reserve, share, cost int64) int64 {
	return l.standbyPay(reserve, 1, share) - 8*cost
}

func (l Ladder) Deserts(share, cost int64) int64 {
	return max(0, 8*(l.openPay(1, share)-cost)) - 8*l.Escrow
}
