package ladder

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/proophi/proophi/agents/internal/l1"
)

// settledDepth is the number of blocks after which a block's hash is not asked for again.
const settledDepth = 64

// Headers reads headers of L1.
type Headers interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
}

// Draws finds out whose seat proves which chunk. It is not safe for concurrent use.
type Draws struct {
	headers Headers
	drawn   map[uint64]draw // by commit id
}

type draw struct {
	header    common.Hash // of the batch
	nextBlock common.Hash // that the seats were drawn with
	seats     []Seat
}

// NewDraws returns one that has drawn nothing.
func NewDraws(headers Headers) *Draws { return &Draws{headers: headers, drawn: make(map[uint64]draw)} }

// Seats returns the seat of each chunk of a batch, nil as long as the block after the commit is not there. A
// reorganization of that block draws anew.
func (d *Draws) Seats(ctx context.Context, view *l1.View, b *l1.Batch) ([]Seat, error) {
	if len(b.Winners) == 0 {
		return make([]Seat, b.Header.ChunkCount), nil
	}
	id, next, head := b.Header.CommitId, b.Header.CommittedBlock+1, view.Head().Number
	known, ok := d.drawn[id]
	switch {
	case head < next:
		return nil, nil
	case ok && known.header == b.HeaderHash && head > next+settledDepth:
		return known.seats, nil
	}
	header, err := d.headers.HeaderByNumber(ctx, new(big.Int).SetUint64(next))
	if err != nil {
		return nil, fmt.Errorf("reading the block after commit %d: %w", id, err)
	}
	if hash := header.Hash(); !ok || known.header != b.HeaderHash || hash != known.nextBlock {
		known = draw{header: b.HeaderHash, nextBlock: hash, seats: Draw(b.Winners, int(b.Header.ChunkCount), NewSeed(hash, id))}
		d.drawn[id] = known
	}
	return known.seats, nil
}

// Forget frees what is known of batches before a commit.
func (d *Draws) Forget(before uint64) {
	for id := range d.drawn {
		if id < before {
			delete(d.drawn, id)
		}
	}
}
