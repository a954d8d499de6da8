package wallet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"github.com/proophi/proophi/circuits/protocol"
	"github.com/proophi/proophi/sequencer/rpc"
)

// pollEvery is how often a command asks the sequencer for a receipt.
const pollEvery = 500 * time.Millisecond

// Command is "proophi wallet".
func Command() *cli.Command {
	return &cli.Command{
		Name:  "wallet",
		Usage: "keys, balances and operations of a user",
		Description: "The Ethereum key comes from a keystore, a file or the environment, never from the command line.\n" +
			"The spending key of L2 is derived from it; nothing else has to be kept.",
		Subcommands: []*cli.Command{
			{Name: "address", Usage: "print the address and the hash of its spending key", Flags: withCommon(), Action: action(onlyKeys, address)},
			{Name: "balance", Usage: "print the balances on L1 and L2", Flags: withCommon(), Action: action(needsBoth, balance)},
			{Name: "deposit", Usage: "move ether from L1 to L2", Flags: withCommon(depositTo, amountFlag), Action: action(needsL1, deposit)},
			{Name: "set-key", Usage: "register the spending key through the L1 queue", Flags: withCommon(), Action: action(needsL1, setKey)},
			{Name: "send", Usage: "transfer ether on L2", Flags: withCommon(toFlag, amountFlag, maxFeeFlag, waitFlag), Action: action(needsL2, send)},
			{Name: "withdraw", Usage: "withdraw to this address on L1; claim when it is final", Flags: withCommon(amountFlag, maxFeeFlag, waitFlag), Action: action(needsL2, withdraw)},
			{Name: "force-transfer", Usage: "transfer on L2 through the L1 queue, which no sequencer can refuse", Flags: withCommon(toFlag, amountFlag), Action: action(needsL1, forceTransfer)},
			{Name: "force-withdraw", Usage: "withdraw through the L1 queue; the amount can be all", Flags: withCommon(amountFlag), Action: action(needsL1, forceWithdraw)},
			{Name: "claim", Usage: "collect final withdrawals on L1", Flags: withCommon(fromL1Flag), Action: claimAction},
			{Name: "exit", Usage: "leave with all ether when the rollup has stopped, with data from L1 alone", Description: exitHelp,
				Flags: withCommon(accountFlag, enterFlag, withdrawToFlag, keysDirFlag), Action: action(needsL1, leave)},
			{Name: "refund", Usage: "take back what the L1 queue owes: operations of a stopped rollup, prepayments that were too high", Description: refundHelp,
				Flags: withCommon(refundTo), Action: action(needsL1, refund)},
			bidCommand(),
		},
	}
}

func address(_ context.Context, _ *cli.Context, s *session) error {
	s.print("address          %v", s.keys.Address)
	s.print("spendingKeyHash  %v", s.keys.KeyHash())
	return nil
}

func balance(ctx context.Context, _ *cli.Context, s *session) error {
	l1, err := s.client.BalanceAt(ctx, s.keys.Address, nil)
	if err != nil {
		return fmt.Errorf("reading the L1 balance: %w", err)
	}
	s.print("L1  %s ether", FormatEther(l1))
	a, err := s.l2.AccountOf(ctx, s.keys.Address)
	if err != nil {
		return err
	}
	s.print("L2  %s ether, index %d, nonce %d", FormatEther(a.BalanceWei.ToInt()), a.Index, a.Nonce)
	if a.SpendingKeyHash != s.keys.KeyHash() {
		s.print("    the spending key of this wallet is not set: run set-key")
	}
	return nil
}

func deposit(ctx context.Context, c *cli.Context, s *session) error {
	to, err := argAddress(c, depositTo.Name, s.keys.Address)
	if err != nil {
		return err
	}
	amount, err := argAmount(c, amountFlag.Name)
	if err != nil {
		return err
	}
	tx, err := s.l1.Deposit(ctx, to, amount)
	return s.queued(ctx, tx, err)
}

func setKey(ctx context.Context, _ *cli.Context, s *session) error {
	tx, err := s.l1.SetKey(ctx, s.keys.KeyHash())
	return s.queued(ctx, tx, err)
}

func forceTransfer(ctx context.Context, c *cli.Context, s *session) error {
	to, err := argAddress(c, toFlag.Name, common.Address{})
	if err != nil {
		return err
	}
	amount, err := argAmount(c, amountFlag.Name)
	if err != nil {
		return err
	}
	tx, err := s.l1.ForceTransfer(ctx, to, amount)
	return s.queued(ctx, tx, err)
}

func forceWithdraw(ctx context.Context, c *cli.Context, s *session) error {
	amount := protocol.MaxAmount()
	if c.String(amountFlag.Name) != "all" {
		var err error
		if amount, err = argAmount(c, amountFlag.Name); err != nil {
			return err
		}
	}
	tx, err := s.l1.ForceWithdraw(ctx, amount)
	return s.queued(ctx, tx, err)
}

// queued waits until an enqueuing transaction is included and says where its operation stands.
func (s *session) queued(ctx context.Context, tx *types.Transaction, err error) error {
	if err != nil {
		return err
	}
	q, err := s.l1.WaitQueued(ctx, tx)
	if err != nil {
		return err
	}
	s.print("%v is number %d of the L1 queue, in L1 block %v, transaction %v", q.Item.Kind, q.Index, q.Receipt.BlockNumber, tx.Hash())
	return nil
}

func send(ctx context.Context, c *cli.Context, s *session) error {
	to, err := argAddress(c, toFlag.Name, common.Address{})
	if err != nil {
		return err
	}
	return s.operate(ctx, c, protocol.KindTransfer, to)
}

func withdraw(ctx context.Context, c *cli.Context, s *session) error {
	return s.operate(ctx, c, protocol.KindWithdraw, common.Address{})
}

// operate signs and sends an L2 operation and waits for the wanted state.
func (s *session) operate(ctx context.Context, c *cli.Context, kind protocol.Kind, to common.Address) error {
	amount, err := argAmount(c, amountFlag.Name)
	if err != nil {
		return err
	}
	state := rpc.State(c.String(waitFlag.Name))
	if !Reached(state, rpc.StatePending) {
		return fmt.Errorf("--%s: unknown state %q", waitFlag.Name, state)
	}
	a, err := s.account(ctx)
	if err != nil {
		return err
	}
	fee, err := s.maxFee(ctx, c)
	if err != nil {
		return err
	}
	m := Next(a, kind, time.Now())
	m.To, m.AmountWei, m.MaxFeeWei = to, amount, fee
	signed, err := s.keys.Sign(m)
	if err != nil {
		return err
	}
	if err := s.l2.Send(ctx, signed); err != nil {
		return err
	}
	s.print("transaction %v", signed.Hash)
	r, err := s.l2.Wait(ctx, signed.Hash, state, pollEvery)
	if err != nil {
		return err
	}
	s.print("is %s", r.State)
	return nil
}

// maxFee is what the user gives, or four slots at the lowest price of now: enough for a new account at twice that price.
func (s *session) maxFee(ctx context.Context, c *cli.Context) (*big.Int, error) {
	if c.String(maxFeeFlag.Name) != "" {
		return argAmount(c, maxFeeFlag.Name)
	}
	p, err := s.l2.Prices(ctx)
	if err != nil {
		return nil, err
	}
	return new(big.Int).Mul(p.SlotFeeWei.ToInt(), big.NewInt(4)), nil
}

// claimAction asks the sequencer for the withdrawals, or rebuilds them from L1.
func claimAction(c *cli.Context) error {
	if c.Bool(fromL1Flag.Name) {
		return action(needsL1, claimFromL1)(c)
	}
	return action(needsBoth, claim)(c)
}

func claim(ctx context.Context, _ *cli.Context, s *session) error {
	list, err := s.l2.Withdrawals(ctx, s.keys.Address)
	if err != nil {
		return err
	}
	var final []Withdrawal
	for _, w := range list {
		if w.State != rpc.StateFinal {
			s.print("%s ether of batch %d: %s", FormatEther(w.AmountWei.ToInt()), w.CommitID, w.State)
			continue
		}
		final = append(final, ClaimOf(w))
	}
	return s.claimAll(ctx, final)
}

func claimFromL1(ctx context.Context, c *cli.Context, s *session) (err error) {
	client, err := s.dialReader(ctx, c.String(l1Flag.Name))
	if err != nil {
		return err
	}
	defer client.Close()
	r, err := s.final(ctx, client)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	list, err := r.Withdrawals(s.keys.Address)
	if err != nil {
		return err
	}
	var final []Withdrawal
	for _, w := range list {
		final = append(final, Withdrawal(w))
	}
	return s.claimAll(ctx, final)
}

// claimAll collects the final withdrawals that are not paid yet.
func (s *session) claimAll(ctx context.Context, final []Withdrawal) error {
	claimed := 0
	for _, w := range final {
		done, err := s.l1.IsClaimed(ctx, w)
		if err != nil {
			return err
		}
		if done {
			continue
		}
		tx, err := s.l1.Claim(ctx, w)
		if err != nil {
			return err
		}
		if _, err := s.l1.Wait(ctx, tx); err != nil {
			return err
		}
		claimed++
		s.print("%s ether of commit %d paid by %v", FormatEther(w.AmountWei), w.CommitID, tx.Hash())
	}
	if claimed == 0 {
		return ErrNothingToClaim
	}
	return nil
}
