package bidder

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/process"
	"github.com/proophi/proophi/bindings"
)

var (
	// ErrOtherSeal: another ask is stored under the number of the next seal. It may have been broadcast: its salt must not be
	// overwritten.
	ErrOtherSeal = errors.New("another sealed ask is stored under that number")

	// ErrNotSealed: the stored ask is not the one that L1 has under its number.
	ErrNotSealed = errors.New("L1 has no such sealed ask")
)

// SealedAsk is an ask with what is needed to reveal it.
type SealedAsk struct {
	Owner       common.Address `json:"owner"`
	Number      uint64         `json:"number"`
	UnitCostWei *big.Int       `json:"unitCostWei"`
	Seats       uint16         `json:"seats"`
	// EndsAskID is the owner's ask that ends with the reveal, 0 for none.
	EndsAskID uint64      `json:"endsAskId"`
	Salt      common.Hash `json:"salt"`
}

func (a SealedAsk) says(o Offer, endsAskID uint64) bool {
	return a.UnitCostWei.Cmp(o.UnitCostWei) == 0 && a.Seats == o.Seats && a.EndsAskID == endsAskID
}

// Seal seals an ask. What is needed to reveal it is in a file of dir before anything is broadcast: without the salt the
// bond is lost. After a failure the same call tries the same seal again.
func (s *Session) Seal(ctx context.Context, dir string, o Offer, endsAskID uint64) (SealedAsk, error) {
	contract := bindings.NewISealedAsks()
	number, err := l1.Query(ctx, s.client, s.manifest.SealedAsks, contract.PackNextNumberOf(s.Owner()), contract.UnpackNextNumberOf)
	if err != nil {
		return SealedAsk{}, fmt.Errorf("reading the next number: %w", err)
	}
	ask, err := readSeal(dir, s.Owner(), number)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		ask = SealedAsk{Owner: s.Owner(), Number: number, UnitCostWei: o.UnitCostWei, Seats: o.Seats, EndsAskID: endsAskID}
		if _, err := rand.Read(ask.Salt[:]); err != nil {
			return SealedAsk{}, fmt.Errorf("choosing a salt: %w", err)
		}
		if err := writeSeal(dir, ask); err != nil {
			return SealedAsk{}, err
		}
	case err != nil:
		return SealedAsk{}, err
	case !ask.says(o, endsAskID):
		return SealedAsk{}, fmt.Errorf("number %d in %s: %w", number, dir, ErrOtherSeal)
	}
	if err := s.fund(ctx, int64(o.Seats)); err != nil {
		return SealedAsk{}, err
	}
	commitment, err := s.commitmentOf(ctx, ask)
	if err != nil {
		return SealedAsk{}, err
	}
	return ask, s.send(ctx, "sealing the ask", s.manifest.SealedAsks, contract.PackSeal(number, commitment, o.Seats), nil)
}

func (s *Session) commitmentOf(ctx context.Context, a SealedAsk) ([32]byte, error) {
	contract := bindings.NewISealedAsks()
	commitment, err := l1.Query(ctx, s.client, s.manifest.SealedAsks,
		contract.PackCommitmentOf(a.Owner, a.Number, a.UnitCostWei, a.Seats, a.EndsAskID, a.Salt), contract.UnpackCommitmentOf)
	if err != nil {
		return commitment, fmt.Errorf("asking for the commitment: %w", err)
	}
	return commitment, nil
}

// Reveal reveals the stored ask of a number, which is in force at once.
func (s *Session) Reveal(ctx context.Context, dir string, number uint64) error {
	ask, err := readSeal(dir, s.Owner(), number)
	if err != nil {
		return err
	}
	contract, asks := bindings.NewISealedAsks(), bindings.NewIAskRegistry()
	commitment, err := s.commitmentOf(ctx, ask)
	if err != nil {
		return err
	}
	known, err := l1.Query(ctx, s.client, s.manifest.SealedAsks, contract.PackSealOf(s.Owner(), number), contract.UnpackSealOf)
	if err != nil {
		return fmt.Errorf("reading the seal: %w", err)
	}
	if known.Commitment != commitment {
		return fmt.Errorf("number %d: %w", number, ErrNotSealed)
	}
	hint, err := l1.Query(ctx, s.client, s.manifest.Asks, asks.PackFindHint(ask.UnitCostWei), asks.UnpackFindHint)
	if err != nil {
		return fmt.Errorf("asking for a hint: %w", err)
	}
	return s.send(ctx, "revealing the ask", s.manifest.SealedAsks, contract.PackReveal(number, ask.UnitCostWei, ask.EndsAskID, ask.Salt, hint), nil)
}

func sealPath(dir string, owner common.Address, number uint64) string {
	return filepath.Join(dir, fmt.Sprintf("seal-%s-%d.json", owner.Hex(), number))
}

func readSeal(dir string, owner common.Address, number uint64) (SealedAsk, error) {
	content, err := os.ReadFile(sealPath(dir, owner, number))
	if err != nil {
		return SealedAsk{}, fmt.Errorf("reading the sealed ask: %w", err)
	}
	var a SealedAsk
	if err := json.Unmarshal(content, &a); err != nil {
		return a, fmt.Errorf("reading the sealed ask %d: %w", number, err)
	}
	if a.Owner != owner || a.Number != number || a.UnitCostWei == nil {
		return a, fmt.Errorf("the file of number %d is of another ask: %w", number, ErrOtherSeal)
	}
	return a, nil
}

// writeSeal makes the file and its name durable, and never overwrites one.
func writeSeal(dir string, a SealedAsk) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("making the directory of sealed asks: %w", err)
	}
	content, err := json.MarshalIndent(a, "", "  ")
	if err != nil {
		return fmt.Errorf("encoding the sealed ask: %w", err)
	}
	file, err := os.OpenFile(sealPath(dir, a.Owner, a.Number), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("storing the sealed ask: %w", err)
	}
	_, err = file.Write(append(content, '\n'))
	err = errors.Join(err, file.Sync(), file.Close())
	if parent, openErr := os.Open(dir); openErr == nil {
		err = errors.Join(err, parent.Sync(), parent.Close())
	}
	if err != nil {
		return fmt.Errorf("storing the sealed ask: %w", err)
	}
	return nil
}

func sealCommands() []*cli.Command {
	dir := &cli.PathFlag{Name: "data-dir", Usage: "`DIR` where what is needed to reveal is kept; whoever loses it loses the bond",
		EnvVars: process.Env(EnvVarPrefix, "data-dir")}
	return []*cli.Command{
		{Name: "seal", Usage: "post an ask whose price stays hidden until it is revealed", Action: withSession(sealAsk, dir.Name),
			Flags: append(sessionFlags(), dir,
				&cli.StringFlag{Name: "unit-cost-wei", Usage: "price of a unit"},
				&cli.UintFlag{Name: "seats", Usage: "chunks that can be proven within one window"},
				&cli.Uint64Flag{Name: "ends", Usage: "`ASK` of the owner that ends with the reveal"})},
		{Name: "reveal", Usage: "reveal a sealed ask, which is in force at once", Flags: append(sessionFlags(), dir,
			&cli.Uint64Flag{Name: "number", Usage: "number of the seal", Required: true}),
			Action: withSession(func(c *cli.Context, s *Session) error {
				return s.Reveal(c.Context, c.Path("data-dir"), c.Uint64("number"))
			}, dir.Name)},
	}
}

func sealAsk(c *cli.Context, s *Session) error {
	cost, err := process.ReadWei(c, "unit-cost-wei")
	if err != nil {
		return err
	}
	seats := c.Uint("seats")
	if cost == nil || seats == 0 || seats > 1<<16-1 {
		return fmt.Errorf("%w: an ask has a price and 1 to 65535 seats", process.ErrConfigField)
	}
	ask, err := s.Seal(c.Context, c.Path("data-dir"), Offer{UnitCostWei: cost, Seats: uint16(seats)}, c.Uint64("ends"))
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.App.Writer, "sealed under number %d; reveal it once it could be in force\n", ask.Number)
	return err
}
