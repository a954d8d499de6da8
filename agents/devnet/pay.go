package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

// payAll sends plain transfers of the funder, without waiting in between, and waits for the last.
func (d *devnet) payAll(ctx context.Context, payments map[common.Address]*big.Int) error {
	nonce, err := d.client.PendingNonceAt(ctx, crypto.PubkeyToAddress(d.chain.Funder.PublicKey))
	if err != nil {
		return fmt.Errorf("reading the funder's nonce: %w", err)
	}
	tip, err := d.client.SuggestGasTipCap(ctx)
	if err != nil {
		return fmt.Errorf("asking for the tip: %w", err)
	}
	head, err := d.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("reading the base fee: %w", err)
	}
	fee := sum(head.BaseFee, head.BaseFee, head.BaseFee, tip)
	var last common.Hash
	for to, wei := range payments {
		tx, err := types.SignNewTx(d.chain.Funder, types.LatestSignerForChainID(d.chain.ID), &types.DynamicFeeTx{
			ChainID: d.chain.ID, Nonce: nonce, GasTipCap: tip, GasFeeCap: fee, Gas: params.TxGas, To: &to, Value: wei})
		if err != nil {
			return fmt.Errorf("signing a payment: %w", err)
		}
		if err := d.client.SendTransaction(ctx, tx); err != nil {
			return fmt.Errorf("paying %v: %w", to, err)
		}
		nonce, last = nonce+1, tx.Hash()
	}
	if _, err := bind.WaitMined(ctx, d.client, last); err != nil {
		return fmt.Errorf("waiting for payments: %w", err)
	}
	return nil
}
