package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/ethereum-optimism/optimism/op-service/ctxinterrupt"
	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	ether "github.com/proophi/proophi/agents/devnet/report"
	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/rebuild"
	"github.com/proophi/proophi/agents/wallet"
	"github.com/proophi/proophi/scripts/deploy"
)

func deriveCommand() *cli.Command {
	return &cli.Command{
		Name:  "derive",
		Usage: "rebuild the L2 state from L1 alone and compare it with what L1 says",
		Description: "Reads all events of a deployment, takes the data of every batch that was not dropped from the transaction that committed\n" +
			"it, executes it from genesis on and compares every hash and root. It needs no sequencer. It exits with 1, and names the\n" +
			"commit and the chunk, if anything differs.",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "l1-rpc", Usage: "`URL` of an L1 node that has all transactions since the deployment", Required: true, EnvVars: []string{"PROOPHI_L1_RPC"}},
			&cli.PathFlag{Name: "manifest", Usage: "`FILE` that deploy wrote", Required: true, EnvVars: []string{"PROOPHI_MANIFEST"}},
			&cli.PathFlag{Name: "out", Usage: "keep the state's database in `DIR`, which must be empty or not exist; default: in memory"},
			&cli.Uint64Flag{Name: "to", Usage: "stop after the commit with this `ID`; default: the newest"},
			jsonFlag,
		},
		Action: deriveState,
	}
}

// derivation is what derive prints.
type derivation struct {
	// Agrees says that L1 and its data agree; otherwise Disagreement says where they do not, and the rest is empty.
	Agrees       bool           `json:"agrees"`
	Disagreement string         `json:"disagreement,omitempty"`
	ChainID      uint64         `json:"chainId"`
	Rollup       common.Address `json:"rollup"`
	L1Block      uint64         `json:"l1Block"`
	// Batches are those that were applied; Dropped is the number of the others.
	Batches []rebuild.Batch `json:"batches"`
	Dropped int             `json:"dropped"`
	Chunks  int             `json:"chunks"`
	// Operations counts the slots that are not padding, by kind.
	Operations map[string]int `json:"operations"`
	// QueueWaiting is the number of L1 operations that no applied batch has taken in.
	QueueWaiting uint64      `json:"queueWaiting"`
	Accounts     uint64      `json:"accounts"`
	BalancesWei  ether.Wei   `json:"balancesWei"`
	StateRoot    common.Hash `json:"stateRoot"`
	// FinalRoot is the state root after the last final batch.
	FinalRoot common.Hash `json:"finalRoot"`
}

func deriveState(c *cli.Context) error {
	if c.Args().Present() {
		return fmt.Errorf("unexpected argument %q: everything is given by flags, see --help", c.Args().First())
	}
	m, err := deploy.ReadManifest(c.Path("manifest"))
	if err != nil {
		return err
	}
	d, err := derivationOf(c, m)
	if errors.Is(err, rebuild.ErrDisagreement) {
		d = &derivation{ChainID: m.ChainID, Rollup: m.Rollup, Disagreement: err.Error()}
	} else if err != nil {
		return err
	}
	if c.Bool(jsonFlag.Name) {
		encoder := json.NewEncoder(c.App.Writer)
		encoder.SetIndent("", "  ")
		return errors.Join(err, encoder.Encode(d))
	}
	if err != nil {
		return err
	}
	return d.print(c.App.Writer)
}

// derivationOf derives the state. It tells on the error output how far it is.
func derivationOf(c *cli.Context, m deploy.Manifest) (d *derivation, err error) {
	ctx, say := ctxinterrupt.WithCancelOnInterrupt(c.Context), progress(c)
	client, err := l1.Dial(ctx, c.String("l1-rpc"), m.ChainID)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	view, err := l1.Read(ctx, client, m, func(block, head uint64) { say(fmt.Sprintf("read L1 to block %d of %d", block, head)) })
	if err != nil {
		return nil, err
	}
	r, err := rebuild.Build(ctx, client, m, view, rebuild.Options{Dir: c.Path("out"), To: c.Uint64("to"), Progress: func(done, total int, b rebuild.Batch) {
		if done%100 == 0 || done == total {
			say(fmt.Sprintf("applied batch %d of %d, commit %d", done, total, b.CommitID))
		}
	}})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	return summary(m, r)
}

func summary(m deploy.Manifest, r *rebuild.Rollup) (*derivation, error) {
	sum, err := r.BalancesWei()
	if err != nil {
		return nil, err
	}
	d := &derivation{
		Agrees: true, ChainID: m.ChainID, Rollup: m.Rollup, L1Block: r.View.Head().Number, Batches: r.Batches, Dropped: r.Dropped,
		Operations: make(map[string]int), QueueWaiting: r.View.QueueTail() - r.Head.QueueEnd, Accounts: r.Accounts(), BalancesWei: ether.NewWei(sum),
		StateRoot: r.Head.PostRoot, FinalRoot: r.FinalRoot,
	}
	for _, b := range r.Batches {
		d.Chunks += b.Chunks
		for kind, n := range b.Operations {
			d.Operations[kind] += n
		}
	}
	return d, nil
}

// print writes what was found, a line each.
func (d *derivation) print(w io.Writer) error {
	statuses, refused := make(map[string]int), 0
	for _, b := range d.Batches {
		statuses[b.Status]++
		refused += b.Refused
		if b.Rescued {
			statuses["rescued"]++
		}
	}
	if d.Dropped > 0 {
		statuses[l1.Dropped.String()] = d.Dropped
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, line := range [][2]any{
		{"rollup", fmt.Sprintf("%v on chain %d, at L1 block %d", d.Rollup, d.ChainID, d.L1Block)},
		{"batches", counts(statuses)},
		{"chunks", d.Chunks},
		{"operations", counts(d.Operations)},
		{"refused L1 operations", refused},
		{"waiting L1 operations", d.QueueWaiting},
		{"accounts", d.Accounts},
		{"ether on L2", wallet.FormatEther(d.BalancesWei.Int)},
		{"state root", d.StateRoot},
		{"final root", d.FinalRoot},
		{"L1 and its data", "agree"},
	} {
		fmt.Fprintf(t, "%v\t%v\n", line[0], line[1])
	}
	return t.Flush()
}

// counts writes numbers by name, in the order of the names.
func counts(by map[string]int) string {
	if len(by) == 0 {
		return "none"
	}
	var list []string
	for _, name := range slices.Sorted(maps.Keys(by)) {
		list = append(list, fmt.Sprintf("%d %s", by[name], name))
	}
	return strings.Join(list, ", ")
}
