package signing

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum-optimism/optimism/op-service/signer"
	"github.com/ethereum-optimism/optimism/op-service/testlog"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

	"github.com/proophi/proophi/agents/internal/signing/signertest"
)

const testChain = 1337

func at(url string) Source {
	return Source{Remote: signer.CLIConfig{Endpoint: url, Address: crypto.PubkeyToAddress(testKey.PublicKey).Hex()}}
}

func testTransaction() *types.Transaction {
	return types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(testChain), Nonce: 3, To: &common.Address{7}, Gas: 50_000, Value: big.NewInt(9), Data: []byte{1, 2},
		GasFeeCap: big.NewInt(20), GasTipCap: big.NewInt(2),
	})
}

// The remote signer's transactions are those of the local one, to the bit.
func TestRemoteSignsLikeLocal(t *testing.T) {
	server := signertest.Server{Key: testKey}
	remote, err := at(server.Start(t)).Open(testlog.Logger(t, log.LevelError))
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
		server signertest.Server
		want   error
	}{
		"other receiver": {signertest.Server{Key: testKey, Change: func(tx *types.DynamicFeeTx) { tx.To = &common.Address{8} }}, ErrOtherTransaction},
		"other value":    {signertest.Server{Key: testKey, Change: func(tx *types.DynamicFeeTx) { tx.Value = big.NewInt(10) }}, ErrOtherTransaction},
		"other nonce":    {signertest.Server{Key: testKey, Change: func(tx *types.DynamicFeeTx) { tx.Nonce++ }}, ErrOtherTransaction},
		"other fee":      {signertest.Server{Key: testKey, Change: func(tx *types.DynamicFeeTx) { tx.GasFeeCap = big.NewInt(21) }}, ErrOtherTransaction},
		"other data":     {signertest.Server{Key: testKey, Change: func(tx *types.DynamicFeeTx) { tx.Data = nil }}, ErrOtherTransaction},
		"other chain":    {signertest.Server{Key: testKey, Change: func(tx *types.DynamicFeeTx) { tx.ChainID = big.NewInt(1) }}, ErrOtherSigner},
		"other key":      {signertest.Server{Key: other}, ErrOtherSigner},
	} {
		t.Run(name, func(t *testing.T) {
			remote, err := at(tt.server.Start(t)).Open(testlog.Logger(t, log.LevelError))
			require.NoError(t, err)
			signed, err := remote.SignTransaction(context.Background(), big.NewInt(testChain), testTransaction())
			require.ErrorIs(t, err, tt.want)
			require.Nil(t, signed)
		})
	}
}

func TestRemoteFails(t *testing.T) {
	server := signertest.Server{Key: testKey, Err: errors.New("vault is sealed")}
	remote, err := at(server.Start(t)).Open(testlog.Logger(t, log.LevelError))
	require.NoError(t, err)
	_, err = remote.SignTransaction(context.Background(), big.NewInt(testChain), testTransaction())
	require.ErrorContains(t, err, "vault is sealed")
	_, err = at("http://127.0.0.1:1").Open(testlog.Logger(t, log.LevelError))
	require.ErrorContains(t, err, "connecting to the remote signer")
}
