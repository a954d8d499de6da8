package wallet

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/agents/internal/l1"
	"github.com/proophi/proophi/agents/internal/rebuild"
	"github.com/proophi/proophi/bindings"
	"github.com/proophi/proophi/circuits/exit"
	"github.com/proophi/proophi/prover/backend"
	"github.com/proophi/proophi/prover/keys"
	"github.com/proophi/proophi/scripts/deploy"
)

const exitHelp = "When nobody has served the L1 queue for longer than the exit delay, the rollup stops for good and every account is paid what\n" +
	"it had in the last final state. This command rebuilds that state from L1 alone, proves the account's balance on this\n" +
	"machine (seconds) and sends the proof. The ether goes to the account's own address, whoever sends it. The sequencer is not\n" +
	"needed. --enter stops the rollup first, if it is time; see also \"wallet refund\" for what the queue still holds, and\n" +
	"\"wallet claim --from-l1\" for withdrawals."

const refundHelp = "Once the rollup has stopped, deposits and other L1 operations that no final batch has taken in are given back: amount and\n" +
	"prepayment, to the account that sent them. Prepayments that were too high are given back at any time. Everything is read\n" +
	"from L1."

// dialReader connects to L1 as a reader of the whole deployment.
func (s *session) dialReader(ctx context.Context, url string) (*l1.Client, error) {
	return l1.Dial(ctx, url, s.manifest.ChainID)
}

// final rebuilds the last final state from L1.
func (s *session) final(ctx context.Context, client *l1.Client) (*rebuild.Rollup, error) {
	view, err := l1.Read(ctx, client, s.manifest, nil)
	if err != nil {
		return nil, err
	}
	r, err := rebuild.Build(ctx, client, s.manifest, view, rebuild.Options{OnlyFinal: true})
	if err != nil {
		return nil, err
	}
	s.print("rebuilt %d final batches and %d accounts from L1 block %d, state root %v", len(r.Batches), r.Accounts(), view.Head().Number, r.FinalRoot)
	return r, nil
}

// leave is "wallet exit".
func leave(ctx context.Context, c *cli.Context, s *session) (err error) {
	account, err := argAddress(c, accountFlag.Name, s.keys.Address)
	if err != nil {
		return err
	}
	client, err := s.dialReader(ctx, c.String(l1Flag.Name))
	if err != nil {
		return err
	}
	defer client.Close()
	if to, err := argAddress(c, withdrawToFlag.Name, common.Address{}); err != nil || c.IsSet(withdrawToFlag.Name) {
		return errors.Join(err, s.takeKept(ctx, to))
	}
	if c.Bool(enterFlag.Name) {
		if err := s.stop(ctx, client); err != nil {
			return err
		}
	}
	r, err := s.final(ctx, client)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	if r.View.ExitMode() == nil {
		return notStopped(r.View, s.manifest.Parameters)
	}
	if wei, gone := r.View.ExitOf(account); gone {
		return fmt.Errorf("%w: %v with %s ether", ErrLeft, account, FormatEther(wei))
	}
	proof, claim, err := s.proveExit(ctx, c.Path(keysDirFlag.Name), r, account)
	if err != nil {
		return err
	}
	return s.exit(ctx, claim, proof)
}

// notStopped says from when on the rollup can be stopped if its queue stays as it is.
func notStopped(view *l1.View, p deploy.Parameters) error {
	next := uint64(0)
	if b, ok := view.Batch(view.FinalizedCommit()); ok {
		next = b.Header.QueueEnd
	}
	waiting := view.QueueItems(next, next+1)
	if len(waiting) == 0 {
		return fmt.Errorf("%w: every operation of the L1 queue is final. If the sequencer refuses you, run force-withdraw", ErrNotStopped)
	}
	due, now := waiting[0].EnqueuedAt+uint64(p.ExitDelaySeconds), view.Head().Time
	if now < due {
		return fmt.Errorf("%w: operation %d of the L1 queue waits; in %d s, if it still does, run with --%s", ErrNotStopped, next, due-now, enterFlag.Name)
	}
	return fmt.Errorf("%w: it is time, run with --%s", ErrNotStopped, enterFlag.Name)
}

// stop brings the rollup to exit mode, unless it is there already.
func (s *session) stop(ctx context.Context, client *l1.Client) error {
	contract := bindings.NewIRollup()
	stopped, err := l1.Query(ctx, client, s.manifest.Rollup, contract.PackExitMode(), contract.UnpackExitMode)
	if err != nil || stopped {
		return err
	}
	tx, err := s.l1.call(ctx, "stopping the rollup", s.manifest.Rollup, contract.PackEnterExitMode())
	if l1.IsRevert(err, "NotYet", "NothingWaits") {
		view, readErr := l1.Read(ctx, client, s.manifest, nil)
		if readErr != nil {
			return errors.Join(err, readErr)
		}
		return errors.Join(notStopped(view, s.manifest.Parameters), err)
	}
	if err != nil && !l1.IsRevert(err, "Exited") { // somebody else was faster
		return err
	}
	if err == nil {
		if _, err := s.l1.Wait(ctx, tx); err != nil {
			return err
		}
		s.print("the rollup is stopped for good by %v", tx.Hash())
	}
	return nil
}

// proveExit proves what the account has in the final state.
func (s *session) proveExit(ctx context.Context, keysDir string, r *rebuild.Rollup, account common.Address) (proof backend.Proof, claim exit.Claim, err error) {
	opening, err := r.Opening(account)
	if err != nil {
		return proof, claim, err
	}
	if claim, err = opening.Claim(new(big.Int).SetUint64(s.manifest.ChainID), s.manifest.Rollup); err != nil {
		return proof, claim, err
	}
	if claim.AmountWei.Sign() == 0 {
		return proof, claim, fmt.Errorf("%w: %v", ErrNothingToExit, account)
	}
	circuit, err := exit.Assign(claim, opening)
	if err != nil {
		return proof, claim, err
	}
	store, err := keys.NewStore(keysDir, func(stage string) { s.print("keys: %s", stage) })
	if err != nil {
		return proof, claim, err
	}
	k, err := store.LoadCircuit(ctx, keys.Exit)
	if err != nil {
		return proof, claim, err
	}
	proof, err = backend.NewCPU(k).ProveExit(ctx, circuit)
	return proof, claim, err
}

// exit sends the proof and says where the ether went.
func (s *session) exit(ctx context.Context, claim exit.Claim, proof backend.Proof) error {
	contract := bindings.NewIExits()
	tx, err := s.l1.call(ctx, "leaving", s.manifest.Exits, contract.PackExit(claim.Account, claim.AmountWei, proof.Words()))
	if err != nil {
		return err
	}
	receipt, err := s.l1.Wait(ctx, tx)
	if err != nil {
		return err
	}
	for _, log := range receipt.Logs {
		if paid, err := contract.UnpackExitPaidEvent(log); err == nil {
			s.print("%s ether paid to %v by %v", FormatEther(paid.AmountWei), paid.To, tx.Hash())
			return nil
		}
	}
	s.print("%v refused its %s ether; they are kept for it: run exit --%s with its key", claim.Account, FormatEther(claim.AmountWei), withdrawToFlag.Name)
	return nil
}

// takeKept fetches what an exit kept because the account refused it.
func (s *session) takeKept(ctx context.Context, to common.Address) error {
	tx, err := s.l1.call(ctx, "fetching what was kept", s.manifest.Exits, bindings.NewIExits().PackWithdrawExit(to))
	if err != nil {
		return err
	}
	if _, err := s.l1.Wait(ctx, tx); err != nil {
		return err
	}
	s.print("paid to %v by %v", to, tx.Hash())
	return nil
}
