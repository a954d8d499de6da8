package batcher

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/protocol"
)

// Status is the life of a commit on L1.
type Status int

// The statuses, in order.
const (
	Committed Status = iota + 1
	Proven
	Finalized
)

// Commit is a batch as L1 has it.
type Commit struct {
	Header      protocol.BatchHeader
	HeaderHash  common.Hash
	Transaction common.Hash
	Status      Status
	// Proven tells for each chunk whether it is proven.
	Proven []bool
}

// View is the rollup on L1 at one of its blocks.
type View struct {
	// Time is the block's timestamp.
	Time uint64
	// Genesis is the parent of the first commit.
	Genesis protocol.BatchHeader
	// Commits are the batches that are not dropped, oldest first and without a gap, up to the newest.
	Commits []Commit
}

// Head is the header that the next commit builds on.
func (v View) Head() protocol.BatchHeader {
	if len(v.Commits) == 0 {
		return v.Genesis
	}
	return v.Commits[len(v.Commits)-1].Header
}

// Unfinalized counts the batches that wait for finality.
func (v View) Unfinalized() int {
	n := 0
	for _, c := range v.Commits {
		if c.Status != Finalized {
			n++
		}
	}
	return n
}

// Call is a transaction to the rollup.
type Call struct {
	// Intent names what the call is for; the same after a restart.
	Intent string
	// Kind is "commitBatch", "finalizeBatch" or both.
	Kind  string
	Input []byte
}

// L1 is the chain as the batcher sees and changes it.
type L1 interface {
	// View returns the newest view, with the commits from a batch number on, or the newest alone if it is lower. Commits
	// that were dropped or reorganized away are not in it.
	View(ctx context.Context, fromBatch uint64) (View, error)
	// Send writes the intent down, then gets the call into a block. It returns when the call has succeeded, or with the
	// reason of the revert, or with an error that leaves open what will become of it.
	Send(ctx context.Context, call Call) (common.Hash, error)
	// Resolve ends an intent whose effect was seen. An unknown one is no mistake.
	Resolve(intent string) error
}
