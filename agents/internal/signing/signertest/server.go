// Package signertest gives tests a remote signer as op-signer is one, with manners that they choose.
package signertest

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"net/http/httptest"
	"testing"

	"github.com/ethereum-optimism/optimism/op-service/signer"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

// Server signs whatever it is asked to with its key.
type Server struct {
	Key *ecdsa.PrivateKey
	// Change is what it signs instead; nil for what it is asked for.
	Change func(*types.DynamicFeeTx)
	// Err is its answer, if set.
	Err error
}

type health struct{}

// Status is asked when somebody connects.
func (health) Status() string { return "test" }

// SignTransaction is eth_signTransaction.
func (s *Server) SignTransaction(_ context.Context, args signer.TransactionArgs) (hexutil.Bytes, error) {
	if s.Err != nil {
		return nil, s.Err
	}
	tx := &types.DynamicFeeTx{
		ChainID: toBig(args.ChainID), Nonce: uint64(*args.Nonce), To: args.To, Gas: uint64(*args.Gas), Data: *args.Input,
		Value: toBig(args.Value), GasFeeCap: toBig(args.MaxFeePerGas), GasTipCap: toBig(args.MaxPriorityFeePerGas),
	}
	if s.Change != nil {
		s.Change(tx)
	}
	signed, err := types.SignNewTx(s.Key, types.LatestSignerForChainID(tx.ChainID), tx)
	if err != nil {
		return nil, err
	}
	return signed.MarshalBinary()
}

func toBig(x *hexutil.U256) *big.Int { return (*uint256.Int)(x).ToBig() }

// Start serves until the test ends and returns the URL.
func (s *Server) Start(t testing.TB) string {
	t.Helper()
	server := rpc.NewServer()
	require.NoError(t, server.RegisterName("eth", s))
	require.NoError(t, server.RegisterName("health", health{}))
	http := httptest.NewServer(server)
	t.Cleanup(func() { http.Close(); server.Stop() })
	return http.URL
}
