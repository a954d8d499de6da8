// Package report is what a devnet says at its end: numbers for programs as JSON, the same as tables for people.
package report

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum/common"
)

// Wei is an amount whose JSON form is a string of decimal digits: programs that read numbers as floats keep every wei.
type Wei struct{ *big.Int }

// NewWei wraps an amount; nil is zero.
func NewWei(x *big.Int) Wei {
	if x == nil {
		x = new(big.Int)
	}
	return Wei{x}
}

// MarshalText writes decimal digits.
func (w Wei) MarshalText() ([]byte, error) { return []byte(NewWei(w.Int).String()), nil }

// MarshalJSON writes a string of decimal digits.
func (w Wei) MarshalJSON() ([]byte, error) { return json.Marshal(NewWei(w.Int).String()) }

// UnmarshalJSON reads a string of decimal digits.
func (w *Wei) UnmarshalJSON(data []byte) error {
	var digits string
	if err := json.Unmarshal(data, &digits); err != nil {
		return fmt.Errorf("amount: %w", err)
	}
	x, ok := new(big.Int).SetString(digits, 10)
	if !ok {
		return fmt.Errorf("amount %q is not decimal", digits)
	}
	w.Int = x
	return nil
}

// Report is everything that a devnet measured and checked.
type Report struct {
	// Passed tells whether every check held; the process exits with 0 exactly then.
	Passed bool    `json:"passed"`
	Checks []Check `json:"checks"`

	// L2Transactions counts the transfers of the file that are final; SkippedRows names the rows that were not played.
	L2Transactions int      `json:"l2Transactions"`
	SkippedRows    []string `json:"skippedRows"`
	Batches        int      `json:"batches"`
	Chunks         int      `json:"chunks"`
	ChunksProven   int      `json:"chunksProven"`
	// FinalizedBatch is the commit id of the newest final batch, StateRoot its state.
	FinalizedBatch uint64      `json:"finalizedBatch"`
	StateRoot      common.Hash `json:"stateRoot"`

	// FeesPaidWei is what users paid on L2, PrepaidWei what they prepaid for operations through L1.
	FeesPaidWei Wei `json:"feesPaidWei"`
	PrepaidWei  Wei `json:"prepaidWei"`
	// RewardsWei is by prover, ReimbursedWei by who sent proofs to L1. Both have addresses, which Names explains.
	RewardsWei    map[string]Wei `json:"rewardsWei"`
	ReimbursedWei map[string]Wei `json:"reimbursedWei"`
	InsuranceWei  Wei            `json:"insuranceWei"`
	BurnedWei     Wei            `json:"burnedWei"`
	// SequencerWei is what the sequencer's deposit gained over all final batches, below zero where it paid for padding.
	SequencerWei          Wei `json:"sequencerWei"`
	BridgeEscrowWei       Wei `json:"bridgeEscrowWei"`
	L2BalancesWei         Wei `json:"l2BalancesWei"`
	PendingWithdrawalsWei Wei `json:"pendingWithdrawalsWei"`

	WithdrawalsClaimed int  `json:"withdrawalsClaimed"`
	ForcedIncluded     bool `json:"forcedIncluded"`

	// Gas is the mean gas of each operation; GasDetail has the rest.
	Gas       map[string]uint64 `json:"gas"`
	GasDetail map[string]Gas    `json:"gasDetail"`
	// Seconds is by phase, and "total".
	Seconds map[string]float64 `json:"seconds"`

	// Failures are the chunks whose provers missed their deadlines.
	Failures  []Failure `json:"failures"`
	BatchList []Batch   `json:"batchList"`
	Rounds    []Round   `json:"rounds"`
	Accounts  []Account `json:"ether"`
	Chain     Chain     `json:"chain"`
	// Names says who the addresses are.
	Names map[string]string `json:"names"`
}

// Check is one condition that must hold.
type Check struct {
	Name   string `json:"name"`
	OK     bool   `json:"ok"`
	Detail string `json:"detail"`
}

// Gas is what one operation used over all its transactions.
type Gas struct {
	Count uint64 `json:"count"`
	Min   uint64 `json:"min"`
	Max   uint64 `json:"max"`
	Total uint64 `json:"total"`
}

// Mean is the average, rounded down.
func (g Gas) Mean() uint64 {
	if g.Count == 0 {
		return 0
	}
	return g.Total / g.Count
}

// Add counts one transaction.
func (g Gas) Add(used uint64) Gas {
	if g.Count == 0 || used < g.Min {
		g.Min = used
	}
	g.Max = max(g.Max, used)
	g.Count++
	g.Total += used
	return g
}

// Batch is one commit.
type Batch struct {
	CommitID     uint64 `json:"commitId"`
	Status       string `json:"status"`
	Chunks       int    `json:"chunks"`
	ChunksProven int    `json:"chunksProven"`
	PaidSlots    uint32 `json:"paidSlots"`
	L1Operations uint64 `json:"l1Operations"`
	FeesWei      Wei    `json:"feesWei"`
	PaddingWei   Wei    `json:"paddingWei"`
	RewardsWei   Wei    `json:"rewardsWei"`
	DebitWei     Wei    `json:"debitWei"`
}

// Failure is a reported miss, and what became of the chunk. Amounts are collateral: wei on a devnet.
type Failure struct {
	CommitID uint64 `json:"commitId"`
	Chunk    uint32 `json:"chunk"`
	// Failed missed the deadline, Reporter was paid ReporterWei for saying so. Standby was drawn next, empty if nobody was.
	Failed      string `json:"failed"`
	Reporter    string `json:"reporter"`
	ReporterWei Wei    `json:"reporterWei"`
	Standby     string `json:"standby"`
	// Prover proved the chunk at last, empty if nobody did. Of the chunk's escrows it got BountyWei, ForfeitedWei were insured
	// or burned.
	Prover       string `json:"prover"`
	BountyWei    Wei    `json:"bountyWei"`
	ForfeitedWei Wei    `json:"forfeitedWei"`
}

// Round is one clearing of the market.
type Round struct {
	CommitID   uint64 `json:"commitId"`
	ReserveWei Wei    `json:"reserveWei"`
	FloorWei   Wei    `json:"floorWei"`
	// UnitPricesWei are the users' prices, by chunk.
	UnitPricesWei []Wei    `json:"unitPricesWei"`
	Chunks        uint32   `json:"chunks"`
	FreeSeats     uint32   `json:"freeSeats"`
	Winners       []Winner `json:"winners"`
	// OpenLane is the number of chunks without a seat.
	OpenLane uint32 `json:"openLane"`
}

// Winner is one prover's part of a round.
type Winner struct {
	Prover string `json:"prover"`
	Seats  uint32 `json:"seats"`
	PayWei Wei    `json:"payWei"`
}

// Account is what one contract holds and for whom.
type Account struct {
	Name    string `json:"name"`
	HeldWei Wei    `json:"heldWei"`
	OwedWei Wei    `json:"owedWei"`
	What    string `json:"what"`
}

// Chain says where the devnet ran.
type Chain struct {
	ID       uint64 `json:"id"`
	Embedded bool   `json:"embedded"`
	Blocks   uint64 `json:"blocks"`
}

// Check adds the result of a check.
func (r *Report) Check(name string, ok bool, format string, args ...any) {
	r.Checks = append(r.Checks, Check{Name: name, OK: ok, Detail: fmt.Sprintf(format, args...)})
}

// Finish decides whether the report passed: there are checks, and every one held.
func (r *Report) Finish() {
	r.Passed = len(r.Checks) > 0
	for _, c := range r.Checks {
		r.Passed = r.Passed && c.OK
	}
	r.Gas = make(map[string]uint64, len(r.GasDetail))
	for name, g := range r.GasDetail {
		r.Gas[name] = g.Mean()
	}
}

// Failed lists the checks that did not hold.
func (r *Report) Failed() []Check {
	var list []Check
	for _, c := range r.Checks {
		if !c.OK {
			list = append(list, c)
		}
	}
	return list
}

// Write puts the report into a file as JSON.
func (r *Report) Write(path string) error {
	data, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return fmt.Errorf("encoding the report: %w", err)
	}
	if err := os.WriteFile(path, append(data, '\n'), 0o644); err != nil {
		return fmt.Errorf("writing the report: %w", err)
	}
	return nil
}
