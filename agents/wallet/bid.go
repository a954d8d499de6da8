package wallet

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/ctxinterrupt"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/scripts/deploy"
	"github.com/proophi/proophi/sequencer/rpc"
)

// batchSource is what an estimate needs of a sequencer.
type batchSource interface {
	Batch(ctx context.Context, commitID uint64) (*rpc.Batch, error)
	LatestBatch(ctx context.Context) (*rpc.Batch, error)
	Prices(ctx context.Context) (*rpc.Prices, error)
}

// History reads the lots of the newest batches of a sequencer, and what it asks now. slots is the size of a chunk.
func History(ctx context.Context, s batchSource, slots uint32, batches int) ([]Lot, Now, error) {
	p, err := s.Prices(ctx)
	if err != nil {
		return nil, Now{}, fmt.Errorf("asking for prices: %w", err)
	}
	now := Now{FloorWei: p.FloorWei.ToInt(), DataFeeWei: p.DataFeeWei.ToInt(), UnitsPerSlot: uint64(p.UnitsPerSlot)}
	batch, err := s.LatestBatch(ctx)
	if err != nil {
		return nil, now, fmt.Errorf("asking for the newest batch: %w", err)
	}
	var lots []Lot
	for read := 0; batch != nil && read < batches; read++ {
		lots = append(lots, lotsOf(batch, slots)...)
		id := uint64(batch.CommitID)
		if id <= 1 {
			break
		}
		if batch, err = s.Batch(ctx, id-1); err != nil {
			return nil, now, fmt.Errorf("asking for batch %d: %w", id-1, err)
		}
	}
	return lots, now, nil
}

// lotsOf returns the lots of a batch in which somebody paid. One that only served L1 operations has no price to learn from.
func lotsOf(b *rpc.Batch, slots uint32) []Lot {
	var lots []Lot
	for _, c := range b.Chunks {
		if c.PaidSlots > 0 && c.UnitPriceWei != nil && c.DataFeeWei != nil {
			lots = append(lots, Lot{OpenedAt: uint64(c.Time), UnitPriceWei: c.UnitPriceWei.ToInt(), DataFeeWei: c.DataFeeWei.ToInt(),
				Full: c.PaidSlots+c.L1Count >= hexutil.Uint64(slots)})
		}
	}
	return lots
}

func bidCommand() *cli.Command {
	return &cli.Command{
		Name:  "bid",
		Usage: "say which --max-fee gets an operation confirmed within a wanted time, from the market's history",
		Description: "Needs no key. A lot is sold at one price: a higher limit than needed is not paid. The estimate says what would have sufficed;\n" +
			"a market that has just become busier may need more.",
		Flags: []cli.Flag{manifestFlag, l2Flag, timeoutFlag,
			&cli.DurationFlag{Name: "within", Usage: "wanted time until the confirmation", Value: 3 * time.Second},
			&cli.IntFlag{Name: "confidence", Usage: "`PERCENT` of the past in which the bid would have been enough", Value: 90},
			&cli.Uint64Flag{Name: "slots", Usage: "slots of the operation: 1, or 2 for a transfer to an address without an account", Value: 1},
			&cli.IntFlag{Name: "history", Usage: "`NUMBER` of batches to learn from", Value: 64}},
		Action: bid,
	}
}

func bid(c *cli.Context) error {
	if c.Uint64("slots") < 1 || c.Uint64("slots") > 2 || c.Int("history") < 1 {
		return fmt.Errorf("%w: %d slots, %d batches", ErrWanted, c.Uint64("slots"), c.Int("history"))
	}
	path := c.Path(manifestFlag.Name)
	if path == "" {
		return ErrNoManifest
	}
	m, err := deploy.ReadManifest(path)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctxinterrupt.WithCancelOnInterrupt(c.Context), c.Duration(timeoutFlag.Name))
	defer cancel()
	s := &session{manifest: m, out: c.App.Writer}
	defer s.close()
	if err := s.dialL2(ctx, c.String(l2Flag.Name)); err != nil {
		return err
	}
	lots, now, err := History(ctx, s.l2, m.Slots, c.Int("history"))
	if err != nil {
		return err
	}
	b, err := Estimate(lots, now, c.Duration("within"), c.Int("confidence"))
	if err != nil {
		return err
	}
	return b.print(c.App.Writer, now, len(lots), c.Duration("within"), c.Int("confidence"), c.Uint64("slots"))
}

func (b Bid) print(w io.Writer, now Now, lots int, within time.Duration, confidence int, slots uint64) error {
	_, err := fmt.Fprintf(w, "history   %d lots, %d moments; after %d of them no lot opened within %v, and the floor of %v wei would have done\n"+
		"price     %v wei per unit would have been enough at %d %% of the moments; data fee %v wei per slot\n"+
		"formula   max fee = (price * %d units per slot + data fee) * %d slots\n"+
		"bid       --max-fee %vwei   (%s ether)\n",
		lots, b.Samples, b.Idle, within, now.FloorWei, b.UnitPriceWei, confidence, b.DataFeeWei, now.UnitsPerSlot, slots,
		b.MaxFeeWei(now, slots), FormatEther(b.MaxFeeWei(now, slots)))
	return err
}
