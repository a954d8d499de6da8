package ladder

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/proophi/proophi/agents/internal/l1"
)

// Shown reads the newest block that a report made now may show: the one that depth blocks have followed. It returns its
// time and its RLP header.
func Shown(ctx context.Context, headers Headers, view *l1.View, depth uint64) (uint64, []byte, error) {
	head := view.Head().Number
	if head < depth {
		return 0, nil, nil
	}
	header, err := headers.HeaderByNumber(ctx, new(big.Int).SetUint64(head-depth))
	if err != nil {
		return 0, nil, fmt.Errorf("reading the block to show: %w", err)
	}
	encoded, err := rlp.EncodeToBytes(header)
	if err != nil {
		return 0, nil, fmt.Errorf("encoding block %d: %w", head-depth, err)
	}
	return header.Time, encoded, nil
}

// Reason looks through consecutive headers for why a window [from, until) may be extended: a base fee above the limit
// within it, or two blocks more than gapSeconds apart that reach into it. It returns the headers to show, nil if there is
// no reason.
func Reason(headers []*types.Header, from, until, gapSeconds uint64, highFeeWei *big.Int) []*types.Header {
	for i, h := range headers {
		if h.BaseFee != nil && h.BaseFee.Cmp(highFeeWei) > 0 && h.Time >= from && h.Time < until {
			return headers[i : i+1]
		}
		if i == 0 {
			continue
		}
		if before := headers[i-1]; h.Time-before.Time > gapSeconds && before.Time < until && h.Time > from {
			return headers[i-1 : i+1]
		}
	}
	return nil
}

// highFeeFactor is FailureLadder.HIGH_FEE_FACTOR: a base fee above so many times its reference extends a window.
const highFeeFactor = 8

// maxScan bounds the blocks that are read for one reason.
const maxScan = 1024

// FindReason reads the blocks of a window and returns the RLP headers of those that are a reason to extend it, nil if
// there is none. What the contract sees by itself, the base fee of the block of the call, is not used: it may have
// changed until then.
func FindReason(ctx context.Context, headers Headers, view *l1.View, firstBlock, from, until, gapSeconds, referenceWei uint64) ([][]byte, error) {
	head := view.Head().Number
	if head == 0 {
		return nil, nil
	}
	first := max(firstBlock, head-min(head, maxScan))
	var list []*types.Header
	for number := first; number < head; number++ { // the contract knows the hashes of earlier blocks only
		h, err := headers.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
		if err != nil {
			return nil, fmt.Errorf("reading block %d: %w", number, err)
		}
		list = append(list, h)
		if h.Time >= until {
			break
		}
	}
	var encoded [][]byte
	high := new(big.Int).Mul(new(big.Int).SetUint64(referenceWei), big.NewInt(highFeeFactor))
	for _, h := range Reason(list, from, until, gapSeconds, high) {
		b, err := rlp.EncodeToBytes(h)
		if err != nil {
			return nil, fmt.Errorf("encoding block %v: %w", h.Number, err)
		}
		encoded = append(encoded, b)
	}
	return encoded, nil
}
