package l1

import (
	"context"

	"github.com/proophi/proophi/scripts/deploy"
)

// readBlocks is the number of blocks whose logs are asked for at once.
const readBlocks = 2000

// Read folds the events of a deployment from its first block to the head once, for programs that look at L1 and end.
// progress, if not nil, is told the last block that was read and the head.
func Read(ctx context.Context, client *Client, manifest deploy.Manifest, progress func(block, head uint64)) (*View, error) {
	decode, err := newDecoder(manifest)
	if err != nil {
		return nil, err
	}
	if progress == nil {
		progress = func(uint64, uint64) {}
	}
	head, _, err := client.header(ctx, nil)
	if err != nil {
		return nil, err
	}
	c := chain{client: client, decode: decode, from: manifest.DeployBlock, rangeBlocks: readBlocks}
	view := newView()
	for target := min(manifest.DeployBlock+readBlocks-1, head.Number); ; target = min(target+readBlocks, head.Number) {
		if _, err := c.extend(ctx, &view, target, head.Number); err != nil {
			return nil, err
		}
		progress(target, head.Number)
		if target == head.Number {
			return view, nil
		}
	}
}
