package sequencer

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/agents/internal/batch"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
)

// Funds are what stands behind the sequencer's batches.
type Funds struct {
	BondWei, DepositWei *big.Int
	// NeededWei is the bond that the open batches need: four times what provers can lose by them, and at least the minimum.
	NeededWei *big.Int
}

// bondFactor is SequencerRegistry.BOND_FACTOR.
const bondFactor = 4

// readFunds reads what stands behind the batches of an account.
func (c *chain) readFunds(ctx context.Context, account common.Address) (Funds, error) {
	registry := bindings.NewISequencerRegistry()
	exposure, err := l1.Query(ctx, c.client, c.manifest.Sequencers, registry.PackExposureOf(account), registry.UnpackExposureOf)
	if err != nil {
		return Funds{}, fmt.Errorf("reading the exposure: %w", err)
	}
	view := c.follower.View()
	needed := exposure.Mul(exposure, big.NewInt(bondFactor))
	if least := c.manifest.Parameters.MinBondWei; needed.Cmp(least) < 0 {
		needed = new(big.Int).Set(least)
	}
	return Funds{BondWei: view.BondOf(account), DepositWei: view.DepositOf(account), NeededWei: needed}, nil
}

// Funds are those of the last look at L1.
func (c *chain) Funds() Funds {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.funds
}

// Witnesses serves the executions of chunks of commits.
type Witnesses interface {
	ChunkTrace(ctx context.Context, commitID uint64, chunk uint32) (*protocol.ChunkTrace, error)
}

// AnswerChallenges implements L1. Each open challenge of our batches is answered, whatever the base fee is: an answer
// that is missing lets the chunk pass to whoever has its witness, and its batch may time out at the sequencer's cost.
func (c *chain) AnswerChallenges(ctx context.Context, witnesses Witnesses) error {
	for _, b := range c.follower.View().Unfinalized() {
		for _, chunk := range b.Unproven() {
			if b.Status != l1.Committed || !b.Chunks[chunk].Challenge.Open() {
				continue
			}
			if err := c.answer(ctx, witnesses, b, chunk); err != nil {
				return fmt.Errorf("answering the challenge of chunk %d of commit %d: %w", chunk, b.Header.CommitId, err)
			}
		}
	}
	return nil
}

func (c *chain) answer(ctx context.Context, witnesses Witnesses, b *l1.Batch, chunk uint32) error {
	trace, err := witnesses.ChunkTrace(ctx, b.Header.CommitId, chunk)
	if err != nil {
		return err
	}
	if trace == nil {
		return ErrNoWitness
	}
	input, err := c.CommitInput(ctx, b.Transaction)
	if err != nil {
		return err
	}
	published, err := batch.Read(batch.Params(c.manifest), input, b)
	if err != nil {
		return err
	}
	record := batch.Record(published, chunk)
	path, err := batch.Path(published, chunk)
	if err != nil {
		return err
	}
	intent := fmt.Sprintf("answer-%d-%d", b.Header.CommitId, chunk)
	data := bindings.NewIFailureLadder().PackAnswerWitness(b.Header, record, path, batch.Witness(trace))
	receipt, err := c.sender.Send(ctx, l1.Call{Intent: intent, Kind: "answerWitness", To: c.manifest.Ladder, Data: data})
	switch {
	case errors.Is(err, l1.ErrIncluded):
		return c.sender.Resolve(intent)
	case l1.IsRevert(err, "NotChallenged", "WrongStatus"):
		return nil // a keeper was faster, or the chunk is proven
	}
	if err != nil {
		return err
	}
	if _, err := c.follower.Wait(ctx, func(v *l1.View) bool { return v.Head().Number >= receipt.BlockNumber.Uint64() }); err != nil {
		return err
	}
	c.log.Info("Showed a witness on L1", "commit", b.Header.CommitId, "chunk", chunk, "tx", receipt.TxHash)
	return c.sender.Resolve(intent)
}
