package l1

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
)

const (
	// nearHead is the distance from the head within which blocks are read one by one, each by its hash, so that a
	// reorganization or a node that lags behind its header cannot lose an event.
	nearHead = 32
	// maxBlocks is the number of blocks remembered to find a common ancestor.
	maxBlocks = 512
)

// chain is the part of the canonical chain that was folded: blocks to find a common ancestor with, and all events.
type chain struct {
	client      *Client
	decode      decoder
	from        uint64 // block of the deployment
	rangeBlocks uint64

	blocks []Block // ascending; the last is the tip. Ranges leave gaps
	events []Event // ascending

	reorganized bool
	ancestor    uint64
}

func (c *chain) tip() Block {
	if len(c.blocks) == 0 {
		return Block{}
	}
	return c.blocks[len(c.blocks)-1]
}

// advance folds what is new up to the head less the confirmations. It returns the new view, nil if nothing changed, and
// whether it reached the head. On an error the view is that of the blocks before it.
func (c *chain) advance(ctx context.Context, view *View, confirmations uint64) (*View, bool, error) {
	head, _, err := c.client.header(ctx, nil)
	if err != nil {
		return nil, false, err
	}
	target := head.Number - min(confirmations, head.Number)
	if confirmations == 0 && head.Hash == c.tip().Hash {
		return nil, true, nil
	}
	rewound, err := c.rewind(ctx)
	if err != nil {
		return nil, false, err
	}
	next := view
	if rewound {
		if next, err = c.refold(); err != nil {
			return nil, false, err
		}
	}
	changed, err := c.extend(ctx, &next, target, head.Number)
	if !changed && !rewound {
		return nil, err == nil, err
	}
	return next, err == nil, err
}

// rewind drops blocks from the end until the tip is on the canonical chain, and the events above it.
func (c *chain) rewind(ctx context.Context) (bool, error) {
	keep := len(c.blocks)
	for ; keep > 0; keep-- {
		known := c.blocks[keep-1]
		canonical, _, err := c.client.header(ctx, new(big.Int).SetUint64(known.Number))
		if err != nil && !errors.Is(err, errNoBlock) {
			return false, err
		}
		if err == nil && canonical.Hash == known.Hash {
			break
		}
	}
	if keep == len(c.blocks) {
		return false, nil
	}
	c.blocks = c.blocks[:keep]
	c.reorganized, c.ancestor = true, c.tip().Number
	c.events = slices.DeleteFunc(c.events, func(e Event) bool { return keep == 0 || e.Block > c.tip().Number })
	return true, nil
}

// refold folds all remaining events anew.
func (c *chain) refold() (*View, error) {
	view := newView()
	for _, e := range c.events {
		if err := view.apply(e); err != nil {
			return nil, err
		}
	}
	view.head = c.tip()
	return view, nil
}

// extend folds the blocks after the tip up to target, in place of the view that next points to.
func (c *chain) extend(ctx context.Context, next **View, target, head uint64) (changed bool, err error) {
	for {
		first := c.from
		if len(c.blocks) > 0 {
			first = c.tip().Number + 1
		}
		if first > target {
			return changed, nil
		}
		var tip Block
		var events []Event
		if last := min(first+c.rangeBlocks-1, target); head > nearHead && last <= head-nearHead {
			tip, events, err = c.readRange(ctx, first, last)
		} else {
			tip, events, err = c.readBlock(ctx, first)
		}
		if err != nil {
			return changed, err
		}
		if *next, err = c.fold(*next, tip, events); err != nil {
			return changed, err
		}
		changed = true
	}
}

// fold returns the view after the events and remembers them.
func (c *chain) fold(view *View, tip Block, events []Event) (*View, error) {
	next := view.clone()
	for _, e := range events {
		if err := next.apply(e); err != nil {
			return view, err
		}
	}
	next.head = tip
	c.events = append(c.events, events...)
	c.blocks = append(c.blocks, tip)
	if len(c.blocks) > maxBlocks {
		c.blocks = slices.Clone(c.blocks[len(c.blocks)-maxBlocks/2:])
	}
	return next, nil
}

// readBlock reads one block and the events in it, by its hash. It must follow the tip.
func (c *chain) readBlock(ctx context.Context, number uint64) (Block, []Event, error) {
	block, header, err := c.client.header(ctx, new(big.Int).SetUint64(number))
	if err != nil {
		return Block{}, nil, err
	}
	if tip := c.tip(); tip.Number+1 == number && len(c.blocks) > 0 && block.ParentHash != tip.Hash {
		return Block{}, nil, fmt.Errorf("block %d does not follow %v: %w", number, tip.Hash, ErrBrokenChain)
	}
	if !c.decode.mayHold(header.Bloom) {
		return block, nil, nil
	}
	events, err := c.readEvents(ctx, ethereum.FilterQuery{BlockHash: &block.Hash, Addresses: c.decode.addresses()})
	return block, events, err
}

// readRange reads the events of blocks that are too old to be reorganized by an honest node.
func (c *chain) readRange(ctx context.Context, first, last uint64) (Block, []Event, error) {
	tip, _, err := c.client.header(ctx, new(big.Int).SetUint64(last))
	if err != nil {
		return Block{}, nil, err
	}
	events, err := c.readEvents(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(first), ToBlock: new(big.Int).SetUint64(last), Addresses: c.decode.addresses(),
	})
	return tip, events, err
}

func (c *chain) readEvents(ctx context.Context, query ethereum.FilterQuery) ([]Event, error) {
	logs, err := c.client.FilterLogs(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("reading events: %w", err)
	}
	slices.SortStableFunc(logs, func(a, b types.Log) int {
		if a.BlockNumber != b.BlockNumber {
			return int(int64(a.BlockNumber) - int64(b.BlockNumber))
		}
		return int(a.Index) - int(b.Index)
	})
	var events []Event
	for _, l := range logs {
		e, ok, err := c.decode.decode(l)
		if err != nil {
			return nil, err
		}
		if ok {
			events = append(events, e)
		}
	}
	return events, c.date(ctx, events)
}

// date gives the events their blocks' times, where the node does not tell them with the events.
func (c *chain) date(ctx context.Context, events []Event) error {
	times := make(map[uint64]uint64)
	for i := range events {
		e := &events[i]
		if e.Time != 0 {
			continue
		}
		if times[e.Block] == 0 {
			block, _, err := c.client.header(ctx, new(big.Int).SetUint64(e.Block))
			if err != nil {
				return err
			}
			if block.Hash != e.Hash {
				return fmt.Errorf("block %d of an event is %v instead of %v: %w", e.Block, block.Hash, e.Hash, ErrBrokenChain)
			}
			times[e.Block] = block.Time
		}
		e.Time = times[e.Block]
	}
	return nil
}
