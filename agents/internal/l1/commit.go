package l1

import (
	"bytes"
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/protocol"
)

// CommitInput is what a commit published: the arguments of commitBatch.
type CommitInput struct {
	Parent bindings.BatchHeader
	Chunks []bindings.ChunkInput
	Blocks []bindings.BlockInput
}

// CommitInput reads the input of the batch's commit from its transaction.
func (c *Client) CommitInput(ctx context.Context, batch *Batch) (CommitInput, error) {
	tx, _, err := c.TransactionByHash(ctx, batch.Transaction)
	if err != nil {
		return CommitInput{}, fmt.Errorf("reading transaction of commit %d: %w", batch.Header.CommitId, err)
	}
	input, err := DecodeCommit(tx.Data(), batch.Header.ParentHash)
	if err != nil {
		return CommitInput{}, fmt.Errorf("commit %d: %w", batch.Header.CommitId, err)
	}
	return input, nil
}

var rollupABI = mustABI(&bindings.IRollupMetaData)

func mustABI(meta metaData) *abi.ABI {
	parsed, err := meta.ParseABI()
	if err != nil {
		panic(err) // generated
	}
	return parsed
}

// DecodeCommit finds the commit on top of the parent with the given header hash in a transaction's input: commitBatch
// itself, or one of the calls of multicall.
func DecodeCommit(input []byte, parentHash common.Hash) (CommitInput, error) {
	if len(input) < 4 {
		return CommitInput{}, ErrNotCommit
	}
	commit, multicall := rollupABI.Methods["commitBatch"], rollupABI.Methods["multicall"]
	if bytes.Equal(input[:4], multicall.ID) {
		var calls [][]byte
		if err := unpackInto(multicall, input, &calls); err != nil {
			return CommitInput{}, fmt.Errorf("decoding multicall: %w", err)
		}
		for _, call := range calls {
			if len(call) < 4 || !bytes.Equal(call[:4], commit.ID) {
				continue
			}
			if decoded, err := DecodeCommit(call, parentHash); err == nil {
				return decoded, nil
			}
		}
		return CommitInput{}, ErrNotCommit
	}
	if !bytes.Equal(input[:4], commit.ID) {
		return CommitInput{}, ErrNotCommit
	}
	var decoded CommitInput
	if err := unpackInto(commit, input, &decoded.Parent, &decoded.Chunks, &decoded.Blocks); err != nil {
		return CommitInput{}, fmt.Errorf("decoding commitBatch: %w", err)
	}
	hash, err := Header(decoded.Parent).Hash()
	if err != nil {
		return CommitInput{}, err
	}
	if hash != parentHash {
		return CommitInput{}, fmt.Errorf("parent %v instead of %v: %w", hash, parentHash, ErrNotCommit)
	}
	return decoded, nil
}

// unpackInto decodes a call's arguments into the values that are pointed to.
func unpackInto(method abi.Method, input []byte, values ...any) error {
	decoded, err := method.Inputs.Unpack(input[4:])
	if err != nil {
		return err
	}
	for i, value := range values {
		abi.ConvertType(decoded[i], value)
	}
	return nil
}

// Header returns the header as package protocol has it.
func Header(h bindings.BatchHeader) protocol.BatchHeader {
	return protocol.BatchHeader{
		CommitID: h.CommitId, BatchNumber: h.BatchNumber, Nonce: h.Nonce, CommittedAt: h.CommittedAt,
		CommittedBlock: h.CommittedBlock, LastTime: h.LastTime, LastBlockNumber: h.LastBlockNumber,
		QueueStart: h.QueueStart, QueueEnd: h.QueueEnd, ChunkCount: h.ChunkCount, SeatCount: h.SeatCount,
		PaidSlots: h.PaidSlots, CircuitID: h.CircuitId, ParentHash: h.ParentHash, PreRoot: h.PreRoot,
		PostRoot: h.PostRoot, RecordsRoot: h.RecordsRoot, WithdrawalRoot: h.WithdrawalRoot,
		LastBlockHash: h.LastBlockHash, WinnersHash: h.WinnersHash, ComputeWei: h.ComputeWei, DataWei: h.DataWei,
		PrepaidWei: h.PrepaidWei, DepositsWei: h.DepositsWei, PaddingWei: h.PaddingWei, DebitWei: h.DebitWei,
		OpenPriceWei: h.OpenPriceWei, SequencerFeeWei: h.SequencerFeeWei, Sequencer: h.Sequencer,
	}
}

// BindingHeader returns the header as the bindings have it.
func BindingHeader(h protocol.BatchHeader) bindings.BatchHeader {
	return bindings.BatchHeader{
		CommitId: h.CommitID, BatchNumber: h.BatchNumber, Nonce: h.Nonce, CommittedAt: h.CommittedAt,
		CommittedBlock: h.CommittedBlock, LastTime: h.LastTime, LastBlockNumber: h.LastBlockNumber,
		QueueStart: h.QueueStart, QueueEnd: h.QueueEnd, ChunkCount: h.ChunkCount, SeatCount: h.SeatCount,
		PaidSlots: h.PaidSlots, CircuitId: h.CircuitID, ParentHash: h.ParentHash, PreRoot: h.PreRoot,
		PostRoot: h.PostRoot, RecordsRoot: h.RecordsRoot, WithdrawalRoot: h.WithdrawalRoot,
		LastBlockHash: h.LastBlockHash, WinnersHash: h.WinnersHash, ComputeWei: orZero(h.ComputeWei),
		DataWei: orZero(h.DataWei), PrepaidWei: orZero(h.PrepaidWei), DepositsWei: orZero(h.DepositsWei),
		PaddingWei: orZero(h.PaddingWei), DebitWei: orZero(h.DebitWei), OpenPriceWei: orZero(h.OpenPriceWei),
		SequencerFeeWei: orZero(h.SequencerFeeWei), Sequencer: h.Sequencer,
	}
}
