package signing

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"net/http/httptest"
	"testing"

	"github.com/ethereum-optimism/optimism/op-service/signer"
	"github.com/ethereum-optimism/optimism/op-service/testlog"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

const testChain = 1337

// signerAPI is a server as op-signer is one, whose key and manners a test chooses.
type signerAPI struct {
	key    *ecdsa.PrivateKey
	change func(*types.DynamicFeeTx)
	err    error
}

type healthAPI struct{}

func (healthAPI) Status() string { return "test" }

func (s *signerAPI) SignTransaction(_ context.Context, args signer.TransactionArgs) (hexutil.Bytes, error) {
	if s.err != nil {
		return nil, s.err
	}
	tx := &types.DynamicFeeTx{
		ChainID: big.NewInt(testChain), Nonce: uint64(*args.Nonce), To: args.To, Gas: uint64(*args.Gas), Data: *args.Input,
		Value: toBig(args.Value), GasFeeCap: toBig(args.MaxFeePerGas), GasTipCap: toBig(args.MaxPriorityFeePerGas),
	}
	if s.change != nil {
		s.change(tx)
	}
	signed, err := types.SignNewTx(s.key, types.LatestSignerForChainID(tx.ChainID), tx)
	if err != nil {
		return nil, err
	}
	return signed.MarshalBinary()
}

func toBig(x *hexutil.U256) *big.Int { return (*uint256.Int)(x).ToBig() }

// serve starts a signer and returns the source that names it.
func (s *signerAPI) serve(t *testing.T) Source {
	t.Helper()
	server := rpc.NewServer()
	require.NoError(t, server.RegisterName("eth", s))
	require.NoError(t, server.RegisterName("health", healthAPI{}))
	http := httptest.NewServer(server)
	t.Cleanup(func() { http.Close(); server.Stop() })
	return Source{Remote: signer.CLIConfig{Endpoint: http.URL, Address: crypto.PubkeyToAddress(testKey.PublicKey).Hex()}}
}

func testTransaction() *types.Transaction {
	return types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(testChain), Nonce: 3, To: &common.Address{7}, Gas: 50_000, Value: big.NewInt(9), Data: []byte{1, 2},
		GasFeeCap: big.NewInt(20), GasTipCap: big.NewInt(2),
	})
}

// The remote signer's transactions are those of the local one, to the bit.
func TestRemoteSignsLikeLocal(t *testing.T) {
	remote, err := (&signerAPI{key: testKey}).serve(t).Open(testlog.Logger(t, log.LevelError))
	require.NoError(t, err)
	local := Local(testKey)
	require.Equal(t, local.Address(), remote.Address())
	want, err := local.SignTransaction(context.Background(), big.NewInt(testChain), testTransaction())
	require.NoError(t, err)
	got, err := remote.SignTransaction(context.Background(), big.NewInt(testChain), testTransaction())
	require.NoError(t, err)
	require.Equal(t, want.Hash(), got.Hash())
	opts := Transactor(context.Background(), remote, big.NewInt(testChain))
	again, err := opts.Signer(local.Address(), testTransaction())
	require.NoError(t, err)
	require.Equal(t, want.Hash(), again.Hash())
	_, err = opts.Signer(common.Address{1}, testTransaction())
	require.Error(t, err)
}

func TestRemoteIsNotBelieved(t *testing.T) {
	other, err := crypto.GenerateKey()
	require.NoError(t, err)
	for name, tt := range map[string]struct {
		api  signerAPI
		want error
	}{
		"other receiver": {signerAPI{key: testKey, change: func(tx *types.DynamicFeeTx) { tx.To = &common.Address{8} }}, ErrOtherTransaction},
		"other value":    {signerAPI{key: testKey, change: func(tx *types.DynamicFeeTx) { tx.Value = big.NewInt(10) }}, ErrOtherTransaction},
		"other nonce":    {signerAPI{key: testKey, change: func(tx *types.DynamicFeeTx) { tx.Nonce++ }}, ErrOtherTransaction},
		"other fee":      {signerAPI{key: testKey, change: func(tx *types.DynamicFeeTx) { tx.GasFeeCap = big.NewInt(21) }}, ErrOtherTransaction},
		"other data":     {signerAPI{key: testKey, change: func(tx *types.DynamicFeeTx) { tx.Data = nil }}, ErrOtherTransaction},
		"other key":      {signerAPI{key: other}, ErrOtherSigner},
	} {
		t.Run(name, func(t *testing.T) {
			remote, err := tt.api.serve(t).Open(testlog.Logger(t, log.LevelError))
			require.NoError(t, err)
			signed, err := remote.SignTransaction(context.Background(), big.NewInt(testChain), testTransaction())
			require.ErrorIs(t, err, tt.want)
			require.Nil(t, signed)
		})
	}
}

func TestRemoteFails(t *testing.T) {
	remote, err := (&signerAPI{key: testKey, err: errors.New("vault is sealed")}).serve(t).Open(testlog.Logger(t, log.LevelError))
	require.NoError(t, err)
	_, err = remote.SignTransaction(context.Background(), big.NewInt(testChain), testTransaction())
	require.ErrorContains(t, err, "vault is sealed")
	gone := Source{Remote: signer.CLIConfig{Endpoint: "http://127.0.0.1:1", Address: crypto.PubkeyToAddress(testKey.PublicKey).Hex()}}
	_, err = gone.Open(testlog.Logger(t, log.LevelError))
	require.ErrorContains(t, err, "connecting to the remote signer")
}
