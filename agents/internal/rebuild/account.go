package rebuild

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/proophi/proophi/circuits/exit"
	"github.com/proophi/proophi/circuits/protocol"
)

// Opening returns the account of an address as the exit circuit opens it. It returns state.ErrUnknownAccount for an
// address without an account.
func (r *Rollup) Opening(account common.Address) (exit.Opening, error) {
	o, err := r.State.Opening(account)
	if err != nil {
		return exit.Opening{}, err
	}
	return exit.Opening{NextIndex: r.State.Head().NextIndex, Index: o.Index, Leaf: o.Before, Siblings: o.Siblings}, nil
}

// Accounts is the number of accounts, without the genesis leaf.
func (r *Rollup) Accounts() uint64 { return r.State.Head().NextIndex - 1 }

// BalancesWei is the ether of all accounts together.
func (r *Rollup) BalancesWei() (*big.Int, error) {
	sum := new(big.Int)
	for i := range r.State.Head().NextIndex {
		account, err := r.State.AccountAt(uint32(i))
		if err != nil {
			return nil, fmt.Errorf("reading account %d: %w", i, err)
		}
		sum.Add(sum, account.BalanceWei)
	}
	return sum, nil
}

// Withdrawal is a payment of a final batch with the path that the bridge asks for.
type Withdrawal struct {
	CommitID, Index uint64
	Recipient       common.Address
	AmountWei       *big.Int
	Path            []common.Hash
}

// Withdrawals returns the payments of final batches to a recipient, in order, claimed ones included.
func (r *Rollup) Withdrawals(recipient common.Address) ([]Withdrawal, error) {
	var out []Withdrawal
	for _, b := range r.withdrawals {
		leaves := protocol.WithdrawalLeaves(b.commitID, b.list)
		for i, w := range b.list {
			if w.Recipient != recipient {
				continue
			}
			path, err := protocol.MerkleProof(leaves, i)
			if err != nil {
				return nil, fmt.Errorf("withdrawal %d of commit %d: %w", i, b.commitID, err)
			}
			out = append(out, Withdrawal{CommitID: b.commitID, Index: uint64(i), Recipient: recipient, AmountWei: w.AmountWei, Path: path})
		}
	}
	return out, nil
}
