package chain

import (
	"context"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
)

func TestEmbedded(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	c, err := StartEmbedded(ctx, 0)
	require.NoError(t, err)
	defer func() { require.NoError(t, c.Close()) }()
	require.Equal(t, int64(EmbeddedID), c.ID.Int64())

	balance, err := c.Client.BalanceAt(ctx, crypto.PubkeyToAddress(c.Funder.PublicKey), nil)
	require.NoError(t, err)
	require.Equal(t, fundedWei, balance)

	start, err := c.Client.HeaderByNumber(ctx, nil)
	require.NoError(t, err)
	var head uint64
	require.Eventually(t, func() bool {
		head, err = c.Client.BlockNumber(ctx)
		return err == nil && head >= start.Number.Uint64()+2
	}, 10*time.Second, 50*time.Millisecond, "a block every second")

	number := common.BigToHash(start.Number)
	hash, err := c.Client.CallContract(ctx, ethereum.CallMsg{To: &params.HistoryStorageAddress, Data: number[:]}, nil)
	require.NoError(t, err)
	require.Equal(t, start.Hash().Bytes(), hash, "EIP-2935 keeps past block hashes")

	other, err := Dial(ctx, c.URL, writeKey(t, "0x"+anvilKey))
	require.NoError(t, err)
	require.False(t, other.Embedded)
	require.NoError(t, other.Close())

	_, err = Dial(ctx, c.URL, "")
	require.ErrorIs(t, err, ErrNoFundedKey)
}

func TestFundedKey(t *testing.T) {
	anvil, embedded := big.NewInt(AnvilID), big.NewInt(EmbeddedID)
	key, err := fundedKey(anvil, "", "")
	require.NoError(t, err)
	require.Equal(t, common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"), crypto.PubkeyToAddress(key.PublicKey))

	_, err = fundedKey(embedded, "", "")
	require.ErrorIs(t, err, ErrNoFundedKey)
	_, err = fundedKey(embedded, "", "0x1234")
	require.ErrorIs(t, err, ErrBadKey)
	require.NotContains(t, err.Error(), "1234")
	_, err = fundedKey(embedded, filepath.Join(t.TempDir(), "none"), "")
	require.ErrorIs(t, err, os.ErrNotExist)

	key, err = fundedKey(anvil, writeKey(t, common.Bytes2Hex(crypto.FromECDSA(DevKey("funder")))), anvilKey)
	require.NoError(t, err)
	require.Equal(t, DevKey("funder"), key, "the file comes first")
}

func writeKey(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(path, []byte(text+"\n"), 0o600))
	return path
}
