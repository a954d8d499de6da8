package builder

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/protocol"
)

// Chain is what the builder needs to know of L1.
type Chain interface {
	// HeadTime is the timestamp of L1's newest block that is known. No lot or block is later: L1 would refuse it.
	HeadTime(ctx context.Context) (uint64, error)
	// Operations returns the queue's operations from an index on, in order: those of the safe head, and those that would
	// be due before long whether they are safe or not. It may return fewer than limit.
	Operations(ctx context.Context, from uint64, limit int) ([]QueueOperation, error)
	// RoundOf returns the round in which the batch with a number will be committed, as things stand. It moves when batches
	// before it are dropped, because those are committed again first. ErrRoundUnknown: L1 has a batch with that number.
	RoundOf(ctx context.Context, batch uint64) (uint64, error)
	// RoundParameters returns the parameters of a round, or ErrRoundUnknown.
	RoundParameters(ctx context.Context, round uint64) (RoundParameters, error)
}

// RoundParameters are the prices and limits of a round.
type RoundParameters struct {
	// ReserveWei and FloorWei are per unit, DataFeeCapWei per paid slot.
	ReserveWei    *big.Int
	FloorWei      *big.Int
	DataFeeCapWei *big.Int
	MaxChunks     int
}

// Config says what the builder builds for.
type Config struct {
	ChainID      *big.Int
	Rollup       common.Address
	Shape        protocol.Shape
	UnitsPerSlot uint32
	// TickInterval is the time between blocks. FillInterval is the time between looks at what waits: so long a transaction
	// waits for its confirmation.
	TickInterval time.Duration
	FillInterval time.Duration
	// DataFeePercent is the part of the round's data fee cap that users are charged.
	DataFeePercent uint64
	// MaxBatchBytes bounds the input of a batch's commit, which must fit into an L1 transaction.
	MaxBatchBytes int
}

// DefaultConfig returns a config without a chain.
func DefaultConfig() Config {
	return Config{TickInterval: time.Second, FillInterval: 200 * time.Millisecond, DataFeePercent: 50, MaxBatchBytes: 118_000}
}

// Check reports every mistake.
func (c Config) Check() error {
	var errs []error
	refuse := func(bad bool, format string, values ...any) {
		if bad {
			errs = append(errs, fmt.Errorf("%w: "+format, append([]any{ErrConfig}, values...)...))
		}
	}
	refuse(c.ChainID == nil || c.ChainID.Sign() <= 0, "chain id %v", c.ChainID)
	refuse(c.Rollup == common.Address{}, "no rollup address")
	refuse(c.Shape.Slots < 2 || c.Shape.Slots > 1<<15, "%d slots per chunk", c.Shape.Slots)
	refuse(c.UnitsPerSlot == 0, "slots weigh no unit")
	refuse(c.TickInterval <= 0, "tick interval %v", c.TickInterval)
	refuse(c.FillInterval <= 0 || c.FillInterval > c.TickInterval, "fill interval %v, tick interval %v", c.FillInterval, c.TickInterval)
	refuse(c.DataFeePercent > 100, "%d %% of the data fee cap", c.DataFeePercent)
	refuse(c.MaxBatchBytes < c.largestChunk(), "%d bytes do not hold a chunk", c.MaxBatchBytes)
	return errors.Join(errs...)
}

// What the ABI adds to a chunk's compact slots and takes for a block, at most.
const (
	chunkInputBytes = 11 * 32
	blockInputBytes = 2 * 32
)

// largestChunk is the greatest number of bytes that one more chunk and its blocks can add to a commit.
func (c Config) largestChunk() int {
	return c.Shape.Slots*(protocol.CompactL1Bytes+blockInputBytes) + chunkInputBytes
}
