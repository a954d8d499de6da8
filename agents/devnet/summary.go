package devnet

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/agents/devnet/report"
	"github.com/proophi/proophi/agents/internal/l1"
)

// summarize fills the report's numbers from what L1 says.
func (d *devnet) summarize(view *l1.View) {
	r := d.report
	r.SkippedRows = []string{}
	for _, skipped := range d.play.Skipped {
		r.SkippedRows = append(r.SkippedRows, skipped.Error())
	}
	r.FinalizedBatch = view.FinalizedCommit()
	r.Chain = report.Chain{ID: d.chain.ID.Uint64(), Embedded: d.chain.Embedded, Blocks: view.Head().Number - d.manifest.DeployBlock}
	r.Names = make(map[string]string, len(d.names))
	for address, name := range d.names {
		r.Names[address.Hex()] = name
	}
	r.RewardsWei, r.ReimbursedWei = make(map[string]report.Wei), make(map[string]report.Wei)
	for _, s := range d.agents.sellers {
		r.RewardsWei[s.owner.Hex()] = report.NewWei(view.EarnedBy(s.owner))
	}
	d.summarizeCredits(view)
	totals := newTotals()
	r.Failures = []report.Failure{}
	for _, b := range view.Batches(1) {
		r.Batches++
		r.Chunks += len(b.Chunks)
		r.ChunksProven += len(b.Chunks) - len(b.Unproven())
		r.BatchList = append(r.BatchList, d.batchLine(b))
		r.Failures = append(r.Failures, failureLines(b)...)
		if round, ok := view.Round(b.Header.CommitId); ok {
			r.Rounds = append(r.Rounds, d.roundLine(b, round))
		}
		if s, ok := view.Settlement(b.Header.CommitId); ok {
			totals.add(b, s)
		}
	}
	r.FeesPaidWei, r.PrepaidWei = report.NewWei(totals.fees), report.NewWei(totals.prepaid)
	r.InsuranceWei, r.BurnedWei, r.SequencerWei = report.NewWei(totals.insurance), report.NewWei(totals.burned), report.NewWei(totals.sequencer)
}

// summarizeCredits adds what accounts were credited besides rewards: the gas of proofs.
func (d *devnet) summarizeCredits(view *l1.View) {
	for address := range d.names {
		reimbursed := new(big.Int).Sub(view.CreditOf(address), view.EarnedBy(address))
		if reimbursed.Sign() > 0 {
			d.report.ReimbursedWei[address.Hex()] = report.NewWei(reimbursed)
		}
	}
}

func (d *devnet) batchLine(b *l1.Batch) report.Batch {
	rewards := new(big.Int)
	for _, c := range b.Chunks {
		if c.Proven {
			rewards.Add(rewards, c.RewardWei)
		}
	}
	h := b.Header
	return report.Batch{CommitID: h.CommitId, Status: b.Status.String(), Chunks: len(b.Chunks), ChunksProven: len(b.Chunks) - len(b.Unproven()),
		PaidSlots: h.PaidSlots, L1Operations: h.QueueEnd - h.QueueStart, FeesWei: report.NewWei(sum(h.ComputeWei, h.DataWei)),
		PaddingWei: report.NewWei(h.PaddingWei), RewardsWei: report.NewWei(rewards), DebitWei: report.NewWei(h.DebitWei)}
}

// failureLines are the misses of a batch's chunks. Where two failed, the second line has the chunk's end.
func failureLines(b *l1.Batch) []report.Failure {
	var lines []report.Failure
	name := func(account common.Address) string {
		if account == (common.Address{}) {
			return ""
		}
		return account.Hex()
	}
	for i, c := range b.Chunks {
		for j, miss := range c.Misses {
			line := report.Failure{CommitID: b.Header.CommitId, Chunk: uint32(i), Failed: name(miss.Account), Reporter: name(miss.Reporter),
				ReporterWei: report.NewWei(miss.Bounty), Standby: name(miss.Standby), BountyWei: report.NewWei(nil), ForfeitedWei: report.NewWei(nil)}
			if j == len(c.Misses)-1 && c.Rescue != nil {
				line.Prover, line.BountyWei, line.ForfeitedWei = name(c.Prover), report.NewWei(c.Rescue.Bounty), report.NewWei(c.Rescue.Forfeited)
			}
			lines = append(lines, line)
		}
	}
	return lines
}

func (d *devnet) roundLine(b *l1.Batch, round l1.Round) report.Round {
	line := report.Round{CommitID: round.CommitID, ReserveWei: report.NewWei(round.ReserveWei), FloorWei: report.NewWei(round.FloorWei),
		Chunks: round.Chunks, FreeSeats: round.FreeSeats, OpenLane: round.Chunks - round.SeatsWon}
	for _, lot := range d.auditor.Lots(round.CommitID) {
		line.UnitPricesWei = append(line.UnitPricesWei, report.NewWei(lot.UnitPriceWei))
	}
	for _, w := range b.Winners {
		line.Winners = append(line.Winners, report.Winner{Prover: w.Owner.Hex(), Seats: w.Seats, PayWei: report.NewWei(w.PayWei)})
	}
	return line
}

// totals are sums over all settled batches.
type totals struct{ fees, prepaid, insurance, burned, sequencer *big.Int }

func newTotals() totals {
	return totals{new(big.Int), new(big.Int), new(big.Int), new(big.Int), new(big.Int)}
}

func (t totals) add(b *l1.Batch, s l1.Settlement) {
	t.fees.Add(t.fees, sum(b.Header.ComputeWei, b.Header.DataWei))
	t.prepaid.Add(t.prepaid, b.Header.PrepaidWei)
	t.insurance.Add(t.insurance, s.InsuranceWei)
	t.burned.Add(t.burned, s.BurnedWei)
	t.sequencer.Add(t.sequencer, new(big.Int).Sub(s.SequencerWei, b.Header.DebitWei))
}
