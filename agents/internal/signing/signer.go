package signing

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum-optimism/optimism/op-service/signer"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
)

// Signer signs the transactions of one account.
type Signer interface {
	// Address is the account's.
	Address() common.Address
	// SignTransaction returns the same transaction with the account's signature for a chain.
	SignTransaction(ctx context.Context, chainID *big.Int, tx *types.Transaction) (*types.Transaction, error)
}

// local has its key in this process.
type local struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

// Local signs with a key in this process.
func Local(key *ecdsa.PrivateKey) Signer {
	return local{key: key, address: crypto.PubkeyToAddress(key.PublicKey)}
}

// Address implements Signer.
func (l local) Address() common.Address { return l.address }

// SignTransaction implements Signer.
func (l local) SignTransaction(_ context.Context, chainID *big.Int, tx *types.Transaction) (*types.Transaction, error) {
	signed, err := types.SignTx(tx, types.LatestSignerForChainID(chainID), l.key)
	if err != nil {
		return nil, fmt.Errorf("signing transaction: %w", err)
	}
	return signed, nil
}

// remote asks another process, and believes it nothing.
type remote struct {
	client  *signer.SignerClient
	address common.Address
}

func dial(cfg signer.CLIConfig, logger log.Logger) (Signer, error) {
	client, err := signer.NewSignerClientFromConfig(logger, cfg)
	if err != nil {
		return nil, fmt.Errorf("connecting to the remote signer: %w", err)
	}
	return remote{client: client, address: common.HexToAddress(cfg.Address)}, nil
}

// Address implements Signer.
func (r remote) Address() common.Address { return r.address }

// SignTransaction implements Signer. What comes back is checked: a broadcast of another transaction could not be undone.
func (r remote) SignTransaction(ctx context.Context, chainID *big.Int, tx *types.Transaction) (*types.Transaction, error) {
	signed, err := r.client.SignTransaction(ctx, chainID, r.address, tx)
	if err != nil {
		return nil, fmt.Errorf("asking the remote signer: %w", err)
	}
	rules := types.LatestSignerForChainID(chainID)
	if rules.Hash(signed) != rules.Hash(tx) {
		return nil, fmt.Errorf("nonce %d to %v: %w", tx.Nonce(), tx.To(), ErrOtherTransaction)
	}
	from, err := types.Sender(rules, signed)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrOtherSigner, err)
	}
	if from != r.address {
		return nil, fmt.Errorf("%w: %v instead of %v", ErrOtherSigner, from, r.address)
	}
	return signed, nil
}

// Transactor returns the options with which bind sends the account's transactions.
func Transactor(ctx context.Context, s Signer, chainID *big.Int) *bind.TransactOpts {
	return &bind.TransactOpts{
		Context: ctx, From: s.Address(),
		Signer: func(from common.Address, tx *types.Transaction) (*types.Transaction, error) {
			if from != s.Address() {
				return nil, bind.ErrNotAuthorized
			}
			return s.SignTransaction(ctx, chainID, tx)
		},
	}
}
